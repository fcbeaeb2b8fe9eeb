package io.github.soprovod.rules.act;

import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Requirement;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition that the act asks for: of entries, or, where none is named, of the recipient. An error unless said otherwise. */
public final class Asking implements Phrase {

    private final Condition must;
    private List<EventType> events = List.of();
    private Set<Stage> stages = Set.of();
    private Optional<Condition> when = Optional.empty();
    private Optional<String> reading = Optional.empty();
    private Optional<String> named = Optional.empty();
    private Severity severity = Severity.ERROR;

    Asking(Condition must) {
        this.must = must;
    }

    /** Asked of these kinds of entry. */
    public Asking of(EventType... asked) {
        events = List.of(asked);
        return this;
    }

    /** Asked only in these stages. */
    public Asking in(Stage... asked) {
        stages = Set.of(asked);
        return this;
    }

    /** Asked only where a condition holds. */
    public Asking when(Condition condition) {
        when = Optional.of(condition);
        return this;
    }

    /** Asked only where a condition does not hold. */
    public Asking unless(Condition condition) {
        return when(new Condition.Not(condition));
    }

    /** Rests on the reading of an ambiguity. */
    public Asking read(String ambiguity) {
        reading = Optional.of(ambiguity);
        return this;
    }

    /** What breaks it is coded as this, {@code kind.subject}: for conditions that ask for several things at once. */
    public Asking named(String kindAndSubject) {
        named = Optional.of(kindAndSubject);
        return this;
    }

    /** Breaking it is a warning: the act recommends, presupposes, or lays down what is no condition of the entry. */
    public Asking warns() {
        severity = Severity.WARNING;
        return this;
    }

    /** Breaking it is mere information. */
    public Asking informs() {
        severity = Severity.INFO;
        return this;
    }

    @Override
    public Statement of(String clause) {
        return events.isEmpty()
                ? new Eligibility(clause, reading, named, when, must, severity)
                : new Requirement(clause, reading, named, events, stages, when, must, severity);
    }
}
