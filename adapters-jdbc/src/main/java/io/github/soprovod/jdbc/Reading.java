package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredEntry;
import io.github.soprovod.json.SplitJson;
import io.github.soprovod.rules.Casework;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes cases of their rows. The state is the snapshot where that is there and of our form, else the entries folded again. */
final class Reading {

    private final Casework casework;
    private final SplitJson json;

    Reading(Casework casework, SplitJson json) {
        this.casework = casework;
        this.json = json;
    }

    /** A case whose rows are all there. */
    StoredCase storedCase(CaseRows rows) {
        HeaderRow header = rows.header();
        return header.isErased() ? erased(header, rows.entries()) : kept(header, rows.entries());
    }

    private StoredCase kept(HeaderRow header, List<EntryRow> rows) {
        Recipient recipient = recipient(header);
        CaseFile file = file(header, recipient, rows);
        CaseState state =
                snapshot(header, recipient).orElseGet(() -> casework.judge(file).state());
        return new StoredCase.Kept(header.summary(), stored(rows), file, state);
    }

    private StoredCase erased(HeaderRow header, List<EntryRow> rows) {
        return new StoredCase.Erased(
                header.summary(),
                stored(rows),
                json.erased(
                        header.summary(),
                        Optional.ofNullable(header.snapshot()),
                        rows.stream().map(EntryRow::open).toList()));
    }

    /** The state that is kept; nothing where it is absent, of another form, or not that of the last entry. */
    Optional<CaseState> snapshot(HeaderRow header) {
        return snapshot(header, recipient(header));
    }

    private Optional<CaseState> snapshot(HeaderRow header, Recipient recipient) {
        if (!hasSnapshot(header)) {
            return Optional.empty();
        }
        return json.readState(Objects.requireNonNull(header.snapshot()), header.personalSnapshot(), recipient)
                .filter(state -> state.entries() == header.summary().version());
    }

    /** Whether the snapshot is the last state, as far as can be told: without a readable recipient it is taken to be. */
    boolean isSnapshotToBeKept(HeaderRow header) {
        String recipient = header.recipient();
        Optional<Recipient> readable = recipient == null ? Optional.empty() : json.readRecipient(recipient);
        return readable.isEmpty()
                ? hasSnapshot(header)
                : snapshot(header, readable.get()).isPresent();
    }

    private boolean hasSnapshot(HeaderRow header) {
        return header.snapshot() != null && header.snapshotFormat() == json.stateFormat();
    }

    /** The state folded again from the entries. */
    CaseState replay(CaseRows rows) {
        return casework.judge(file(rows.header(), recipient(rows.header()), rows.entries()))
                .state();
    }

    private Recipient recipient(HeaderRow header) {
        String recipient = header.recipient();
        return (recipient == null ? Optional.<Recipient>empty() : json.readRecipient(recipient))
                .orElseThrow(Reading::unreadable);
    }

    private CaseFile file(HeaderRow header, Recipient recipient, List<EntryRow> rows) {
        if (rows.size() != header.summary().version()) {
            throw unreadable();
        }
        List<CaseEvent> events = new ArrayList<>(rows.size());
        for (EntryRow row : rows) {
            events.add(entry(row.open(), row.personal()));
        }
        return CaseFile.builder()
                .id(header.id())
                .region(header.summary().region())
                .recipient(recipient)
                .events(events)
                .build();
    }

    CaseEvent entry(String open, @Nullable String personal) {
        return json.readEntry(open, personal).orElseThrow(Reading::unreadable);
    }

    private static List<StoredEntry> stored(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::stored).toList();
    }

    static CaseStoreException unreadable() {
        return new CaseStoreException("what the database holds of a case cannot be read");
    }
}
