package io.github.soprovod.rules.due;

import static io.github.soprovod.domain.vocabulary.ObligationKind.*;
import static io.github.soprovod.rules.due.Cases.SMOLENSK;
import static io.github.soprovod.rules.due.Cases.amendedOf;
import static io.github.soprovod.rules.testkit.Entries.*;

import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.smolensk.SmolenskOrder1759;
import io.github.soprovod.rules.testkit.Agenda;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What falls due under the order of Smolensk. */
final class SmolenskDutiesTest {

    static final Policy POLICY = new SmolenskOrder1759().policy();

    abstract static class Smolensk extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    @Nested
    @DisplayName("4.15: the effectiveness is evaluated after the end")
    final class Evaluation extends Smolensk {

        private static final String REST = " curator SMO-4.15-a";

        {
            Draft refused = Cases.closedBy(SMOLENSK, "2025-03-01", ClosureReason.REFUSAL_BY_RECIPIENT);
            law(evaluation("not while support lasts", SMOLENSK, "2025-03-01"));
            law(evaluation("from the day of the end", refused, "2025-03-01", "- 2025-03-01/- due" + REST));
            law(evaluation("without a last day", refused, "2035-03-01", "- 2025-03-01/- due" + REST));
            law(evaluation(
                    "one of that day meets it",
                    refused.then(evaluated("2025-03-01"), evaluated("2025-03-02")),
                    "2025-03-02",
                    "- 2025-03-01/- met" + REST + " /events/8"));
            law(evaluation(
                    "after a move too",
                    Cases.closedBy(SMOLENSK, "2025-03-01", ClosureReason.RELOCATION),
                    "2025-03-01",
                    "- 2025-03-01/- due" + REST));
            law(evaluation(
                    "but not after a death",
                    Cases.closedBy(SMOLENSK, "2025-03-01", ClosureReason.DEATH),
                    "2025-03-01"));
            law(evaluation(
                    "nor for one who was not taken on",
                    SMOLENSK.through(io.github.soprovod.domain.vocabulary.EventType.NEEDS_ASSESSED)
                            .then(declined("2025-02-11")),
                    "2025-03-01"));
        }

        private Agenda evaluation(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, EFFECTIVENESS_EVALUATION, lines);
        }
    }

    @Nested
    @DisplayName("4.4: the term ends with the last measure")
    final class End extends Smolensk {

        private static final String REST = " provider SMO-4.4-a";

        {
            law(end("the day before", SMOLENSK, "2025-08-30", "2025-08-31 2025-08-31/2025-08-31 upcoming" + REST));
            law(end("the day", SMOLENSK, "2025-08-31", "2025-08-31 2025-08-31/2025-08-31 due" + REST));
            law(end("the day after", SMOLENSK, "2025-09-01", "2025-08-31 2025-08-31/2025-08-31 overdue" + REST));
            Draft later = SMOLENSK.then(amendedOf(SMOLENSK, "2025-03-01", measure("m1", "2025-10-31")));
            law(end(
                    "a corrected programme meets it and brings the next",
                    later,
                    "2025-03-01",
                    "2025-08-31 2025-08-31/2025-08-31 met" + REST + " /events/7",
                    "2025-10-31 2025-10-31/2025-10-31 upcoming" + REST));
            law(end(
                    "an end that comes back was met before and stays so",
                    later.then(amendedOf(SMOLENSK, "2025-03-02", measure("m1", "2025-08-31"))),
                    "2025-03-02",
                    "2025-08-31 2025-08-31/2025-08-31 met" + REST + " /events/7",
                    "2025-10-31 2025-10-31/2025-10-31 met" + REST + " /events/8"));
            law(end(
                    "closing ends it",
                    Cases.closedBy(SMOLENSK, "2025-03-01", ClosureReason.RELOCATION),
                    "2025-03-01",
                    "2025-08-31 2025-08-31/2025-08-31 ended" + REST));
        }

        private Agenda end(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, TERM_END, lines);
        }
    }

    @Nested
    @DisplayName("annex 1: each measure by its day")
    final class Measures extends Smolensk {
        {
            String rest = " provider SMO-A1-8-d";
            law(Agenda.of(
                    "on the day of the first",
                    SMOLENSK,
                    "2025-06-30",
                    MEASURE,
                    "m1 2025-02-12/2025-06-30 due" + rest,
                    "m2 2025-02-12/2025-08-31 due" + rest));
            law(Agenda.of(
                    "the day after",
                    SMOLENSK,
                    "2025-07-01",
                    MEASURE,
                    "m1 2025-02-12/2025-06-30 overdue" + rest,
                    "m2 2025-02-12/2025-08-31 due" + rest));
            law(Agenda.of("the organisations owe nothing", "smolensk", "2024-01-01", "2026-12-31"));
            law(Agenda.of("no inspection is asked for", SMOLENSK, "2025-08-31", FINAL_INSPECTION));
        }
    }
}
