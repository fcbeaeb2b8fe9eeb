package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.json.policy.PolicyWriter;
import io.github.soprovod.rules.PolicyBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A region that is written as JSON alone is known to every command. */
class PolicyFilesTest {

    private static final String POLICY = """
            {
              "format": "soprovod.policy/1",
              "region": "zarechye",
              "act": {"territory": {"russian": "Заречье", "english": "Zarechye"}, "citedAs": "Порядок Заречья (вымышленный)", "number": "7", "date": "2024-12-20"},
              "inForce": {"from": "2025-01-01"},
              "statements": [
                {"clause": "ZAR-1", "kind": "has-stage", "stage": "implementation", "name": "сопровождение"},
                {"clause": "ZAR-1", "kind": "transition", "event": "application-filed", "from": {"unopened": true},
                 "to": "implementation"},
                {"clause": "ZAR-2", "kind": "requirement", "events": ["application-filed"],
                 "must": {"kind": "given", "field": "stated"}, "severity": "error"},
                {"clause": "ZAR-3", "kind": "other-grounds", "from": ["implementation"]},
                {"clause": "ZAR-4", "kind": "monthly-due", "bearer": "centre", "owed": "monthly-report", "shift": 1,
                 "day": 5}
              ]
            }
            """;
    private static final String CASE = Samples.caseFile("ZAR-1").replace("smolensk", "zarechye");

    @TempDir
    Path place;

    private Path policy = Path.of("");
    private Path register = Path.of("");

    @BeforeEach
    void write() throws IOException {
        policy = Files.writeString(place.resolve("zarechye.json"), POLICY);
        register = Files.writeString(place.resolve("cases.ndjson"), CASE + "\n");
    }

    private static Cli.Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args,
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Terminal.NONE,
                io.github.soprovod.rules.Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void withoutItTheRegionIsUnknown() {
        Cli.Result result = run("validate", "--output", "ndjson", register.toString());
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.out()).contains("format.unknown-value");
    }

    @Test
    void caseFilesOfItAreJudged() {
        Cli.Result result = run("validate", "--output", "ndjson", "--policy", policy.toString(), register.toString());
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.lines()).singleElement().asString().contains("zarechye.entry.stated", "ZAR-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "explain", "compare", "due"})
    void itIsKnownTo(String command) {
        List<String> args = new java.util.ArrayList<>(
                List.of("--policy", policy.toString(), command, register.toString(), "--on", "2025-03-01"));
        if (command.equals("compare")) {
            args.addAll(List.of("--as", "zarechye,smolensk"));
        }
        Cli.Result result = run(args.toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void dutiesOfItsOrganisationsAreListed() {
        Cli.Result result = run(
                "due",
                "--organisation",
                "zarechye",
                "--from",
                "2025-03-01",
                "--until",
                "2025-03-31",
                "--policy",
                policy.toString());
        assertThat(result.exit()).as(result.err()).isEqualTo(Exit.CLEAN);
        assertThat(result.out()).contains("ZAR-4");
    }

    @Test
    void itIsShownAndGivenAsJson() {
        assertThat(run("policies", "--policy", policy.toString()).out()).contains("zarechye");
        assertThat(run("policies", "zarechye", "--policy", policy.toString()).out())
                .contains("ZAR-2");
        assertThat(run("policies", "zarechye", "--format", "json", "--policy", policy.toString())
                        .out())
                .contains("\"stages\": [\"implementation\"]");
    }

    @Test
    void everyPolicyIsGivenAsOneArray() {
        assertThat(run("policies", "--format", "json").out())
                .startsWith("[\n{")
                .endsWith("}\n]\n")
                .contains("\"region\": \"yugra\"", "\"region\": \"crimea\"");
    }

    @Test
    void anArrayOfPoliciesIsNotReadAndTheHelpSaysSo() throws IOException {
        Path all = Files.writeString(
                place.resolve("all.json"), run("policies", "--format", "json").out());
        Cli.Result result = run("policies", "--policy", all.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.out()).contains("format.not-an-object");
        assertThat(run("policies", "--help").out()).contains("--policy does not read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "0", "32", "40"})
    void aDayThatNoMonthHasIsRefused(String day) throws IOException {
        Files.writeString(policy, POLICY.replace("\"day\": 5", "\"day\": " + day));
        for (String command : List.of("due", "next", "explain")) {
            Cli.Result result = run(command, "--policy", policy.toString(), register.toString(), "--on", "2025-03-01");
            assertThat(result.exit()).isEqualTo(Exit.REFUSED);
            assertThat(result.out()).contains("policy.out-of-range", "/statements/4/day");
        }
    }

    @Test
    void aLaterEditionStandsBesideTheEarlier() throws IOException {
        String later = new PolicyWriter()
                .text(PolicyBook.standard().policies().get(0))
                .replaceFirst("\"inForce\": \\{\"from\": \"[-0-9]+\"", "\"inForce\": {\"from\": \"2030-01-01\"");
        Path edition = Files.writeString(place.resolve("later.json"), later);
        String region = PolicyBook.standard().policies().get(0).region().slug();
        assertThat(run("policies", region, "--policy", edition.toString(), "--format", "json")
                        .out())
                .contains("\"from\": \"2030-01-01\"")
                .startsWith("[");
        assertThat(LocalDate.parse("2030-01-01")).isAfter("2025-01-01");
    }

    @Test
    void whatIsWrongWithItIsSaidWithItsPlace() throws IOException {
        Files.writeString(policy, POLICY.replace("\"to\": \"implementation\"", "\"to\": \"review\""));
        Cli.Result result = run("validate", "--lang", "en", "--policy", policy.toString(), register.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.out())
                .contains("The act has no such stage: review.", "/statements/1/to", "9:12", "policy.dangling-stage");
        assertThat(result.err().lines()).singleElement().asString().contains("zarechye.json");
    }

    @Test
    void whatIsWrongWithItIsSaidInNdjsonToo() throws IOException {
        Files.writeString(policy, POLICY.replace("\"must\"", "\"musst\""));
        Cli.Result result = run("validate", "--output", "ndjson", "--policy", policy.toString(), register.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.lines()).hasSize(2).allMatch(line -> line.startsWith("{\"case\":null,"));
        assertThat(result.out()).contains("format.missing-field", "format.unknown-field");
    }

    @Test
    void aFileThatIsNotThereIsSaidInALine() {
        Cli.Result result = run("policies", "--policy", "nowhere.json");
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).isEqualTo("soprovod: no such file or directory: nowhere.json\n");
    }
}
