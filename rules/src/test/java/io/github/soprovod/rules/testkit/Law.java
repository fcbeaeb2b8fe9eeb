package io.github.soprovod.rules.testkit;

import io.github.soprovod.rules.policy.Policy;
import java.util.function.Predicate;

/** A statement of law that a policy keeps or breaks. Data, so that it can be asked of the policy's mutants as well. */
public interface Law {

    /** The statement, as a sentence. */
    String sentence();

    /**
     * Asks a policy.
     *
     * @throws AssertionError where the policy breaks it
     */
    void check(Policy policy);

    /** Whether a policy breaks it, be it by an exception. */
    default boolean isBrokenBy(Policy policy) {
        try {
            check(policy);
            return false;
        } catch (AssertionError | RuntimeException broken) {
            return true;
        }
    }

    /** A statement about the policy itself. */
    static Law of(String sentence, Predicate<Policy> holds) {
        return new Law() {
            @Override
            public String sentence() {
                return sentence;
            }

            @Override
            public void check(Policy policy) {
                if (!holds.test(policy)) {
                    throw new AssertionError(sentence);
                }
            }
        };
    }
}
