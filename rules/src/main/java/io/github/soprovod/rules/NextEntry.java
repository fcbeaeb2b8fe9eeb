package io.github.soprovod.rules;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an entry of a kind may come next, on a day.
 *
 * @param event the kind of entry
 * @param variant the ground of ending, or the conclusion of a review, where that decides
 * @param verdict whether it may
 * @param reasons for a blocked one, what blocks it, as it would be found in a written entry
 * @param missing for an undetermined one, pointers of the facts that would settle it
 * @param needs what the entry itself must bring
 * @param to the stages that it can lead to; empty where the case stays
 */
public record NextEntry(
        EventType event,
        Optional<Term> variant,
        Verdict verdict,
        List<Finding> reasons,
        Set<String> missing,
        List<Need> needs,
        Set<Stage> to) {

    /** Keeps copies of the collections. */
    public NextEntry {
        reasons = List.copyOf(reasons);
        missing = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(missing));
        needs = List.copyOf(needs);
        to = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(to));
    }

    /** Whether an entry may come next. */
    public enum Verdict {
        /** Made with what it needs, it is accepted. */
        ALLOWED,
        /** Whatever it brings, it is refused. */
        BLOCKED,
        /** Facts are missing; made with what it needs it is accepted, with a warning that names them. */
        UNDETERMINED
    }
}
