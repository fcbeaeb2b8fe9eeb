package io.github.soprovod.rules.due;

import static io.github.soprovod.domain.vocabulary.ObligationKind.*;
import static io.github.soprovod.rules.due.Cases.YUGRA;
import static io.github.soprovod.rules.due.Cases.held;
import static io.github.soprovod.rules.due.Cases.yugra;
import static io.github.soprovod.rules.testkit.Entries.*;

import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.yugra.YugraOrder425;
import io.github.soprovod.rules.testkit.Agenda;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What falls due under the order of Yugra. */
final class YugraDutiesTest {

    static final Policy POLICY = new YugraOrder425().policy();

    abstract static class Yugra extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    private static final String INTERIM = " curator YUG-6.3-a";
    private static final String INSPECTION = " curator YUG-6.4-a";
    private static final String END = " institution YUG-6.1-a";
    private static final Draft INSPECTED = YUGRA.then(held("2024-07-01", ReviewKind.FINAL_INSPECTION));
    private static final Draft EXTENDED = INSPECTED.then(extended("2024-07-01", "2024-09-30"));

    @Nested
    @DisplayName("6.3: an interim assessment after three months")
    final class Interim extends Yugra {
        {
            law(interim(
                    "the day before three months have passed",
                    YUGRA,
                    "2024-04-14",
                    "- 2024-04-15/- upcoming" + INTERIM));
            law(interim("the day on which they have", YUGRA, "2024-04-15", "- 2024-04-15/- due" + INTERIM));
            law(interim("long after: the text sets no last day", YUGRA, "2025-04-15", "- 2024-04-15/- due" + INTERIM));
            law(interim(
                    "one held the day before does not count",
                    YUGRA.then(held("2024-04-14", ReviewKind.INTERIM)),
                    "2024-04-15",
                    "- 2024-04-15/- due" + INTERIM));
            law(interim(
                    "one held on the day does",
                    YUGRA.then(held("2024-04-15", ReviewKind.INTERIM)),
                    "2024-04-15",
                    "- 2024-04-15/- met" + INTERIM + " /events/5"));
            law(interim(
                    "the first that counts met it",
                    YUGRA.then(
                            held("2024-04-14", ReviewKind.INTERIM),
                            held("2024-04-16", ReviewKind.INTERIM),
                            held("2024-05-16", ReviewKind.INTERIM)),
                    "2024-06-01",
                    "- 2024-04-15/- met" + INTERIM + " /events/6"));
            law(interim(
                    "a review of another kind does not",
                    YUGRA.then(held("2024-04-15", ReviewKind.MONITORING)),
                    "2024-04-15",
                    "- 2024-04-15/- due" + INTERIM));
            law(interim("a term of three months has none", yugra("2024-01-15", "2024-04-15"), "2024-04-15"));
            law(interim(
                    "a term of three months and a day has one",
                    yugra("2024-01-15", "2024-04-16"),
                    "2024-04-15",
                    "- 2024-04-15/- due" + INTERIM));
            law(interim(
                    "three months from the last of August end on the last of November",
                    yugra("2024-08-31", "2025-02-28"),
                    "2024-11-30",
                    "- 2024-11-30/- due" + INTERIM));
            law(interim(
                    "an extension beyond three months brings one",
                    yugra("2024-01-15", "2024-04-15")
                            .then(
                                    held("2024-04-10", ReviewKind.FINAL_INSPECTION),
                                    extended("2024-04-10", "2024-05-15")),
                    "2024-04-10",
                    "- 2024-04-15/- upcoming" + INTERIM));
            law(interim(
                    "without a programme there is none",
                    YUGRA.before(io.github.soprovod.domain.vocabulary.EventType.PROGRAMME_AGREED),
                    "2024-05-01"));
            law(interim(
                    "closing ends it",
                    Cases.closedBy(YUGRA, "2024-03-01", ClosureReason.REFUSAL_BY_RECIPIENT),
                    "2024-03-01",
                    "- 2024-04-15/- ended" + INTERIM));
        }

