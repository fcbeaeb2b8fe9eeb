package io.github.soprovod.rules.due;

import static io.github.soprovod.domain.vocabulary.ObligationKind.*;
import static io.github.soprovod.rules.due.Cases.CRIMEA;

import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.crimea.CrimeaRecommendations;
import io.github.soprovod.rules.testkit.Agenda;
import io.github.soprovod.rules.testkit.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What falls due under the recommendations of Crimea. */
final class CrimeaDutiesTest {

    static final Policy POLICY = new CrimeaRecommendations().policy();

    abstract static class Crimea extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    @Nested
    @DisplayName("9, 10: the effectiveness is analysed every quarter, by no day")
    final class Quarters extends Crimea {
        {
            String rest = " centre CRI-9-10-a quarterly-analysis";
            law(Agenda.of(
                    "of a year four",
                    "crimea",
                    "2024-04-01",
                    "2025-01-01",
                    "2024-Q1 2024-04-01/- due" + rest,
                    "2024-Q2 2024-07-01/- upcoming" + rest,
                    "2024-Q3 2024-10-01/- upcoming" + rest,
                    "2024-Q4 2025-01-01/- upcoming" + rest));
            law(Agenda.of("none on the last day of a quarter", "crimea", "2024-03-31", "2024-03-31"));
            law(Agenda.of(
                    "the first is that in which the act came in force",
                    "crimea",
                    "2016-01-01",
                    "2016-07-01",
                    "2016-Q2 2016-07-01/- upcoming" + rest));
        }
    }

    @Nested
    @DisplayName("9, 9: each measure by its day")
    final class Measures extends Crimea {
        {
            String rest = " centre CRI-9-9-a";
            law(Agenda.of("on its day", CRIMEA, "2024-05-31", MEASURE, "m1 2024-02-07/2024-05-31 due" + rest));
            law(Agenda.of("the day after", CRIMEA, "2024-06-01", MEASURE, "m1 2024-02-07/2024-05-31 overdue" + rest));
            law(Agenda.of("there is no term to end", CRIMEA, "2024-06-01", TERM_END));
            law(Agenda.of(
                    "nothing is asked for after the end",
                    Cases.closedBy(CRIMEA, "2024-03-01", ClosureReason.RELOCATION),
                    "2024-06-01",
                    EFFECTIVENESS_EVALUATION));
        }
    }
}
