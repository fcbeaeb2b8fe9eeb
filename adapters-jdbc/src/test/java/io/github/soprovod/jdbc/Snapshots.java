package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.json.SplitJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Looks at snapshots as the tables hold them: a store would quietly fold again what it cannot read. */
final class Snapshots {

    private static final Reading READING = new Reading(CASEWORK, new SplitJson());

    private Snapshots() {}

    /**
     * The entries of a case, from version 1 without a gap, whose snapshot is there and is the replay.
     *
     * @throws AssertionError where anything of that is not so
     */
    static List<EntryRow> checked(DataSource source, CaseId id) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Optional<CaseRows> rows = CaseRows.read(connection, id);
            if (rows.isEmpty()) {
                return List.of();
            }
            List<EntryRow> entries = rows.get().entries();
            HeaderRow header = rows.get().header();
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).stored().version() != i + 1) {
                    throw new AssertionError("a gap at version " + (i + 1));
                }
            }
            if (entries.size() != header.summary().version()) {
                throw new AssertionError("torn: " + entries.size() + " entries at "
                        + header.summary().version());
            }
            Optional<CaseState> snapshot = READING.snapshot(header);
            if (snapshot.isEmpty() || !snapshot.get().equals(READING.replay(rows.get()))) {
                throw new AssertionError("torn: the snapshot is not the replay");
            }
            return entries;
        }
    }
}
