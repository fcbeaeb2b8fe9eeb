package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts about an entry that is not written yet: its members are open but for the one that makes it a variant. */
record Prospect(
        Fold fold,
        LocalDate day,
        @Nullable EntryField fixed,
        @Nullable Term variant,
        boolean hope) implements Facts {

    Prospect hoping(boolean best) {
        return best == hope ? this : new Prospect(fold, day, fixed, variant, best);
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
        return "/events/" + fold.entries();
    }

    @Override
    public @Nullable Object value(EntryField field) {
        return field == fixed ? variant : null;
    }

    @Override
    public boolean isOpen(EntryField field) {
        return field != fixed;
    }

    @Override
    public Facts opposite() {
        return hoping(!hope);
    }

    @Override
    public Optional<Programme> entryProgramme() {
        return Optional.empty();
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
