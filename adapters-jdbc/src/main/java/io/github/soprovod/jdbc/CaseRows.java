package io.github.soprovod.jdbc;

import io.github.soprovod.domain.value.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** All rows of a case, of one moment. */
record CaseRows(HeaderRow header, List<EntryRow> entries) {

    /** Empty where there is no such case. */
    static Optional<CaseRows> read(Connection connection, CaseId id) throws SQLException {
        HeaderRow header = Queries.header(connection, id);
        return header == null ? Optional.empty() : Optional.of(of(connection, header));
    }

    /** The case of a header that has just been read. */
    static CaseRows of(Connection connection, HeaderRow header) throws SQLException {
        return of(
                connection,
                header,
                Queries.entries(connection, header.id(), header.summary().version()));
    }

    /**
     * The case of a header and entries read one after the other. Entries are never changed, so those up to the header's version are
     * its own; only an erasure may have come between, which is final: then both are read again.
     */
    static CaseRows of(Connection connection, HeaderRow header, List<EntryRow> entries) throws SQLException {
        if (!header.isErased() && entries.stream().anyMatch(EntryRow::isErased)) {
            HeaderRow now = Queries.header(connection, header.id());
            return now == null
                    ? new CaseRows(header, entries)
                    : new CaseRows(
                            now,
                            Queries.entries(connection, now.id(), now.summary().version()));
        }
        return new CaseRows(header, entries);
    }
}
