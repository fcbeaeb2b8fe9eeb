package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.rules.TermAccount;
import io.github.soprovod.rules.TermAccount.Kind;
import io.github.soprovod.rules.TermAccount.Step;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import io.github.soprovod.rules.policy.TermCondition.ExtendedTermAtMost;
import io.github.soprovod.rules.policy.TermCondition.StatedTermAtMost;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Accounts for a term from the statements that made and limited it. */
final class Terms {

    private Terms() {}

    static TermAccount account(Rulebook book, Term term) {
        List<Step> steps = new ArrayList<>();
        TermOfProgramme rule = book.term();
        Optional<String> clause = Optional.ofNullable(rule).map(TermOfProgramme::clause);
        OptionalInt by = OptionalInt.of(term.by().entry());
        steps.add(new Step(Kind.START, term.from(), clause, by));
        steps.add(new Step(term.derived() ? Kind.DERIVED_END : Kind.STATED_END, term.initialUntil(), clause, by));
        for (Requirement limit : book.requirements(EventType.PROGRAMME_AGREED)) {
            if (limit.must() instanceof StatedTermAtMost most) {
                steps.add(limit(Kind.LIMIT, term.from(), most.length(), limit));
            }
        }
        Optional<String> extended = Optional.empty();
        for (Requirement limit : book.requirements(EventType.TERM_EXTENDED)) {
            if (limit.must() instanceof ExtendedTermAtMost) {
                extended = Optional.of(limit.clause());
            }
        }
        for (Extension extension : term.extensions()) {
            steps.add(new Step(
                    Kind.EXTENSION,
                    extension.until(),
                    extended,
                    OptionalInt.of(extension.by().entry())));
        }
        for (Requirement limit : book.requirements(EventType.TERM_EXTENDED)) {
            if (limit.must() instanceof ExtendedTermAtMost most) {
                steps.add(limit(Kind.EXTENSION_LIMIT, term.from(), most.length(), limit));
            }
        }
        return new TermAccount(term, steps);
    }

    private static Step limit(Kind kind, LocalDate from, Period length, Requirement rule) {
        return new Step(kind, from.plus(length), Optional.of(rule.clause()), OptionalInt.empty());
    }
}
