package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.Casework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {

    private static final String FEBRUARY = "report irkutsk-monthly --month 2024-02 ";

    private static Cli.Result run(String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(args, in, out, err, Terminal.NONE, Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String standardInput, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        Main.run(args, in, out, new ByteArrayOutputStream(), Terminal.NONE, Casework::standard);
        return out.toByteArray();
    }

    private static String irkutsk(String id, String... appeals) {
        StringBuilder events = new StringBuilder();
        for (String appeal : appeals) {
            String[] parts = appeal.split(" ");
            events.append(events.isEmpty() ? "" : ",").append("""
                    {"type":"appeal-registered","on":"%s","id":"%s","from":"%s","topic":"%s","localResource":true}\
                    """.formatted((Object[]) parts));
        }
        return """
                {"format":"soprovod.case/1","id":"%s","region":"irkutsk","recipient":{"person":{"name":\
                {"family":"Канарейкина","given":"Мария"},"snils":"112-233-445 95"},"categories":["svo-family-member"]},"events":[%s]}
                """.formatted(id, events);
    }

    private static String activity(String on, String kind, String title, String numbers) {
        return "{\"format\":\"soprovod.activity/1\",\"on\":\"" + on + "\",\"kind\":\"" + kind + "\",\"title\":\""
                + title + "\"," + numbers + "}\n";
    }

    /** What the golden report was counted from, by hand: six appeals in February, two in January, others out of it. */
    private static final String REGISTER = irkutsk(
                    "IRK-1",
                    "2023-12-31 a0 participant medical",
                    "2024-01-01 a1 participant consultation",
                    "2024-01-31 a2 family-member legal-consultation",
                    "2024-02-01 a3 participant legal-consultation",
                    "2024-02-10 a4 participant medical",
                    "2024-02-10 a4 participant medical",
                    "2024-03-01 a5 participant medical")
            + irkutsk(
                    "IRK-2",
                    "2024-02-02 a1 family-member legal-consultation",
                    "2024-02-03 a2 family-member household",
                    "2024-02-29 a3 participant emergency-psychological")
            + irkutsk("IRK-3", "2024-02-14 a1 organisation special-case");

    private static final String LOG = activity("2024-02-19", "live-broadcast", "Вопросы юристу", "\"count\":1")
            + activity("2024-02-05", "live-broadcast", "Вопросы психологу", "\"count\":1")
            + activity("2024-02-20", "printed-matter", "Памятка", "\"count\":500")
            + activity("2024-01-20", "centre-event", "Лекция", "\"participants\":15")
            + activity("2024-02-10", "centre-event", "Мастер-класс", "\"count\":1,\"participants\":20")
            + activity("2024-01-10", "agreement-signed", "С поликлиникой", "\"count\":2")
            + activity("2024-02-10", "agreement-signed", "С музеем", "\"count\":1")
            + activity("2024-03-01", "meeting", "Позже", "\"count\":1")
            + activity("2023-12-31", "meeting", "Раньше", "\"count\":1");

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src", "test", "resources", "golden", name));
    }

    @Nested
    class FromADatabase {

        private static final String LOG = "data/reports/irkutsk-activity.ndjson";
        private static final String CASES = "data/reports/irkutsk-department.ndjson";

        @TempDir
        private Path directory;

        private Cli.Result report(String... rest) {
            List<String> args = new ArrayList<>(List.of((FEBRUARY + "--output csv --lang en").split(" ")));
            args.addAll(List.of(rest));
            return run("", args.toArray(String[]::new));
        }

        @Test
        void theReportIsThatOfTheRegistersImported() {
            String url = "jdbc:h2:" + directory.resolve("cases");
            assertThat(run("", "import", "--db", url, CASES).exit()).isEqualTo(Exit.CLEAN);
            Cli.Result imported = report("--db", url, "--activity", LOG);
            assertThat(imported.exit()).isEqualTo(Exit.CLEAN);
            assertThat(imported.out())
                    .startsWith("section,row,")
                    .isEqualTo(report("--activity", LOG, CASES).out());
        }

        @Test
        void aRegisterBesideItWouldBeCountedTwice() {
            Cli.Result both = report("--db", "jdbc:h2:" + directory.resolve("cases"), CASES);
            assertThat(both.exit()).isEqualTo(Exit.REFUSED);
            assertThat(both.err()).contains("--db goes with activity logs");
        }

        @Test
        void aDatabaseThatThereIsNotIsRefused() {
            assertThat(report("--db", "jdbc:h2:" + directory.resolve("nothing")).err())
                    .isEqualTo("soprovod: there is no such database\n");
        }
    }

    @Nested
    class Irkutsk {

        @Test
        void isTheFormFilledByHand() throws IOException {
            Cli.Result csv = run(REGISTER + LOG, (FEBRUARY + "--output csv -").split(" "));
            assertThat(csv.out()).isEqualTo(golden("report-irkutsk-2024-02.csv"));
            assertThat(csv.exit()).isZero();
            assertThat(run(REGISTER + LOG, (FEBRUARY + "--date 2024-03-01 -").split(" "))
                            .out())
                    .isEqualTo(golden("report-irkutsk-2024-02.ru.txt"));
        }

        @Test
        void saysWhatIsLeftOut() {
            String other = REGISTER.lines().findFirst().orElseThrow().replace("irkutsk", "yugra") + "\n";
            Cli.Result result = run(
                    REGISTER + LOG + other + irkutsk("IRK-9", "2024-03-01 a1 participant medical") + "{\"format\":1}\n",
                    (FEBRUARY + "--output csv --lang en -").split(" "));
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err())
                    .contains(
                            "-:15:11  format.unknown-format  /format",
                            "Cases: 3",
                            "1  with entries that are wrong and not counted",
                            "1  not counted: cases of other regions",
                            "1  not counted: cases that begin later",
                            "9  lines of activity logs",
                            "1  could not be read",
                            "Careful: figures from 1 to 4");
        }

        @Test
        void countsALogGivenByItself(@TempDir Path folder) throws IOException {
            Path log = Files.writeString(folder.resolve("log.ndjson"), LOG);
            Path register = Files.writeString(folder.resolve("register.ndjson"), REGISTER);
            assertThat(run("", (FEBRUARY + "--output csv --activity " + log + " " + register).split(" "))
                            .out())
                    .isEqualTo(golden("report-irkutsk-2024-02.csv"));
            Cli.Result twice = run("", (FEBRUARY + "--activity " + log + " " + folder).split(" "));
            assertThat(twice.exit()).isEqualTo(2);
            assertThat(twice.err()).contains("named twice");
        }

        @Test
        void aNilReportHasEveryRow() {
            Cli.Result result = run("", (FEBRUARY + "--nil --output csv").split(" "));
            assertThat(result.exit()).isZero();
            assertThat(result.lines())
                    .hasSize(1 + 11 + 4 + 4 + 3)
                    .anyMatch("1,1,Общее количество обращений: из них,0,0,0,0,0,"::equals);
            assertThat(run("", (FEBRUARY + "--output csv -").split(" ")).out()).isEqualTo(result.out());
            assertThat(result.err()).doesNotContain("Осторожно");
        }

        @Test
        void aRowSaysWhichCasesItCounts() {
            Cli.Result result = run(REGISTER + LOG, (FEBRUARY + "--trace 5 -").split(" "));
            assertThat(result.lines())
                    .containsExactly(
                            "-:1  IRK-1  /events/2  2024-01-31  cumulative  1",
                            "-:1  IRK-1  /events/3  2024-02-01  total,participants,cumulative  1",
                            "-:2  IRK-2  /events/0  2024-02-02  total,family,cumulative  1");
            assertThat(run(REGISTER + LOG, (FEBRUARY + "--trace 3.2 -").split(" "))
                            .lines())
                    .containsExactly("-:7  2024-01-20  cumulative  15", "-:8  2024-02-10  total,cumulative  20");
            assertThat(run(REGISTER, (FEBRUARY + "--trace 1.12 -").split(" ")).exit())
                    .isEqualTo(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "csv", "html", "xlsx"})
        void noFormOfItNamesARecipient(String output) throws IOException {
            byte[] bytes = bytes(REGISTER, (FEBRUARY + "--output " + output + " -").split(" "));
            String text =
                    output.equals("xlsx") ? String.join("\n", parts(bytes)) : new String(bytes, StandardCharsets.UTF_8);
            assertThat(text)
                    .contains("Особые случаи обращения")
                    .doesNotContain("Канарейкина", "Мария", "112-233", "IRK-1");
        }
    }

    @Test
    void theFormOfALogIsJudgedByValidateToo() {
        assertThat(run(LOG, "validate", "-").exit()).isZero();
        Cli.Result result = run(LOG.replace("2024-02-20", "2024-02-30"), "validate", "--lang", "en", "-");
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).contains("/on", "format.not-a-date");
    }

    @Test
    void aWorkbookHoldsFiguresAsNumbersAndIsSetForA4() throws IOException {
        String sheet = parts(bytes(REGISTER + LOG, (FEBRUARY + "--output xlsx -").split(" ")))
                .get(0);
        assertThat(sheet)
                .contains(
                        "<v>500</v>", "<v>35</v>", "orientation=\"landscape\"", "paperSize=\"9\"", "fitToWidth=\"1\"");
    }

    @Nested
    class Consolidated {

        @Test
        void theSumOfReportsIsTheReportOfAllRegisters(@TempDir Path folder) throws IOException {
            List<String> registers = REGISTER.lines().toList();
            for (int i = 0; i < registers.size(); i++) {
                String text = registers.get(i) + "\n" + (i == 0 ? LOG : "");
                Files.writeString(
                        folder.resolve("unit" + i + ".csv"),
                        run(text, (FEBRUARY + "--output csv -").split(" ")).out());
            }
            Cli.Result result = run(
                    "",
                    (FEBRUARY + "--output csv --consolidate " + folder + "/unit0.csv " + folder + "/unit1.csv " + folder
                                    + "/unit2.csv --expect unit0 --expect unit1")
                            .split(" "));
            assertThat(result.out()).isEqualTo(golden("report-irkutsk-2024-02.csv"));
            assertThat(result.exit()).isZero();
            Cli.Result missing = run(
                    "", (FEBRUARY + "--consolidate " + folder + "/unit0.csv --expect unit0 --expect unit7").split(" "));
            assertThat(missing.exit()).isEqualTo(1);
            assertThat(missing.out()).contains("Нет отчёта: unit7");
        }

        @Test
        void aRunningTotalFollowsFromLastMonths(@TempDir Path folder) throws IOException {
            Path before = Files.createDirectory(folder.resolve("01"));
            String january = "report irkutsk-monthly --month 2024-01 --output csv -";
            Files.writeString(
                    before.resolve("unit.csv"),
                    run(REGISTER + LOG, january.split(" ")).out());
            Path now = Files.writeString(folder.resolve("unit.csv"), golden("report-irkutsk-2024-02.csv"));
            String command = FEBRUARY + "--output csv --lang en --consolidate --previous " + before + " " + now;
            assertThat(run("", command.split(" ")).exit()).isZero();
            Files.writeString(now, golden("report-irkutsk-2024-02.csv").replace("Центра,20,,,,35", "Центра,20,,,,34"));
            Cli.Result result = run("", command.split(" "));
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("unit.csv:18  cumulative  the running total does not fit");
            assertThat(run("", command.replace("2024-02", "2024-01").split(" ")).exit())
                    .isEqualTo(2);
        }

        @Test
        void aReportThatDoesNotAddUpIsLeftOutWithItsPlace(@TempDir Path folder) throws IOException {
            String good = golden("report-irkutsk-2024-02.csv");
            Path bad = folder.resolve("bad.csv");
            Files.writeString(bad, good.replace("разовая консультация),2,1,1", "разовая консультация),3,1,1"));
            Cli.Result result = run("", (FEBRUARY + "--lang en --consolidate " + bad).split(" "));
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err())
                    .contains(
                            "bad.csv:6  total  the columns do not add up", "bad.csv:2  total  the rows do not add up");
            Cli.Result absent = run("", (FEBRUARY + "--consolidate " + folder + "/none.csv").split(" "));
            assertThat(absent.exit()).isEqualTo(2);
            assertThat(absent.err().lines()).hasSize(1);
        }
    }

    @Nested
    class Others {

        private static final String YUGRA = "data/yugra-clean.ndjson";

        @Test
        void yugraNamesEachInstitutionOnce() {
            Cli.Result result = run("", "report", "yugra-monthly", "--month", "2024-06", "--output", "csv", YUGRA);
            assertThat(result.exit()).isZero();
            assertThat(result.lines().get(0)).isEqualTo("section,row,content,need,enrolled,measures,result,note");
            assertThat(result.lines().get(1)).startsWith("1,1,");
        }

        @Test
        void aNameThatASpreadsheetWouldTakeForAFormulaIsDisarmed() throws IOException {
            String register = Files.readString(Path.of(YUGRA))
                    .replaceAll("(\"curator\":\\{.*?\"organisation\":\\{\"name\":\")[^\"]*", "$1=HYPERLINK(1)");
            assertThat(register).contains("=HYPERLINK");
            Cli.Result result = run(register, "report", "yugra-monthly", "--month", "2024-06", "--output", "csv", "-");
            assertThat(result.lines().get(1)).startsWith("1,1,'=HYPERLINK(1),");
            String sheet = String.join(
                    "\n",
                    parts(bytes(register, "report", "yugra-monthly", "--month", "2024-06", "--output", "xlsx", "-")));
            assertThat(sheet).contains("=HYPERLINK(1)").doesNotContain("<f>");
        }

        @Test
        void aNameIsEscapedOnThePage() throws IOException {
            String register = Files.readString(Path.of(YUGRA))
                    .replaceAll("(\"curator\":\\{.*?\"organisation\":\\{\"name\":\")[^\"]*", "$1<script>x</script>");
            assertThat(run(register, "report", "yugra-monthly", "--month", "2024-06", "--output", "html", "-")
                            .out())
                    .contains(
                            "&lt;script&gt;",
                            "class=\"wide\"",
                            "по состоянию на «30» июня 2024 г.",
                            "Ф.И.О. исполнителя, тел.")
                    .doesNotContain("<script>");
        }

        @Test
        void crimeaSaysThatItsFormIsNotAttached() {
            Cli.Result result =
                    run("", "report", "crimea-quarterly", "--quarter", "2025-Q1", "data/crimea-clean.ndjson");
            assertThat(result.exit()).isZero();
            assertThat(result.out())
                    .contains(
                            "форма 3 РФ",
                            "не приложена",
                            "Последний день представления не установлен",
                            "за I квартал 2025 г.");
        }
    }

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    /** The files that a workbook consists of, characters written by their numbers put back. */
    private static List<String> parts(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("report", ".xlsx");
        try {
            Files.write(file, workbook);
            List<String> parts = new ArrayList<>();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    parts.add(CHARACTER
                            .matcher(part)
                            .replaceAll(one ->
                                    Matcher.quoteReplacement(Character.toString(Integer.parseInt(one.group(1), 16)))));
                }
            }
            return parts;
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report",
                "report irkutsk-monthly -",
                "report irkutsk-yearly --month 2024-02 -",
                "report irkutsk-monthly --month 2024-02",
                "report irkutsk-monthly --month 2024-02 --nil -",
                "report irkutsk-monthly --month 2024-2 -",
                "report irkutsk-monthly --month 2024-13 -",
                "report irkutsk-monthly --month 2023-06 -",
                "report irkutsk-monthly --quarter 2024-Q1 -",
                "report irkutsk-monthly --month 2024-02 --quarter 2024-Q1 -",
                "report irkutsk-monthly --month 2024-02 --on 2024-02-10 -",
                "report irkutsk-monthly --month 2024-02 --output pdf -",
                "report irkutsk-monthly --month 2024-02 --expect a -",
                "report irkutsk-monthly --month 2024-02 --consolidate",
                "report irkutsk-monthly --month 2024-02 none.ndjson",
                "report yugra-monthly --month 2024-06 --on 2024-07-01 -",
                "report yugra-monthly --month 2024-06 --date 2024-07-01 -",
                "report yugra-monthly --month 2024-06 --consolidate x.csv",
                "report yugra-monthly --month 2013-04 -",
                "report crimea-quarterly --quarter 2024-Q5 -",
                "report crimea-quarterly --month 2024-02 -"
            })
    void badUsageIsOneLineAndExitTwo(String line) {
        Cli.Result result = run("", line.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
    }
}
