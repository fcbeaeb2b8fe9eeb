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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** The answer of the rules that time can change, as far as they say yes. */
    static Answer status(Rulebook book, Facts facts) {
        Answer status = Answer.yes();
        for (Eligibility rule : book.eligibility()) {
            Answer kept = answer(rule.must(), facts, rule.clause());
            if (rule.severity() == Severity.ERROR && kept.until().isPresent()) {
                status = status.and(kept);
            }
        }
        return status;
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
