package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement of law about what falls due: a case file, the day asked about, and every obligation of the case.
 *
 * @param due the obligations, in any order, as {@link #words} says them
 */
public record DueScenario(String sentence, Draft draft, LocalDate day, List<String> due) implements Law {

    /** Keeps a copy of the list. */
    public DueScenario {
        due = List.copyOf(due);
    }

    /** What falls due in a case on a day. */
    public static DueScenario of(String sentence, Draft draft, String day, String... due) {
        return new DueScenario(sentence, draft, LocalDate.parse(day), List.of(due));
    }

    @Override
    public void check(Policy policy) {
        Casework casework = Single.casework(policy);
        CaseState state = casework.judge(draft.file()).state();
        List<String> said = casework.due(state, day).stream()
                .map(DueScenario::words)
                .sorted()
                .toList();
        if (!said.equals(due.stream().sorted().toList())) {
            throw new AssertionError(sentence + "\n  expected: " + due + "\n  but was: " + said);
        }
    }

    /** {@code overdue measure m1 of provider by SMO-A1-8-d, 2025-02-12/2025-06-30}, and what met it. */
    public static String words(Obligation obligation) {
        return obligation.status().slug() + ' ' + obligation.kind().slug()
                + obligation.subject().map(subject -> ' ' + subject).orElse("")
                + " of " + obligation.bearer().slug() + " by " + obligation.clause() + ", " + obligation.opens() + '/'
                + obligation.due().map(LocalDate::toString).orElse("..")
                + obligation.metBy().map(entry -> ", " + entry).orElse("");
    }
}
