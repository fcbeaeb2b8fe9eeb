package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.rules.Casework;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code soprovod import}, and what {@code due} and {@code explain} then say of the database, over the rules of the library. */
class ImportTest {

    private static final Path DATA = Path.of("data");
    private static final String CLEAN = DATA.resolve("smolensk-clean.ndjson").toString();
    private static final String FLAWED = DATA.resolve("smolensk-flawed.ndjson").toString();

    @TempDir
    private Path directory;

    private String url;

    @BeforeEach
    void choose() {
        url = "jdbc:h2:" + directory.resolve("cases");
    }

    private Cli.Result stored(String... paths) {
        String[] args = Stream.concat(Stream.of("import", "--db", url, "--lang", "en"), Stream.of(paths))
                .toArray(String[]::new);
        return Golden.run(args);
    }

    private Path register(String... lines) throws IOException {
        return Files.write(directory.resolve("register.ndjson"), List.of(lines));
    }

    private static String line(String register, int number) throws IOException {
        return Files.readAllLines(DATA.resolve(register)).get(number - 1);
    }

    @Nested
    class Storing {

        @Test
        void theCleanAreStoredAndTheRestIsReportedAsByValidate() {
            Cli.Result validated = Golden.run("validate", "--lang", "en", FLAWED, CLEAN);
            Cli.Result stored = stored(FLAWED, CLEAN);
            assertThat(stored.exit()).isEqualTo(Exit.ERRORS);
            assertThat(stored.out()).isEqualTo(validated.out());
            assertThat(stored.err())
                    .contains("Documents judged: 25", "In the database:\n     13  new\n     16  not stored\n");
        }

        @Test
        void aSecondRunStoresNothingTwice() {
            assertThat(stored(CLEAN).err()).contains("     12  new\n");
            String before = explained("SMO-2025-000001");
            Cli.Result again = stored(CLEAN);
            assertThat(again.exit()).isZero();
            assertThat(again.err()).endsWith("In the database:\n     12  there already, nothing new\n");
            assertThat(explained("SMO-2025-000001")).isEqualTo(before);
        }

        @Test
        void aFileThatHasGrownAddsItsNewEntriesOnly() throws IOException {
            String whole = line("smolensk-clean.ndjson", 10);
            String start = whole.replaceFirst(",\\{\"type\":\"curator-appointed\".*", "]}");
            assertThat(start).isNotEqualTo(whole);
            assertThat(stored(register(start).toString()).err()).endsWith("      1  new\n");
            assertThat(stored(register(whole).toString()).err())
                    .containsPattern("      1  gone on with; entries added: [1-9]");
            assertThat(stored(register(start).toString()).err()).endsWith("      1  there already, nothing new\n");
        }

        @Test
        void aHistoryToldOtherwiseIsAFindingWithItsPlace() throws IOException {
            String told = line("smolensk-clean.ndjson", 1);
            stored(register(told).toString());
            Cli.Result otherwise =
                    stored(register("", told.replace("\"dataConsent\":true", "\"dataConsent\":true,\"note\":\"x\""))
                            .toString());
            assertThat(otherwise.exit()).isEqualTo(Exit.ERRORS);
            assertThat(otherwise.out())
                    .contains("register.ndjson:2  SMO-2025-000001")
                    .contains("Differs from what is stored already; the history of a case is not rewritten.")
                    .contains("/events/0  2025-02-03  case.history.changed");
            assertThat(otherwise.err()).endsWith("In the database:\n      1  not stored\n");
        }

        @Test
        void theFileIsNoLargerThanItsCasesNeed() throws Exception {
            List<String> clean = Files.readAllLines(Path.of(CLEAN));
            List<String> many = new ArrayList<>();
            for (int i = 10; i < 60; i++) {
                for (String line : clean) {
                    many.add(line.replace("SMO-2025-0000", "SMO-2025-" + i + "00"));
                }
            }
            assertThat(stored(register(many.toArray(String[]::new)).toString()).exit())
                    .isZero();
            Path file = directory.resolve("cases.mv.db");
            long imported = Files.size(file);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN COMPACT");
            }
            assertThat(imported).isLessThan(Files.size(file) * 3 / 2);
        }

        @Test
        void whoeverElseHasTheDatabaseOpenKeepsIt() throws SQLException {
            try (Connection other = DriverManager.getConnection(url);
                    Statement statement = other.createStatement()) {
                assertThat(stored(CLEAN).exit()).isZero();
                try (ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM soprovod_case")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getInt(1)).isEqualTo(12);
                }
            }
        }

