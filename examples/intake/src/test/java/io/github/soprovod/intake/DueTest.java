package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import io.github.soprovod.rules.Casework;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code soprovod due} from its arguments to its streams, over the rules of the library. */
class DueTest {

    @TempDir
    private Path directory;

    /** A case of Yugra with a term from 15 January to 15 July 2024 and one measure, which is named after somebody. */
    private static String yugra(String id) {
        return "{'format':'soprovod.case/1','id':'%s','region':'yugra','recipient':{'person':{'name':{'family':'Канарейкина','given':'Мария'}},"
                        .formatted(id)
                        .replace('\'', '"')
                + ("'categories':['elderly','in-difficult-situation'],'family':[]},'events':["
                                + "{'type':'application-filed','on':'2024-01-15','dataConsent':true},"
                                + "{'type':'curator-appointed','on':'2024-01-15','curator':{'id':'c1'}},"
                                + "{'type':'needs-assessed','on':'2024-01-15','problems':['долги'],'supportNeeded':true},"
                                + "{'type':'enrolled','on':'2024-01-15','decision':{'number':'1'}},"
                                + "{'type':'programme-agreed','on':'2024-01-15','agreedByRecipient':true,'programme':{'kind':'support-programme',"
                                + "'term':{'from':'2024-01-15','until':'2024-07-15'},'measures':[{'id':'Канарейкина','title':'т','executor':'и',"
                                + "'dueOn':'2024-03-15'}]}},"
                                + "{'type':'review-held','on':'2024-05-02','kind':'interim','conclusion':'continue'}]}\n")
                        .replace('\'', '"');
    }

