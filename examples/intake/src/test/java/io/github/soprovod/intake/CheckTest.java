package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.Casework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code soprovod check} and the comparison of acts, on the region of the example that is written in JSON. */
class CheckTest {

    private static final String REGION = "../custom-region/";
    private static final String POLICY = REGION + "zarechye.json";
    private static final String CASES = REGION + "cases/zarechye.ndjson";

    @TempDir
    Path place;

    private static Cli.Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, new ByteArrayInputStream(new byte[0]), out, err, Terminal.NONE, Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void casesThatAgreeAreCounted() {
        Cli.Result result = run("check", CASES, "--policy", POLICY);
        assertThat(result.exit()).isEqualTo(Exit.CLEAN);
        assertThat(result.out()).isEqualTo("39 of 39 cases agree\n");
    }

    @Test
    void everyMemberOfACaseIsInTheHelp() {
        assertThat(run("check", "--help").out())
                .contains(
                        "name", "input", "errors", "warnings", "infos", " no,", "missing", "stage", "moves", "eligible")
                .contains(" due.");
    }

    @Test
    void whatDiffersIsSaid() throws IOException {
        Path policy = Files.writeString(
                place.resolve("other.json"), Files.readString(Path.of(POLICY)).replace("\"P6M\"", "\"P5M\""));
        Cli.Result result = run("check", CASES, "--policy", policy.toString(), "--lang", "en");
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.out())
                .contains("zarechye.ndjson:1  a whole case without a fault", "unexpected error zarechye.term.maximum")
                .endsWith(" of 39 cases agree\n");
        assertThat(run("check", CASES, "--policy", policy.toString()).out()).contains("неожиданная ошибка");
    }

    @Test
    void whatNoCaseNoticesIsNamed() {
        Cli.Result result = run("check", CASES, "--policy", POLICY, "--mutate", "--lang", "en");
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.out())
                .contains("zarechye (2025-01-01): 39 cases, 74 mutants, 71 noticed, 3 not noticed")
                .contains("  ZAR-3.3 TermOfProgramme: derived turned round\n")
                .endsWith("39 of 39 cases agree\n");
    }

    @Test
    void theLibrarysOwnCasesAgree() {
        Cli.Result result = run("check", "../../adapters-json/src/test/resources/conformance");
        assertThat(result.exit()).as(result.out()).isEqualTo(Exit.CLEAN);
        assertThat(result.out()).matches("(\\d+) of \\1 cases agree\n");
    }

    @Test
    void whatIsNoCaseIsRefusedInALine() throws IOException {
        Path file = Files.writeString(place.resolve("cases.ndjson"), "{\"name\": \"x\"}\n");
        Cli.Result result = run("check", file.toString());
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.err()).matches("soprovod: .*cases.ndjson:1: a conformance case without input\n");
        assertThat(run("check", Files.writeString(file, "\n").toString()).exit())
                .isEqualTo(Exit.REFUSED);
    }

    @Test
    void actsAreComparedAsTextAndAsData() throws IOException {
        Path policy = Files.writeString(
                place.resolve("other.json"), Files.readString(Path.of(POLICY)).replace("\"P6M\"", "\"P5M\""));
        assertThat(run("policies", "--diff", POLICY, policy.toString()).out())
                .contains("  ~ ZAR-3.3 [must]", "было: ", "стало: ");
        assertThat(run("policies", "--lang", "en", "--diff", POLICY, policy.toString())
                        .out())
                .contains("Statements: 0 added, 0 dropped, 1 changed");
        assertThat(run("policies", "--format", "json", "--diff", POLICY, policy.toString())
                        .out())
                .contains("\"format\": \"soprovod.policy-diff/1\"", "\"parts\": [\"must\"]");
        assertThat(run("policies", "--diff", "smolensk", "smolensk@2025-01-01", "--lang", "en")
                        .out())
                .contains("The two say the same.");
        assertThat(run("policies", "--diff", "smolensk", "yugra").exit()).isEqualTo(Exit.CLEAN);
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThat(run("policies", "--diff", "smolensk", "nowhere").exit()).isEqualTo(Exit.REFUSED);
        assertThat(run("policies", "--diff", "smolensk", "smolensk@2000-01-01").err())
                .isEqualTo("soprovod: no act of smolensk is in force on 2000-01-01\n");
        assertThat(run("policies", "--diff", "smolensk", "smolensk@soon").exit())
                .isEqualTo(Exit.REFUSED);
        assertThat(run("policies", "yugra", "--diff", "smolensk", "yugra").exit())
                .isEqualTo(Exit.REFUSED);
    }
}
