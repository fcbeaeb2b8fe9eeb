package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void showsThePartOfTheBytesRead() {
        assertThat(Progress.line("a.ndjson", 500, 1000, 7))
                .isEqualTo("[===============               ]  50%  7  a.ndjson");
        assertThat(Progress.line("a.ndjson", 1000, 1000, 14)).startsWith("[" + "=".repeat(30) + "] 100%");
    }

    @Test
    void showsTheCountAloneWhereTheSizeIsUnknown() {
        assertThat(Progress.line("-", 500, -1, 7)).isEqualTo("7  -");
    }

    @Test
    void aGrowingFileIsNeverOverItsEnd() {
        assertThat(Progress.line("a", 3, 2, 1)).contains("100%");
    }

    @Test
    void drawsAtMostTenTimesASecond() {
        Progress progress = progress(true);
        for (int millis = 1; millis <= 1_000; millis++) {
            clock.set(millis * 1_000_000L);
            progress.show("a", millis, 1_000, millis);
        }
        assertThat(drawn().split("\r", -1)).hasSize(11);
    }

    @Test
    void isTakenAwayOnce() {
        Progress progress = progress(true);
        clock.set(200_000_000L);
        progress.show("a", 1, 2, 3);
        progress.hide();
        progress.hide();
        assertThat(drawn()).endsWith("a\r\u001b[K");
    }

    @Test
    void neverDrawsWhereThereIsNoTerminal() {
        Progress progress = progress(false);
        clock.set(200_000_000L);
        progress.show("a", 1, 2, 3);
        progress.hide();
        assertThat(drawn()).isEmpty();
    }

    private Progress progress(boolean enabled) {
        return new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), enabled, clock::get);
    }

    private String drawn() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
