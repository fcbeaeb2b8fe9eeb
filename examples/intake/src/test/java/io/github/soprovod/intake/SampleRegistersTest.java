package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.Casework;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample registers are what the page beside them says. */
class SampleRegistersTest {

    @Test
    void nothingIsToBeObjectedToInTheCleanOne() throws IOException {
        List<Verdict> verdicts = judged("smolensk-clean.ndjson");
        assertThat(verdicts).hasSize(12).allMatch(Verdict::judged);
        assertThat(found(verdicts)).isEmpty();
    }

    @Test
    void eachLineOfTheFlawedOneHasItsOneMistake() throws IOException {
        assertThat(found(judged("smolensk-flawed.ndjson")))
                .containsExactly(
                        "1 error SMO-3.1-e /events/2",
                        "2 error SMO-4.5-a /events/3/order",
                        "3 error SMO-3.1-g /events/3",
                        "4 error SMO-1.3 /events/3",
                        "5 error SMO-1.4-g /events/5/programme/measures/0/help",
                        "6 error SMO-1.7-c /events/5",
                        "7 error SMO-4.14-c /events/11",
                        "8 error SMO-4.14-e /events/8/reason",
                        "9 error SMO-4.14-a /events/7/statement",
                        "10 error SMO-3.2-a /events/7/document",
                        "11 error case.dates.order /events/8/on",
                        "12 error smolensk.lifecycle.event-not-allowed /events/13/type",
                        "13 warning SMO-3.3-a /events/1/document/certifiedCopy",
                        "14 error format.not-json /recipient/family/0/person/name/family",
                        "15 error format.not-a-date /events/0/on",
                        "16 error format.unknown-field /events/3/curatorName",
                        "17 error format.check-digit /recipient/person/snils");
    }

    @ParameterizedTest
    @CsvSource({"yugra,6", "khabarovsk,6", "crimea,5", "irkutsk,5"})
    void nothingIsToBeObjectedToInTheOtherCleanOnes(String region, int cases) throws IOException {
        List<Verdict> verdicts = judged(region + "-clean.ndjson");
        assertThat(verdicts).hasSize(cases).allMatch(Verdict::judged);
        assertThat(found(verdicts)).isEmpty();
    }

    @Test
    void eachLineOfTheFlawedOneOfYugraHasItsOneMistake() throws IOException {
        assertThat(found(judged("yugra-flawed.ndjson")))
                .containsExactly(
                        "1 error YUG-6.1.1-a /events/5/programme/term/until",
                        "2 error YUG-6.1.3-a /events/8/decision/body",
                        "3 error YUG-6.4-a /events/7",
                        "4 error YUG-6.1.2-a /events/8/until",
                        "5 error YUG-1.3-o /events/4",
                        "6 error YUG-5.2-a /events/3",
                        "7 error YUG-6.1 /events/7",
                        "8 error YUG-5.3-a /events/9");
    }

    @Test
    void eachLineOfTheFlawedOneOfKhabarovskHasItsOneMistake() throws IOException {
        assertThat(found(judged("khabarovsk-flawed.ndjson")))
                .containsExactly(
                        "1 error KHA-1.2 /events/2",
                        "2 error KHA-5.5-a /events/8/reason",
                        "3 error KHA-2.2-f /events/1",
                        "4 error KHA-5.5-c /events/5/statement",
                        "5 error KHA-5.5-i /events/5/newResidence/region",
                        "6 error KHA-5.4.2-l /events/4/agreedByRecipient",
                        "7 error KHA-1.2 /events/2",
                        "8 warning KHA-5.4.2-b /events/3/homeVisit");
    }

    @Test
    void eachLineOfTheFlawedOneOfCrimeaHasItsOneMistake() throws IOException {
        assertThat(found(judged("crimea-flawed.ndjson")))
                .containsExactly(
                        "1 error CRI-5-0-a /events/1/decision/body",
                        "2 error CRI-5-0-c /events/1/circumstances",
                        "3 error CRI-4-1-b /events/3",
                        "4 error CRI-8-10-b /events/4/programme/kind",
                        "5 error CRI-1-8-a /events/6",
                        "6 error CRI-5-0-a /events/1",
                        "7 warning CRI-5-8-a /events/1");
    }

    @Test
    void eachLineOfTheFlawedOneOfIrkutskHasItsOneMistake() throws IOException {
        assertThat(found(judged("irkutsk-flawed.ndjson")))
                .containsExactly(
                        "1 error case.appeal.duplicate-id /events/1/id",
                        "2 warning IRK-4-q /events/0/topic",
                        "3 error IRK-3 /events/1",
                        "4 warning case.closure.open-measures /events/1/reason",
                        "5 error case.measure.unknown /events/1/measure",
                        "6 error IRK-0-i /events/3/type");
    }

    private static List<Verdict> judged(String name) throws IOException {
        List<Verdict> verdicts = new ArrayList<>();
        Path path = Path.of("data", name);
        Input input = new Input(name, Optional.of(path), RegisterFormat.NDJSON, -1);
        Judging judging = new Judging(Casework.standard(), Optional.empty(), Severity.INFO, verdict -> Report.NOTHING);
        try (InputStream stream = Files.newInputStream(path)) {
            judging.run(input, stream, (verdict, file, rendered) -> verdicts.add(verdict));
        }
        return verdicts;
    }

    /** Errors and warnings: line, severity, clause (or code where there is none), pointer. */
    private static List<String> found(List<Verdict> verdicts) {
        List<String> found = new ArrayList<>();
        for (Verdict verdict : verdicts) {
            for (Finding finding : verdict.atLeast(Severity.WARNING).findings()) {
                found.add(
                        verdict.line().orElseThrow() + " " + finding.severity().slug() + " "
                                + finding.clause().orElse(finding.code()) + " " + finding.pointer());
            }
        }
        return found;
    }
}
