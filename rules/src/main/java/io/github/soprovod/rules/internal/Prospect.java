package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.event.Programme;
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
        boolean hope) implements StandingFacts {

    Prospect hoping(boolean best) {
        return best == hope ? this : new Prospect(fold, day, fixed, variant, best);
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
}
