package io.github.soprovod.rules.due;

import static io.github.soprovod.domain.vocabulary.ObligationKind.*;
import static io.github.soprovod.rules.due.Cases.IRKUTSK;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.irkutsk.IrkutskOrder2023;
import io.github.soprovod.rules.testkit.Agenda;
import io.github.soprovod.rules.testkit.Clause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What falls due under the order of Irkutsk. */
final class IrkutskDutiesTest {

    static final Policy POLICY = new IrkutskOrder2023().policy();

    abstract static class Irkutsk extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }

        static Agenda owed(String sentence, String from, String until, String... lines) {
            return Agenda.of(sentence, "irkutsk", from, until, lines);
        }
    }

    @Nested
    @DisplayName("4: the plan for the next month by the 25th")
    final class Plans extends Irkutsk {
        {
            String rest = " centre IRK-4-b monthly-plan";
            law(owed("on the 25th", "2024-03-25", "2024-03-25", "2024-04 2024-03-01/2024-03-25 due" + rest));
            law(owed("not on the 24th", "2024-03-24", "2024-03-24"));
            law(owed("not on the 26th", "2024-03-26", "2024-03-31"));
            law(owed(
                    "a Saturday shifts nothing",
                    "2024-05-24",
                    "2024-05-27",
                    "2024-06 2024-05-01/2024-05-25 due" + rest));
            law(owed("across the year", "2023-12-25", "2023-12-25", "2024-01 2023-12-01/2023-12-25 due" + rest));
            law(owed("none before the act", "2023-06-25", "2023-06-30"));
            law(owed(
                    "the first in its own month",
                    "2023-07-25",
                    "2023-07-25",
                    "2023-08 2023-07-01/2023-07-25 due" + rest));
        }
    }

    @Nested
    @DisplayName("5: the report by the 1st, of a month without appeals too")
    final class Reports extends Irkutsk {
        {
            String rest = " department IRK-5-t monthly-report";
            law(owed("on the 1st", "2024-03-01", "2024-03-01", "2024-02 2024-03-01/2024-03-01 due" + rest));
            law(owed("not the day before", "2024-02-29", "2024-02-29"));
            law(owed("not the day after", "2024-03-02", "2024-03-02"));
            law(owed(
                    "a holiday shifts nothing",
                    "2024-01-01",
                    "2024-01-09",
                    "2023-12 2024-01-01/2024-01-01 due" + rest));
            law(owed("none of the month before the act", "2023-07-01", "2023-07-24"));
            law(owed(
                    "the first of its own month",
                    "2023-08-01",
                    "2023-08-01",
                    "2023-07 2023-08-01/2023-08-01 due" + rest));
        }
    }

    @Nested
    @DisplayName("measures by general law")
    final class Measures extends Irkutsk {
        {
            String rest = " provider GEN-442FZ-22";
            law(Agenda.of("on its day", IRKUTSK, "2024-05-31", MEASURE, "m1 2024-02-07/2024-05-31 due" + rest));
            law(Agenda.of("the day after", IRKUTSK, "2024-06-01", MEASURE, "m1 2024-02-07/2024-05-31 overdue" + rest));
        }
    }
}
