package io.github.soprovod.intake;

import picocli.CommandLine.ParameterException;

/** Turns whatever goes wrong into one line on standard error and an exit code; no stack trace, no data of a case. */
final class Failures {

    private static final String OURS = "io.github.soprovod.";

    private Failures() {}

    static int report(Throwable failure, Out out) {
        if (failure instanceof Out.ReaderGone) {
            return Exit.REFUSED;
        }
        try {
            out.flush();
        } catch (Out.ReaderGone | Refusal unwritable) {
            // What is reported below comes first.
        }
        out.say(line(failure));
        return Exit.REFUSED;
    }

    private static String line(Throwable failure) {
        if (failure instanceof ParameterException usage) {
            String command = usage.getCommandLine().getCommandSpec().qualifiedName();
            String message = String.valueOf(usage.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
            return command + ": " + message + " (see " + command + " --help)";
        }
        if (failure instanceof Refusal refusal) {
            return "soprovod: " + refusal.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "soprovod: out of memory; java -Xmx gives it more";
        }
        return "soprovod: " + internal(failure);
    }

    /** An error of ours: what kind it is and where it happened, in our code. */
    static String internal(Throwable failure) {
        return "internal error, please report it: " + failure.getClass().getName() + place(failure);
    }

    /** The exception's own message may quote what was read, so only the place in our code is given. */
    private static String place(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
