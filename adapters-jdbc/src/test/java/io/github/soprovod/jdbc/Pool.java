package io.github.soprovod.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * A small pool that is strict with its borrowers: a connection that does not come back as it was lent is an error, and how many are
 * out is known.
 */
public final class Pool extends Connections implements AutoCloseable {

    private final DataSource source;
    private final boolean autoCommit;
    private final int isolation;
    private final boolean trusting;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private int lent;
    private String complaint = "";

    public Pool(DataSource source) {
        this(source, true);
    }

    Pool(DataSource source, boolean autoCommit) {
        this(source, autoCommit, Connection.TRANSACTION_READ_COMMITTED);
    }

    Pool(DataSource source, boolean autoCommit, int isolation) {
        this(source, autoCommit, isolation, false);
    }

    private Pool(DataSource source, boolean autoCommit, int isolation, boolean trusting) {
        this.source = source;
        this.autoCommit = autoCommit;
        this.isolation = isolation;
        this.trusting = trusting;
    }

    /** A pool that asks nothing of what comes back: PostgreSQL's driver asks the server for the isolation, a round trip of its own. */
    static Pool trusting(DataSource source) {
        return new Pool(source, true, Connection.TRANSACTION_READ_COMMITTED, true);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection;
        synchronized (this) {
            connection = idle.poll();
            lent++;
        }
        if (connection == null) {
            try {
                connection = source.getConnection();
                connection.setAutoCommit(autoCommit);
            } catch (SQLException e) {
                back(null);
                throw e;
            }
        }
        return lend(connection);
    }

    private Connection lend(Connection connection) {
        boolean[] closed = {false};
        return (Connection) Proxy.newProxyInstance(
                Pool.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        if (!closed[0]) {
                            closed[0] = true;
                            giveBack(connection);
                        }
                        return null;
                    }
                    if (method.getName().equals("isClosed") && closed[0]) {
                        return true;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void giveBack(Connection connection) throws SQLException {
        if (connection.isClosed()) {
            back(null);
            return;
        }
        if (!trusting
                && (connection.getAutoCommit() != autoCommit
                        || connection.isReadOnly()
                        || connection.getTransactionIsolation() != isolation)) {
            complaint = "a connection came back with other settings";
        }
        if (!autoCommit) {
            connection.rollback();
        }
        back(connection);
    }

    private synchronized void back(Connection connection) {
        lent--;
        if (connection != null) {
            idle.push(connection);
        }
    }

    /** How many connections are out. */
    synchronized int lent() {
        return lent;
    }

    /** What is wrong with what came back; empty where nothing is. */
    synchronized String complaint() {
        return complaint;
    }

    @Override
    public synchronized void close() {
        for (Connection connection : idle) {
            Failures.close(connection);
        }
        idle.clear();
    }

    /** A data source with something between the borrower and each connection. */
    static final class Through extends Connections {

        private final DataSource source;
        private final UnaryOperator<Connection> wrapping;

        Through(DataSource source, UnaryOperator<Connection> wrapping) {
            this.source = source;
            this.wrapping = wrapping;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return wrapping.apply(source.getConnection());
        }
    }
}
