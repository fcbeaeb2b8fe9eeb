package io.github.soprovod.intake;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import picocli.CommandLine.Help.Ansi;

/**
 * What stands behind the standard streams.
 *
 * @param colours whether standard output may be coloured
 * @param bar whether a progress bar may be drawn on standard error
 */
record Terminal(boolean colours, boolean bar) {

    /** No terminal anywhere: pipes and files. */
    static final Terminal NONE = new Terminal(false, false);

    /** Asks the machine. */
    static Terminal detect() {
        return new Terminal(Ansi.AUTO.enabled(), isStandardErrorTerminal());
    }

    /**
     * {@code System.console()} asks about standard input and output, and since JDK 22 exists in pipes too; a bar is
     * wanted exactly where those two are redirected. So the system's own {@code test -t} is asked, which costs a process:
     * only where a terminal is announced at all.
     */
    private static boolean isStandardErrorTerminal() {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return Ansi.AUTO.enabled();
        }
        String term = System.getenv("TERM");
        if (term == null || term.isEmpty() || term.equals("dumb")) {
            return false;
        }
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException unavailable) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
