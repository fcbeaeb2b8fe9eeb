package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import io.github.soprovod.rules.Explanation.Step;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.NextEntry.Verdict;
import io.github.soprovod.rules.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What the acts of some regions would make of one case file, region by region. */
final class ComparisonPage {

    private final Words words;
    private final Wording wording;
    private final Phrases phrases;
    private final Casework casework;
    private final LocalDate day;
    private final Page page;

    ComparisonPage(Words words, Wording wording, Casework casework, LocalDate day, Page page) {
        this.words = words;
        this.wording = wording;
        this.phrases = new Phrases(words, wording);
        this.casework = casework;
        this.day = day;
        this.page = page;
    }

    void title(CaseFile file, boolean dayOfLastEntry, int later) {
        page.title(words.get("case") + " " + file.id().value() + ", " + wording.region(file.region()));
        page.text(words.filled(dayOfLastEntry ? "explain.on-last" : "explain.on", wording.day(day)));
        if (later > 0) {
            page.text(words.filled("explain.later", Integer.toString(later)));
        }
        page.text(words.get("compare.note"));
    }

    void region(CaseFile file, RegionId region) {
        Explanation explanation = casework.explain(file.withRegion(region), day);
        CaseState state = explanation.state();
        page.heading(wording.region(region) + (region.equals(file.region()) ? " " + words.get("compare.own") : ""));
        explanation.policy().ifPresent(policy -> {
            LocalDate from = policy.act().inForceFrom();
            page.item(0, words.filled("compare.act", wording.act(policy.act()), wording.day(from)));
            List<CaseEvent> earlier =
                    file.events().stream().filter(e -> e.on().isBefore(from)).toList();
            if (!earlier.isEmpty()) {
                page.item(
                        1,
                        words.filled(
                                "compare.before-act",
                                Integer.toString(earlier.size()),
                                Integer.toString(file.events().size())));
            }
        });
        page.item(0, words.get("eligibility") + ". " + phrases.eligibility(explanation.eligibility(), day));
        page.item(0, refused(explanation));
        page.item(0, phrases.standing(state, explanation.policy()));
        page.item(
                0,
                explanation
                        .term()
                        .map(account -> words.get("term") + ". " + phrases.term(account, state, day))
                        .orElse(words.get("compare.no-term")));
        page.item(0, grounds(state));
    }

    private String refused(Explanation explanation) {
        List<Step> refused =
                explanation.steps().stream().filter(step -> !step.applied()).toList();
        if (refused.isEmpty()) {
            return words.get("compare.all-accepted");
        }
        Step first = refused.get(0);
        String reasons = first.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map((Finding finding) -> phrases.sentence(finding))
                .collect(Collectors.joining(" "));
        return words.filled(
                "compare.refused",
                Integer.toString(refused.size()),
                Integer.toString(explanation.steps().size()),
                phrases.entry(first),
                reasons);
    }

    private String grounds(CaseState state) {
        List<NextEntry> open = casework.next(state, day).stream()
                .filter(entry -> entry.event() == EventType.CLOSED && entry.verdict() != Verdict.BLOCKED)
                .toList();
        if (open.isEmpty()) {
            return words.get("compare.no-grounds");
        }
        return words.filled(
                "compare.grounds",
                open.stream()
                        .map(entry -> {
                            Term reason = entry.variant().orElseThrow();
                            return wording.name(reason)
                                    + (entry.missing().isEmpty()
                                            ? ""
                                            : " (" + words.get("finding.missing") + " " + phrases.facts(entry.missing())
                                                    + ")");
                        })
                        .collect(Collectors.joining("; ")));
    }
}
