package io.github.soprovod.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array, or the one document that is not in an array. Elements are told apart by brackets and quotation marks
 * alone; what is between is judged by the reader. An element over the limit is passed over without being kept.
 */
final class ArrayChunks implements Chunks {

    private final PlacedBytes bytes;
    private final Kept kept;
    private State state = State.START;

    ArrayChunks(ByteFeed feed, int limit) {
        this.bytes = new PlacedBytes(feed);
        this.kept = new Kept(limit);
    }

    /** What comes next. */
    private enum State {
        START,
        FIRST_ELEMENT,
        ELEMENT,
        MISSING_BRACKET,
        AFTER,
        END
    }

    @Override
    public boolean endsAtBrokenJson() {
        return true;
    }

    @Override
    public @Nullable Chunk next() throws IOException {
        Chunk chunk = null;
        while (chunk == null && state != State.END) {
            bytes.skipWhiteSpace();
            int next = bytes.peek();
            int line = bytes.line();
            int column = bytes.column();
            if (next < 0 && bytes.isDamaged()) {
                state = State.END;
                return Chunk.refused(FormError.ENCODING, line, column);
            }
            chunk = switch (state) {
                case START -> start(next, line, column);
                case FIRST_ELEMENT, ELEMENT -> element(next, line, column);
                case MISSING_BRACKET -> ended(FormError.NOT_JSON, line, column);
                case AFTER, END -> next < 0 ? ended() : ended(FormError.TRAILING_CONTENT, line, column);
            };
        }
        return chunk;
    }

    private @Nullable Chunk start(int next, int line, int column) throws IOException {
        if (next < 0) {
            return ended(FormError.EMPTY, line, column);
        }
        if (next == '[') {
            bytes.take();
            state = State.FIRST_ELEMENT;
            return null;
        }
        kept.clear();
        while (bytes.peek() >= 0) {
            kept.add(bytes.take());
        }
        // Damage is told by the next call, in place of the part that came through.
        state = bytes.isDamaged() ? State.AFTER : State.END;
        return bytes.isDamaged() ? null : kept.chunk(line, column);
    }

    private @Nullable Chunk element(int next, int line, int column) throws IOException {
        if (next == ']' && state == State.FIRST_ELEMENT) {
            bytes.take();
            state = State.AFTER;
            return null;
        }
        if (next < 0 || next == ',' || next == ']') {
            return ended(FormError.NOT_JSON, line, column);
        }
        takeElement();
        if (bytes.peek() < 0) {
            state = State.MISSING_BRACKET;
            return bytes.isDamaged() ? null : kept.chunk(line, column);
        }
        state = bytes.take() == ',' ? State.ELEMENT : State.AFTER;
        return kept.chunk(line, column);
    }

    /** Takes bytes up to the comma or bracket that ends the element, which it leaves. */
    private void takeElement() throws IOException {
        kept.clear();
        int depth = 0;
        boolean text = false;
        for (int b = bytes.peek(); b >= 0; b = bytes.peek()) {
            if (text) {
                if (b == '\\') {
                    kept.add(bytes.take());
                } else if (b == '"') {
                    text = false;
                }
            } else if (b == '"') {
                text = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (depth == 0 && (b == ',' || b == ']')) {
                return;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (bytes.peek() >= 0) {
                kept.add(bytes.take());
            }
        }
    }

    private @Nullable Chunk ended() {
        state = State.END;
        return null;
    }

    private Chunk ended(FormError error, int line, int column) {
        state = State.END;
        return Chunk.refused(error, line, column);
    }
}