    private static Cli.Result run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exit = Main.run(args, in, out, err, Terminal.NONE, Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Nested
    class Cases {

        @Test
        void eachObligationIsOneLineOfJson() {
            Cli.Result result = run(yugra("YUG-1"), "due", "--on", "2024-04-15", "--output", "ndjson", "-");
            assertThat(result.exit()).isZero();
            assertThat(result.lines())
                    .hasSize(4)
                    .contains(
                            "{\"case\":\"YUG-1\",\"kind\":\"interim-assessment\",\"subject\":null,\"bearer\":\"curator\","
                                    + "\"clause\":\"YUG-6.3-a\",\"opens\":\"2024-04-15\",\"due\":null,\"status\":\"due\",\"metBy\":null}");
        }

        @Test
        void entriesDatedAfterTheDayAreLeftOutAndThatIsSaid() {
            Cli.Result before = run(yugra("YUG-1"), "due", "--on", "2024-05-01", "--all", "--lang", "en", "-");
            assertThat(before.out()).contains("due       from 2024-04-15  interim assessment");
            assertThat(before.err()).contains("1  with entries left out, dated after 2024-05-01");
            Cli.Result after = run(yugra("YUG-1"), "due", "--on", "2024-05-02", "--all", "--lang", "en", "-");
            assertThat(after.out()).contains("met       from 2024-04-15  interim assessment", "/events/5");
            assertThat(after.err()).doesNotContain("left out");
            assertThat(run(yugra("YUG-1"), "due", "--on", "2024-01-14", "-").out())
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2024-03-15,due", "2024-03-16,overdue"})
        void theExitCodeDoesNotDependOnWhatIsOverdue(String day, String status) {
            Cli.Result result = run(yugra("YUG-1"), "due", "--on", day, "--output", "ndjson", "-");
            assertThat(result.lines())
                    .filteredOn(line -> line.contains("\"measure\""))
                    .singleElement()
                    .asString()
                    .contains("\"status\":\"" + status + "\"");
            assertThat(result.exit()).isZero();
        }

        @Test
        void whatIsMetOrEndedIsListedOnRequestOnly() {
            assertThat(run(yugra("YUG-1"), "due", "--on", "2024-05-02", "--output", "ndjson", "-")
                            .lines())
                    .hasSize(3);
            assertThat(run(yugra("YUG-1"), "due", "--on", "2024-05-02", "--output", "ndjson", "--all", "-")
                            .lines())
                    .hasSize(4);
        }

        @Test
        void theCalendarOfARegisterIsThatOfItsCasesOneAfterAnother() throws IOException {
            String together = yugra("YUG-1") + yugra("YUG-2");
            for (String output : List.of("ndjson", "text")) {
                Path both = Files.writeString(directory.resolve("a.ndjson"), together);
                Cli.Result whole = run("", "due", "--on", "2024-05-02", "--output", output, both.toString());
                String parts = "";
                for (String id : List.of("YUG-1", "YUG-2")) {
                    parts += run(yugra(id), "due", "--on", "2024-05-02", "--output", output, "-")
                            .out();
                }
                assertThat(whole.out().replaceAll("(?m)^.*:\\d+  ", "")).isEqualTo(parts.replaceAll("(?m)^-:1  ", ""));
            }
        }

        @Test
        void whatCannotBeReadIsOneLineAFindingAndTheRestIsListed() {
            String flawed = yugra("YUG-1").replace("\"on\":\"2024-01-15\"", "\"on\":\"2024-02-30\"");
            Cli.Result result = run(
                    flawed.replace("YUG-1", "YUG-0") + yugra("YUG-1"),
                    "due",
                    "--on",
                    "2024-05-02",
                    "--lang",
                    "en",
                    "-");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.out()).contains("-:2  YUG-1").doesNotContain("YUG-0");
            assertThat(result.err().lines().filter(line -> line.startsWith("-:1:")))
                    .hasSize(5)
                    .allMatch(line -> line.contains("  format.not-a-date  /events/"));
            assertThat(result.out() + result.err()).doesNotContain("Мария");
        }

        @Test
        void aRegionWithoutPolicyIsLikeWhatCannotBeRead() {
            Cli.Result result =
                    run(yugra("YUG-1").replace("\"yugra\"", "\"moscow\""), "due", "--on", "2024-05-02", "-");
            assertThat(result.exit()).isEqualTo(1);
            assertThat(result.err()).contains("  /region  ").startsWith("-:1");
        }
    }

    @Nested
    class Calendars {

        @Test
        void isReadBackByOthers() {
            Cli.Result result =
                    run(yugra("YUG-1") + yugra("YUG-2"), "due", "--on", "2024-05-02", "--all", "--output", "ics", "-");
            ICalendar calendar = Biweekly.parse(result.out()).first();
            assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings())
                    .isEmpty();
            assertThat(calendar.getTodos()).hasSize(8);
            assertThat(calendar.getTodos())
                    .extracting(todo -> todo.getUid().getValue())
                    .doesNotHaveDuplicates();
            VTodo measure = calendar.getTodos().get(0);
            assertThat(measure.getSummary().getValue()).isEqualTo("выполнение мероприятия, YUG-1");
            assertThat(measure.getDescription().getValue()).isEqualTo("YUG-A2-3-c, учреждение");
            assertThat(result.out())
                    .contains(
                            "DTSTAMP:20240502T000000Z\r\n",
                            "DTSTART;VALUE=DATE:20240115\r\n",
                            "DUE;VALUE=DATE:20240315\r\n",
                            "STATUS:COMPLETED\r\n");
        }

        @Test
        void holdsNoPersonalDataAndNoLineTooLong() {
            String out = run(yugra("YUG-1"), "due", "--on", "2024-05-02", "--all", "--output", "ics", "-")
                    .out();
            assertThat(out.replace("\r\n ", "")).doesNotContain("Канарейкина", "Мария");
            assertThat(out.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }

        @Test
        void theSameObligationKeepsItsIdentifier() {
            assertThat(identifiers("2024-05-02")).isEqualTo(identifiers("2024-06-30"));
        }

        private List<String> identifiers(String day) {
            return run(yugra("YUG-1"), "due", "--on", day, "--output", "ics", "-").lines().stream()
                    .filter(line -> line.startsWith("UID:"))
                    .toList();
        }

        @Test
        void nothingToDoIsAnEmptyCalendar() {
            assertThat(run(yugra("YUG-1"), "due", "--on", "2024-01-14", "--output", "ics", "-")
                            .lines())
                    .startsWith("BEGIN:VCALENDAR")
                    .endsWith("END:VCALENDAR")
                    .hasSize(4);
        }
    }

    @Nested
    class Organisations {

        @Test
        void theirDutiesAreListedByDay() {
            Cli.Result result = run(
                    "",
                    "due",
                    "--organisation",
                    "irkutsk",
                    "--from",
                    "2024-03-01",
                    "--until",
                    "2024-03-25",
                    "--output",
                    "ndjson");
            assertThat(result.exit()).isZero();
            assertThat(result.out()).isEqualTo("""
                            {"case":null,"kind":"monthly-report","subject":"2024-02","bearer":"department","clause":"IRK-5-t","opens":"2024-03-01","due":"2024-03-01","status":"due","metBy":null}
                            {"case":null,"kind":"monthly-plan","subject":"2024-04","bearer":"centre","clause":"IRK-4-b","opens":"2024-03-01","due":"2024-03-25","status":"due","metBy":null}
                            """);
        }

        @Test
        void anActThatAsksNothingIsSaid() {
            Cli.Result result =
                    run("", "due", "--organisation", "smolensk", "--from", "2025-01-01", "--until", "2025-12-31");
            assertThat(result.exit()).isZero();
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("asks nothing");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "due --on 2024-01-01",
                "due -",
                "due --on +12024-01-01 -",
                "due --on 2024-01-01 --output sarif -",
                "due --on 2024-01-01 --from 2024-01-01 -",
                "due --organisation yugra",
                "due --organisation yugra --from 2024-01-01",
                "due --organisation yugra --from 2024-01-02 --until 2024-01-01",
                "due --organisation moscow --from 2024-01-01 --until 2024-01-02",
                "due --organisation yugra --from 2024-01-01 --until 2024-01-02 --on 2024-01-01",
                "due --organisation yugra --from 2024-01-01 --until 2024-01-02 x.ndjson"
            })
    void badUsageIsOneLineAndExitTwo(String line) {
        Cli.Result result = run("", line.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
    }
}
