package io.github.soprovod.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The tables that cases are kept in: {@code soprovod_case} (header and last state), {@code soprovod_case_event} (entries without
 * personal data), {@code soprovod_case_person} and {@code soprovod_case_event_person} (personal data). A host that runs migrations
 * gives Flyway the {@linkplain Database#flywayLocation location} and a history table of its own, or takes the
 * {@linkplain Database#script script}; both are the same files.
 */
public final class Schema {

    /** What a statement of the scripts makes; each makes one table or index. */
    private static final Pattern MADE = Pattern.compile("CREATE (?:TABLE|INDEX) IF NOT EXISTS (\\w+)");

    private static final Pattern COMMENT = Pattern.compile("--.*");

    /** By the search path, and without any right to the table itself. */
    private static final String ON_POSTGRESQL = "SELECT to_regclass(?) IS NOT NULL";

    /** Names are compared without regard to case, for settings of H2 change it. */
    private static final String ON_H2 = "SELECT EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.TABLES"
            + " WHERE TABLE_SCHEMA = CURRENT_SCHEMA AND LOWER(TABLE_NAME) = ?1)"
            + " OR EXISTS (SELECT 1 FROM INFORMATION_SCHEMA.INDEXES"
            + " WHERE INDEX_SCHEMA = CURRENT_SCHEMA AND LOWER(INDEX_NAME) = ?1)";

    /** The key of the advisory lock: "soprovod" in ASCII. */
    private static final long LOCK = 0x736f70726f766f64L;

    private static final int ATTEMPTS = 50;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Schema() {}

    /**
     * Makes what is not there yet, on a connection of its own; tables that are there are left as they are, and where all are there
     * nothing but the catalogue is read, so that no right to make tables is needed. Any number of programs may do so together.
     */
    public static void create(DataSource source) {
        Connection connection = null;
        try {
            connection = source.getConnection();
            boolean autoCommit = connection.getAutoCommit();
            try {
                connection.setAutoCommit(true);
                create(connection);
            } finally {
                connection.setAutoCommit(autoCommit);
            }
        } catch (SQLException e) {
            throw Failures.of("create", e);
        } finally {
            Failures.close(connection);
        }
    }

    /**
     * Makes what is not there yet on a connection, which stays open and as it is set up. On PostgreSQL it is a part of the host's
     * transaction where there is one, and what was made is there when the host commits.
     *
     * @throws IllegalStateException where tables are missing and the connection to H2 has a transaction, which the making of tables
     *     would commit; nothing is made then
     */
    public static void create(Connection connection) {
        try {
            Database database = Database.of(connection);
            if (missing(connection, database).isEmpty()) {
                return;
            }
            if (database == Database.POSTGRESQL) {
                makeOnPostgres(connection);
            } else if (connection.getAutoCommit()) {
                makeOnH2(connection);
            } else {
                throw new IllegalStateException(
                        "tables are missing, and to make them would commit the host's transaction");
            }
        } catch (SQLException e) {
            throw Failures.of("create", e);
        }
    }

    /** All or nothing, one program after the other. */
    private static void makeOnPostgres(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            makeLocked(connection);
            return;
        }
        connection.setAutoCommit(false);
        try {
            makeLocked(connection);
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void makeLocked(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            for (String each : missing(connection, Database.POSTGRESQL)) {
                statement.execute(each);
            }
        }
    }

    /** H2 has no lock to take: whoever was not the first finds in the end that all is there. */
    private static void makeOnH2(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Statement statement = connection.createStatement()) {
                for (String each : missing(connection, Database.H2)) {
                    statement.execute(each);
                }
                return;
            } catch (SQLException e) {
                if (missing(connection, Database.H2).isEmpty()) {
                    return;
                }
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** The statements that make what is not there yet, in their order. */
    private static List<String> missing(Connection connection, Database database) throws SQLException {
        List<String> missing = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(database == Database.POSTGRESQL ? ON_POSTGRESQL : ON_H2)) {
            for (String statement :
                    COMMENT.matcher(script(database)).replaceAll("").split(";", -1)) {
                Matcher made = MADE.matcher(statement);
                if (made.find() && !isThere(query, made.group(1))) {
                    missing.add(statement);
                }
            }
        }
        return missing;
    }

    private static boolean isThere(PreparedStatement query, String name) throws SQLException {
        query.setString(1, name);
        try (ResultSet answer = query.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static String script(Database database) {
        try (InputStream in = Schema.class.getClassLoader().getResourceAsStream(database.script())) {
            if (in == null) {
                throw new IllegalStateException("the script is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
