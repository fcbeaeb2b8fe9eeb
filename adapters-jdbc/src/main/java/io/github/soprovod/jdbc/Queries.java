package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.value.CaseId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions that both databases are asked in the same words. */
final class Queries {

    private static final String HEADER = HeaderRow.SELECT + "WHERE c.id = ?";

    private static final String ENTRIES = EntryRow.SELECT + "WHERE e.case_id = ? AND e.version <= ? ORDER BY e.version";

    private static final String ENTRIES_BY_ID =
            EntryRow.SELECT + "WHERE e.case_id = ? AND e.event_id = ANY (?) ORDER BY e.version";

    private static final String LOCK = "SELECT c.version FROM soprovod_case c WHERE c.id = ? FOR UPDATE";

    private static final int FETCH = 500;

    private Queries() {}

    static @Nullable HeaderRow header(Connection connection, CaseId id) throws SQLException {
        List<HeaderRow> found = list(connection, HEADER, to -> to.text(id.value()), HeaderRow::of);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Comes back when no transaction that wrote to the case is under way; one that opens it cannot be waited for. */
    static void awaitWriter(Connection connection, CaseId id) throws SQLException {
        list(connection, LOCK, to -> to.text(id.value()), row -> row.getLong(1));
    }

    /** The entries up to a version, in order. */
    static List<EntryRow> entries(Connection connection, CaseId id, long version) throws SQLException {
        return list(connection, ENTRIES, to -> to.text(id.value()).number(version), EntryRow::of);
    }

    /** Those of the entries that have one of the ids, in order. */
    static List<EntryRow> entries(Connection connection, CaseId id, String textType, @Nullable String[] eventIds)
            throws SQLException {
        return list(connection, ENTRIES_BY_ID, to -> to.text(id.value()).texts(textType, eventIds), EntryRow::of);
    }

    static List<CaseSummary> summaries(Connection connection, CaseQuery query) throws SQLException {
        StringBuilder sql = new StringBuilder(HeaderRow.SELECT_SUMMARY);
        List<Bound> bounds = new ArrayList<>();
        if (query.curatorId().isPresent()) {
            sql.append("JOIN soprovod_case_person p ON p.case_id = c.id AND p.curator_id = ? ");
            bounds.add(to -> to.text(query.curatorId().get()));
        }
        sql.append("WHERE 1 = 1");
        query.region().ifPresent(region -> {
            sql.append(" AND c.region = ?");
            bounds.add(to -> to.text(region.slug()));
        });
        query.stage().ifPresent(stage -> {
            sql.append(" AND c.stage = ?");
            bounds.add(to -> to.text(stage.slug()));
        });
        query.dueBy().ifPresent(day -> {
            sql.append(" AND c.next_due <= ?");
            bounds.add(to -> to.day(day));
        });
        query.after().ifPresent(last -> {
            sql.append(" AND c.id > ?");
            bounds.add(to -> to.text(last.value()));
        });
        sql.append(" ORDER BY c.id LIMIT ?");
        bounds.add(to -> to.number((long) query.limit()));
        return list(
                connection,
                sql.toString(),
                to -> {
                    for (Bound each : bounds) {
                        each.to(to);
                    }
                },
                HeaderRow::summary);
    }

    static int update(Connection connection, String sql, Bound bound) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bound.to(new Binding(statement));
            return statement.executeUpdate();
        } finally {
            Failures.close(statement);
        }
    }

    static <T> List<T> list(Connection connection, String sql, Bound bound, Mapping<T> mapping) throws SQLException {
        List<T> found = new ArrayList<>();
        PreparedStatement statement = connection.prepareStatement(sql);
        ResultSet rows = null;
        try {
            statement.setFetchSize(FETCH);
            bound.to(new Binding(statement));
            rows = statement.executeQuery();
            while (rows.next()) {
                found.add(mapping.of(rows));
            }
            return found;
        } finally {
            Failures.close(rows);
            Failures.close(statement);
        }
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    interface Bound {
        void to(Binding binding) throws SQLException;
    }

    /** Reads a row. */
    @FunctionalInterface
    interface Mapping<T> {
        T of(ResultSet row) throws SQLException;
    }
}
