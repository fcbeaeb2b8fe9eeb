package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.CaseStore;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Where entries come in: each is judged on the state of its case under the policy that the case began under, and stored if no rule
 * is broken. A refused one is answered with its findings and leaves no trace. Whoever enters something says which version of the
 * case they have seen; of two at once one is first, and the other is told so.
 */
public final class CaseDesk {

    /** What is said of a file that tells the history otherwise than the store. */
    private static final String CHANGED = "case.history.changed";

    private static final String JUDGING = "judging an entry";
    private static final String COMPARING = "comparing a case file";

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

    /**
     * Opens a case with its first entries. They are judged together with the recipient, as a case file is; all are stored or none.
     *
     * @throws IllegalArgumentException where there is no entry
     */
    public DeskAnswer open(CaseId id, RegionId region, Recipient recipient, List<NewEntry> entries, Actor actor) {
        Judgement judgement = casework.judge(CaseFile.builder()
                .id(id)
                .region(region)
                .recipient(recipient)
                .events(entries.stream().map(NewEntry::entry).toList())
                .build());
        return judgement.isAccepted()
                ? enter(0, judgement, entries, actor, append -> store.open(id, region, recipient, append))
                : refused(id, entries, judgement.findings());
    }

    /**
     * Takes over a whole case file: opens the case where it is not there, else goes on with the entries that the file has beyond
     * those stored, whoever entered them. A file that has nothing new changes nothing, so a register may be taken any number of
     * times. One that says otherwise of what is stored is refused with {@code case.history.changed} at the first difference.
     *
     * @param actor who enters them
     */
    public DeskAnswer take(CaseFile file, Actor actor) {
        Judgement judgement = casework.judge(file);
        if (!judgement.isAccepted()) {
            return new DeskAnswer.Refused(judgement.findings());
        }
        List<NewEntry> entries = named(file);
        CaseId id = file.id();
        DeskAnswer opened =
                enter(0, judgement, entries, actor, append -> store.open(id, file.region(), file.recipient(), append));
        boolean isThere = opened instanceof DeskAnswer.Conflict
                || opened.equals(new DeskAnswer.Impossible(AppendResult.Reason.ID_TAKEN));
        if (!isThere) {
            return opened;
        }
        Optional<StoredCase> found = store.load(id, new Access(actor, COMPARING));
        return found.isPresent() && found.get() instanceof StoredCase.Kept kept
                ? goOn(kept.file(), file, judgement, entries, actor)
                : new DeskAnswer.Impossible(AppendResult.Reason.ERASED);
    }

    private DeskAnswer goOn(CaseFile stored, CaseFile file, Judgement judgement, List<NewEntry> entries, Actor actor) {
        Optional<Finding> changed = difference(stored, file);
        if (changed.isPresent()) {
            return new DeskAnswer.Refused(List.of(changed.get()));
        }
        int known = stored.events().size();
        return known < entries.size()
                ? enter(
                        known,
                        judgement,
                        entries.subList(known, entries.size()),
                        actor,
                        append -> store.append(file.id(), append))
                : new DeskAnswer.AlreadyRecorded(entries.size());
    }

    private static Optional<Finding> difference(CaseFile stored, CaseFile file) {
        if (!stored.region().equals(file.region())) {
            return Optional.of(changed("/region").build());
        }
        if (!stored.recipient().equals(file.recipient())) {
            return Optional.of(changed("/recipient").build());
        }
        int both = Math.min(stored.events().size(), file.events().size());
        for (int i = 0; i < both; i++) {
            CaseEvent entry = file.events().get(i);
            if (!stored.events().get(i).equals(entry)) {
                return Optional.of(changed("/events/" + i).on(entry.on()).build());
            }
        }
        return Optional.empty();
    }

    private static Finding.Builder changed(String pointer) {
        Finding.Builder finding = Finding.builder();
        finding.severity(Severity.ERROR).code(CHANGED).pointer(pointer);
        return finding;
    }

    /** The entries with ids that tell their places alone: one made of what they say would outlive its erasure. */
    private static List<NewEntry> named(CaseFile file) {
        List<NewEntry> entries = new ArrayList<>(file.events().size());
        for (CaseEvent entry : file.events()) {
            String place = file.id().value() + "/events/" + entries.size();
            entries.add(NewEntry.of(UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8)), entry));
        }
        return entries;
    }

    /**
     * Records an entry.
     *
     * @param seenVersion the version of the case that its author has seen
     * @param actor who enters it
     */
    public DeskAnswer record(CaseId id, long seenVersion, NewEntry entry, Actor actor) {
        Optional<StoredState> found = store.state(id, new Access(actor, JUDGING));
        if (found.isEmpty()) {
            return new DeskAnswer.NotFound(id);
        }
        if (found.get() instanceof StoredState.Current current) {
            return current.version() == seenVersion
                    ? record(id, current, entry, actor)
                    : answer(store.outcome(id, List.of(entry)));
        }
        return new DeskAnswer.Impossible(AppendResult.Reason.ERASED);
    }

    private DeskAnswer record(CaseId id, StoredState.Current current, NewEntry entry, Actor actor) {
        Judgement judgement = casework.judge(current.state(), entry.entry());
        return judgement.isAccepted()
                ? enter(current.version(), judgement, List.of(entry), actor, append -> store.append(id, append))
                : refused(id, List.of(entry), judgement.findings());
    }

    /** What was entered before may well be refused a second time: whether it was is asked first. */
    private DeskAnswer refused(CaseId id, List<NewEntry> entries, List<Finding> findings) {
        return store.outcome(id, entries) instanceof AppendResult.AlreadyStored stored
                ? new DeskAnswer.AlreadyRecorded(stored.version())
                : new DeskAnswer.Refused(findings);
    }

    private DeskAnswer enter(
            long version,
            Judgement judgement,
            List<NewEntry> entries,
            Actor actor,
            Function<Append, AppendResult> storing) {
        CaseState state = judgement.state();
        AppendResult result = storing.apply(new Append(version, entries, state, nextDue.apply(state), actor));
        return result instanceof AppendResult.Stored stored
                ? new DeskAnswer.Recorded(stored.version(), entries.size(), state, judgement.findings())
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
