package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.value.CaseId;
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

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void the_script_may_run_again(TestDatabase database) {
        Schema.create(database.source());
        Schema.create(database.source());
        assertThat(database.source()).isNotNull();
    }
}
