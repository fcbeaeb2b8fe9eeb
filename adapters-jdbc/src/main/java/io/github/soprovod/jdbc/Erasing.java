package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.ErasureResult;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.jdbc.Transactions.OutcomeUnknown;
import io.github.soprovod.jdbc.Transactions.Progress;
import io.github.soprovod.jdbc.Transactions.Shape;
import io.github.soprovod.json.SplitJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the personal data of a case. The header is marked first, which waits for an append under way and lets none come after;
 * what is deleted then is all there is. A snapshot that is missing is made before it is too late; where the case cannot be read, it
 * goes without one, for the right to be forgotten does not wait for a repair.
 */
final class Erasing {

    private static final String MARK = """
            UPDATE soprovod_case SET erased_at = coalesce(?, CURRENT_TIMESTAMP), erased_by = ?, next_due = NULL
            WHERE id = ? AND erased_at IS NULL
            """;

    private static final String KEEP_SNAPSHOT =
            "UPDATE soprovod_case SET snapshot_format = ?, snapshot = ? WHERE id = ?";

    private static final String DELETE_OF_ENTRIES = "DELETE FROM soprovod_case_event_person WHERE case_id = ?";

    private static final String DELETE_OF_CASE = "DELETE FROM soprovod_case_person WHERE case_id = ?";

    private final Transactions transactions;
    private final Reading reading;
    private final SplitJson json;

    Erasing(Transactions transactions, Reading reading, SplitJson json) {
        this.transactions = transactions;
        this.reading = reading;
        this.json = json;
    }

    ErasureResult erase(CaseId id, Actor by, @Nullable OffsetDateTime at) {
        try {
            return transactions.write(
                    "erase",
                    Shape.SEVERAL_STATEMENTS,
                    (connection, progress) -> erase(connection, id, by, at, progress));
        } catch (OutcomeUnknown unknown) {
            return ErasureResult.UNKNOWN;
        }
    }

    private ErasureResult erase(
            Connection connection, CaseId id, Actor by, @Nullable OffsetDateTime at, Progress progress)
            throws SQLException {
        int marked = Queries.update(
                connection, MARK, to -> to.instant(at).text(by.id()).text(id.value()));
        HeaderRow header = Queries.header(connection, id);
        if (marked == 0 || header == null) {
            return header == null ? ErasureResult.NOT_FOUND : ErasureResult.ALREADY_ERASED;
        }
        if (!reading.isSnapshotToBeKept(header)) {
            String made = lastState(connection, header);
            Queries.update(
                    connection,
                    KEEP_SNAPSHOT,
                    to -> to.number(made == null ? null : (Integer) json.stateFormat())
                            .text(made)
                            .text(id.value()));
        }
        Queries.update(connection, DELETE_OF_ENTRIES, to -> to.text(id.value()));
        Queries.update(connection, DELETE_OF_CASE, to -> to.text(id.value()));
        progress.sent();
        return ErasureResult.ERASED;
    }

    /** The last state without personal data; absent where the rows cannot be read. */
    private @Nullable String lastState(Connection connection, HeaderRow header) throws SQLException {
        try {
            return json.write(reading.replay(beforeErasure(connection, header))).open();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** The mark is our own and not committed: the personal data are still there. */
    private static CaseRows beforeErasure(Connection connection, HeaderRow header) throws SQLException {
        return new CaseRows(
                header,
                Queries.entries(connection, header.id(), header.summary().version()));
    }
}
