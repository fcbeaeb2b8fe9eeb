package io.github.soprovod.rules.act;

import io.github.soprovod.rules.policy.Statement;

/** What follows from a clause: becomes a statement once the clause is named. */
@FunctionalInterface
public interface Phrase {

    /** The statement of a clause. */
    Statement of(String clause);
}
