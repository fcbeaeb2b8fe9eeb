package io.github.soprovod.intake;

/** Renders verdicts for standard output. Called from several threads at once. */
interface Report {

    /** No output. */
    byte[] NOTHING = {};

    /** One verdict in UTF-8, complete lines; empty where there is nothing to say. */
    byte[] render(Verdict verdict);
}
