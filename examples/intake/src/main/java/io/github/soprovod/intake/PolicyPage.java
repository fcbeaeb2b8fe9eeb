package io.github.soprovod.intake;

import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Admission;
import io.github.soprovod.rules.policy.Statement.AgreementHas;
import io.github.soprovod.rules.policy.Statement.ClosedGrounds;
import io.github.soprovod.rules.policy.Statement.ClosedHelp;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.Help;
import io.github.soprovod.rules.policy.Statement.Kept;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An act as the code has it, in the act's order within each heading. */
final class PolicyPage {

    private final Words words;
    private final Wording wording;
    private final Policy policy;
    private final Page page;

    PolicyPage(Words words, Wording wording, Policy policy, Page page) {
        this.words = words;
        this.wording = wording;
        this.policy = policy;
        this.page = page;
    }

    void write() {
        Lifecycle lifecycle = new Lifecycle(words, wording, policy);
        page.title(wording.region(policy));
        page.text(words.filled(
                policy.act().inferred() ? "act.inferred" : "act",
                wording.act(policy.act()),
                wording.day(policy.act().inForceFrom())));
        page.heading(words.get("policy.stages"));
        lifecycle
                .stages()
                .forEach(stage ->
                        page.item(0, wording.stage(stage.stage(), policy) + ": " + wording.clause(stage.clause())));
        page.heading(words.get("policy.transitions"));
        page.diagram(lifecycle.mermaid());
        lifecycle.table(page);
        page.text(words.get("policy.general-law"));
        statements("policy.eligibility", s -> s instanceof Eligibility || s instanceof Admission);
        statements("policy.requirements", s -> s instanceof Requirement rule && !isAboutTerm(rule.must()));
        statements(
                "policy.term",
                s -> s instanceof TermOfProgramme || (s instanceof Requirement rule && isAboutTerm(rule.must())));
        statements(
                "policy.grounds", s -> s instanceof Ground || s instanceof OtherGrounds || s instanceof ClosedGrounds);
        statements("policy.help", s -> s instanceof Help || s instanceof ClosedHelp);
        statements("policy.agreement", AgreementHas.class::isInstance);
        statements("policy.duties", Duty.class::isInstance);
        readings();
        silences();
        notModelled();
        statements("policy.kept", Kept.class::isInstance);
    }

    /** Whether a condition asks about the term anywhere in it. */
    private static boolean isAboutTerm(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().anyMatch(PolicyPage::isAboutTerm);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(PolicyPage::isAboutTerm);
        }
        if (condition instanceof Condition.Not not) {
            return isAboutTerm(not.part());
        }
        return ((Condition.Atom) condition).kind().equals("term");
    }

    private void statements(String heading, Predicate<Statement> asked) {
        List<Statement> statements = policy.inEffect().stream().filter(asked).toList();
        if (statements.isEmpty()) {
            return;
        }
        page.heading(words.get(heading));
        for (Statement statement : statements) {
            List<String> behind = new ArrayList<>();
            severity(statement).map(words::get).ifPresent(behind::add);
            behind.add(wording.clause(statement.clause()));
            statement.reading().map(id -> words.filled("policy.reading", id)).ifPresent(behind::add);
            page.item(0, Phrases.behind(wording.of(statement), String.join("; ", behind)));
        }
    }

    private static Optional<Severity> severity(Statement statement) {
        if (statement instanceof Requirement rule) {
            return Optional.of(rule.severity());
        }
        return statement instanceof Eligibility rule ? Optional.of(rule.severity()) : Optional.empty();
    }

    private void readings() {
        if (policy.readings().isEmpty()) {
            return;
        }
        page.heading(words.get("policy.readings"));
        for (Reading reading : policy.readings()) {
            page.item(
                    0,
                    words.filled(
                            "policy.question", wording.sentence(reading.question()), wording.clause(reading.id())));
            page.item(1, words.filled("policy.choice", wording.sentence(reading.choice())));
            page.item(
                    1,
                    words.filled(
                            "policy.alternatives",
                            reading.alternatives().stream()
                                    .map(wording::sentence)
                                    .collect(Collectors.joining("; "))));
        }
    }

    private void silences() {
        if (!policy.silences().isEmpty()) {
            page.heading(words.get("policy.silences"));
            policy.silences()
                    .forEach(silence -> page.item(
                            0, wording.silent(silence.subject()) + ": " + wording.sentence(silence.remark())));
        }
    }

    /** Clauses left out for one reason are said together. */
    private void notModelled() {
        Map<String, List<String>> reasons = new LinkedHashMap<>();
        for (NotModelled clause : policy.notModelled()) {
            reasons.computeIfAbsent(clause.reason(), key -> new ArrayList<>()).add(wording.clause(clause.clause()));
        }
        if (!reasons.isEmpty()) {
            page.heading(words.get("policy.not-modelled"));
            reasons.forEach(
                    (reason, clauses) -> page.item(0, wording.sentence(reason) + ": " + String.join("; ", clauses)));
        }
    }
}
