package io.github.soprovod.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The bytes of one document of a register and where it begins; or, instead of bytes, why there are none to read. */
final class Chunk {

    private static final byte[] NOTHING = {};

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final int line;
    private final int column;
    private final @Nullable FormError refusal;

    private Chunk(byte[] bytes, int from, int to, int line, int column, @Nullable FormError refusal) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.line = line;
        this.column = column;
        this.refusal = refusal;
    }

    /** Bytes that stand in an array, which may be used again for the next chunk. */
    static Chunk of(byte[] bytes, int from, int to, int line, int column) {
        return new Chunk(bytes, from, to, line, column, null);
    }

    static Chunk refused(FormError error, int line, int column) {
        return new Chunk(NOTHING, 0, 0, line, column, error);
    }

    int length() {
        return to - from;
    }

    /** Whether there is nothing but white space. */
    boolean isBlank() {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return false;
            }
        }
        return true;
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
