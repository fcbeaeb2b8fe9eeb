package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.CaseStore;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.jdbc.CaseDesk;
import io.github.soprovod.jdbc.DeskAnswer;
import io.github.soprovod.jdbc.EmbeddedH2;
import io.github.soprovod.jdbc.JdbcCaseStore;
import io.github.soprovod.jdbc.Schema;
import io.github.soprovod.json.CaseFileReader;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the project's README shows of databases is true. */
class ReadmeDatabaseTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final String PROGRAM = "java -jar examples/intake/target/soprovod.jar ";

    @TempDir
    private Path directory;

    /** Runs a line of the README, with the database in a place of the test's own. */
    private Cli.Result run(String line) {
        String[] args = line.replace(
                        "./target/cases", directory.resolve("cases").toString())
                .replace("examples/", ROOT + "/examples/")
                .split(" ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit = Main.run(args, InputStream.nullInputStream(), out, out, Terminal.NONE, Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8).replace(ROOT.toString() + "/", ""), "");
    }

    @Test
    void theMainCommandStoresTheSamplesAndListsWhatIsDue() throws IOException {
        String command = Files.readAllLines(ROOT.resolve("README.md")).stream()
                .filter(line -> line.startsWith("mvn ") && line.contains(PROGRAM))
                .collect(Collectors.joining());
        List<String> parts = Pattern.compile(Pattern.quote(PROGRAM) + "([^;)]+)")
                .matcher(command)
                .results()
                .map(found -> found.group(1).trim())
                .toList();
        assertThat(parts).hasSize(2);
        Cli.Result first = run(parts.get(0));
        assertThat(first.exit()).isEqualTo(Exit.ERRORS);
        assertThat(first.out()).containsPattern("\n +\\d+  новых дел\n");
        Cli.Result due = run(parts.get(1));
        assertThat(due.exit()).isZero();
        assertThat(due.out()).contains("\nYUG-2025-000005\n");
        assertThat(run(parts.get(0)).out())
                .doesNotContain("новых дел", "дел продолжено")
                .containsPattern("\n +\\d+  уже есть, нового нет\n");
        assertThat(run(parts.get(1)).out().replaceAll("(?m)^Время.*", ""))
                .isEqualTo(due.out().replaceAll("(?m)^Время.*", ""));
    }

    @Test
    void theSampleOutputIsTheTrueOne() throws IOException {
        List<String> shown = block("$ " + PROGRAM + "import");
        List<String> expected = new ArrayList<>();
        String said = "";
        int commands = 0;
        for (String line : shown) {
            if (line.startsWith("$ ")) {
                assertThat(said.lines().toList()).containsSubsequence(expected);
                expected.clear();
                said = run(line.substring(2 + PROGRAM.length())).out();
                commands++;
            } else if (!line.equals("…")) {
                expected.add(line);
            }
        }
        assertThat(said).startsWith("Case SMO-2025-000010");
        assertThat(commands).isEqualTo(3);
    }

    @Test
    void theExampleRunsAsItStands() throws IOException {
        DataSource source = EmbeddedH2.dataSource(directory.resolve("example"));
        Casework casework = Casework.standard();
        String sample =
                Files.readAllLines(Path.of("data", "smolensk-clean.ndjson")).get(9);
        CaseFile file = ((CaseFileResult.Read) new CaseFileReader().read(sample)).file();
        int version = file.events().size();
        CaseEvent entry = paper(LocalDate.of(2026, 1, 1));
        CaseEvent early = paper(LocalDate.of(2020, 1, 1));
        assertThat(example(source, casework, file, version, entry)).isEqualTo("stored as version " + (version + 1));
        assertThat(example(source, casework, file, version, entry))
                .isEqualTo("somebody else was first: look at version " + (version + 1));
        assertThat(example(source, casework, file, version + 1, early))
                .isEqualTo("The entry is dated before the previous entry applied.");
        Path code = Path.of("src", "test", "java", "io", "github", "soprovod", "intake", "ReadmeDatabaseTest.java");
        String shown = String.join("\n", block("Schema.create(source)")).replaceAll("//.*", "");
        assertThat(unspaced(Files.readString(code))).contains(unspaced(shown));
    }

    private static CaseEvent paper(LocalDate on) {
        return DocumentReceived.builder()
                .on(on)
                .document(Document.builder()
                        .kind(DocumentKind.OTHER)
                        .certifiedCopy(true)
                        .build())
                .build();
    }

    private static String example(DataSource source, Casework casework, CaseFile file, long version, CaseEvent entry) {
        Actor curator = new Actor("k-01");
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Schema.create(source);
            CaseStore store = JdbcCaseStore.owning(source, casework);
            CaseDesk desk = new CaseDesk(store, casework);

            DeskAnswer taken = desk.take(file, curator);
            DeskAnswer answer = desk.record(file.id(), version, NewEntry.of(UUID.randomUUID(), entry), curator);

            if (answer instanceof DeskAnswer.Recorded recorded) {
                System.out.println("stored as version " + recorded.version());
            } else if (answer instanceof DeskAnswer.Refused refused) {
                refused.findings().forEach(finding -> System.out.println(Messages.text(finding, Language.ENGLISH)));
            } else if (answer instanceof DeskAnswer.Conflict conflict) {
                System.out.println("somebody else was first: look at version " + conflict.actualVersion());
            } else if (answer instanceof DeskAnswer.Unknown) {
                System.out.println("the connection broke: try again with the same id");
            }
            assertThat(taken).isInstanceOfAny(DeskAnswer.Recorded.class, DeskAnswer.AlreadyRecorded.class);
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).trim();
    }

    /** The formatter breaks lines where it likes. */
    private static String unspaced(String code) {
        return code.replaceAll("\\s", "");
    }

    /** The code block whose first line begins so. */
    private static List<String> block(String beginning) throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md")).stream()
                .dropWhile(line -> !line.startsWith(beginning))
                .takeWhile(line -> !line.startsWith("```"))
                .toList();
    }
}
