package io.github.soprovod.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands between the store and a driver and makes the n-th call fail, before it is done or after, once or from then on. Its
 * exceptions are as talkative as those of drivers. Closing what is dead for good always works, as with sockets.
 */
final class FaultyJdbc {

    static final String CANARY = "Кенарова-7391";

    /** When a call fails. */
    enum Fault {
        BEFORE_ONCE,
        AFTER_ONCE,
        BEFORE_FOR_GOOD,
        AFTER_FOR_GOOD;

        boolean isAfter() {
            return this == AFTER_ONCE || this == AFTER_FOR_GOOD;
        }

        boolean isForGood() {
            return this == BEFORE_FOR_GOOD || this == AFTER_FOR_GOOD;
        }
    }

    private static final Set<String> ALWAYS_WORKS = Set.of("close", "abort", "isClosed");
    private static final Set<String> THE_HOSTS =
            Set.of("commit", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private static final AtomicInteger STRUCK = new AtomicInteger();

    private final Fault fault;
    private final int at;
    private final String state;
    private int calls;
    private final Set<Object> openStatements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> hostCalls = new ArrayList<>();

    FaultyJdbc(Fault fault, int at) {
        this(fault, at, "08006");
    }

    FaultyJdbc(Fault fault, int at, String state) {
        this.fault = fault;
        this.at = at;
        this.state = state;
    }

    /** Whether there were enough calls for the fault to come. */
    boolean hasStruck() {
        return calls >= at;
    }

    /** How many faults came since this was asked last. */
    static int struck() {
        return STRUCK.getAndSet(0);
    }

    boolean isDead() {
        return hasStruck() && fault.isForGood();
    }

    int openStatements() {
        return openStatements.size();
    }

    /** Calls of the connection that are for the host to make. */
    List<String> hostCalls() {
        return hostCalls;
    }

    Connection wrap(Connection connection) {
        return wrap(Connection.class, connection);
    }

    private <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                FaultyJdbc.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(target, method, arguments)));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invoke(target, method, arguments);
        }
        String name = method.getName();
        if (target instanceof Connection
                && (THE_HOSTS.contains(name) || (name.equals("rollback") && arguments == null))) {
            hostCalls.add(name);
        }
        calls++;
        if (calls == at) {
            STRUCK.incrementAndGet();
        }
        boolean strikes = calls == at || (isDead() && calls > at && !ALWAYS_WORKS.contains(name));
        if (strikes && !(fault.isAfter() && calls == at)) {
            if (!(isDead() && ALWAYS_WORKS.contains(name))) {
                throw failure();
            }
        }
        if (isDead() && target instanceof Connection connection && name.equals("close") && !connection.isClosed()) {
            // What was under way ends with the connection, as it does in a server that finds the socket closed.
            connection.unwrap(Connection.class).close();
        }
        Object made = invoke(target, method, arguments);
        if (target instanceof Statement && name.equals("close")) {
            openStatements.remove(target);
        }
        if (made instanceof Statement) {
            openStatements.add(made);
        }
        if (strikes) {
            // What was made the caller never saw: a driver that fails so has none to show.
            openStatements.remove(made);
            throw failure();
        }
        return wrapped(made);
    }

    private Object wrapped(Object result) {
        if (result instanceof PreparedStatement statement) {
            return wrap(PreparedStatement.class, statement);
        } else if (result instanceof ResultSet rows) {
            return wrap(ResultSet.class, rows);
        } else if (result instanceof DatabaseMetaData meta) {
            return wrap(DatabaseMetaData.class, meta);
        }
        return result;
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private SQLException failure() {
        SQLException failure = new SQLException(
                "INSERT INTO person VALUES ('" + CANARY + "')", state, new IllegalStateException(CANARY));
        failure.addSuppressed(new SQLException(CANARY));
        failure.setNextException(new SQLException(CANARY));
        return failure;
    }
}
