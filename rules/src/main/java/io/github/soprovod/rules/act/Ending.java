package io.github.soprovod.rules.act;

import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Ground;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A ground on which support ends: in any stage that is not final, unless stages are named. */
public final class Ending implements Phrase {

    private final ClosureReason reason;
    private Set<Stage> from = openStages();
    private Optional<Condition> when = Optional.empty();
    private Optional<Severity> note = Optional.empty();

    Ending(ClosureReason reason) {
        this.reason = reason;
    }

    static Set<Stage> openStages() {
        return EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.DECLINED));
    }

    /** Ends support in these stages only. */
    public Ending from(Stage... stages) {
        from = Set.of(stages);
        return this;
    }

    /** Ends support where a condition holds. */
    public Ending when(Condition condition) {
        when = Optional.of(condition);
        return this;
    }

    /** That it was used is said, as information. */
    public Ending noted() {
        note = Optional.of(Severity.INFO);
        return this;
    }

    @Override
    public Statement of(String clause) {
        return new Ground(clause, reason, from, when, note);
    }
}
