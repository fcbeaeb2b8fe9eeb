package io.github.soprovod.domain.store;

import io.github.soprovod.domain.CaseState;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Entries to be appended to a case, what they follow and what they lead to.
 *
 * @param expectedVersion the version they follow, which their author has seen; 0 before any
 * @param entries the entries in order, at least one
 * @param state the state with all of them applied
 * @param nextDue the next day on which something is due in the case, where there is one
 * @param actor who enters them
 */
public record Append(
        long expectedVersion, List<NewEntry> entries, CaseState state, Optional<LocalDate> nextDue, Actor actor) {

    /** Refuses entries without order: none, ids repeated, or a state that is not theirs. Keeps a copy of the list. */
    public Append {
        entries = List.copyOf(entries);
        if (expectedVersion < 0) {
            throw new IllegalArgumentException("expectedVersion: versions begin with 0");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries: at least one is needed");
        }
        if (state.entries() != expectedVersion + entries.size()) {
            throw new IllegalArgumentException("state: not the one that these entries lead to");
        }
        if (entries.size() > 1) {
            Set<String> ids = new HashSet<>();
            for (NewEntry entry : entries) {
                if (!ids.add(entry.eventId())) {
                    throw new IllegalArgumentException("entries: an id stands for two of them");
                }
            }
        }
    }

    /** One entry, with nothing known of what is due. */
    public static Append of(long expectedVersion, NewEntry entry, CaseState state, Actor actor) {
        return new Append(expectedVersion, List.of(entry), state, Optional.empty(), actor);
    }

    /** The version that they lead to. */
    public long version() {
        return expectedVersion + entries.size();
    }
}
