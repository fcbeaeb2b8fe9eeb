package io.github.soprovod.jdbc;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The database failed, or holds what cannot be read. Nothing was written by the call that throws it; inside a transaction of the
 * host's, the host rolls back.
 *
 * <p>It carries neither a message of the driver nor the exception itself, for drivers quote values: what failed is said in our own
 * words, and the database's by its five-character SQLSTATE alone.
 */
public final class CaseStoreException extends RuntimeException {

    private static final Pattern SQL_STATE = Pattern.compile("[0-9A-Z]{5}");

    private final @Nullable String sqlState;
    private final boolean worthRepeating;

    CaseStoreException(String operation, @Nullable String sqlState, boolean worthRepeating) {
        super(operation + ": the database failed" + (isState(sqlState) ? ", SQLSTATE " + sqlState : ""));
        this.sqlState = isState(sqlState) ? sqlState : null;
        this.worthRepeating = worthRepeating;
    }

    CaseStoreException(String message) {
        super(message);
        this.sqlState = null;
        this.worthRepeating = false;
    }

    private static boolean isState(@Nullable String text) {
        return text != null && SQL_STATE.matcher(text).matches();
    }

    /** The SQLSTATE, where the driver gave one. */
    public Optional<String> sqlState() {
        return Optional.ofNullable(sqlState);
    }

    /**
     * Whether the same transaction, begun anew, may succeed: it lost against another one (a serialization failure, a deadlock, a
     * lock not obtained).
     */
    public boolean isWorthRepeating() {
        return worthRepeating;
    }
}
