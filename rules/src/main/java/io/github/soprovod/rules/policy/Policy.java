package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * The rules of one act of one region, as plain data: what the act says is a list of statements in the act's order, and
 * everything else (the transition table, what is asked of each entry) follows from them. Being data, a policy is printed,
 * compared, written down and read back equal, and mutated.
 */
@Value.Immutable
public interface Policy extends WithPolicy {

    /** The region. */
    RegionId region();

    /** The act. */
    Act act();

    /** What it says, in its order. */
    List<Statement> statements();

    /** Ambiguities that the rules rest on. */
    List<Reading> readings();

    /** What the act does not regulate. */
    List<Silence> silences();

    /** Clauses that are not rendered. */
    List<NotModelled> notModelled();

    /** The statements in effect: each that depends on a reading gives way to those of the reading chosen. */
    default List<Statement> inEffect() {
        List<Statement> inEffect = new ArrayList<>();
        for (Statement statement : statements()) {
            if (statement instanceof ByReading dependent) {
                inEffect.addAll(dependent.choice().statements());
            } else {
                inEffect.add(statement);
            }
        }
        return inEffect;
    }

    /**
     * This policy with an ambiguity read otherwise.
     *
     * @param id the ambiguity
     * @param key the reading to choose
     * @throws IllegalArgumentException where the policy cannot be switched there, or has no such reading
     */
    default Policy with(String id, String key) {
        return switched(id, dependent -> new ByReading(dependent.clause(), id, dependent.choices(), key));
    }

    /**
     * This policy with an ambiguity read in a way that the embedder states, in the vocabulary of the act.
     *
     * @param id the ambiguity
     * @param own the reading
     * @throws IllegalArgumentException where the policy cannot be switched there
     */
    default Policy with(String id, Choice own) {
        return switched(id, dependent -> {
            List<Choice> choices = new ArrayList<>(dependent.choices());
            choices.removeIf(known -> known.key().equals(own.key()));
            choices.add(own);
            return new ByReading(dependent.clause(), id, choices, own.key());
        });
    }

    private Policy switched(String id, UnaryOperator<ByReading> change) {
        List<Statement> statements = new ArrayList<>(statements());
        List<Reading> readings = new ArrayList<>(readings());
        boolean found = false;
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof ByReading dependent
                    && dependent.id().equals(id)) {
                ByReading switched = change.apply(dependent);
                statements.set(i, switched);
                readings.replaceAll(reading -> reading.id().equals(id)
                        ? reading.choosing(switched.choice().text())
                        : reading);
                found = true;
            }
        }
        if (!found) {
            throw new IllegalArgumentException("the policy cannot be switched there");
        }
        return withStatements(statements).withReadings(readings);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Policy; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePolicy.Builder {}
}
