package io.github.soprovod.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Work inside a transaction of the host's, which is never committed, rolled back or set up by us. Where a write takes several
 * statements, a savepoint makes it whole or absent, so that a host that goes on after a failure finds no half of it.
 */
final class JoinedTransactions implements Transactions {

    private final @Nullable Connection given;
    private final @Nullable DataSource source;

    /** Work on one connection, which stays open. */
    JoinedTransactions(Connection given) {
        this.given = given;
        this.source = null;
    }

    /** Work on connections that a transaction-aware data source hands out and takes back. */
    JoinedTransactions(DataSource source) {
        this.given = null;
        this.source = source;
    }

    @Override
    public <T> T read(String operation, Work<T> work) {
        try (JoinedLease lease = take()) {
            return work.on(lease.connection());
        } catch (SQLException e) {
            throw Failures.of(operation, e);
        }
    }

    @Override
    public <T> T write(String operation, Shape shape, Writing<T> work) {
        try (JoinedLease lease = take()) {
            Connection connection = lease.connection();
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("no transaction of the host's is under way");
            }
            if (shape == Shape.ONE_STATEMENT) {
                return work.on(connection, new Progress());
            }
            return between(connection, work);
        } catch (SQLException e) {
            throw Failures.of(operation, e);
        }
    }

    private static <T> T between(Connection connection, Writing<T> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        boolean done = false;
        try {
            T result = work.on(connection, new Progress());
            done = true;
            return result;
        } finally {
            if (done) {
                release(connection, before);
            } else {
                rollBack(connection, before);
            }
        }
    }

    private static void release(Connection connection, Savepoint before) {
        try {
            connection.releaseSavepoint(before);
        } catch (SQLException ignored) {
            // It goes with the transaction.
        }
    }

    /** Takes our part back; tried twice, for without it a host that goes on would keep a half. */
    private static void rollBack(Connection connection, Savepoint before) {
        for (int attempt = 0; attempt < 2; attempt++) {
            try {
                connection.rollback(before);
                return;
            } catch (SQLException ignored) {
                // The connection is broken, and with it the transaction.
            }
        }
    }

    @Override
    public Lease lease(String operation) {
        try {
            return take();
        } catch (SQLException e) {
            throw Failures.of(operation, e);
        }
    }

    private JoinedLease take() throws SQLException {
        if (given != null) {
            return new JoinedLease(given, false);
        }
        return new JoinedLease(java.util.Objects.requireNonNull(source).getConnection(), true);
    }

    private record JoinedLease(Connection connection, boolean givenBack) implements Lease {

        @Override
        public void close() {
            if (givenBack) {
                Failures.close(connection);
            }
        }
    }
}
