package io.github.soprovod.rules.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * An ambiguity of the act that a rule rests on: the question, the reading chosen, and the others.
 *
 * @param id the {@code AMBIGUITY} row of the clause table
 * @param question what the text leaves open
 * @param choice the reading chosen
 * @param alternatives the other readings
 */
public record Reading(String id, String question, String choice, List<String> alternatives) {

    /** Keeps a copy of the list. */
    public Reading {
        alternatives = List.copyOf(alternatives);
    }

    /** The same question read otherwise: the reading that was chosen becomes one of the others. */
    public Reading choosing(String other) {
        if (other.equals(choice)) {
            return this;
        }
        List<String> others = new ArrayList<>(alternatives);
        others.remove(other);
        others.add(0, choice);
        return new Reading(id, question, other, others);
    }
}
