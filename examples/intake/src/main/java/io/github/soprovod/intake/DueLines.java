package io.github.soprovod.intake;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.json.ObligationWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** One obligation a line as JSON. */
final class DueLines implements DueReport {

    @Override
    public byte[] render(String heading, String owner, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return Report.NOTHING;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream(256 * obligations.size());
        ObligationWriter writer = new ObligationWriter(lines);
        try {
            for (Obligation obligation : obligations) {
                writer.write(obligation);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return lines.toByteArray();
    }
}
