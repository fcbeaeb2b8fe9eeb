package io.github.soprovod.json;

import java.util.Arrays;

/** The bytes of one document while they come in, up to a limit. */
final class Kept {

    private static final int FIRST_SIZE = 4096;

    private final int limit;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int length;
    private boolean overfull;

    Kept(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        overfull = false;
    }

    void add(int b) {
        if (length == limit) {
            overfull = true;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(limit, length * 2L));
        }
        bytes[length++] = (byte) b;
    }

    Chunk chunk(int line, int column) {
        return overfull ? Chunk.refused(FormError.TOO_LONG, line, column) : Chunk.of(bytes, 0, length, line, column);
    }
}
