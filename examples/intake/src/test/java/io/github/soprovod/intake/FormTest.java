package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.FormBook;
import io.github.soprovod.rules.form.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code soprovod form}: what is printed, and what is said beside it. */
class FormTest {

    private static final Path EXPECTED = Path.of("src", "test", "resources", "golden", "forms");
    private static final String SMOLENSK = "data/smolensk-clean.ndjson";
    private static final String FLAWED = "data/smolensk-flawed.ndjson";

    @TempDir
    private Path directory;

    static Stream<String> names() {
        return FormBook.standard().forms().stream().map(Form::name);
    }

    private static List<PrintedForm> printed(String line) {
        Cli.Result result = Golden.run(("form " + line).split(" "));
        assertThat(result.exit()).isZero();
        return PrintedForm.all(result.out());
    }

    /** The expectations are written by hand from the appendices of the acts; nothing writes them anew. */
    @ParameterizedTest
    @CsvSource({
        "smolensk-programme.blank.txt, smolensk-programme --blank",
        "smolensk-application.blank.txt, smolensk-application --blank",
        "smolensk-act.blank.txt, smolensk-act --blank",
        "smolensk-termination.blank.txt, smolensk-termination --blank",
        "yugra-programme.blank.txt, yugra-programme --blank",
        "smolensk-programme.SMO-2025-000001.txt,"
                + " smolensk-programme --case SMO-2025-000001 --on 2025-05-01 data/smolensk-clean.ndjson",
        "smolensk-application.SMO-2025-000004.txt,"
                + " smolensk-application --case SMO-2025-000004 data/smolensk-clean.ndjson",
        "smolensk-act.SMO-2025-000001.txt, smolensk-act --case SMO-2025-000001 data/smolensk-clean.ndjson",
        "smolensk-act.SMO-2025-000001.2025-06-01.txt,"
                + " smolensk-act --case SMO-2025-000001 --on 2025-06-01 --from 2025-04-01 --until 2025-06-30"
                + " data/smolensk-clean.ndjson",
        "smolensk-termination.SMO-2025-000006.txt,"
                + " smolensk-termination --case SMO-2025-000006 data/smolensk-clean.ndjson",
        "yugra-programme.YUG-2024-000002.txt, yugra-programme --case YUG-2024-000002 data/yugra-clean.ndjson"
    })
    void aFormIsPrintedAsTheActPrintsIt(String expected, String line) throws IOException {
        List<PrintedForm> forms = printed(line);
        assertThat(forms).hasSize(1);
        assertThat(forms.get(0).text()).isEqualTo(Files.readString(EXPECTED.resolve(expected)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFormHasTheFieldsOfTheBlankOneInTheirOrder(String name) throws IOException {
        String region = name.substring(0, name.indexOf('-'));
        List<String> blank = printed(name + " --blank").get(0).fields();
        List<PrintedForm> filled = new ArrayList<>(printed(name + " data/" + region + "-clean.ndjson"));
        List<String> readable = new ArrayList<>();
        for (String document : Files.readAllLines(Path.of("data", region + "-flawed.ndjson"))) {
            Path file = Files.writeString(directory.resolve("case.json"), document);
            if (Golden.run("validate", file.toString()).out().contains("format.")) {
                continue;
            }
            readable.add(document);
            filled.addAll(printed(name + " " + file));
        }
        assertThat(readable).hasSizeGreaterThan(5);
        assertThat(filled)
                .hasSizeGreaterThan(10)
                .allSatisfy(form -> assertThat(form.fields().stream().filter(clause -> !clause.contains("amb")))
                        .containsExactlyElementsOf(blank.stream()
                                .filter(clause -> !clause.contains("amb"))
                                .toList()));
    }

    @Test
    void aloneItListsTheForms() {
        Cli.Result result = Golden.run("form");
        assertThat(result.exit()).isZero();
        assertThat(result.lines()).hasSize((int) names().count()).allMatch(line -> line.contains("Приложение"));
        assertThat(names()).allMatch(name -> result.lines().stream().anyMatch(line -> line.startsWith(name + " ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form programme --blank | one of smolensk-programme, ",
                "form --blank | one of smolensk-programme, ",
                "form smolensk-act | FILE, or --blank",
                "form smolensk-act --blank data/smolensk-clean.ndjson | without FILE",
                "form smolensk-act --blank --on 2025-01-01 | none of",
                "form smolensk-act --from 2025-01-01 - | go together",
                "form smolensk-act --until 2025-01-01 - | go together",
                "form smolensk-act --from 2025-01-02 --until 2025-01-01 - | before",
                "form smolensk-programme --from 2025-01-01 --until 2025-01-31 - | act of provision",
                "form smolensk-programme --case / - | id of a case"
            })
    void badUsageIsOneLineThatSaysWhatIsMeant(String line, String expected) {
        Cli.Result result = Golden.run(line.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1).first().asString().contains(expected);
    }

    @Test
    void aFormOfAnotherRegionIsRefusedInOneLine() {
        Cli.Result result = Golden.run(
                "form", "yugra-programme", "--case", "SMO-2025-000001", SMOLENSK, "--to", target().toString());
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("soprovod: the form yugra-programme belongs to the act of yugra,"
                        + " the case SMO-2025-000001 to smolensk\n");
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void aCaseThatIsNotThereIsSaid() {
        assertThat(Golden.run("form", "smolensk-act", "--case", "SMO-1", SMOLENSK)
                        .err())
                .isEqualTo("soprovod: no case SMO-1 in: " + SMOLENSK + "\n");
    }

    @Test
    void aDocumentThatCannotBeReadGivesFindingsAndNoForm() throws IOException {
        String cut = Files.readAllLines(Path.of(FLAWED)).get(13);
        Path file = Files.writeString(directory.resolve("cut.json"), cut);
        Cli.Result result = Golden.run("form", "smolensk-programme", file.toString());
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("format.not-json").doesNotContain("Exception");
    }

    @Test
    void aRegisterWithADocumentThatCannotBeReadPrintsTheOthers() {
        Cli.Result result = Golden.run("form", "smolensk-programme", FLAWED);
        assertThat(result.exit()).isEqualTo(1);
        assertThat(PrintedForm.all(result.out())).hasSize(13);
        assertThat(result.out()).contains("</html>");
        assertThat(result.err()).contains("format.not-json", "format.check-digit");
    }

    @Test
    void aCaseWithErrorsPrintsWhatWasAcceptedAndSaysHowManyThereAre() {
        Cli.Result result = Golden.run("form", "smolensk-programme", "--case", "SMO-2025-000105", FLAWED);
        assertThat(result.exit()).isZero();
        assertThat(result.err()).contains("ошибок в записях: 1 (всего замечаний: 1)");
        // The programme with a measure that the Procedure does not know was refused.
        assertThat(PrintedForm.all(result.out()).get(0).text()).contains("№ ____\n", "|  |  |  |  |");
        assertThat(Golden.run("form", "smolensk-programme", "--case", "SMO-2025-000001", SMOLENSK)
                        .err())
                .isEmpty();
    }

    @Test
    void whatIsNotKnownIsSaidByItsClause() {
        Cli.Result result =
                Golden.run("form", "smolensk-termination", "--lang", "en", "--case", "SMO-2025-000001", SMOLENSK);
        assertThat(result.err())
                .isEqualTo("soprovod: " + SMOLENSK
                        + ":1  SMO-2025-000001: not known, left as lines to write on: 1 (SMO-A4-3-c)\n");
    }

    @Test
    void anIndividualProgrammeIsSaidToHaveItsOwnForm() {
        Cli.Result result = Golden.run("form", "smolensk-programme", "--case", "SMO-2025-000005", SMOLENSK);
        assertThat(result.err()).contains("действует программа другого вида");
        assertThat(PrintedForm.all(result.out()).get(0).text()).contains("|  |  |  |  |");
    }

    @Test
    void noWidthIsSetByTheRowOfColumnNumbers() {
        String page = Golden.run("form", "smolensk-act", "--blank").out();
        assertThat(page).contains("<th class=\"narrow\"", "<th class=\"number\">1</th><th class=\"number\">2</th>");
        assertThat(page.lines().filter(rule -> rule.matches(".*\\bth\\.number\\b.*\\bwidth:.*")))
                .allMatch(rule -> rule.contains("th.number[scope]"));
    }

    @Test
    void aRuledTextThatGoesOnOverleafIsRuledAnewThere() {
        String page = Golden.run("form", "smolensk-act", "--blank").out();
        String rules = page.substring(page.indexOf("linear-gradient"));
        assertThat(rules.substring(0, rules.indexOf('}')))
                .contains(" box-decoration-break: clone;", "-webkit-box-decoration-break: clone;");
    }

    @Test
    void eachCaseOfARegisterHasAFormOfItsOwn() throws IOException {
        Cli.Result result = Golden.run("form", "smolensk-application", SMOLENSK);
        assertThat(result.out()).containsOnlyOnce("<html").containsOnlyOnce("</html>");
        assertThat(PrintedForm.all(result.out()))
                .hasSize(Files.readAllLines(Path.of(SMOLENSK)).size());
    }

    @Test
    void aFileAppearsOnceItIsComplete() throws IOException {
        Cli.Result result = Golden.run("form", "smolensk-act", "--blank", "--to", target().toString());
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("soprovod: written: " + target() + "\n");
        assertThat(Files.readString(target()))
                .isEqualTo(Golden.run("form", "smolensk-act", "--blank").out());
        Cli.Result impossible = Golden.run("form", "smolensk-act", "--blank", "--to", target() + "/below.html");
        assertThat(impossible.exit()).isEqualTo(2);
        assertThat(impossible.err().lines()).hasSize(1);
        assertThat(directory.toFile().list()).containsExactly("form.html");
    }

    private Path target() {
        return directory.resolve("form.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</span></section><script>alert(1)</script>",
                "\\\" onmouseover=\\\"alert(1)",
                "'><img src=x onerror=alert(1)>",
                "{{name}} {{{name}}} {{>sheet}}",
                "&amp; &lt; ]]> <!-- forms --> -->",
                "${name} $1 \\\\0",
                "Ё́ё Ｆｕｌｌ 😀 𐐀",
                "\u202eкидзинавоС\u202c",
                "very-very-long-very-very-long-very-very-long-very-very-long-very-very-long-very-very-long"
            })
    void aNameIsAlwaysText(String name) throws IOException {
        String document = Files.readAllLines(Path.of(SMOLENSK)).get(0).replace("Иванова", name);
        Path file = Files.writeString(directory.resolve("case.json"), document);
        for (String form :
                List.of("smolensk-programme", "smolensk-application", "smolensk-act", "smolensk-termination")) {
            Cli.Result result = Golden.run("form", form, file.toString());
            assertThat(result.exit()).isZero();
            String known = java.text.Normalizer.normalize(
                    name.replace("\\\"", "\"").replace("\\\\", "\\"), java.text.Normalizer.Form.NFC);
            assertThat(PrintedForm.all(result.out())).hasSize(1);
            assertThat(PrintedForm.all(result.out()).get(0).text()).contains("[" + known + " Мария Петровна]");
            assertThat(result.out()).doesNotContain("<script", "<img");
        }
    }

    @Test
    void messagesHoldNoPersonalData() throws IOException {
        String canary = "Канарейкина";
        for (String line : Files.readAllLines(Path.of(FLAWED))) {
            String planted = line.replaceAll(
                    "\"(family|given|street|stated|phone|title|executor|issuedBy|claims|composedBy)\":\"",
                    "\"$1\":\"" + canary);
            Path file = Files.writeString(directory.resolve("case.json"), planted);
            for (String name : names().toList()) {
                Cli.Result result = Golden.run("form", name, file.toString());
                assertThat(result.err()).doesNotContain(canary).doesNotContain("\tat ");
                assertThat(result.out().contains(canary)).isEqualTo(result.out().contains("<section"));
            }
        }
    }
}
