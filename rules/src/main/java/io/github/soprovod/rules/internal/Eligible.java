package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Condition.All;
import io.github.soprovod.rules.policy.Condition.Any;
import io.github.soprovod.rules.policy.Condition.Atom;
import io.github.soprovod.rules.policy.Condition.Not;
import io.github.soprovod.rules.policy.Facts;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers who may be supported, with clauses, missing facts and the day the answer ends. */
final class Eligible {

    private Eligible() {}

    static Answer answer(Rulebook book, Facts facts) {
        Answer answer = Answer.yes();
        for (Eligibility rule : book.eligibility()) {
            if (rule.severity() == Severity.ERROR) {
                Answer kept = answer(rule.must(), facts, rule.clause());
                if (rule.when().isPresent()) {
                    kept = answer(rule.when().get(), facts, rule.clause()).not().or(kept);
                }
                answer = answer.and(kept);
            }
        }
        return answer;
    }

    /** The answer on a day; a "yes" that goes on on another ground holds up to the last day of that one. */
    static Answer lasting(LocalDate day, Function<LocalDate, Answer> on) {
        Answer first = on.apply(day);
        Answer last = first;
        boolean goesOn = false;
        while (last.until().isPresent()) {
            Answer next = on.apply(last.until().get().plusDays(1));
            if (!next.isYes()) {
                break;
            }
            last = next;
            goesOn = true;
        }
        if (!goesOn) {
            return first;
        }
        String[] grounds = first.clauses().toArray(String[]::new);
        return last.until().map(until -> Answer.yesUntil(until, grounds)).orElseGet(() -> Answer.yes(grounds));
    }

    /**
     * First day on which one of the rules that a recipient meets on a given day no longer says yes. A ground of it that ends
     * is no end where another has begun by then. Null where time ends none of them.
     */
    static @Nullable LocalDate ends(Rulebook book, Function<LocalDate, Facts> facts, LocalDate given) {
        LocalDate first = null;
        for (Eligibility rule : book.eligibility()) {
            if (rule.severity() == Severity.ERROR) {
                Answer lasting = lasting(given, day -> answer(rule.must(), facts.apply(day), rule.clause()));
                LocalDate end = lasting.until().map(until -> until.plusDays(1)).orElse(null);
                first = end != null && (first == null || end.isBefore(first)) ? end : first;
            }
        }
        return first;
    }

    private static Answer answer(Condition condition, Facts facts, String clause) {
        if (condition instanceof All all) {
            return all.parts().stream().map(part -> answer(part, facts, clause)).reduce(Answer.yes(), Answer::and);
        }
        if (condition instanceof Any any) {
            List<Condition> parts = any.parts();
            return parts.stream().map(part -> answer(part, facts, clause)).reduce(Answer.no(), Answer::or);
        }
        if (condition instanceof Not not) {
            return answer(not.part(), facts, clause).not();
        }
        Atom atom = (Atom) condition;
        Verdict verdict = atom.test(facts);
        if (verdict == Verdict.UNDETERMINED) {
            Set<String> missing = new TreeSet<>();
            atom.missing(facts, missing::add);
            return Answer.undetermined(missing, clause);
        }
        if (verdict == Verdict.NO) {
            return Answer.no(clause);
        }
        return atom.until(facts).map(until -> Answer.yesUntil(until, clause)).orElseGet(() -> Answer.yes(clause));
    }
}
