package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.json.FindingWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;

/** For programs: one finding a line, in the format of findings. */
final class NdjsonReport implements Report {

    private final Function<? super Finding, String> sentences;

    NdjsonReport(Function<? super Finding, String> sentences) {
        this.sentences = sentences;
    }

    @Override
    public byte[] render(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            return NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FindingWriter writer = new FindingWriter(bytes);
        Optional<String> file = Optional.of(verdict.file());
        try {
            for (Finding finding : verdict.findings()) {
                writer.write(finding, verdict.caseId(), file, sentences.apply(finding));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
