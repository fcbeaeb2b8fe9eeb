package io.github.soprovod.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Transactions of our own on connections of a data source, which are given back as they came. A transaction that lost against
 * another one is repeated a bounded number of times.
 */
final class OwnTransactions implements Transactions {

    private static final int LONGEST_PAUSE_MS = 200;
    private static final int DOUBLINGS = 6;

    private final DataSource source;
    private final int attempts;

    OwnTransactions(DataSource source, int attempts) {
        this.source = source;
        this.attempts = attempts;
    }

    @Override
    public <T> T read(String operation, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (OwnLease lease = OwnLease.singleStatements(source)) {
                return work.on(lease.connection());
            } catch (SQLException e) {
                throwUnlessRepeated(operation, e, attempt);
            }
        }
    }

    @Override
    public <T> T write(String operation, Shape shape, Writing<T> work) throws OutcomeUnknown {
        for (int attempt = 1; ; attempt++) {
            Progress progress = new Progress();
            try (OwnLease lease =
                    shape == Shape.ONE_STATEMENT ? OwnLease.singleStatements(source) : OwnLease.transaction(source)) {
                T result = work.on(lease.connection(), progress);
                if (shape == Shape.SEVERAL_STATEMENTS && progress.isSent()) {
                    lease.commit();
                }
                return result;
            } catch (SQLException e) {
                boolean begun = progress.isSent() && (shape == Shape.ONE_STATEMENT || e instanceof CommitFailed);
                SQLException told = e instanceof CommitFailed failed ? failed.told() : e;
                if (begun && !Failures.isSurelyRolledBack(told)) {
                    throw new OutcomeUnknown();
                }
                throwUnlessRepeated(operation, told, attempt);
            }
        }
    }

    @Override
    public Lease lease(String operation) {
        try {
            return OwnLease.readOnlySnapshot(source);
        } catch (SQLException e) {
            throw Failures.of(operation, e);
        }
    }

    private void throwUnlessRepeated(String operation, SQLException e, int attempt) {
        if (!Failures.isWorthRepeating(e) || attempt >= attempts) {
            throw Failures.of(operation, e);
        }
        try {
            // Longer each time, and never the same for two that met.
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, longestPause(attempt)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.of(operation, e);
        }
    }

    /** In milliseconds, for the pause after an attempt; attempts are counted from 1, up to any number. */
    static int longestPause(int attempt) {
        return Math.min(LONGEST_PAUSE_MS, 4 << Math.min(attempt, DOUBLINGS));
    }

    /** A commit that failed, told apart from what failed before it. */
    static final class CommitFailed extends SQLException {

        private final transient SQLException told;

        CommitFailed(SQLException told) {
            super("commit", told.getSQLState());
            this.told = told;
        }

        SQLException told() {
            return told;
        }
    }

    /** A connection of the data source with the settings we need, and those it came with to be put back. */
    private static final class OwnLease implements Lease {

        private final Connection connection;
        private boolean autoCommit;
        private boolean autoCommitSet;
        private boolean inTransaction;
        private boolean readOnlySet;
        private int isolation = Connection.TRANSACTION_NONE;

        private OwnLease(Connection connection) {
            this.connection = connection;
        }

        static OwnLease singleStatements(DataSource source) throws SQLException {
            return of(source, true, false);
        }

        static OwnLease transaction(DataSource source) throws SQLException {
            return of(source, false, false);
        }

        static OwnLease readOnlySnapshot(DataSource source) throws SQLException {
            return of(source, false, true);
        }

        private static OwnLease of(DataSource source, boolean singleStatements, boolean snapshot) throws SQLException {
            OwnLease lease = new OwnLease(source.getConnection());
            try {
                lease.begin(singleStatements, snapshot);
                return lease;
            } catch (SQLException | RuntimeException e) {
                lease.close();
                throw e;
            }
        }

        private void begin(boolean singleStatements, boolean snapshot) throws SQLException {
            autoCommit = connection.getAutoCommit();
            if (snapshot) {
                isolation = connection.getTransactionIsolation();
                if (isolation != Connection.TRANSACTION_REPEATABLE_READ) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                }
                if (!connection.isReadOnly()) {
                    readOnlySet = true;
                    connection.setReadOnly(true);
                }
            }
            inTransaction = !singleStatements;
            if (autoCommit != singleStatements) {
                autoCommitSet = true;
                connection.setAutoCommit(singleStatements);
            }
        }

        @Override
        public Connection connection() {
            return connection;
        }

        void commit() throws CommitFailed {
            try {
                connection.commit();
                inTransaction = false;
            } catch (SQLException e) {
                throw new CommitFailed(e);
            }
        }

        /** Ends what is not committed, puts the settings back and gives the connection back; a broken one is discarded. */
        @Override
        public void close() {
            boolean restored = false;
            for (int attempt = 0; !restored && attempt < 2; attempt++) {
                restored = restore();
            }
            if (!restored) {
                abort();
            }
            Failures.close(connection);
        }

        private boolean restore() {
            try {
                if (inTransaction) {
                    connection.rollback();
                    inTransaction = false;
                }
                if (readOnlySet) {
                    connection.setReadOnly(false);
                    readOnlySet = false;
                }
                if (isolation != Connection.TRANSACTION_NONE && isolation != Connection.TRANSACTION_REPEATABLE_READ) {
                    connection.setTransactionIsolation(isolation);
                    isolation = Connection.TRANSACTION_NONE;
                }
                if (autoCommitSet) {
                    connection.setAutoCommit(autoCommit);
                    autoCommitSet = false;
                }
                return true;
            } catch (SQLException e) {
                return false;
            }
        }

        /** Nobody is to go on with a connection of which we do not know how it stands. */
        private void abort() {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException ignored) {
                // It is closed next.
            }
        }
    }
}
