package io.github.soprovod.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a register, decompressed where they begin like gzip. Damage of the compressed data ends the bytes and is
 * remembered; a failure of the stream itself is thrown.
 */
final class ByteFeed {

    private static final int MAGIC = 0x1f8b;
    private static final int INFLATER_BUFFER = 1 << 16;

    private final Origin origin;
    private @Nullable InputStream bytes;
    private boolean damaged;

    ByteFeed(InputStream in) {
        this.origin = new Origin(in);
    }

    /** Reads at least one byte; -1 at the end, or where the compressed data are damaged. */
    int read(byte[] into, int from, int length) throws IOException {
        if (damaged) {
            return -1;
        }
        try {
            if (bytes == null) {
                bytes = opened();
            }
            return bytes.read(into, from, length);
        } catch (IOException e) {
            if (e == origin.failure) {
                throw e;
            }
            damaged = true;
            return -1;
        }
    }

    /** Whether the bytes ended because they are damaged. */
    boolean isDamaged() {
        return damaged;
    }

    private InputStream opened() throws IOException {
        PushbackInputStream plain = new PushbackInputStream(origin, 2);
        byte[] start = plain.readNBytes(2);
        plain.unread(start);
        boolean gzip = start.length == 2 && ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) == MAGIC;
        return gzip ? new GZIPInputStream(plain, INFLATER_BUFFER) : plain;
    }

    /** The stream as given, with its own failures told from those of what is read out of it. */
    private static final class Origin extends FilterInputStream {

        private @Nullable IOException failure;

        Origin(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return in.read(into, from, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }

        /** GZIPInputStream takes 0 for the end and would lose the further members of a file made of several. */
        @Override
        public int available() {
            return 1;
        }
    }
}
