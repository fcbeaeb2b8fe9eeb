package io.github.soprovod.json;

import java.io.InputStream;
import java.util.Arrays;

/** Streams of one byte without end, or of a given length. */
final class Endless extends InputStream {

    private final byte[] block = new byte[1 << 16];
    private long left;

    private Endless(char fill, long length) {
        Arrays.fill(block, (byte) fill);
        this.left = length;
    }

    static InputStream of(char fill) {
        return new Endless(fill, Long.MAX_VALUE);
    }

    static InputStream of(char fill, long length) {
        return new Endless(fill, length);
    }

    @Override
    public int read() {
        return left-- > 0 ? block[0] : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        if (left <= 0) {
            return -1;
        }
        int count = (int) Math.min(Math.min(length, block.length), left);
        System.arraycopy(block, 0, into, from, count);
        left -= count;
        return count;
    }
}
