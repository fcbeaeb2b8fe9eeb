package io.github.soprovod.intake;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A bar on standard error: how much of the input has been read. It is drawn at most ten times a second by the thread
 * that writes the results, and taken away before they are written, so that both can share one terminal.
 *
 * <p>Our own, because the libraries looked at draw from a thread of theirs and cannot make room for other output without
 * a terminal library of several hundred kilobytes.
 */
final class Progress {

    private static final long INTERVAL_NANOS = 100_000_000;
    private static final int WIDTH = 30;
    private static final String ERASE = "\r\u001b[K";

    private final PrintStream stream;
    private final boolean enabled;
    private final LongSupplier clock;
    private long lastDrawn;
    private boolean visible;

    Progress(PrintStream stream, boolean enabled, LongSupplier clock) {
        this.stream = stream;
        this.enabled = enabled;
        this.clock = clock;
        this.lastDrawn = clock.getAsLong();
    }

    /** Draws the bar where one is wanted and the last is old enough; {@code total} is negative where it is unknown. */
    void show(String name, long done, long total, long count) {
        if (!enabled) {
            return;
        }
        long now = clock.getAsLong();
        if (now - lastDrawn < INTERVAL_NANOS) {
            return;
        }
        lastDrawn = now;
        visible = true;
        stream.print(ERASE + line(name, done, total, count));
        stream.flush();
    }

    /** Takes the bar away, to make room for other output. */
    void hide() {
        if (visible) {
            visible = false;
            stream.print(ERASE);
            stream.flush();
        }
    }

    static String line(String name, long done, long total, long count) {
        if (total <= 0) {
            return String.format(Locale.ROOT, "%d  %s", count, name);
        }
        double part = Math.min(1, (double) done / total);
        int full = (int) (part * WIDTH);
        String bar = "=".repeat(full) + " ".repeat(WIDTH - full);
        return String.format(Locale.ROOT, "[%s] %3d%%  %d  %s", bar, (int) (part * 100), count, name);
    }
}
