package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answers for a person at a desk: what next, how it came so, by which act, and elsewhere. */
class DeskTest {

    private static final List<String> REGIONS = List.of("smolensk", "yugra", "khabarovsk", "crimea", "irkutsk");

    private static final String YUGRA = "data/yugra-clean.ndjson";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "smolensk-clean, SMO-2025-000010, 2025-12-15",
        "yugra-clean, YUG-2025-000005, 2025-08-31",
        "khabarovsk-clean, KHA-2024-000001, 2024-09-10",
        "khabarovsk-clean, KHA-2024-000003, 2024-03-25",
        "crimea-clean, CRI-2025-000004, 2025-05-15",
        "irkutsk-clean, IRK-2024-000002, 2024-04-01"
    })
    void whatMayComeNext(String register, String id, String day) {
        for (String language : List.of("ru", "en")) {
            String file = "next-" + id + "." + language + ".txt";
            Golden.check(file, "next", "--on", day, "--case", id, "--lang", language, "data/" + register + ".ndjson");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "smolensk-clean, SMO-2025-000009",
        "smolensk-flawed, SMO-2025-000109",
        "yugra-clean, YUG-2024-000002",
        "yugra-clean, YUG-2025-000005",
        "yugra-flawed, YUG-2024-000104",
        "khabarovsk-clean, KHA-2024-000002",
        "khabarovsk-flawed, KHA-2024-000105",
        "crimea-clean, CRI-2025-000004",
        "irkutsk-clean, IRK-2024-000002"
    })
    void howACaseCameToStandWhereItStands(String register, String id) {
        for (String language : List.of("ru", "en")) {
            String file = "explain-" + id + "." + language + ".txt";
            Golden.check(file, "explain", "--case", id, "--lang", language, "data/" + register + ".ndjson");
        }
    }

    @Test
    void aCaseIsShownAsItStoodOnTheDayAskedAbout() {
        String before = Golden.run("explain", "--lang=en", "--on=2024-12-31", "--case=YUG-2025-000005", YUGRA)
                .out();
        assertThat(before).contains("On 2024-12-31 the case had not begun.").doesNotContain("Stage:");
        String within = Golden.run(
                        "compare", "--lang=en", "--as=crimea", "--on=2025-02-28", "--case=YUG-2025-000005", YUGRA)
                .out();
        assertThat(within).contains("Left out, as dated later: entries, 3.");
    }

    @Test
    void aTermIsToldOnEachSideOfItsEnds() {
        for (String day : List.of("2025-02-28", "2025-08-30", "2025-08-31", "2025-09-01")) {
            String file = "explain-YUG-2025-000005-" + day + ".ru.txt";
            Golden.check(file, "explain", "--on", day, "--case", "YUG-2025-000005", "data/yugra-clean.ndjson");
        }
    }

    @Test
    void whatOtherRegionsWouldMakeOfACase() {
        for (String language : List.of("ru", "en")) {
            Golden.check(
                    "compare-SMO-2025-000001." + language + ".txt",
                    "compare",
                    "--as",
                    "smolensk,yugra,khabarovsk,crimea,irkutsk",
                    "--case",
                    "SMO-2025-000001",
                    "--lang",
                    language,
                    "data/smolensk-clean.ndjson");
            Golden.check(
                    "compare-YUG-2024-000001." + language + ".txt",
                    "compare",
                    "--as=smolensk",
                    "--case=YUG-2024-000001",
                    "--lang=" + language,
                    "--on=2024-12-01",
                    "data/yugra-clean.ndjson");
        }
    }

    @Test
    void theActsAreListedAndShown() {
        for (String language : List.of("ru", "en")) {
            Golden.check("policies." + language + ".txt", "policies", "--lang", language);
            Golden.check("policies-yugra." + language + ".txt", "policies", "yugra", "--lang", language);
            Golden.check("policies-crimea." + language + ".txt", "policies", "crimea", "--lang", language);
            Golden.check(
                    "policies-khabarovsk." + language + ".md",
                    "policies",
                    "khabarovsk",
                    "--format",
                    "markdown",
                    "--lang",
                    language);
        }
    }

    @Test
    void everyActIsWrittenToItsFile() throws IOException {
        Cli.Result result = Golden.run("policies", "--format", "markdown", "--to", directory.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
        for (String region : REGIONS) {
            assertThat(Files.readString(directory.resolve(region + ".md")))
                    .startsWith("# ")
                    .contains("```mermaid\nstateDiagram-v2\n");
        }
    }

    @Test
    void nextForProgramsIsOneObjectALine() {
        Cli.Result result = Golden.run(
                "next",
                "--on",
                "2025-12-15",
                "--output",
                "ndjson",
                "--lang",
                "en",
                "--case",
                "SMO-2025-000010",
                "data/smolensk-clean.ndjson");
        assertThat(result.exit()).isZero();
        assertThat(result.lines())
                .hasSizeGreaterThan(30)
                .allMatch(line -> line.startsWith("{\"case\":\"SMO-2025-000010\",\"region\":\"smolensk\","))
                .contains("{\"case\":\"SMO-2025-000010\",\"region\":\"smolensk\",\"on\":\"2025-12-15\","
                        + "\"event\":\"closed\",\"variant\":\"refusal-by-recipient\",\"verdict\":\"allowed\","
                        + "\"to\":[\"closed\"],\"needs\":[{\"member\":\"statement\",\"kind\":\"given\",\"words\":[],"
                        + "\"clause\":\"SMO-4.14-a\",\"message\":\"give: statement signed by the recipient\"}],"
                        + "\"missing\":[],\"reasons\":[]}");
    }

    static Stream<List<String>> everythingThatPeopleRead() {
        return Stream.of("ru", "en")
                .flatMap(language -> REGIONS.stream().flatMap(region -> {
                    String clean = "data/" + region + "-clean.ndjson";
                    String flawed = "data/" + region + "-flawed.ndjson";
                    return Stream.of(
                            List.of("policies", region, "--lang", language),
                            List.of("explain", clean, "--lang", language),
                            List.of("explain", flawed, "--lang", language),
                            List.of("next", clean, "--on", "2026-01-15", "--lang", language),
                            List.of("compare", clean, "--as", "yugra,crimea", "--lang", language));
                }));
    }

    @ParameterizedTest
    @MethodSource("everythingThatPeopleRead")
    void noLineIsTooWideAndNoTextIsLeftBlank(List<String> args) {
        String out = Golden.run(args.toArray(new String[0])).out();
        assertThat(out.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= TextPage.WIDTH);
        assertThat(out).isNotEmpty().doesNotContain("{0}", "{1}", "Optional[", "  \n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "compare --as yugra", "next --on 2026-01-15"})
    void nothingIsSaidOfThePeople(String command) throws IOException {
        String out = Golden.run((command + " data/khabarovsk-clean.ndjson").split(" "))
                .out();
        assertThat(out)
                .doesNotContain("Смирнов", "Анна", "Орлов", "ул. Мира", "6710")
                .doesNotContainPattern("\\d{3}-\\d{3}-\\d{3}");
    }

    @Test
    void whatCannotBeReadIsReportedAndTheRestAnswered() {
        Cli.Result result = Golden.run("explain", "--lang", "en", "data/smolensk-flawed.ndjson");
        assertThat(result.exit()).isEqualTo(Exit.ERRORS);
        assertThat(result.out()).contains("format.not-json", "format.check-digit", "Case SMO-2025-000101");
        Cli.Result one = Golden.run("explain", "--case", "SMO-2025-000117", "data/smolensk-flawed.ndjson");
        assertThat(one.exit()).isEqualTo(Exit.ERRORS);
        assertThat(one.out()).contains("format.check-digit").doesNotContain("SMO-2025-000101");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "explain --case SMO-9 data/smolensk-clean.ndjson | no case SMO-9 in: data/smolensk-clean.ndjson",
                "explain data/none.ndjson | no such file",
                "explain --case _ data/smolensk-clean.ndjson | the id of a case",
                "explain | see soprovod explain --help",
                "next data/smolensk-clean.ndjson | --on",
                "next --on 2025-02-30 data/smolensk-clean.ndjson | a day like",
                "compare data/smolensk-clean.ndjson | --as",
                "compare --as mars data/smolensk-clean.ndjson | known are crimea, irkutsk, khabarovsk, smolensk, yugra",
                "policies mars | known are crimea",
                "policies yugra --format pdf | one of text, markdown",
                "policies yugra --to pom.xml | cannot write yugra.txt to: pom.xml",
                "explain - | no case file in: -"
            })
    void whatCannotBeDoneIsOneLine(String line, String expected) {
        Cli.Result result = Golden.run(line.split(" "));
        assertThat(result.exit()).isEqualTo(Exit.REFUSED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "explain", "compare", "policies"})
    void eachCommandHasHelp(String command) {
        Cli.Result result = Golden.run(command, "--help");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("Usage: soprovod " + command, "--lang");
    }
}
