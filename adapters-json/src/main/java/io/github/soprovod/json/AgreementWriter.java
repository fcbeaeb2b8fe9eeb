package io.github.soprovod.json;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.json.internal.AgreementTable;
import io.github.soprovod.json.internal.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes inter-agency agreements in their canonical form, as {@link CaseFileWriter} writes case files. What
 * {@link DocumentReader} has read is written and read equal.
 *
 * <p>Stateless and thread-safe.
 */
public final class AgreementWriter {

    /** The agreement as UTF-8. */
    public byte[] bytes(Agreement agreement) {
        return JsonOutput.bytes(out -> AgreementTable.FORMAT.table().write(agreement, out));
    }

    /** The agreement as a text. */
    public String text(Agreement agreement) {
        return new String(bytes(agreement), StandardCharsets.UTF_8);
    }

    /**
     * Writes the agreement to a stream, without a line end, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public void write(Agreement agreement, OutputStream to) throws IOException {
        to.write(bytes(agreement));
    }
}
