package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts about one written entry and the file before it. One instance serves a whole file. */
final class Situation implements Facts {

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
    public LocalDate day() {
        return entry.on();
    }

    @Override
    public RegionId region() {
        return fold.region();
    }

    @Override
    public Recipient recipient() {
        return fold.recipient;
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

    @Override
    public Optional<Programme> programme() {
        return fold.programme;
    }

    @Override
    public Optional<CaseState.Term> term() {
        return fold.term;
    }

    @Override
    public boolean onFile(DocumentKind kind) {
        return fold.onFile(kind);
    }

    @Override
    public CaseState.@Nullable Mark last(EventType type) {
        return fold.last(type);
    }

    @Override
    public CaseState.@Nullable Mark stageEntered() {
        return fold.stageEntered;
    }

    @Override
    public boolean throughRepresentative() {
        return fold.throughRepresentative;
    }

    @Override
    public boolean requestedByOrganisation() {
        return fold.requestedByOrganisation;
    }

    @Override
    public Optional<Boolean> supportNeeded() {
        return fold.supportNeeded;
    }

    @Override
    public boolean everythingResolved() {
        return fold.everythingResolved();
    }

    @Override
    public Optional<Boolean> observation() {
        return fold.observation;
    }

    @Override
    public boolean recommended() {
        return fold.recommended;
    }

    @Override
    public CaseState.@Nullable Mark inspection() {
        return fold.inspection;
    }
}
