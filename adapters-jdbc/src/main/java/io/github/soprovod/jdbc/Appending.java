package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Conflict;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.AppendResult.Refused;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.jdbc.Transactions.OutcomeUnknown;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores entries, and finds out why they were not stored where they were not. */
final class Appending {

    private final Transactions transactions;
    private final Dialect dialect;
    private final Reading reading;

    Appending(Transactions transactions, Dialect dialect, Reading reading) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.reading = reading;
    }

    AppendResult append(String operation, AppendRows rows) {
        try {
            return transactions.write(
                    operation,
                    dialect.appending(),
                    (connection, progress) -> dialect.append(connection, rows, progress)
                            ? new Stored(rows.version())
                            : standing(connection, rows.id(), rows.header(), rows.entries(), rows.expectedVersion()));
        } catch (OutcomeUnknown unknown) {
            return new AppendResult.Unknown();
        }
    }

    AppendResult outcome(CaseId id, List<AppendRows.Entry> entries) {
        return transactions.read("outcome", connection -> {
            if (!connection.isReadOnly()) {
                Queries.awaitWriter(connection, id);
            }
            return standing(connection, id, null, entries, -1);
        });
    }

    /** How the case stands to entries of which at least the last attempt stored nothing. */
    private AppendResult standing(
            Connection connection,
            CaseId id,
            AppendRows.@Nullable Header header,
            List<AppendRows.Entry> entries,
            long expectedVersion)
            throws SQLException {
        HeaderRow found = Queries.header(connection, id);
        if (found == null) {
            return new Conflict(0);
        }
        if (found.isErased()) {
            return new Refused(Reason.ERASED, List.of());
        }
        long version = found.summary().version();
        if (header != null && !isSame(header, found)) {
            return new Conflict(version);
        }
        String[] ids = entries.stream().map(AppendRows.Entry::eventId).toArray(String[]::new);
        List<EntryRow> known = Queries.entries(connection, id, dialect.textType(), ids);
        if (!known.isEmpty() && !areSame(known, entries)) {
            return new Refused(Reason.ID_TAKEN, List.of());
        }
        if (known.size() == entries.size() && areInOrder(known, entries)) {
            return new AlreadyStored(known.get(known.size() - 1).stored().version());
        }
        return !known.isEmpty() && version == expectedVersion
                ? new Refused(Reason.ID_TAKEN, List.of())
                : new Conflict(version);
    }

    private static boolean isSame(AppendRows.Header header, HeaderRow found) {
        return header.region().equals(found.summary().region().slug())
                && header.recipient().equals(found.recipient());
    }

    /** Whether each stored entry is the one that bears its id here. */
    private boolean areSame(List<EntryRow> known, List<AppendRows.Entry> entries) {
        Map<String, AppendRows.Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.eventId(), entry));
        for (EntryRow row : known) {
            AppendRows.Entry entry = byId.get(row.stored().eventId());
            if (entry == null || !isSame(row, entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(EntryRow row, AppendRows.Entry entry) {
        if (row.open().equals(entry.open()) && java.util.Objects.equals(row.personal(), entry.personal())) {
            return true;
        }
        // Another version may have written the same entry in another way.
        return reading.entry(row.open(), row.personal()).equals(reading.entry(entry.open(), entry.personal()));
    }

    private static boolean areInOrder(List<EntryRow> known, List<AppendRows.Entry> entries) {
        long first = known.get(0).stored().version();
        for (int i = 0; i < known.size(); i++) {
            if (!known.get(i).stored().eventId().equals(entries.get(i).eventId())
                    || known.get(i).stored().version() != first + i) {
                return false;
            }
        }
        return true;
    }
}
