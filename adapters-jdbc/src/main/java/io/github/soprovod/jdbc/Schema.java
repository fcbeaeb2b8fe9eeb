package io.github.soprovod.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables that cases are kept in: {@code soprovod_case} (header and last state), {@code soprovod_case_event} (entries without
 * personal data), {@code soprovod_case_person} and {@code soprovod_case_event_person} (personal data). A host that runs migrations
 * gives Flyway the {@linkplain Database#flywayLocation location} and a history table of its own, or takes the
 * {@linkplain Database#script script}; both are the same files.
 */
public final class Schema {

    private Schema() {}

    /** Makes what is not there yet, on a connection of its own; tables that are there are left as they are. */
    public static void create(DataSource source) {
        try (Connection connection = source.getConnection()) {
            create(connection);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw Failures.of("create", e);
        }
    }

    /** Makes what is not there yet on a connection, which stays open; where it has a transaction, to commit it is the host's. */
    public static void create(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            for (String each : script(Database.of(connection)).split(";", -1)) {
                if (!each.isBlank()) {
                    statement.execute(each);
                }
            }
        } catch (SQLException e) {
            throw Failures.of("create", e);
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
