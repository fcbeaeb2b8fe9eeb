package io.github.soprovod.rules.testkit;

import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;

/** Casework under one policy alone, made once as long as the same one is asked for. */
final class Single {

    private record Made(Policy policy, Casework casework) {}

    private static final ThreadLocal<Made> LAST = new ThreadLocal<>();

    private Single() {}

    static Casework casework(Policy policy) {
        Made last = LAST.get();
        if (last == null || last.policy() != policy) {
            last = new Made(policy, Casework.under(PolicyBook.of(policy)));
            LAST.set(last);
        }
        return last.casework();
    }
}
