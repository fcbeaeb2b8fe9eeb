package io.github.soprovod.domain.store;

import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps cases: their entries, which are only ever appended, in versions 1, 2, 3… without a gap, and beside them the last state as
 * a cache that changes with them or not at all. Everything written says what version it follows, so nobody overwrites what they
 * have not seen; every entry has an id of its caller's making, so a write whose outcome was not learnt is repeated safely.
 *
 * <p>Whether an entry is lawful is not asked here: it is judged before it comes, and only what was applied is stored.
 *
 * <p>Personal data are given out only to somebody for some purpose, both named.
 */
public interface CaseStore {

    /**
     * Opens a case with its first entries.
     *
     * @param first what is appended to version 0
     * @throws IllegalArgumentException where {@code first} follows another version or its state is not of this case
     */
    AppendResult open(CaseId id, RegionId region, Recipient recipient, Append first);

    /**
     * Appends entries to a case. They and the state are stored together or not at all. A case that is not there has version 0.
     *
     * @throws IllegalArgumentException where the state is not of this case
     */
    AppendResult append(CaseId id, Append next);

    /**
     * What became of entries that may have been stored before: {@link AppendResult.AlreadyStored} where all of them stand in the
     * case one after another with the same content, {@link AppendResult.Refused} where an id stands for something else or the case
     * is erased, {@link AppendResult.Conflict} with the present version where none of them is there.
     *
     * <p>Only {@code AlreadyStored} is conclusive: an attempt that opens the case, or that has not reached the database yet, may still
     * be under way and store them afterwards. What is safe at any time is to repeat the attempt with the same ids.
     */
    AppendResult outcome(CaseId id, List<NewEntry> entries);

    /** The whole case: its file and its state, or what is left of an erased one. */
    Optional<StoredCase> load(CaseId id, Access access);

    /** The state of a case without its entries: all that judging one more entry takes. */
    Optional<StoredState> state(CaseId id, Access access);

    /** The cases that a query describes, in the order of their identifiers. */
    List<CaseSummary> find(CaseQuery query);

    /** A page of the cases in which something is due on a day or was before it. */
    default List<CaseSummary> due(LocalDate day) {
        return find(CaseQuery.all().dueBy(day));
    }

    /**
     * All cases in the order of their identifiers, in constant memory: as they stood when the first was drawn, unless the store works
     * in a transaction of its caller's that sees later commits. It holds a connection until it is drawn to the end or closed: use
     * it in a try-with-resources statement.
     */
    Stream<StoredCase> all(Access access);

    /**
     * Deletes the personal data of a case for good. The case keeps its entries without them and its last state without them, is
     * counted as before, takes no more entries and is not folded again.
     *
     * @param by who decided it
     */
    ErasureResult erase(CaseId id, Actor by);
}
