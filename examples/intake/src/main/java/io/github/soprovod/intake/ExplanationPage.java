package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Explanation;
import io.github.soprovod.rules.Explanation.Step;
import io.github.soprovod.rules.TermAccount;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** How a case came to stand where it stands, for people. Of the recipient nothing is said. */
final class ExplanationPage {

    private final Words words;
    private final Wording wording;
    private final Phrases phrases;
    private final Page page;

    ExplanationPage(Words words, Wording wording, Page page) {
        this.words = words;
        this.wording = wording;
        this.phrases = new Phrases(words, wording);
        this.page = page;
    }

    void write(Explanation explanation, List<Obligation> obligations, boolean dayOfLastEntry, int later) {
        CaseState state = explanation.state();
        Optional<Policy> policy = explanation.policy();
        page.title(words.get("case") + " " + state.id().value() + ", " + wording.region(state.region()));
        policy.ifPresent(own -> page.text(words.filled(
                own.act().inferred() ? "act.inferred" : "act",
                wording.act(own.act()),
                wording.day(own.act().inForceFrom()))));
        String on = wording.day(explanation.day());
        page.text(words.filled(dayOfLastEntry ? "explain.on-last" : "explain.on", on));
        if (later > 0) {
            page.text(words.filled("explain.later", Integer.toString(later)));
        }
        page.text(phrases.standing(state, policy));
        moves(explanation);
        explanation.term().ifPresent(term -> term(term, explanation));
        page.heading(words.get("eligibility"));
        page.text("  " + phrases.eligibility(explanation.eligibility(), explanation.day()));
        open(state, explanation.day());
        list(
                "due.heading",
                obligations.stream()
                        .filter(Obligation::isOpen)
                        .map(phrases::obligation)
                        .toList());
        refused(explanation);
        remarks(explanation, Severity.WARNING);
        remarks(explanation, Severity.INFO);
    }

    private void moves(Explanation explanation) {
        List<Step> moved = explanation.steps().stream().filter(Step::moved).toList();
        if (!moved.isEmpty()) {
            page.heading(words.get("explain.moves"));
        }
        for (Step step : moved) {
            Stage to = step.to().orElseThrow();
            String stage =
                    explanation.policy().map(own -> wording.stage(to, own)).orElseGet(() -> wording.name(to));
            page.item(
                    0,
                    phrases.entry(step) + " → " + stage
                            + step.clause().map(c -> ": " + wording.clause(c)).orElse(""));
        }
    }

    private void term(TermAccount account, Explanation explanation) {
        page.heading(words.get("term"));
        page.text("  " + phrases.term(account, explanation.state(), explanation.day()));
        for (TermAccount.Step step : account.steps()) {
            StringBuilder line = new StringBuilder(
                            isByAmendment(step, explanation) ? words.get("term.amended") : wording.of(step.kind()))
                    .append(": ")
                    .append(wording.day(step.day()));
            if (step.entry().isPresent()) {
                line.append(", ")
                        .append(words.filled(
                                "entry", Phrases.number(step.entry().getAsInt())));
            }
            step.clause().ifPresent(clause -> line.append(": ").append(wording.clause(clause)));
            page.item(0, line.toString());
        }
    }

    /** A corrected programme puts the end off without an extension. */
    private static boolean isByAmendment(TermAccount.Step step, Explanation explanation) {
        return step.kind() == TermAccount.Kind.EXTENSION
                && step.entry().isPresent()
                && explanation.steps().stream()
                        .anyMatch(entry -> entry.entry() == step.entry().getAsInt()
                                && entry.event() == EventType.PROGRAMME_AMENDED);
    }

    private void open(CaseState state, LocalDate day) {
        List<Measure> measures = state.programme().map(p -> p.measures()).orElse(List.of()).stream()
                .filter(measure -> !state.resolved().containsKey(measure.id()))
                .toList();
        if (!measures.isEmpty()) {
            page.heading(words.get("open.measures"));
            measures.forEach(measure -> page.item(0, measure.id() + due(measure.dueOn(), day)));
        }
        List<String> appeals = state.appeals().entrySet().stream()
                .filter(appeal -> !state.resolved().containsKey(appeal.getKey()))
                .map(appeal -> appeal.getKey() + ", "
                        + wording.name(appeal.getValue().topic()) + ", "
                        + words.filled(
                                "open.since", wording.day(appeal.getValue().by().on())))
                .toList();
        list("open.appeals", appeals);
        List<String> referrals = state.referrals().entrySet().stream()
                .filter(referral -> referral.getValue().answered().isEmpty())
                .map(referral -> referral.getKey() + ", "
                        + words.filled(
                                "open.since",
                                wording.day(referral.getValue().sent().on())))
                .toList();
        list("open.referrals", referrals);
    }

    private String due(Optional<LocalDate> due, LocalDate day) {
        if (due.isEmpty()) {
            return ", " + words.get("due.none");
        }
        String last = ", " + words.filled("due", wording.day(due.get()));
        return day.isAfter(due.get())
                ? last + ", " + words.filled("due.over", wording.days(ChronoUnit.DAYS.between(due.get(), day)))
                : last;
    }

    private void list(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(words.get(heading));
            lines.forEach(line -> page.item(0, line));
        }
    }

    private void refused(Explanation explanation) {
        List<Step> refused =
                explanation.steps().stream().filter(step -> !step.applied()).toList();
        if (!refused.isEmpty()) {
            page.heading(words.get("explain.refused"));
        }
        for (Step step : refused) {
            page.item(0, phrases.entry(step));
            step.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> finding(finding, explanation.policy()));
        }
    }

    /** Findings that refused nothing: of the header and the file, then of the entries. */
    private void remarks(Explanation explanation, Severity severity) {
        List<Finding> general = explanation.findings().stream()
                .filter(finding -> finding.severity() == severity
                        || (severity == Severity.WARNING && finding.severity() == Severity.ERROR))
                .toList();
        List<Step> remarked = explanation.steps().stream()
                .filter(step -> step.findings().stream().anyMatch(finding -> finding.severity() == severity))
                .toList();
        if (general.isEmpty() && remarked.isEmpty()) {
            return;
        }
        page.heading(words.get("explain." + severity.slug()));
        general.forEach(finding -> page.item(0, phrases.sentence(finding) + " " + finding.pointer()));
        for (Step step : remarked) {
            page.item(0, phrases.entry(step));
            step.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .forEach(finding -> finding(finding, explanation.policy()));
        }
    }

    private void finding(Finding finding, Optional<Policy> policy) {
        page.item(1, phrases.sentence(finding));
        if (!finding.missing().isEmpty()) {
            page.item(2, words.get("finding.missing") + " " + phrases.facts(finding.missing()));
        }
        finding.reading()
                .flatMap(id -> reading(id, policy))
                .ifPresent(reading -> page.item(
                        2,
                        words.filled(
                                "explain.reading",
                                wording.sentence(reading.question()),
                                wording.sentence(reading.choice()),
                                wording.clause(reading.id()))));
    }

    private static Optional<Reading> reading(String id, Optional<Policy> policy) {
        return policy.stream()
                .flatMap(own -> own.readings().stream())
                .filter(reading -> reading.id().equals(id))
                .findFirst();
    }
}
