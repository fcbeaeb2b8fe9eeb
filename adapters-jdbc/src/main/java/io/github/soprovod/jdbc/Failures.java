package io.github.soprovod.jdbc;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an exception of a driver tells of what happened in the database. */
final class Failures {

    /** Serialization failure, deadlock, lock not available; H2's lock timeout and concurrent update. */
    private static final Set<String> LOST_AGAINST_ANOTHER = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * Classes of states by which a server tells that it refused a statement and rolled it back: data, constraints, the state of
     * the transaction, authorisation, rollback, syntax, want of resources, limits, object state, an exception of a trigger's. Of
     * operator intervention only a cancelled statement is one.
     */
    private static final Set<String> ROLLED_BACK =
            Set.of("0A", "21", "22", "23", "25", "28", "3D", "3F", "40", "42", "53", "54", "55", "P0");

    private static final String COMPLETION_UNKNOWN = "40003";
    private static final String CANCELLED = "57014";

    private Failures() {}

    static boolean isWorthRepeating(SQLException e) {
        return e.getSQLState() != null && LOST_AGAINST_ANOTHER.contains(e.getSQLState());
    }

    static boolean isUniqueViolation(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /** Whether it is certain that nothing was committed. Anything else may have come after the commit. */
    static boolean isSurelyRolledBack(SQLException e) {
        String state = e.getSQLState();
        if (state == null || state.length() != 5 || state.equals(COMPLETION_UNKNOWN)) {
            return false;
        }
        return isWorthRepeating(e) || state.equals(CANCELLED) || ROLLED_BACK.contains(state.substring(0, 2));
    }

    static CaseStoreException of(String operation, SQLException e) {
        return new CaseStoreException(operation, e.getSQLState(), isWorthRepeating(e));
    }

    /** Closes what may be closed; a failure to close changes nothing of what is known, and is tried once more. */
    static void close(@Nullable AutoCloseable closeable) {
        if (closeable == null) {
            return;
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                closeable.close();
                return;
            } catch (Exception ignored) {
                // Once more, and then it is left to whoever owns the connection.
            }
        }
    }
}
