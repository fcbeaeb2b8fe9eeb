package io.github.soprovod.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The streams of a command: results go to standard output, everything else to standard error, both in UTF-8 whatever
 * the locale of the machine. Used by one thread.
 */
final class Out {

    private static final int BUFFER = 1 << 16;
    private static final long FLUSH_NANOS = 100_000_000;

    private final OutputStream results;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER);
    private final PrintStream messages;
    private final Terminal terminal;
    private final Progress progress;
    private long lastFlush = System.nanoTime();

    Out(OutputStream results, OutputStream messages, Terminal terminal) {
        this.results = results;
        this.messages = new PrintStream(messages, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
        this.progress = new Progress(this.messages, terminal.bar(), System::nanoTime);
    }

    Terminal terminal() {
        return terminal;
    }

    Progress progress() {
        return progress;
    }

    /**
     * Writes results. They are buffered, but none for longer than a tenth of a second while more follow.
     *
     * @throws ReaderGone where nobody reads them any more
     * @throws Refusal where they cannot be written
     */
    void write(byte[] bytes) {
        buffer.writeBytes(bytes);
        if (buffer.size() >= BUFFER || (buffer.size() > 0 && System.nanoTime() - lastFlush >= FLUSH_NANOS)) {
            flush();
        }
    }

    /** Writes what is still held back; fails as {@link #write} does. */
    void flush() {
        lastFlush = System.nanoTime();
        if (buffer.size() == 0) {
            return;
        }
        progress.hide();
        try {
            buffer.writeTo(results);
            results.flush();
        } catch (IOException failure) {
            throw unwritable(failure);
        } finally {
            buffer.reset();
        }
    }

    /** For help and version, which are results too. */
    PrintWriter printer() {
        return new PrintWriter(new OutputStreamWriter(results, StandardCharsets.UTF_8));
    }

    /** Says something beside the results. */
    void say(String line) {
        progress.hide();
        messages.print(line + "\n");
        messages.flush();
    }

    /** A reader that has gone away ({@code | head}) is told from a full disk by the system's message alone. */
    private static RuntimeException unwritable(IOException failure) {
        String reason = String.valueOf(failure.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("pipe") || lower.contains("канал")) {
            return new ReaderGone();
        }
        return new Refusal("cannot write the results: " + reason);
    }

    /** Nobody reads the results any more; no failure, but nothing is left to do. */
    static final class ReaderGone extends RuntimeException {

        ReaderGone() {
            super(null, null, false, false);
        }
    }
}
