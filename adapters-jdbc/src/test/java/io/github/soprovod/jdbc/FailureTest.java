package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.value.CaseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Failures of real databases: what drivers say of them stays with the drivers. */
class FailureTest {

    private static final CaseId CASE = CaseId.of("SMO-1");

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void an_exception_of_ours_has_the_state_and_nothing_that_the_driver_said(TestDatabase database) {
        database.clear();
        JdbcCaseStore store = JdbcCaseStore.owning(database.source(), CASEWORK);
        store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE));
        database.execute("ALTER TABLE soprovod_case_event ADD CONSTRAINT no_canary CHECK (actor <> 'k-01') "
                + (database == TestDatabase.POSTGRESQL ? "NOT VALID" : "NOCHECK"));
        try {
            NewEntry canary = new NewEntry("p", Cases.paper(FaultyJdbc.CANARY));
            assertThatThrownBy(() ->
                            store.append(CASE, Cases.append(Cases.first(CASE).state(), List.of(canary))))
                    .isInstanceOfSatisfying(CaseStoreException.class, e -> {
                        FaultContract.assertTellsNothing(e);
                        assertThat(e.sqlState())
                                .hasValueSatisfying(state -> assertThat(state).startsWith("23"));
                        assertThat(e).hasMessageContaining("append").hasMessageContaining("SQLSTATE 23");
                        assertThat(e.isWorthRepeating()).isFalse();
                    });
            assertThat(store.find(CaseQuery.all()).get(0).version()).isEqualTo(1);
        } finally {
            database.execute("ALTER TABLE soprovod_case_event DROP CONSTRAINT no_canary");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void rows_that_are_missing_or_damaged_are_told_of_and_not_passed_over(TestDatabase database) {
        database.clear();
        JdbcCaseStore store = JdbcCaseStore.owning(database.source(), CASEWORK);
        store.open(
                CASE,
                REGION,
                Cases.recipient(),
                Cases.append(
                        Cases.begun(CASE),
                        List.of(new NewEntry("a", Cases.application()), new NewEntry("p", Cases.paper("7")))));
        database.execute("UPDATE soprovod_case_event SET body = 'x' WHERE version = 2");
        assertThatThrownBy(() -> store.load(CASE, ACCESS)).isInstanceOf(CaseStoreException.class);
        database.execute(
                "DELETE FROM soprovod_case_event_person WHERE version = 2",
                "DELETE FROM soprovod_case_event WHERE version = 2");
        assertThatThrownBy(() -> store.load(CASE, ACCESS)).isInstanceOf(CaseStoreException.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void a_column_that_holds_what_a_case_cannot_have_is_told_of_without_its_value(TestDatabase database) {
        database.clear();
        JdbcCaseStore store = JdbcCaseStore.owning(database.source(), CASEWORK);
        store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE));
        database.execute("UPDATE soprovod_case_event SET actor = ' '");
        assertThatThrownBy(() -> store.load(CASE, ACCESS)).isInstanceOf(CaseStoreException.class);
        database.execute(
                "UPDATE soprovod_case_event SET actor = 'k-01'", "UPDATE soprovod_case SET region = 'No such'");
        for (ThrowingCallable each : List.<ThrowingCallable>of(
                () -> store.load(CASE, ACCESS), () -> store.state(CASE, ACCESS), () -> store.find(CaseQuery.all()))) {
            assertThatThrownBy(each)
                    .isInstanceOf(CaseStoreException.class)
                    .hasMessageNotContaining("No such")
                    .hasNoCause();
        }
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_failure_of_ours() {
        assertThatThrownBy(() -> JdbcCaseStore.owning(
                        Database.dataSource("jdbc:h2:file:/proc/none/such;IFEXISTS=TRUE;PASSWORD=secret"), CASEWORK))
                .isInstanceOf(CaseStoreException.class)
                .hasMessageNotContaining("secret");
    }

    @Nested
    class An_embedded_database {

        @Test
        void holds_nothing_of_the_erased_when_it_is_compacted(@TempDir Path folder) throws Exception {
            Path file = folder.resolve("cases");
            DataSource source = EmbeddedH2.dataSource(file);
            Schema.create(source);
            JdbcCaseStore store = JdbcCaseStore.owning(source, CASEWORK);
            store.open(
                    CASE,
                    REGION,
                    Cases.recipient(),
                    Cases.append(Cases.begun(CASE), List.of(new NewEntry("p", Cases.application()))));
            store.append(
                    CASE,
                    Cases.append(
                            Cases.with(Cases.begun(CASE), Cases.application()),
                            List.of(new NewEntry("c", Cases.paper(FaultyJdbc.CANARY)))));
            assertThat(bytes(folder)).contains(asH2WritesIt(FaultyJdbc.CANARY));
            store.erase(CASE, Cases.CURATOR);
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
            String left = bytes(folder);
            assertThat(left)
                    .contains("SMO-1")
                    .doesNotContain(asH2WritesIt(FaultyJdbc.CANARY))
                    .doesNotContain(asH2WritesIt("Иванова"))
                    .doesNotContain("7391");
        }

        /** The bytes of the file, one character each. */
        private static String bytes(Path folder) throws IOException {
            return new String(Files.readAllBytes(folder.resolve("cases.mv.db")), StandardCharsets.ISO_8859_1);
        }

        /** Like UTF-8, but without the mark on the bytes that continue a character. */
        private static String asH2WritesIt(String text) {
            StringBuilder bytes = new StringBuilder();
            text.chars().forEach(c -> {
                if (c < 0x80) {
                    bytes.append((char) c);
                } else {
                    bytes.append((char) (0xc0 | (c >> 6))).append((char) (c & 0x3f));
                }
            });
            return bytes.toString();
        }

        @Test
        void quotes_what_failed_in_no_file(@TempDir Path folder) throws Exception {
            assertThat(quoting(folder.resolve("ours"), EmbeddedH2.url(folder.resolve("ours/cases"))))
                    .isEmpty();
            assertThat(quoting(folder.resolve("default"), "jdbc:h2:file:" + folder.resolve("default/cases")))
                    .as("H2 by itself")
                    .isNotEmpty();
        }

        /** The files of a folder in which a value that a statement failed on can be read. */
        private static List<Path> quoting(Path folder, String url) throws Exception {
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t (v VARCHAR(3))");
                assertThatThrownBy(() -> statement.execute("INSERT INTO t VALUES ('CANARY')"))
                        .isInstanceOf(SQLException.class);
                statement.execute("SHUTDOWN");
            } catch (SQLException closed) {
                assertThat(closed.getSQLState()).isEqualTo("90121");
            }
            List<Path> quoting = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("CANARY")) {
                        quoting.add(file);
                    }
                }
            }
            return quoting;
        }

        @Test
        void is_written_before_it_acknowledges() {
            assertThat(EmbeddedH2.url(Path.of("/data/cases")))
                    .startsWith("jdbc:h2:file:/data/cases;")
                    .contains("WRITE_DELAY=0");
            assertThat(EmbeddedH2.settled("jdbc:h2:./x")).isEqualTo("jdbc:h2:./x;WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
            assertThat(EmbeddedH2.settled("jdbc:h2:./x;write_delay=9"))
                    .isEqualTo("jdbc:h2:./x;write_delay=9;TRACE_LEVEL_FILE=0");
            assertThat(EmbeddedH2.settled("jdbc:postgresql://db/x")).isEqualTo("jdbc:postgresql://db/x");
            assertThatThrownBy(() -> EmbeddedH2.url(Path.of("/data;INIT=x")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "40001, true, true",
        "40P01, true, true",
        "HYT00, true, true",
        "23505, false, true",
        "42P01, false, true",
        "57014, false, true",
        "40003, false, false",
        "08006, false, false",
        "57P01, false, false",
        "53100, false, true",
        "54001, false, true",
        "P0001, false, true",
        "58030, false, false",
        "XX000, false, false",
        "90028, false, false",
        "HY000, false, false",
        ", false, false"
    })
    void what_a_state_tells_of_the_outcome(String state, boolean worthRepeating, boolean surelyRolledBack) {
        SQLException e = new SQLException("x", state);
        assertThat(Failures.isWorthRepeating(e)).isEqualTo(worthRepeating);
        assertThat(Failures.isSurelyRolledBack(e)).isEqualTo(surelyRolledBack);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "5, 128", "6, 200", "7, 200", "29, 200", "30, 200", "32, 200", "2147483647, 200"})
    void the_pause_before_the_next_attempt_grows_to_a_bound(int attempt, int milliseconds) {
        assertThat(OwnTransactions.longestPause(attempt)).isEqualTo(milliseconds);
    }

    @Test
    void a_state_that_is_not_one_is_not_repeated() {
        assertThat(Failures.of("load", new SQLException("x", FaultyJdbc.CANARY)))
                .hasMessage("load: the database failed");
    }
}
