package io.github.soprovod.json;

import io.github.soprovod.json.internal.Utf8;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of NDJSON that are not blank. A line over the limit is passed over without being kept. */
final class LineChunks implements Chunks {

    private static final int BUFFER = 1 << 16;
    private static final int LARGEST_BUFFER = Integer.MAX_VALUE - 8;

    private final ByteFeed feed;
    private final int limit;
    private byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int line;
    private boolean done;

    LineChunks(ByteFeed feed, int limit) {
        this.feed = feed;
        this.limit = limit;
    }

    @Override
    public boolean endsAtBrokenJson() {
        return false;
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        while (!done) {
            line++;
            int length = lineLength();
            if (length < 0) {
                return last();
            }
            Chunk chunk = chunk(length);
            start += length + 1;
            if (!chunk.isBlank()) {
                return chunk;
            }
        }
        return null;
    }

    /** What is left where no line end was found: an endless line, damage, a last line without its end, or nothing. */
    private @Nullable Chunk last() throws IOException {
        if (end - start > limit) {
            dropLine();
            return Chunk.refused(FormError.TOO_LONG, line, 1);
        }
        done = true;
        if (feed.isDamaged()) {
            return Chunk.refused(FormError.ENCODING, line, 1);
        }
        Chunk chunk = chunk(end - start);
        return chunk.isBlank() ? null : chunk;
    }

    private Chunk chunk(int length) {
        int to = start + length;
        int from = line == 1 && Utf8.startsWithMark(buffer, start, to) ? start + Utf8.MARK_LENGTH : start;
        return Chunk.of(buffer, from, to, line, 1);
    }

    /** Length of the line at {@code start} without its LF; -1 where there is none up to the end or the limit. */
    private int lineLength() throws IOException {
        int length = 0;
        do {
            for (; start + length < end; length++) {
                if (buffer[start + length] == '\n') {
                    return length;
                }
            }
        } while (length <= limit && fill());
        return -1;
    }

    private void dropLine() throws IOException {
        start = end;
        while (fill()) {
            while (start < end) {
                if (buffer[start++] == '\n') {
                    return;
                }
            }
        }
    }

    /** Reads more behind what is there; where there is no room, moves it to the front or into a larger array. */
    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        } else if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(LARGEST_BUFFER, buffer.length * 2L));
        }
        int read = feed.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }
}
