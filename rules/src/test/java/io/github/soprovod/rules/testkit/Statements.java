package io.github.soprovod.rules.testkit;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.ByReading;
import java.util.List;
import java.util.stream.Stream;

/** The statements of a policy whatever the reading: those of every choice are among them. */
public final class Statements {

    private Statements() {}

    /** All statements, in order; one that depends on a reading stands before those of its choices. */
    public static List<Statement> of(Policy policy) {
        return policy.statements().stream().flatMap(Statements::within).toList();
    }

    private static Stream<Statement> within(Statement statement) {
        if (!(statement instanceof ByReading dependent)) {
            return Stream.of(statement);
        }
        return Stream.concat(
                Stream.of(statement),
                dependent.choices().stream()
                        .flatMap(choice -> choice.statements().stream())
                        .flatMap(Statements::within));
    }
}
