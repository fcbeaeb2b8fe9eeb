package io.github.soprovod.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** In whose transaction the work is done. */
interface Transactions {

    /** Reads; nothing is written. */
    <T> T read(String operation, Work<T> work);

    /**
     * Writes all of it or nothing.
     *
     * @param shape whether the work is one statement, which is a transaction by itself
     * @throws OutcomeUnknown where it may have been committed
     */
    <T> T write(String operation, Shape shape, Writing<T> work) throws OutcomeUnknown;

    /** Takes a connection for reading many cases; it is given back when the lease is closed. */
    Lease lease(String operation);

    /** Work on a connection. */
    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Work that writes and tells how far it has come. */
    @FunctionalInterface
    interface Writing<T> {
        T on(Connection connection, Progress progress) throws SQLException;
    }

    /** How many statements a write takes. */
    enum Shape {
        ONE_STATEMENT,
        SEVERAL_STATEMENTS
    }

    /** A connection in use. */
    interface Lease extends AutoCloseable {
        Connection connection();

        @Override
        void close();
    }

    /** How far a write has come, for telling what a failure leaves behind. */
    final class Progress {
        private boolean sent;

        /** From here on the database may have done it. */
        void sent() {
            sent = true;
        }

        /** It has said that it wrote nothing. */
        void nothingWritten() {
            sent = false;
        }

        boolean isSent() {
            return sent;
        }
    }

    /** Whether the work was committed cannot be known. */
    final class OutcomeUnknown extends Exception {
        OutcomeUnknown() {
            super("the outcome is unknown", null, false, false);
        }
    }
}
