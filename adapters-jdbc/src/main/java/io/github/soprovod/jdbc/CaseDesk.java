package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.CaseStore;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where entries come in: each is judged on the state of its case under the policy that the case began under, and stored if no rule
 * is broken. A refused one is answered with its findings and leaves no trace. Whoever enters something says which version of the
 * case they have seen; of two at once one is first, and the other is told so.
 */
public final class CaseDesk {

    private static final String PURPOSE = "judging an entry";

    private final CaseStore store;
    private final Casework casework;
    private final Function<CaseState, Optional<LocalDate>> nextDue;

    /** A desk over a store. As due next counts the earliest last day of what is still to be done, or first day where it has no last. */
    public CaseDesk(CaseStore store, Casework casework) {
        this(store, casework, state -> nextDue(casework, state));
    }

    /**
     * A desk over a store.
     *
     * @param nextDue the next day on which something is due in a state, which is kept with the case
     */
    public CaseDesk(CaseStore store, Casework casework, Function<CaseState, Optional<LocalDate>> nextDue) {
        this.store = store;
        this.casework = casework;
        this.nextDue = nextDue;
    }

    private static Optional<LocalDate> nextDue(Casework casework, CaseState state) {
        return state.lastOn()
                .flatMap(day -> casework.due(state, day).stream()
                        .filter(Obligation::isOpen)
                        .map(obligation -> obligation.due().orElse(obligation.opens()))
                        .min(Comparator.naturalOrder()));
    }

    /** Opens a case with its first entries, of which each is judged on those before it; all are stored or none. */
    public DeskAnswer open(CaseId id, RegionId region, Recipient recipient, List<NewEntry> entries, Actor actor) {
        CaseState begun = casework.begin(id, region, recipient);
        return enter(id, 0, begun, entries, actor, append -> store.open(id, region, recipient, append));
    }

    /**
     * Records an entry.
     *
     * @param seenVersion the version of the case that its author has seen
     * @param actor who enters it
     */
    public DeskAnswer record(CaseId id, long seenVersion, NewEntry entry, Actor actor) {
        Optional<StoredState> found = store.state(id, new Access(actor, PURPOSE));
        if (found.isEmpty()) {
            return new DeskAnswer.NotFound(id);
        }
        if (found.get() instanceof StoredState.Current current) {
            return current.version() == seenVersion
                    ? enter(id, seenVersion, current.state(), List.of(entry), actor, append -> store.append(id, append))
                    : answer(store.outcome(id, List.of(entry)));
        }
        return new DeskAnswer.Impossible(AppendResult.Reason.ERASED);
    }

    private DeskAnswer enter(
            CaseId id,
            long version,
            CaseState before,
            List<NewEntry> entries,
            Actor actor,
            Function<Append, AppendResult> storing) {
        CaseState state = before;
        List<Finding> findings = new ArrayList<>();
        for (NewEntry entry : entries) {
            Judgement judgement = casework.judge(state, entry.entry());
            findings.addAll(judgement.findings());
            if (!judgement.isAccepted()) {
                // What was entered before may well be refused a second time: whether it was is asked first.
                return store.outcome(id, entries) instanceof AppendResult.AlreadyStored stored
                        ? new DeskAnswer.AlreadyRecorded(stored.version())
                        : new DeskAnswer.Refused(findings);
            }
            state = judgement.state();
        }
        AppendResult result = storing.apply(new Append(version, entries, state, nextDue.apply(state), actor));
        return result instanceof AppendResult.Stored stored
                ? new DeskAnswer.Recorded(stored.version(), state, findings)
                : answer(result);
    }

    private static DeskAnswer answer(AppendResult result) {
        if (result instanceof AppendResult.AlreadyStored stored) {
            return new DeskAnswer.AlreadyRecorded(stored.version());
        }
        if (result instanceof AppendResult.Conflict conflict) {
            return new DeskAnswer.Conflict(conflict.actualVersion());
        }
        if (result instanceof AppendResult.Refused refused) {
            return refused.reason() == AppendResult.Reason.NOT_STORABLE
                    ? new DeskAnswer.Refused(refused.findings())
                    : new DeskAnswer.Impossible(refused.reason());
        }
        return new DeskAnswer.Unknown();
    }
}
