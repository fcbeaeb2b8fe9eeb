package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.value.CaseId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables, from the plain script and through Flyway. */
class SchemaTest {

    @Test
    void flyway_makes_the_tables_of_h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:flyway;DB_CLOSE_DELAY=-1");
        migrate(source, Database.H2, "PUBLIC");
        opens(source, "H2-1");
    }

    @Test
    void flyway_makes_the_tables_of_postgresql_in_the_schema_of_the_host() {
        PGSimpleDataSource source = (PGSimpleDataSource) TestDatabase.POSTGRESQL.connect();
        TestDatabase.POSTGRESQL.execute("DROP SCHEMA IF EXISTS hosts_own CASCADE", "CREATE SCHEMA hosts_own");
        source.setCurrentSchema("hosts_own");
        migrate(source, Database.POSTGRESQL, "hosts_own");
        opens(source, "PG-1");
        TestDatabase.POSTGRESQL.execute("DROP SCHEMA hosts_own CASCADE");
    }

    private static void migrate(DataSource source, Database database, String schema) {
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations(database.flywayLocation())
                .schemas(schema)
                .table("soprovod_schema_history")
                .failOnMissingLocations(true)
                .load();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(1);
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        flyway.validate();
        // The plain script finds everything there.
        Schema.create(source);
    }

    private static void opens(DataSource source, String id) {
        CaseId opened = CaseId.of(id);
        assertThat(JdbcCaseStore.owning(source, CASEWORK).open(opened, REGION, Cases.recipient(), Cases.first(opened)))
                .isEqualTo(new Stored(1));
    }

    /** A database without tables. */
    private static DataSource empty(TestDatabase database) {
        if (database == TestDatabase.POSTGRESQL) {
            PGSimpleDataSource source = (PGSimpleDataSource) database.connect();
            database.execute("DROP SCHEMA IF EXISTS hosts_own CASCADE", "CREATE SCHEMA hosts_own");
            source.setCurrentSchema("hosts_own");
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void programs_that_start_together_make_the_tables_once(TestDatabase database) throws Exception {
        int programs = 8;
        for (int round = 0; round < 3; round++) {
            DataSource source = empty(database);
            CyclicBarrier together = new CyclicBarrier(programs);
            ExecutorService all = Executors.newFixedThreadPool(programs);
            try {
                List<Future<?>> started = new ArrayList<>();
                for (int i = 0; i < programs; i++) {
                    started.add(all.submit(() -> {
                        together.await();
                        Schema.create(source);
                        return true;
                    }));
                }
                for (Future<?> each : started) {
                    assertThat(each.get()).isEqualTo(true);
                }
            } finally {
                all.shutdownNow();
            }
            opens(source, "ONE-1");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_transaction_of_the_host_stays_its_own(TestDatabase database) throws SQLException {
        DataSource source = empty(database);
        try (Connection host = source.getConnection();
                Statement statement = host.createStatement()) {
            statement.execute("CREATE TABLE hosts_table (x integer)");
            host.setAutoCommit(false);
            statement.execute("INSERT INTO hosts_table VALUES (1)");
            if (database == TestDatabase.POSTGRESQL) {
                Schema.create(host);
            } else {
                assertThatThrownBy(() -> Schema.create(host)).isInstanceOf(IllegalStateException.class);
            }
            host.rollback();
            assertThat(count(statement, "hosts_table")).isZero();
            assertThatThrownBy(() -> count(statement, "soprovod_case")).isInstanceOf(SQLException.class);
            host.rollback();

            Schema.create(source);
            statement.execute("INSERT INTO hosts_table VALUES (2)");
            Schema.create(host);
            host.rollback();
            assertThat(count(statement, "hosts_table")).isZero();
            assertThat(count(statement, "soprovod_case")).isZero();
            assertThat(host.getAutoCommit()).isFalse();
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void a_connection_comes_back_as_it_was_also_when_the_tables_cannot_be_made() throws SQLException {
        DataSource source = empty(TestDatabase.POSTGRESQL);
        TestDatabase.POSTGRESQL.execute("CREATE VIEW hosts_own.soprovod_case AS SELECT 1 AS id");
        try (Connection one = source.getConnection()) {
            assertThatThrownBy(() -> Schema.create(one)).isInstanceOf(CaseStoreException.class);
            assertThat(one.getAutoCommit()).isTrue();
            try (Statement statement = one.createStatement()) {
                assertThat(count(statement, "soprovod_case")).isEqualTo(1);
                assertThatThrownBy(() -> count(statement, "soprovod_case_event"))
                        .isInstanceOf(SQLException.class);
            }
        }
        TestDatabase.POSTGRESQL.execute("DROP SCHEMA hosts_own CASCADE");
    }

    @Test
    void a_user_who_may_make_no_tables_finds_them() throws SQLException {
        PGSimpleDataSource source = (PGSimpleDataSource) empty(TestDatabase.POSTGRESQL);
        Schema.create(source);
        try (Connection user = source.getConnection();
                Statement statement = user.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS soprovod_clerk");
            statement.execute("CREATE ROLE soprovod_clerk");
            statement.execute("GRANT USAGE ON SCHEMA hosts_own TO soprovod_clerk");
            statement.execute("SET ROLE soprovod_clerk");
            Schema.create(user);
            statement.execute("RESET ROLE");
            statement.execute("DROP TABLE hosts_own.soprovod_case_event_person");
            statement.execute("SET ROLE soprovod_clerk");
            assertThatThrownBy(() -> Schema.create(user))
                    .isInstanceOfSatisfying(
                            CaseStoreException.class,
                            e -> assertThat(e.sqlState()).contains("42501"));
            statement.execute("RESET ROLE");
            statement.execute("DROP SCHEMA hosts_own CASCADE");
            statement.execute("DROP ROLE soprovod_clerk");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_script_may_run_again(TestDatabase database) {
        Schema.create(database.source());
        Schema.create(database.source());
        assertThat(database.source()).isNotNull();
    }
}
