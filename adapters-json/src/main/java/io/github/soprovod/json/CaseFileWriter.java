package io.github.soprovod.json;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.json.internal.CaseFileTable;
import io.github.soprovod.json.internal.JsonOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes case files in their canonical form: members in the order of the format, absent ones and empty lists left out (not an
 * empty list that says "none", such as {@code family}), sets in the order of their terms, SNILS as {@code 112-233-445 95}, no
 * insignificant white space, UTF-8 with nothing escaped but what JSON requires. Equal case files give equal bytes.
 *
 * <p>What {@link CaseFileReader} has read is written and read equal. A case file made in a program is written as it is; one that
 * the format would refuse, such as one with an empty measure id or a text that is not in NFC, is not read back equal.
 *
 * <p>Stateless and thread-safe.
 */
public final class CaseFileWriter {

    /** The case file as UTF-8. */
    public byte[] bytes(CaseFile file) {
        return JsonOutput.bytes(out -> CaseFileTable.FORMAT.table().write(file, out));
    }

    /** The case file as a text. */
    public String text(CaseFile file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /**
     * Writes the case file to a stream, without a line end, and leaves the stream open.
     *
     * @throws IOException where the stream fails
     */
    public void write(CaseFile file, OutputStream to) throws IOException {
        to.write(bytes(file));
    }
}