        @Test
        void aUserWithoutANameThatCanBeStoredIsTheProgram() {
            assertThat(List.of(CaseDatabase.actor(""), CaseDatabase.actor(" "), CaseDatabase.actor("a\0b")))
                    .containsOnly(new Actor("soprovod"));
            assertThat(CaseDatabase.actor("clerk")).isEqualTo(new Actor("clerk"));
        }

        @Test
        void anErasedCaseIsNotTakenBack() throws SQLException {
            stored(CLEAN);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM soprovod_case_event_person WHERE case_id = 'SMO-2025-000001'");
                statement.execute("DELETE FROM soprovod_case_person WHERE case_id = 'SMO-2025-000001'");
                statement.execute("UPDATE soprovod_case SET erased_at = CURRENT_TIMESTAMP, erased_by = 'x'"
                        + " WHERE id = 'SMO-2025-000001'");
            }
            Cli.Result again = stored(CLEAN);
            assertThat(again.out()).contains("SMO-2025-000001").contains("case.history.erased");
            assertThat(again.err()).endsWith("     11  there already, nothing new\n      1  not stored\n");
            assertThat(Golden.run("due", "--db", url, "--on", "2025-07-01", "--lang", "en")
                            .err())
                    .contains("Cases: 11", "      1  cases whose personal data are erased, left out");
            assertThat(Golden.run("explain", "--db", url, "SMO-2025-000001").err())
                    .isEqualTo("soprovod: the personal data of the case are erased: SMO-2025-000001\n");
        }

        @Test
        void postgresqlTakesThemToo() throws IOException, SQLException {
            try (EmbeddedPostgres server =
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start()) {
                url = server.getJdbcUrl("postgres", "postgres");
                assertThat(stored(FLAWED, CLEAN).err()).contains("     13  new\n     16  not stored\n");
                assertThat(stored(CLEAN).err()).endsWith("     12  there already, nothing new\n");
                String owned = url;
                try (Connection owner = DriverManager.getConnection(owned);
                        Statement statement = owner.createStatement()) {
                    statement.execute("CREATE ROLE clerk LOGIN PASSWORD 'x'");
                    url = owned.replaceFirst("user=postgres", "user=clerk&password=x");
                    assertThat(stored(CLEAN).err()).contains("the database user has no right to do that");
                    statement.execute("GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA public TO clerk");
                    assertThat(stored(CLEAN).err()).endsWith("     12  there already, nothing new\n");
                }
                url = owned;
                assertThat(explained("SMO-2025-000009"))
                        .isEqualTo(
                                Files.readString(Path.of("src/test/resources/golden/explain-SMO-2025-000009.en.txt")));
            }
        }

        private String explained(String id) {
            return Golden.run("explain", "--db", url, "--lang", "en", id).out();
        }
    }

    @Nested
    class Asking {

        @Test
        void dueSaysOfTheDatabaseWhatItSaysOfTheRegister() {
            stored(CLEAN);
            for (String output : List.of("text", "ndjson")) {
                Cli.Result register =
                        Golden.run("due", "--on", "2025-07-01", "--lang", "en", "--output", output, CLEAN);
                Cli.Result database =
                        Golden.run("due", "--on", "2025-07-01", "--lang", "en", "--output", output, "--db", url);
                assertThat(database.exit()).isZero();
                assertThat(database.out()).isNotEmpty().isEqualTo(register.out().replaceAll("(?m)^.*:\\d+  ", ""));
                assertThat(database.err().replaceAll("(?m)^Time.*", ""))
                        .isEqualTo(register.err().replaceAll("(?m)^Time.*", ""));
            }
        }

        @Test
        void explainAndNextSayOfACaseWhatTheySayOfItsFile() {
            stored(CLEAN);
            for (List<String> command : List.of(List.of("explain"), List.of("next", "--on", "2025-12-31"))) {
                Cli.Result file = Golden.run(args(command, CLEAN, "--case", "SMO-2025-000009"));
                Cli.Result database = Golden.run(args(command, "SMO-2025-000009", "--db", url));
                assertThat(database).isEqualTo(file);
            }
        }

        private static String[] args(List<String> command, String... rest) {
            return Stream.concat(command.stream(), Stream.of(rest)).toArray(String[]::new);
        }

        @Test
        void whatIsNotThereIsOneLine() {
            assertThat(Golden.run("due", "--db", url, "--on", "2025-07-01").err())
                    .isEqualTo("soprovod: there is no such database\n");
            assertThat(directory).isEmptyDirectory();
            stored(CLEAN);
            assertThat(Golden.run("explain", "--db", url, "SMO-1").err())
                    .isEqualTo("soprovod: no case SMO-1 in the database\n");
            assertThat(Golden.run("due", "--db", "jdbc:h2:mem:empty;IFEXISTS=FALSE", "--on", "2025-07-01")
                            .err())
                    .isEqualTo("soprovod: no cases are kept in this database yet; soprovod import begins to\n");
        }
    }

    @Nested
    class Failing {

        private static final String SECRET = "tajna-4471";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "jdbc:mysql://db/x?password=tajna-4471 | a JDBC URL of H2 or PostgreSQL is meant",
                    "tajna-4471 | a JDBC URL of H2 or PostgreSQL is meant",
                    "jdbc:h2:tajna-4471 | a path of H2 is absolute or begins with ./",
                    "jdbc:h2:/proc/tajna-4471/cases | the file of the database cannot be made",
                    "jdbc:h2:mem:x;FOO=tajna-4471 | the URL has a setting that H2 does not know",
                    "jdbc:postgresql://localhost:1/x?user=a&password=tajna-4471 | the database cannot be reached",
                })
        void isOneLineThatTellsNothingOfTheUrl(String wrong, String line) {
            Cli.Result result = Golden.run("import", "--db", wrong, CLEAN);
            assertThat(result.exit()).isEqualTo(Exit.REFUSED);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains(line).doesNotContain(SECRET);
            assertThat(result.err().lines()).hasSize(1);
        }

        @Test
        void thePasswordComesFromTheUrlOrTheEnvironmentAndIsNeverTold() {
            url += ";USER=soprovod;PASSWORD=" + SECRET;
            assertThat(stored(CLEAN).exit()).isZero();
            String bare = "jdbc:h2:" + directory.resolve("cases");
            Cli.Result refused =
                    Golden.run("due", "--db", bare + ";USER=soprovod;PASSWORD=x" + SECRET, "--on", "2025-07-01");
            assertThat(refused.err())
                    .isEqualTo("soprovod: the database refuses the user or the password"
                            + " (SOPROVOD_DB_USER, SOPROVOD_DB_PASSWORD)\n");
            try (CaseDatabase database = CaseDatabase.toRead(
                    bare, name -> name.endsWith("USER") ? "soprovod" : SECRET, Casework.standard())) {
                int[] cases = {0};
                database.forEach("test", each -> cases[0]++);
                assertThat(cases[0]).isEqualTo(12);
            }
        }

        @Test
        void ofAUserWhoIsNoAdministratorOfH2IsNamed() throws SQLException {
            stored(CLEAN);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE USER clerk PASSWORD 'x'");
            }
            assertThat(Golden.run("due", "--db", url + ";USER=clerk;PASSWORD=x", "--on", "2025-07-01")
                            .err())
                    .startsWith("soprovod: the H2 user has to be an administrator");
            assertThat(Golden.run("due", "--db", "jdbc:h2:tcp://localhost:1/x", "--on", "2025-07-01")
                            .err())
                    .isEqualTo("soprovod: the server of the database cannot be reached\n");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "import data/smolensk-clean.ndjson",
                    "import --db jdbc:h2:mem:x",
                    "due --on 2025-01-01",
                    "due --on 2025-01-01 --db jdbc:h2:mem:x data",
                    "due --db jdbc:h2:mem:x",
                    "due --db jdbc:h2:mem:x --organisation yugra --from 2025-01-01 --until 2025-02-01",
                    "explain --db jdbc:h2:mem:x",
                    "explain --db jdbc:h2:mem:x no,id",
                    "explain --db jdbc:h2:mem:x --case SMO-1 SMO-1"
                })
        void badUsageIsOneLine(String line) {
            Cli.Result result = Golden.run(line.split(" "));
            assertThat(result.exit()).isEqualTo(Exit.REFUSED);
            assertThat(result.err().lines()).hasSize(1);
            assertThat(result.err()).contains("--help");
        }
    }

    /** A program that judges files only does not wait for databases. */
    @Test
    void validateLoadsNoDriverAndNothingOfTheStore() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "validate",
                        CLEAN)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(loaded)
                .contains(Validate.class.getName())
                .doesNotContain("org.h2.", "org.postgresql.", "io.github.soprovod.jdbc.", CaseDatabase.class.getName());
    }
}
