package io.github.soprovod.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database to test on. */
public enum TestDatabase {
    H2 {
        @Override
        DataSource connect() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:soprovod;DB_CLOSE_DELAY=-1");
            return source;
        }
    },
    /** The one that {@code SOPROVOD_TEST_JDBC_URL} names, or one from Maven Central, started once and ended with the program. */
    POSTGRESQL {
        @Override
        DataSource connect() {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setURL(postgresUrl());
            // As hosts should: the driver then leaves out what the server quotes.
            source.setLogServerErrorDetail(false);
            return source;
        }
    };

    private static String postgresUrl;

    private DataSource source;

    abstract DataSource connect();

    /** Connections without a pool, to tables that are there. */
    public synchronized DataSource source() {
        if (source == null) {
            source = connect();
            Schema.create(source);
        }
        return source;
    }

    /** Empties the tables. */
    public void clear() {
        if (this == POSTGRESQL) {
            // By deleting it would look through all tables for each of many rows, for want of statistics.
            execute("TRUNCATE soprovod_case_event_person, soprovod_case_event, soprovod_case_person, soprovod_case");
        } else {
            execute(
                    "DELETE FROM soprovod_case_event_person",
                    "DELETE FROM soprovod_case_event",
                    "DELETE FROM soprovod_case_person",
                    "DELETE FROM soprovod_case");
        }
    }

    public void execute(String... statements) {
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static synchronized String postgresUrl() {
        if (postgresUrl == null) {
            String url = System.getenv("SOPROVOD_TEST_JDBC_URL");
            postgresUrl = url == null || !url.startsWith("jdbc:postgresql:") ? embedded() : url;
        }
        return postgresUrl;
    }

    private static String embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "60")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    server.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            return server.getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
