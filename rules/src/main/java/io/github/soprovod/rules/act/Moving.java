package io.github.soprovod.rules.act;

import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.From;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.util.Optional;
import java.util.Set;

/** A row of the transition table: an entry allowed in some stages that moves the case, or is only recorded. */
public final class Moving implements Phrase {

    private final EventType event;
    private boolean unopened;
    private Set<Stage> from = Set.of();
    private Optional<Condition> when = Optional.empty();
    private Optional<Stage> to = Optional.empty();

    Moving(EventType event) {
        this.event = event;
    }

    /** Opens a case that has no entry yet. */
    public Moving opening() {
        unopened = true;
        return this;
    }

    /** Allowed in these stages. */
    public Moving in(Stage... stages) {
        from = Set.of(stages);
        return this;
    }

    /** Allowed where a condition holds. */
    public Moving when(Condition condition) {
        when = Optional.of(condition);
        return this;
    }

    /** Moves the case to a stage. */
    public Moving to(Stage stage) {
        to = Optional.of(stage);
        return this;
    }

    @Override
    public Statement of(String clause) {
        return new Transition(clause, event, new From(unopened, from), when, to);
    }
}
