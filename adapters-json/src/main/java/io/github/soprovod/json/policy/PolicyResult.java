package io.github.soprovod.json.policy;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.rules.policy.Policy;
import java.util.List;

/** What reading a policy came to: a policy that can be judged under, or everything that is wrong with it. */
public sealed interface PolicyResult {

    /** The document is a policy. */
    record Read(Policy policy) implements PolicyResult {}

    /**
     * The document is refused.
     *
     * @param findings its errors, at least one, in the order of their places, each with pointer, line and column
     */
    record Refused(List<Finding> findings) implements PolicyResult {

        /** Keeps a copy of the list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
