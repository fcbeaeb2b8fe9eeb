package io.github.soprovod.jdbc;

import io.github.soprovod.jdbc.Transactions.Progress;
import io.github.soprovod.jdbc.Transactions.Shape;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An append is one statement, hence one round trip, and a transaction by itself. The header is changed first, under the condition
 * that the version is the expected one; all else follows from the row that it returns. Writers of one case queue at that row, and
 * the one that finds another version there writes nothing. No constraint is violated on the way, which would end a host's
 * transaction.
 */
final class PostgresDialect implements Dialect {

    private static final String ENTRIES = """
            , entry AS (
                INSERT INTO soprovod_case_event
                    (case_id, version, event_id, type, on_day, body, recorded_at, actor)
                SELECT header.id, ? + e.n, e.event_id, e.type, e.on_day::date, e.body, coalesce(?, now()), ?
                FROM header, unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    WITH ORDINALITY AS e (event_id, type, on_day, body, n)
            ), entry_person AS (
                INSERT INTO soprovod_case_event_person (case_id, version, body)
                SELECT header.id, ? + e.n, e.body
                FROM header, unnest(?::text[]) WITH ORDINALITY AS e (body, n)
                WHERE e.body IS NOT NULL
            )
            SELECT 1 FROM header
            """;

    private static final String OPEN = """
            WITH header AS (
                INSERT INTO soprovod_case
                    (id, version, stage, next_due, snapshot_format, snapshot, region, begun_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO NOTHING
                RETURNING id
            ), person AS (
                INSERT INTO soprovod_case_person (case_id, recipient, curator_id, snapshot)
                SELECT id, ?, ?, ? FROM header
            )""" + ENTRIES;

    static final String APPEND = """
            WITH header AS (
                UPDATE soprovod_case
                SET version = ?, stage = ?, next_due = ?, snapshot_format = ?, snapshot = ?
                WHERE id = ? AND version = ? AND erased_at IS NULL
                    AND NOT EXISTS (SELECT 1 FROM soprovod_case_event WHERE case_id = ? AND event_id = ANY (?))
                RETURNING id
            ), person AS (
                UPDATE soprovod_case_person SET curator_id = ?, snapshot = ?
                FROM header WHERE case_id = header.id
            )""" + ENTRIES;

    @Override
    public Shape appending() {
        return Shape.ONE_STATEMENT;
    }

    @Override
    public String textType() {
        return "text";
    }

    @Override
    public boolean append(Connection connection, AppendRows rows, Progress progress) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(rows.header() == null ? APPEND : OPEN);
        ResultSet result = null;
        try {
            Binding to = new Binding(statement);
            if (rows.header() == null) {
                bindAppend(rows, to);
            } else {
                bindOpen(rows, rows.header(), to);
            }
            bindEntries(rows, to);
            progress.sent();
            result = statement.executeQuery();
            boolean done = result.next();
            if (!done) {
                progress.nothingWritten();
            }
            return done;
        } finally {
            Failures.close(result);
            Failures.close(statement);
        }
    }

    private void bindOpen(AppendRows rows, AppendRows.Header header, Binding to) throws SQLException {
        to.text(rows.id().value());
        bindState(rows, to);
        to.text(header.region())
                .day(header.begunOn())
                .text(header.recipient())
                .text(rows.curatorId())
                .text(rows.personalSnapshot());
    }

    private void bindAppend(AppendRows rows, Binding to) throws SQLException {
        bindState(rows, to);
        to.text(rows.id().value())
                .number(rows.expectedVersion())
                .text(rows.id().value())
                .texts(textType(), rows.eventIds())
                .text(rows.curatorId())
                .text(rows.personalSnapshot());
    }

    private static void bindState(AppendRows rows, Binding to) throws SQLException {
        to.number(rows.version())
                .text(rows.stage())
                .day(rows.nextDue())
                .number(rows.formatOfSnapshot())
                .text(rows.snapshot());
    }

    private void bindEntries(AppendRows rows, Binding to) throws SQLException {
        List<AppendRows.Entry> entries = rows.entries();
        to.number(rows.expectedVersion())
                .instant(rows.recordedAt())
                .text(rows.actor())
                .texts(textType(), rows.eventIds())
                .texts(textType(), column(entries, AppendRows.Entry::type))
                .texts(textType(), column(entries, entry -> entry.on().toString()))
                .texts(textType(), column(entries, AppendRows.Entry::open))
                .number(rows.expectedVersion())
                .texts(textType(), column(entries, AppendRows.Entry::personal));
    }

    private static @Nullable String[] column(
            List<AppendRows.Entry> entries, Function<AppendRows.Entry, @Nullable String> of) {
        @Nullable String[] column = new String[entries.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = of.apply(entries.get(i));
        }
        return column;
    }
}
