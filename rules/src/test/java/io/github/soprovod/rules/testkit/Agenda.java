package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * A statement of law about time: everything of one kind that is due, was met or ended, in a case as it stands on a day, or
 * what organisations owe between two. Each obligation is a line: subject, first and last day, status, bearer, clause and,
 * where it is met, the entry that met it; {@code -} for nothing. Those of organisations end with their kind.
 */
public record Agenda(String sentence, Function<Casework, List<Obligation>> asked, List<String> lines) implements Law {

    /** Keeps a copy of the list. */
    public Agenda {
        lines = List.copyOf(lines);
    }

    /** Of a case. */
    public static Agenda of(String sentence, Draft draft, String day, ObligationKind kind, String... lines) {
        return new Agenda(
                sentence,
                casework -> {
                    CaseState state = casework.judge(draft.file()).state();
                    return casework.due(state, LocalDate.parse(day)).stream()
                            .filter(obligation -> obligation.kind() == kind)
                            .toList();
                },
                List.of(lines));
    }

    /** Of the organisations of a region. */
    public static Agenda of(String sentence, String region, String from, String until, String... lines) {
        return new Agenda(
                sentence,
                casework -> casework.duties(RegionId.of(region), LocalDate.parse(from), LocalDate.parse(until)),
                List.of(lines));
    }

    @Override
    public void check(Policy policy) {
        List<String> said = asked.apply(Casework.under(PolicyBook.of(policy))).stream()
                .map(Agenda::line)
                .toList();
        if (!said.equals(lines)) {
            throw new AssertionError(sentence + "\n  expected: " + lines + "\n  but was: " + said);
        }
    }

    private static String line(Obligation obligation) {
        return obligation.subject().orElse("-") + " "
                + obligation.opens() + "/"
                + obligation.due().map(LocalDate::toString).orElse("-") + " "
                + obligation.status().slug() + " "
                + obligation.bearer().slug() + " "
                + obligation.clause()
                + obligation.metBy().map(pointer -> " " + pointer).orElse("")
                + (obligation.caseId().isEmpty() ? " " + obligation.kind().slug() : "");
    }
}
