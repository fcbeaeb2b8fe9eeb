package io.github.soprovod.intake;

/** What was asked cannot be done. Its message is the one line that the user sees, without data of a case. */
final class Refusal extends RuntimeException {

    Refusal(String line) {
        super(line, null, false, false);
    }
}
