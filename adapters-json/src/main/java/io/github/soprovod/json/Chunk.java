package io.github.soprovod.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one document of a register, and where it begins; or, instead of bytes, why there are none to read.
 *
 * @param bytes an array they stand in, reused for the next chunk
 */
record Chunk(
        byte[] bytes,
        int from,
        int to,
        int line,
        int column,
        @Nullable FormError refusal) {

    private static final byte[] NOTHING = {};

    static Chunk refused(FormError error, int line, int column) {
        return new Chunk(NOTHING, 0, 0, line, column, error);
    }

    int length() {
        return to - from;
    }

    /** The same with an array of its own. */
    Chunk kept() {
        return new Chunk(Arrays.copyOfRange(bytes, from, to), 0, to - from, line, column, refusal);
    }

    RegisterEntry read(CaseFileReader reader) {
        CaseFileResult result = refusal == null
                ? reader.read(bytes, from, to, line, column)
                : CaseFileReader.refused(refusal, line, column);
        return new RegisterEntry(line, result);
    }
}
