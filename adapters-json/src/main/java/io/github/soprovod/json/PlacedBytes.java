package io.github.soprovod.json;

import io.github.soprovod.json.internal.Utf8;
import java.io.IOException;

/** Bytes taken one at a time, with the line and column of the next one. A byte order mark at the start is passed over. */
final class PlacedBytes {

    private static final int BUFFER = 1 << 16;

    private final ByteFeed feed;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int line = 1;
    private int column = 1;
    private boolean started;

    PlacedBytes(ByteFeed feed) {
        this.feed = feed;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    boolean isDamaged() {
        return feed.isDamaged();
    }

    /** Reads on; the mark can only stand in what is read first. */
    private void fill() throws IOException {
        at = 0;
        end = Math.max(0, feed.read(buffer, 0, buffer.length));
        while (!started && end > 0 && end < Utf8.MARK_LENGTH) {
            int more = feed.read(buffer, end, buffer.length - end);
            if (more < 0) {
                break;
            }
            end += more;
        }
        if (!started && Utf8.startsWithMark(buffer, 0, end)) {
            at = Utf8.MARK_LENGTH;
        }
        started = true;
    }

    /** The next byte without taking it; -1 at the end. */
    int peek() throws IOException {
        if (at == end) {
            fill();
        }
        return at < end ? buffer[at] & 0xFF : -1;
    }

    /** Takes the byte that {@link #peek} has shown. */
    int take() {
        int b = buffer[at++] & 0xFF;
        if (b == '\n') {
            line++;
            column = 1;
        } else if ((b & 0xC0) != 0x80) {
            column++;
        }
        return b;
    }

    void skipWhiteSpace() throws IOException {
        for (int b = peek(); b == ' ' || b == '\t' || b == '\n' || b == '\r'; b = peek()) {
            take();
        }
    }
}
