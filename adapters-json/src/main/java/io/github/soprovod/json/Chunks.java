package io.github.soprovod.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a register into its documents, in order, keeping no more than one of them. */
interface Chunks {

    /**
     * The next document, valid until the call after; nothing at the end.
     *
     * @throws IOException where the stream fails
     */
    @Nullable
    Chunk next() throws IOException;

    /** Whether a document whose JSON is broken leaves no way to find the next one. */
    boolean endsAtBrokenJson();
}
