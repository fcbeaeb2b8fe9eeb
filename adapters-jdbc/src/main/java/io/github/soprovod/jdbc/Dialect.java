package io.github.soprovod.jdbc;

import io.github.soprovod.jdbc.Transactions.Progress;
import io.github.soprovod.jdbc.Transactions.Shape;
import java.sql.Connection;
import java.sql.SQLException;

/** What one database does in its own way. Everything else is plain SQL that both speak. */
interface Dialect {

    /** How many statements an append takes. */
    Shape appending();

    /**
     * Opens a case or appends to it.
     *
     * @return whether it was done; if not, the case stands at another version, is erased, or has an entry with one of the ids, and
     *     nothing was written
     */
    boolean append(Connection connection, AppendRows rows, Progress progress) throws SQLException;

    /** The name of the type of texts in an array. */
    String textType();
}
