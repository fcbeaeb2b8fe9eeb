package io.github.soprovod.rules.act;

import io.github.soprovod.rules.policy.AgreementElement;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.AgreementHas;
import java.util.Optional;

/** An element that every inter-agency agreement must contain. */
public final class Containing implements Phrase {

    private final AgreementElement element;
    private Optional<String> reading = Optional.empty();

    Containing(AgreementElement element) {
        this.element = element;
    }

    /** Rests on the reading of an ambiguity. */
    public Containing read(String ambiguity) {
        reading = Optional.of(ambiguity);
        return this;
    }

    @Override
    public Statement of(String clause) {
        return new AgreementHas(clause, reading, element);
    }
}