        private Agenda interim(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, INTERIM_ASSESSMENT, lines);
        }
    }

    @Nested
    @DisplayName("6.4: an inspection before the end of each running term")
    final class Inspection extends Yugra {
        {
            law(inspection(
                    "the day before the reminder",
                    YUGRA,
                    "2024-06-30",
                    "2024-07-15 2024-07-01/2024-07-15 upcoming" + INSPECTION));
            law(inspection(
                    "fourteen days before the end",
                    YUGRA,
                    "2024-07-01",
                    "2024-07-15 2024-07-01/2024-07-15 due" + INSPECTION));
            law(inspection("on the end", YUGRA, "2024-07-15", "2024-07-15 2024-07-01/2024-07-15 due" + INSPECTION));
            law(inspection(
                    "the day after the end",
                    YUGRA,
                    "2024-07-16",
                    "2024-07-15 2024-07-01/2024-07-15 overdue" + INSPECTION));
            law(inspection(
                    "one held before the reminder counts: the lead is no norm",
                    YUGRA.then(held("2024-06-10", ReviewKind.FINAL_INSPECTION)),
                    "2024-06-10",
                    "2024-07-15 2024-07-01/2024-07-15 met" + INSPECTION + " /events/5"));
            law(inspection(
                    "one held on the end counts",
                    YUGRA.then(held("2024-07-15", ReviewKind.FINAL_INSPECTION)),
                    "2024-07-16",
                    "2024-07-15 2024-07-01/2024-07-15 met" + INSPECTION + " /events/5"));
            law(inspection(
                    "one held the day after does not",
                    YUGRA.then(held("2024-07-16", ReviewKind.FINAL_INSPECTION)),
                    "2024-07-16",
                    "2024-07-15 2024-07-01/2024-07-15 overdue" + INSPECTION));
            law(inspection(
                    "an extension asks for one more, for which the first does not count",
                    EXTENDED,
                    "2024-07-01",
                    "2024-07-15 2024-07-01/2024-07-15 met" + INSPECTION + " /events/5",
                    "2024-09-30 2024-09-16/2024-09-30 upcoming" + INSPECTION));
            law(inspection(
                    "the reminder of an extended term does not come before the extension",
                    INSPECTED.then(extended("2024-07-10", "2024-07-20")),
                    "2024-07-10",
                    "2024-07-15 2024-07-01/2024-07-15 met" + INSPECTION + " /events/5",
                    "2024-07-20 2024-07-10/2024-07-20 due" + INSPECTION));
            law(inspection(
                    "nor that of a short term before its first day",
                    yugra("2024-01-15", "2024-01-20"),
                    "2024-01-15",
                    "2024-01-20 2024-01-15/2024-01-20 due" + INSPECTION));
            law(inspection(
                    "one held in the extended term counts for it",
                    EXTENDED.then(held("2024-09-20", ReviewKind.FINAL_INSPECTION)),
                    "2024-09-20",
                    "2024-07-15 2024-07-01/2024-07-15 met" + INSPECTION + " /events/5",
                    "2024-09-30 2024-09-16/2024-09-30 met" + INSPECTION + " /events/7"));
        }

        private Agenda inspection(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, FINAL_INSPECTION, lines);
        }
    }

    @Nested
    @DisplayName("6.1: the term ends")
    final class End extends Yugra {
        {
            law(end("the day before", YUGRA, "2024-07-14", "2024-07-15 2024-07-15/2024-07-15 upcoming" + END));
            law(end("the day", YUGRA, "2024-07-15", "2024-07-15 2024-07-15/2024-07-15 due" + END));
            law(end("the day after", YUGRA, "2024-07-16", "2024-07-15 2024-07-15/2024-07-15 overdue" + END));
            law(end(
                    "an extension meets it and brings the next",
                    EXTENDED,
                    "2024-07-15",
                    "2024-07-15 2024-07-15/2024-07-15 met" + END + " /events/6",
                    "2024-09-30 2024-09-30/2024-09-30 upcoming" + END));
            law(end(
                    "closing ends it",
                    YUGRA.then(closed("2024-07-15", ClosureReason.TERM_EXPIRED)),
                    "2024-07-16",
                    "2024-07-15 2024-07-15/2024-07-15 ended" + END));
        }

        private Agenda end(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, TERM_END, lines);
        }
    }

    @Nested
    @DisplayName("annex 2: each measure by its day")
    final class Measures extends Yugra {
        {
            String rest = " institution YUG-A2-3-c";
            Draft planned = YUGRA.then(Cases.amendedOf(YUGRA, "2024-02-01", measure("m1", "2024-03-01")));
            law(Agenda.of("on its day", planned, "2024-03-01", MEASURE, "m1 2024-01-15/2024-03-01 due" + rest));
            law(Agenda.of("the day after", planned, "2024-03-02", MEASURE, "m1 2024-01-15/2024-03-01 overdue" + rest));
            law(Agenda.of(
                    "a result, however late, meets it",
                    planned.then(resolved("2024-03-05", "m1")),
                    "2024-03-05",
                    MEASURE,
                    "m1 2024-01-15/2024-03-01 met" + rest + " /events/6"));
            law(Agenda.of(
                    "one that was met stays so where a corrected programme leaves it out",
                    planned.then(
                            resolved("2024-03-01", "m1"),
                            Cases.amendedOf(YUGRA, "2024-03-02", measure("m2", "2024-04-01"))),
                    "2024-03-02",
                    MEASURE,
                    "m1 2024-01-15/2024-03-01 met" + rest + " /events/6",
                    "m2 2024-03-02/2024-04-01 due" + rest));
            law(Agenda.of(
                    "one that was not is gone with the programme that had it",
                    planned.then(Cases.amendedOf(YUGRA, "2024-03-02", measure("m3", "2024-04-01"))),
                    "2024-03-02",
                    MEASURE,
                    "m3 2024-03-02/2024-04-01 due" + rest));
            law(Agenda.of(
                    "the end of support ends it",
                    Cases.closedBy(planned, "2024-03-02", ClosureReason.RELOCATION),
                    "2024-03-02",
                    MEASURE,
                    "m1 2024-01-15/2024-03-01 ended" + rest));
        }
    }

    @Nested
    @DisplayName("requests await their answers")
    final class Answers extends Yugra {
        {
            String rest = " curator GEN-442FZ-28";
            Draft sent = YUGRA.then(referral("2024-02-01", "r1"));
            law(Agenda.of("no last day is set", sent, "2025-02-01", REFERRAL_ANSWER, "r1 2024-02-01/- due" + rest));
            law(Agenda.of(
                    "the first answer meets it",
                    sent.then(answer("2024-02-02", "r1"), answer("2024-02-03", "r1")),
                    "2024-02-03",
                    REFERRAL_ANSWER,
                    "r1 2024-02-01/- met" + rest + " /events/6"));
            law(Agenda.of(
                    "the end of support ends it",
                    Cases.closedBy(sent, "2024-03-02", ClosureReason.DEATH),
                    "2024-03-02",
                    REFERRAL_ANSWER,
                    "r1 2024-02-01/- ended" + rest));
        }
    }

    @Nested
    @DisplayName("nothing is asked for after the end")
    final class AfterTheEnd extends Yugra {
        {
            law(Agenda.of(
                    "no evaluation",
                    YUGRA.then(review("2024-03-01", ReviewConclusion.COMPLETE))
                            .then(closed("2024-03-02", ClosureReason.REFUSAL_BY_RECIPIENT)),
                    "2024-03-03",
                    EFFECTIVENESS_EVALUATION));
        }
    }

    @Nested
    @DisplayName("organisations: the report by the 10th, and the one-off analysis")
    final class Organisations extends Yugra {
        {
            String report = " institution YUG-A3-0-e monthly-report";
            law(owed(
                    "a report of December falls due in January",
                    "2025-01-10",
                    "2025-01-10",
                    "2024-12 2025-01-01/2025-01-10 due" + report));
            law(owed("not the day before", "2025-01-09", "2025-01-09"));
            law(owed("not the day after", "2025-01-11", "2025-01-11"));
            law(owed(
                    "of a year twelve",
                    "2024-11-01",
                    "2025-01-31",
                    "2024-10 2024-11-01/2024-11-10 due" + report,
                    "2024-11 2024-12-01/2024-12-10 upcoming" + report,
                    "2024-12 2025-01-01/2025-01-10 upcoming" + report));
            law(owed(
                    "the act begins with its own month, and the analysis is made once",
                    "2013-01-01",
                    "2013-07-09",
                    "2013-05 2013-06-01/2013-06-10 upcoming" + report,
                    "2013-06-20 2013-05-04/2013-06-20 upcoming institution YUG-O-2.1-a one-off-analysis"));
            law(owed(
                    "the analysis on its day",
                    "2013-06-20",
                    "2013-06-20",
                    "2013-06-20 2013-05-04/2013-06-20 due institution YUG-O-2.1-a one-off-analysis"));
            law(owed("no analysis a day later", "2013-06-21", "2013-06-30"));
            law(owed("nothing before the act", "2012-01-01", "2013-05-31"));
        }

        private Agenda owed(String sentence, String from, String until, String... lines) {
            return Agenda.of(sentence, "yugra", from, until, lines);
        }
    }
}
