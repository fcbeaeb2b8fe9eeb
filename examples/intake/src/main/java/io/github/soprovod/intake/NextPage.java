package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.NextEntry.Verdict;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What may come next, for people. Entries of which the same is to be said are said together. */
final class NextPage {

    private final Words words;
    private final Wording wording;
    private final Optional<Policy> policy;
    private final Phrases phrases;
    private final Page page;

    NextPage(Words words, Wording wording, Optional<Policy> policy, Page page) {
        this.words = words;
        this.wording = wording;
        this.policy = policy;
        this.phrases = new Phrases(words, wording);
        this.page = page;
    }

    void write(CaseState state, LocalDate day, List<NextEntry> entries, List<Obligation> obligations) {
        page.title(words.get("case") + " " + state.id().value() + ", " + wording.region(state.region()));
        page.text(words.filled("next.on", wording.day(day)));
        page.text(phrases.standing(state, policy));
        if (state.lastOn().isPresent() && day.isBefore(state.lastOn().get())) {
            page.text(words.filled("next.too-early", wording.day(state.lastOn().get())));
            return;
        }
        List<Obligation> open = obligations.stream().filter(Obligation::isOpen).toList();
        if (!open.isEmpty()) {
            page.heading(words.get("due.heading"));
            open.forEach(obligation -> page.item(0, phrases.obligation(obligation)));
        }
        for (Verdict verdict : new Verdict[] {Verdict.ALLOWED, Verdict.UNDETERMINED, Verdict.BLOCKED}) {
            Map<List<String>, List<NextEntry>> groups = new LinkedHashMap<>();
            for (NextEntry entry : entries) {
                if (entry.verdict() == verdict) {
                    groups.computeIfAbsent(said(entry, state.stage()), key -> new ArrayList<>())
                            .add(entry);
                }
            }
            if (!groups.isEmpty()) {
                page.heading(words.get("next." + Words.key(verdict)));
            }
            if (verdict == Verdict.BLOCKED) {
                blocked(groups.values());
            } else {
                groups.forEach((said, group) -> group(said, group, state.stage()));
            }
        }
    }

    private void group(List<String> said, List<NextEntry> group, Optional<Stage> stage) {
        page.item(0, names(group) + leadsTo(group.get(0), stage));
        said.subList(1, said.size()).forEach(line -> page.item(1, line));
    }

    /** Entries that are blocked for the same reasons, the clauses behind each: by reason, for there are many of them. */
    private void blocked(Collection<List<NextEntry>> groups) {
        Map<String, List<List<NextEntry>>> reasons = new LinkedHashMap<>();
        for (List<NextEntry> group : groups) {
            String reason = group.get(0).reasons().stream()
                    .map(finding -> Messages.text(finding, wording.language()))
                    .distinct()
                    .collect(Collectors.joining(" "));
            reasons.computeIfAbsent(reason, key -> new ArrayList<>()).add(group);
        }
        reasons.forEach((reason, members) -> {
            page.item(0, reason);
            for (List<NextEntry> group : members) {
                String clauses = group.get(0).reasons().stream()
                        .flatMap(finding -> finding.clause().stream())
                        .map(wording::clause)
                        .distinct()
                        .collect(Collectors.joining("; "));
                page.item(1, names(group) + (clauses.isEmpty() ? "" : ": " + clauses));
            }
        });
    }

    /** Everything that is to be said of an entry; the first line is where it leads. */
    private List<String> said(NextEntry entry, Optional<Stage> stage) {
        List<String> said = new ArrayList<>();
        said.add(leadsTo(entry, stage));
        if (!entry.missing().isEmpty()) {
            said.add(words.get("finding.missing") + " " + phrases.facts(entry.missing()));
        }
        Map<String, List<String>> clauses = new LinkedHashMap<>();
        entry.needs()
                .forEach(need -> clauses.computeIfAbsent(
                                policy.map(asking -> wording.of(need, asking))
                                        .orElseGet(() -> wording.of(need.field())),
                                key -> new ArrayList<>())
                        .add(wording.clause(need.clause())));
        clauses.forEach((need, asking) ->
                said.add(need + " (" + asking.stream().distinct().collect(Collectors.joining("; ")) + ")"));
        for (Finding reason : entry.reasons()) {
            said.add(phrases.sentence(reason));
        }
        return said;
    }

    private String leadsTo(NextEntry entry, Optional<Stage> stage) {
        List<String> stages = entry.to().stream()
                .filter(to -> !stage.equals(Optional.of(to)))
                .map(to -> policy.map(own -> wording.stage(to, own)).orElseGet(() -> wording.name(to)))
                .toList();
        return stages.isEmpty() ? "" : " → " + String.join(words.get("or"), stages);
    }

    /** The entries, with the variants of each behind it. */
    private String names(List<NextEntry> group) {
        Map<EventType, List<String>> variants = new LinkedHashMap<>();
        for (NextEntry entry : group) {
            List<String> known = variants.computeIfAbsent(entry.event(), key -> new ArrayList<>());
            entry.variant().ifPresent(variant -> known.add(wording.name(variant)));
        }
        return variants.entrySet().stream()
                .map(event -> wording.name(event.getKey())
                        + (event.getValue().isEmpty() ? "" : " (" + String.join(", ", event.getValue()) + ")"))
                .collect(Collectors.joining(", "));
    }
}
