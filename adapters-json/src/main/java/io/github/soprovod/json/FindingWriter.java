package io.github.soprovod.json;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.json.internal.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;

/**
 * Writes findings as NDJSON: one object a line with all members of the format, {@code null} where there is nothing, but
 * {@code reading}, which is left out. UTF-8, each line ended with LF.
 *
 * <p>Not thread-safe. Does not buffer and does not close the stream.
 */
public final class FindingWriter {

    private final OutputStream to;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(512);

    /** Writes to a stream. */
    public FindingWriter(OutputStream to) {
        this.to = to;
    }

    /**
     * Writes one finding.
     *
     * @param caseId the case it is about, where known
     * @param file the file as the user named it, where there is one
     * @param message the sentence that says it
     * @throws IOException where the stream fails
     */
    public void write(Finding finding, Optional<String> caseId, Optional<String> file, String message)
            throws IOException {
        line.reset();
        JsonOutput.write(line, out -> {
            out.writeStartObject();
            text("case", caseId, out);
            text("file", file, out);
            number("line", finding.line(), out);
            number("column", finding.column(), out);
            text("severity", Optional.of(finding.severity().slug()), out);
            text("code", Optional.of(finding.code()), out);
            text("clause", finding.clause(), out);
            if (finding.reading().isPresent()) {
                text("reading", finding.reading(), out);
            }
            text("pointer", Optional.of(finding.pointer()), out);
            text("on", finding.on().map(LocalDate::toString), out);
            text("message", Optional.of(message), out);
            texts("missing", finding.missing(), out);
            out.writeEndObject();
        });
        line.write('\n');
        line.writeTo(to);
    }

    private static void text(String name, Optional<String> text, JsonGenerator out) {
        out.writeName(name);
        if (text.isPresent()) {
            out.writeString(JsonOutput.paired(text.get()));
        } else {
            out.writeNull();
        }
    }

    private static void number(String name, OptionalInt number, JsonGenerator out) {
        out.writeName(name);
        if (number.isPresent()) {
            out.writeNumber(number.getAsInt());
        } else {
            out.writeNull();
        }
    }

    private static void texts(String name, List<String> texts, JsonGenerator out) {
        out.writeName(name);
        out.writeStartArray();
        for (String text : texts) {
            out.writeString(text);
        }
        out.writeEndArray();
    }
}
