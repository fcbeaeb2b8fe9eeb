package io.github.soprovod.jdbc;

import io.github.soprovod.jdbc.Transactions.Progress;
import io.github.soprovod.jdbc.Transactions.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An append is several statements in one transaction; the database runs in our process, so they cost no round trips. */
final class H2Dialect implements Dialect {

    private static final String OPEN = """
            INSERT INTO soprovod_case (id, version, stage, next_due, snapshot_format, snapshot, region, begun_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PERSON =
            "INSERT INTO soprovod_case_person (case_id, recipient, curator_id, snapshot) VALUES (?, ?, ?, ?)";

    static final String APPEND = """
            UPDATE soprovod_case SET version = ?, stage = ?, next_due = ?, snapshot_format = ?, snapshot = ?
            WHERE id = ? AND version = ? AND erased_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM soprovod_case_event WHERE case_id = ? AND event_id = ANY (?))
            """;

    static final String PERSON_CHANGED =
            "UPDATE soprovod_case_person SET curator_id = ?, snapshot = ? WHERE case_id = ?";

    static final String ENTRY = """
            INSERT INTO soprovod_case_event (case_id, version, event_id, type, on_day, body, recorded_at, actor)
            VALUES (?, ?, ?, ?, ?, ?, coalesce(?, CURRENT_TIMESTAMP), ?)
            """;

    static final String ENTRY_PERSON =
            "INSERT INTO soprovod_case_event_person (case_id, version, body) VALUES (?, ?, ?)";

    @Override
    public Shape appending() {
        return Shape.SEVERAL_STATEMENTS;
    }

    @Override
    public String textType() {
        return "VARCHAR";
    }

    @Override
    public boolean append(Connection connection, AppendRows rows, Progress progress) throws SQLException {
        AppendRows.Header header = rows.header();
        boolean done = header == null ? moveOn(connection, rows) : open(connection, rows, header);
        if (!done) {
            return false;
        }
        progress.sent();
        insertEntries(connection, rows);
        return true;
    }

    private static boolean open(Connection connection, AppendRows rows, AppendRows.Header header) throws SQLException {
        try {
            Queries.update(connection, OPEN, to -> {
                to.text(rows.id().value());
                bindState(rows, to);
                to.text(header.region()).day(header.begunOn());
            });
        } catch (SQLException e) {
            if (Failures.isUniqueViolation(e)) {
                return false;
            }
            throw e;
        }
        Queries.update(
                connection,
                PERSON,
                to -> to.text(rows.id().value())
                        .text(header.recipient())
                        .text(rows.curatorId())
                        .text(rows.personalSnapshot()));
        return true;
    }

    private boolean moveOn(Connection connection, AppendRows rows) throws SQLException {
        int moved = Queries.update(connection, APPEND, to -> {
            bindState(rows, to);
            to.text(rows.id().value())
                    .number(rows.expectedVersion())
                    .text(rows.id().value())
                    .texts(textType(), rows.eventIds());
        });
        if (moved == 0) {
            return false;
        }
        Queries.update(
                connection,
                PERSON_CHANGED,
                to -> to.text(rows.curatorId())
                        .text(rows.personalSnapshot())
                        .text(rows.id().value()));
        return true;
    }

    private static void bindState(AppendRows rows, Binding to) throws SQLException {
        to.number(rows.version())
                .text(rows.stage())
                .day(rows.nextDue())
                .number(rows.formatOfSnapshot())
                .text(rows.snapshot());
    }

    private static void insertEntries(Connection connection, AppendRows rows) throws SQLException {
        PreparedStatement open = connection.prepareStatement(ENTRY);
        PreparedStatement personal = null;
        try {
            personal = connection.prepareStatement(ENTRY_PERSON);
            long version = rows.expectedVersion();
            boolean any = false;
            for (AppendRows.Entry entry : rows.entries()) {
                version++;
                new Binding(open)
                        .text(rows.id().value())
                        .number(version)
                        .text(entry.eventId())
                        .text(entry.type())
                        .day(entry.on())
                        .text(entry.open())
                        .instant(rows.recordedAt())
                        .text(rows.actor());
                open.addBatch();
                if (entry.personal() != null) {
                    any = true;
                    new Binding(personal)
                            .text(rows.id().value())
                            .number(version)
                            .text(entry.personal());
                    personal.addBatch();
                }
            }
            open.executeBatch();
            if (any) {
                personal.executeBatch();
            }
        } finally {
            Failures.close(personal);
            Failures.close(open);
        }
    }
}
