package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.StoredCase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All cases, one after another: the headers come page by page, and beside each page its entries are drawn from one result in the
 * same order. Only a page of headers and the entries of one case are held.
 *
 * <p>In a transaction that sees what others commit meanwhile, the entries of a page are of a later moment than its headers: entries of
 * a case that was opened in between, and those behind a header's version, are left out.
 */
final class CaseStream extends Spliterators.AbstractSpliterator<StoredCase> implements AutoCloseable {

    private static final int PAGE = 100;
    private static final int FETCH = 500;

    private static final String HEADERS = HeaderRow.SELECT + "WHERE c.id > ? ORDER BY c.id LIMIT " + PAGE;

    private static final String ENTRIES =
            EntryRow.SELECT + "WHERE e.case_id >= ? AND e.case_id <= ? ORDER BY e.case_id, e.version";

    private final Transactions.Lease lease;
    private final Reading reading;
    private final Consumer<HeaderRow> watch;
    private final Deque<HeaderRow> page = new ArrayDeque<>();
    private final Set<String> idsOfPage = new HashSet<>();
    private String last = "";
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet entries;
    private @Nullable EntryRow ahead;
    private boolean closed;

    CaseStream(Transactions.Lease lease, Reading reading, Consumer<HeaderRow> watch) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
        this.lease = lease;
        this.reading = reading;
        this.watch = watch;
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredCase> action) {
        if (closed) {
            return false;
        }
        StoredCase next = null;
        try {
            next = next();
        } catch (SQLException e) {
            throw Failures.of("all", e);
        } finally {
            if (next == null) {
                close();
            }
        }
        if (next == null) {
            return false;
        }
        action.accept(next);
        return true;
    }

    private @Nullable StoredCase next() throws SQLException {
        if (page.isEmpty()) {
            turn(lease.connection());
        }
        HeaderRow header = page.poll();
        if (header == null) {
            return null;
        }
        while (ahead != null && !idsOfPage.contains(ahead.caseId())) {
            draw();
        }
        List<EntryRow> rows = new ArrayList<>();
        while (ahead != null && ahead.caseId().equals(header.id().value())) {
            if (ahead.stored().version() <= header.summary().version()) {
                rows.add(ahead);
            }
            draw();
        }
        CaseRows whole = CaseRows.of(lease.connection(), header, rows);
        watch.accept(whole.header());
        return reading.storedCase(whole);
    }

    private void turn(Connection connection) throws SQLException {
        closeResult();
        page.addAll(Queries.list(connection, HEADERS, to -> to.text(last), HeaderRow::of));
        if (page.isEmpty()) {
            return;
        }
        idsOfPage.clear();
        page.forEach(header -> idsOfPage.add(header.id().value()));
        String first = page.getFirst().id().value();
        last = page.getLast().id().value();
        PreparedStatement opened = connection.prepareStatement(ENTRIES);
        statement = opened;
        opened.setFetchSize(FETCH);
        new Binding(opened).text(first).text(last);
        entries = opened.executeQuery();
        draw();
    }

    private void draw() throws SQLException {
        ahead = entries != null && entries.next() ? EntryRow.of(entries) : null;
    }

    private void closeResult() {
        Failures.close(entries);
        Failures.close(statement);
        entries = null;
        statement = null;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            closeResult();
            lease.close();
        }
    }
}
