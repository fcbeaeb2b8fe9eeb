package io.github.soprovod.rules.due;

import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.testkit.DutyLaws;
import java.util.ArrayList;
import java.util.List;

/**
 * The laws of what falls due, of every policy that the library carries; and of each once more where it requires nothing, under
 * which random files get further and into places where the act lets none.
 */
final class ShippedDutiesLaws extends DutyLaws {

    @Override
    protected List<Policy> policies() {
        List<Policy> policies = new ArrayList<>(PolicyBook.standard().policies());
        for (Policy policy : PolicyBook.standard().policies()) {
            policies.add(policy.withStatements(policy.inEffect().stream()
                    .filter(statement -> !(statement instanceof Requirement || statement instanceof Eligibility))
                    .toList()));
            for (var statement : policy.statements()) {
                if (statement instanceof ByReading reading) {
                    reading.choices().forEach(choice -> policies.add(policy.with(reading.id(), choice.key())));
                }
            }
        }
        return policies;
    }
}
