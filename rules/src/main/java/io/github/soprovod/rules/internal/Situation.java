package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts about one written entry and the file before it. One instance serves a whole file. */
final class Situation implements StandingFacts {

    private final Fold fold;
    private CaseEvent entry;
    private int index;

    Situation(Fold fold, CaseEvent entry, int index) {
        this.fold = fold;
        this.entry = entry;
        this.index = index;
    }

    void moveTo(CaseEvent next, int nextIndex) {
        entry = next;
        index = nextIndex;
    }

    @Override
    public Fold fold() {
        return fold;
    }

    @Override
    public LocalDate day() {
        return entry.on();
    }

    @Override
    public String pointer() {
        return "/events/" + index;
    }

    @Override
    public @Nullable Object value(EntryField field) {
        return field.read(entry);
    }

    @Override
    public boolean isOpen(EntryField field) {
        return false;
    }

    @Override
    public boolean hope() {
        return false;
    }

    @Override
    public Facts opposite() {
        return this;
    }

    @Override
    public Optional<Programme> entryProgramme() {
        return EntryField.programme(entry);
    }
}
