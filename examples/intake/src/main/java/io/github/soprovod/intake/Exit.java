package io.github.soprovod.intake;

/** Exit codes, the same for every command. */
final class Exit {

    /** Nothing is wrong; there may be warnings. */
    static final int CLEAN = 0;

    /** Errors were found in what was read. */
    static final int ERRORS = 1;

    /** What was asked could not be done; one line on standard error says why. */
    static final int REFUSED = 2;

    private Exit() {}
}
