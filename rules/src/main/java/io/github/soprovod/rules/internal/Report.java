package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Findings of a case file in the making. Nothing is built for what passes. */
final class Report {

    private final List<Finding> findings = new ArrayList<>(0);
    private int errors;

    List<Finding> findings() {
        return findings;
    }

    /** How many errors there are so far: more than before an entry means that it is refused. */
    int errors() {
        return errors;
    }

    void add(Finding finding) {
        findings.add(finding);
        if (finding.severity() == Severity.ERROR) {
            errors++;
        }
    }

    void add(Severity severity, String code, Optional<String> clause, String pointer, LocalDate on) {
        add(Finding.builder()
                .severity(severity)
                .code(code)
                .clause(clause)
                .pointer(pointer)
                .on(on)
                .build());
    }

    /** Says that a condition is broken: a finding for each thing that breaks it, at each place where it does. */
    void broken(Severity severity, String region, Source source, Condition condition, Facts facts) {
        if (condition instanceof Condition.All all) {
            for (Condition part : all.parts()) {
                if (part.test(facts) == io.github.soprovod.domain.Answer.Verdict.NO) {
                    broken(severity, region, source, part, facts);
                }
            }
            return;
        }
        Finding.Builder finding = finding(severity, region, source, condition, facts);
        List<String> places = new ArrayList<>(1);
        if (condition instanceof Condition.Atom atom) {
            atom.places(facts, places::add);
        }
        if (places.isEmpty()) {
            places.add(facts.pointer());
        }
        for (String place : places) {
            add(finding.pointer(place).build());
        }
    }

    /** Says that a condition is undetermined, and for want of which facts. */
    void undetermined(Severity severity, String region, Source source, List<Condition> conditions, Facts facts) {
        Set<String> missing = new TreeSet<>();
        Condition shown = conditions.get(conditions.size() - 1);
        for (Condition condition : conditions) {
            if (condition.test(facts) == io.github.soprovod.domain.Answer.Verdict.UNDETERMINED) {
                condition.decisive(facts, atom -> atom.missing(facts, missing::add));
            }
        }
        add(finding(severity, region, source, shown, facts)
                .pointer(facts.pointer())
                .missing(missing)
                .build());
    }

    private static Finding.Builder finding(
            Severity severity, String region, Source source, Condition condition, Facts facts) {
        return Finding.builder()
                .severity(severity)
                .code(region + '.' + codeOf(source, condition))
                .clause(source.clause())
                .reading(source.reading())
                .on(facts.day())
                .parameters(condition instanceof Condition.Atom atom ? atom.parameters() : List.of());
    }

    private static String codeOf(Source source, Condition condition) {
        if (source.named().isPresent()) {
            return source.named().get();
        }
        if (condition instanceof Condition.Not not && not.part() instanceof Condition.Atom atom) {
            return source.kind().orElse(atom.kind()) + ".not-" + atom.subject();
        }
        if (condition instanceof Condition.Atom atom) {
            return source.kind().orElse(atom.kind()) + '.' + atom.subject();
        }
        if (condition instanceof Condition.Any any && source.kind().isEmpty()) {
            return codeOf(source, any.parts().get(0));
        }
        return source.kind().orElse("entry") + ".recipient";
    }

    /**
     * Where a rule comes from.
     *
     * @param kind kind of statement where it, and not the condition, names the code
     * @param named the code without the region where the statement gives one
     */
    record Source(Optional<String> clause, Optional<String> reading, Optional<String> kind, Optional<String> named) {}
}
