package io.github.soprovod.json;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.json.internal.JsonOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes obligations as NDJSON: one object a line with all members of the format, {@code null} where there is nothing. UTF-8,
 * each line ended with LF. A subject is written as the case file has it.
 *
 * <p>Not thread-safe. Does not buffer and does not close the stream.
 */
public final class ObligationWriter {

    private final OutputStream to;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);

    /** Writes to a stream. */
    public ObligationWriter(OutputStream to) {
        this.to = to;
    }

    /**
     * Writes one obligation.
     *
     * @throws IOException where the stream fails
     */
    public void write(Obligation obligation) throws IOException {
        line.reset();
        JsonOutput.write(line, out -> {
            out.writeStartObject();
            text("case", obligation.caseId().map(CaseId::value), out);
            text("kind", Optional.of(obligation.kind().slug()), out);
            text("subject", obligation.subject(), out);
            text("bearer", Optional.of(obligation.bearer().slug()), out);
            text("clause", Optional.of(obligation.clause()), out);
            text("opens", Optional.of(obligation.opens().toString()), out);
            text("due", obligation.due().map(LocalDate::toString), out);
            text("status", Optional.of(obligation.status().slug()), out);
            text("metBy", obligation.metBy(), out);
            out.writeEndObject();
        });
        line.write('\n');
        line.writeTo(to);
    }

    private static void text(String name, Optional<String> text, JsonGenerator out) {
        out.writeName(name);
        if (text.isPresent()) {
            out.writeString(text.get());
        } else {
            out.writeNull();
        }
    }
}
