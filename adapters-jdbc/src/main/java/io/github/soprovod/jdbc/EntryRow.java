package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.StoredEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An entry as its tables hold it; {@code personal} is absent where it has no personal data, and where they are erased. */
record EntryRow(
        String caseId,
        StoredEntry stored,
        String open,
        @Nullable String personal,
        boolean isErased) {

    /** What {@link #of} reads. */
    static final String SELECT =
            "SELECT e.case_id, e.version, e.event_id, e.type, e.on_day, e.recorded_at, e.actor, e.body,"
                    + " p.body, c.erased_at IS NOT NULL FROM soprovod_case_event e JOIN soprovod_case c ON c.id = e.case_id"
                    + " LEFT JOIN soprovod_case_event_person p ON p.case_id = e.case_id AND p.version = e.version ";

    /** Without the texts. */
    @Override
    public String toString() {
        return "EntryRow[caseId=" + caseId + ", stored=" + stored + "]";
    }

    /** @throws CaseStoreException where a column holds what an entry cannot have */
    static EntryRow of(ResultSet row) throws SQLException {
        try {
            return read(row);
        } catch (IllegalArgumentException unreadable) {
            throw Reading.unreadable();
        }
    }

    private static EntryRow read(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getString(1),
                new StoredEntry(
                        row.getLong(2),
                        row.getString(3),
                        Words.EVENT_TYPES.of(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        new Actor(row.getString(7))),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10));
    }
}
