package io.github.soprovod.intake;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.rules.Explanation.Step;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.TermAccount;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the answers about a case say in the same words. */
final class Phrases {

    private final Words words;
    private final Wording wording;

    Phrases(Words words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    /** Where the case stands, and since when. */
    String standing(CaseState state, Optional<Policy> policy) {
        if (state.stage().isEmpty()) {
            return words.get("stage.none");
        }
        String stage = policy.map(own -> wording.stage(state.stage().get(), own))
                .orElseGet(() -> wording.name(state.stage().get()));
        return state.stageEntered()
                .map(mark -> words.filled("stage.since", stage, wording.day(mark.on())))
                .orElse(stage);
    }

    /** A finding: its sentence, and the clause behind it. */
    String sentence(Finding finding) {
        String sentence = Messages.text(finding, wording.language());
        return finding.clause()
                .map(clause -> behind(sentence, wording.clause(clause)))
                .orElse(sentence);
    }

    /** A sentence with what is behind it in brackets before its full stop. */
    static String behind(String sentence, String behind) {
        String open = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return open + " (" + behind + ").";
    }

    /** Missing facts, each with its place in the case file. */
    String facts(Collection<String> pointers) {
        return pointers.stream()
                .map(pointer -> {
                    String fact = wording.fact(pointer);
                    return fact.equals(pointer) ? pointer : fact + " (" + pointer + ")";
                })
                .collect(Collectors.joining("; "));
    }

    /** Whether the recipient may be supported on a day, and until when. */
    String eligibility(Answer answer, LocalDate day) {
        String clauses = answer.clauses().stream().map(wording::clause).collect(Collectors.joining("; "));
        String behind = clauses.isEmpty() ? "" : ": " + clauses;
        String on = wording.day(day);
        if (answer.isYes()) {
            return answer.until()
                            .map(until -> words.filled("eligibility.until", on, wording.day(until)))
                            .orElseGet(() -> words.filled("eligibility.yes", on))
                    + behind;
        }
        if (answer.isNo()) {
            return words.filled(clauses.isEmpty() ? "eligibility.no-act" : "eligibility.no", on) + behind;
        }
        return words.filled("eligibility.undetermined", on) + behind + ". " + words.get("finding.missing") + " "
                + facts(answer.missing());
    }

    /** The term, and what remains of it on a day while the case is open. */
    String term(TermAccount account, CaseState state, LocalDate day) {
        CaseState.Term term = account.term();
        String key = "term.running";
        long days = account.remaining(day);
        if (state.closure().isPresent()) {
            key = "term.closed";
        } else if (day.isAfter(term.until())) {
            key = "term.over";
            days = ChronoUnit.DAYS.between(term.until(), day);
        } else if (day.equals(term.until())) {
            key = "term.last-day";
        } else if (day.isBefore(term.from())) {
            key = "term.ahead";
            days = ChronoUnit.DAYS.between(day, term.from());
        }
        return words.filled(key, wording.day(term.from()), wording.day(term.until()), wording.days(days));
    }

    /** An entry: its day, number and kind. */
    String entry(Step step) {
        return wording.day(step.on()) + ", " + words.filled("entry", number(step.entry())) + " "
                + words.filled("quoted", wording.name(step.event()));
    }

    /** People count from one. */
    static String number(int entry) {
        return Integer.toString(entry + 1);
    }

    /** What falls due, with where it stands, its day, who is to do it and the clause that asks. */
    String obligation(Obligation obligation) {
        StringBuilder line = new StringBuilder(wording.name(obligation.kind()));
        obligation.subject().ifPresent(subject -> line.append(' ').append(subject));
        line.append(": ").append(wording.name(obligation.status()));
        if (obligation.due().isPresent()) {
            line.append(", ")
                    .append(words.get("due.by"))
                    .append(' ')
                    .append(wording.day(obligation.due().get()));
        } else {
            line.append(", ").append(words.get("due.from")).append(' ').append(wording.day(obligation.opens()));
        }
        return line.append("; ")
                .append(wording.name(obligation.bearer()))
                .append(": ")
                .append(wording.clause(obligation.clause()))
                .toString();
    }
}
