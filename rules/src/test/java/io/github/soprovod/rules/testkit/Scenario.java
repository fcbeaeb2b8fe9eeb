package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A statement of law as a case file and everything that is to be said of it: the exact findings, each with its severity,
 * code, clause, reading, place and missing facts, and the stage and, where told, the term that the case comes to.
 *
 * @param term {@code from/until}, with {@code derived} behind it where it is; empty where there is to be none
 */
public record Scenario(
        String sentence, Draft draft, List<Expected> findings, Optional<Stage> stage, Optional<String> term)
        implements Law {

    /** Keeps a copy of the list. */
    public Scenario {
        findings = List.copyOf(findings);
    }

    /** A file of which nothing is to be said; the stage is not told yet. */
    public static Scenario of(String sentence, Draft draft) {
        return new Scenario(sentence, draft, List.of(), Optional.empty(), Optional.empty());
    }

    /** A finding to be made. Its clause and its reading are empty where it has none. */
    public record Expected(
            Severity severity, String code, String clause, String reading, String pointer, List<String> missing) {

        /** Keeps the facts in order. */
        public Expected {
            missing = List.copyOf(new TreeSet<>(missing));
        }

        static Expected of(Finding finding) {
            return new Expected(
                    finding.severity(),
                    finding.code(),
                    finding.clause().orElse(""),
                    finding.reading().orElse(""),
                    finding.pointer(),
                    finding.missing());
        }

        @Override
        public String toString() {
            return String.join(" ", severity.slug(), code, clause, reading, pointer, missing.toString())
                    .replaceAll(" +", " ");
        }
    }

    /** An error at the last entry of a kind, below it at {@code member}; the code without the region. */
    public Scenario error(EventType at, String member, String code, String clause) {
        return expect(Severity.ERROR, at, member, code, clause);
    }

    /** A warning, likewise. */
    public Scenario warning(EventType at, String member, String code, String clause) {
        return expect(Severity.WARNING, at, member, code, clause);
    }

    /** An information, likewise. */
    public Scenario info(EventType at, String member, String code, String clause) {
        return expect(Severity.INFO, at, member, code, clause);
    }

    /** The finding told last names the facts that are missing; those that begin with {@code ./} are of its entry. */
    public Scenario missing(String... facts) {
        Expected last = findings.get(findings.size() - 1);
        List<String> pointers = Arrays.stream(facts)
                .map(fact -> fact.startsWith("./") ? last.pointer() + fact.substring(1) : fact)
                .toList();
        return replaceLast(
                new Expected(last.severity(), last.code(), last.clause(), last.reading(), last.pointer(), pointers));
    }

    /** The finding told last rests on the reading of an ambiguity. */
    public Scenario reading(String ambiguity) {
        Expected last = findings.get(findings.size() - 1);
        return replaceLast(
                new Expected(last.severity(), last.code(), last.clause(), ambiguity, last.pointer(), last.missing()));
    }

    /** The case comes to a stage. */
    public Scenario endsIn(Stage reached) {
        return new Scenario(sentence, draft, findings, Optional.of(reached), term);
    }

    /** The case has a term: both days, inclusive. */
    public Scenario term(String from, String until) {
        return new Scenario(sentence, draft, findings, stage, Optional.of(from + '/' + until));
    }

    /** The case has a term that the programme does not state. */
    public Scenario derivedTerm(String from, String until) {
        return new Scenario(sentence, draft, findings, stage, Optional.of(from + '/' + until + " derived"));
    }

    /** The case has no term. */
    public Scenario noTerm() {
        return new Scenario(sentence, draft, findings, stage, Optional.of(""));
    }

    @Override
    public void check(Policy policy) {
        Judgement judgement = Casework.under(PolicyBook.of(policy)).judge(draft.file());
        String said = lines(judgement.findings().stream().map(Expected::of).toList());
        String expected = lines(findings);
        if (!said.equals(expected)) {
            throw new AssertionError(sentence + "\n  expected:" + expected + "\n  but was:" + said);
        }
        if (stage.isPresent() && !stage.equals(judgement.state().stage())) {
            throw new AssertionError(sentence + "\n  expected: " + stage + "\n  but was: "
                    + judgement.state().stage());
        }
        String reached = judgement.state().term().map(Scenario::words).orElse("");
        if (term.isPresent() && !term.get().equals(reached)) {
            throw new AssertionError(sentence + "\n  expected: " + term + "\n  but was: " + reached);
        }
    }

    private static String words(CaseState.Term term) {
        return term.from() + "/" + term.until() + (term.derived() ? " derived" : "");
    }

    private static String lines(List<Expected> findings) {
        StringBuilder lines = new StringBuilder();
        findings.stream()
                .map(Expected::toString)
                .sorted()
                .forEach(line -> lines.append("\n    ").append(line));
        return lines.toString();
    }

    private Scenario expect(Severity severity, EventType at, String member, String code, String clause) {
        List<Expected> all = new ArrayList<>(findings);
        String whole = code.startsWith("case.") ? code : draft.region().slug() + '.' + code;
        all.add(new Expected(severity, whole, clause, "", "/events/" + draft.last(at) + member, List.of()));
        return new Scenario(sentence, draft, all, stage, term);
    }

    private Scenario replaceLast(Expected changed) {
        List<Expected> all = new ArrayList<>(findings);
        all.set(all.size() - 1, changed);
        return new Scenario(sentence, draft, all, stage, term);
    }
}
