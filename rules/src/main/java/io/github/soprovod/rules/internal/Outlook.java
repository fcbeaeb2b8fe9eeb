package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.Need;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.internal.Report.Source;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Condition.Any;
import io.github.soprovod.rules.policy.Condition.Atom;
import io.github.soprovod.rules.policy.Condition.Not;
import io.github.soprovod.rules.policy.EntryCondition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What may come next. Asks the very statements that a written entry is judged by, with the members of the entry open:
 * an entry is blocked where even the best one would be refused.
 */
final class Outlook {

    private final Rulebook book;
    private final Fold fold;
    private final LocalDate day;

    Outlook(Rulebook book, Fold fold, LocalDate day) {
        this.book = book;
        this.fold = fold;
        this.day = day;
    }

    List<NextEntry> entries() {
        List<NextEntry> entries = new ArrayList<>();
        for (EventType event : EventType.values()) {
            switch (event) {
                case CLOSED -> {
                    for (ClosureReason reason : ClosureReason.values()) {
                        entries.add(new Candidate(event, EntryField.REASON, reason).answer());
                    }
                }
                case REVIEW_HELD -> {
                    for (ReviewConclusion conclusion : ReviewConclusion.values()) {
                        entries.add(new Candidate(event, EntryField.CONCLUSION, conclusion).answer());
                    }
                }
                default -> entries.add(new Candidate(event, null, null).answer());
            }
        }
        return entries;
    }

    /** One kind of entry, perhaps in one variant, and what is found out about it. */
    private final class Candidate {
        private final EventType event;
        private final @Nullable Term variant;
        private final Prospect best;
        private final Prospect worst;
        private final Report report = new Report();
        private final Set<String> missing = new TreeSet<>();
        private final List<Need> needs = new ArrayList<>();
        private final Set<Stage> to = EnumSet.noneOf(Stage.class);

        Candidate(EventType event, @Nullable EntryField fixed, @Nullable Term variant) {
            this.event = event;
            this.variant = variant;
            this.best = new Prospect(fold, day, fixed, variant, true);
            this.worst = best.hoping(false);
        }

        NextEntry answer() {
            new GeneralLaw(fold, report, book.region()).prospect(event, variant, day, best.pointer());
            Stage stage = fold.stage;
            boolean allowed =
                    (event == EventType.CLOSED && stage != null && !stage.isFinal()) ? closing(stage) : moving(stage);
            if (allowed) {
                for (Requirement rule : book.requirements(event)) {
                    if (rule.severity() == Severity.ERROR
                            && (rule.in().isEmpty()
                                    || (stage != null && rule.in().contains(stage)))) {
                        ask(rule.when(), rule.must(), source(rule.clause(), rule.reading(), "", rule.named()));
                    }
                }
                if (book.admitsBy(event) && fold.last(event) == null) {
                    for (Eligibility rule : book.eligibility()) {
                        if (rule.severity() == Severity.ERROR) {
                            ask(
                                    rule.when(),
                                    rule.must(),
                                    source(rule.clause(), rule.reading(), "eligibility", rule.named()));
                        }
                    }
                }
            }
            boolean blocked = report.errors() > 0;
            NextEntry.Verdict verdict = NextEntry.Verdict.ALLOWED;
            if (blocked) {
                verdict = NextEntry.Verdict.BLOCKED;
            } else if (!missing.isEmpty()) {
                verdict = NextEntry.Verdict.UNDETERMINED;
            }
            return new NextEntry(
                    event,
                    Optional.ofNullable(variant),
                    verdict,
                    report.findings(),
                    blocked ? Set.of() : missing,
                    blocked ? List.of() : needs,
                    blocked ? Set.of() : to);
        }

        private boolean moving(@Nullable Stage stage) {
            List<Transition> rows = book.transitions(stage, event);
            boolean possible = false;
            for (Transition row : rows) {
                Verdict hoped =
                        row.when().isEmpty() ? Verdict.YES : row.when().get().test(best);
                if (hoped == Verdict.NO) {
                    continue;
                }
                possible = true;
                row.to().ifPresent(to::add);
                if (hoped == Verdict.UNDETERMINED) {
                    row.when().get().decisive(best, atom -> atom.missing(best, missing::add));
                    return true;
                }
                if (row.when().isEmpty() || row.when().get().test(worst) == Verdict.YES) {
                    return true;
                }
            }
            boolean everywhere = stage != null
                    && !stage.isFinal()
                    && (GeneralLaw.EVERYWHERE.contains(event) || book.recordsEverything(stage));
            if (possible || everywhere) {
                return true;
            }
            report.add(
                    Severity.ERROR,
                    book.region() + ".lifecycle.event-not-allowed",
                    rows.isEmpty()
                            ? book.clauseAgainst(event, stage)
                            : Optional.of(rows.get(rows.size() - 1).clause()),
                    best.pointer() + "/type",
                    day);
            return false;
        }

        private boolean closing(Stage stage) {
            ClosureReason reason = (ClosureReason) java.util.Objects.requireNonNull(variant);
            to.add(Stage.CLOSED);
            List<Ground> grounds = book.grounds(reason);
            for (Ground ground : grounds) {
                Verdict verdict = ground.when().isEmpty()
                        ? Verdict.YES
                        : ground.when().get().test(best);
                if (ground.from().contains(stage) && verdict != Verdict.NO) {
                    if (verdict == Verdict.UNDETERMINED) {
                        ground.when().get().decisive(best, atom -> atom.missing(best, missing::add));
                    }
                    return true;
                }
            }
            if (GeneralLaw.endsAnywhere(reason) || book.endsOnOther(reason, stage)) {
                return true;
            }
            report.add(
                    Severity.ERROR,
                    book.region() + ".closure.ground",
                    book.against(grounds),
                    best.pointer() + "/reason",
                    day);
            return false;
        }

        private void ask(Optional<Condition> when, Condition must, Source source) {
            Condition kept = when.isEmpty() ? must : new Any(List.of(new Not(when.get()), must));
            switch (kept.test(best)) {
                case NO -> report.broken(Severity.ERROR, book.region(), source, must, best);
                case UNDETERMINED ->
                    kept.decisive(best, atom -> {
                        if (!isOpen(atom)) {
                            atom.missing(best, missing::add);
                        }
                    });
                case YES -> {
                    if (kept.test(worst) != Verdict.YES) {
                        need(kept, true, source.clause().orElse(""));
                    }
                }
            }
        }

        /** Names what the entry must bring: every open part of the condition that does not hold by itself. */
        private void need(Condition condition, boolean wanted, String clause) {
            if (condition instanceof Not not) {
                need(not.part(), !wanted, clause);
            } else if (condition instanceof Condition.All all) {
                all.parts().forEach(part -> need(part, wanted, clause));
            } else if (condition instanceof Any any) {
                any.parts().forEach(part -> need(part, wanted, clause));
            } else if (condition instanceof EntryCondition atom && isOpen(atom)) {
                Need need = new Need(atom.field(), kind(atom, wanted), words(atom), clause);
                if (!needs.contains(need)) {
                    needs.add(need);
                }
            }
        }

        private boolean isOpen(Atom atom) {
            return atom instanceof EntryCondition asked && best.isOpen(asked.field());
        }

        private static Need.Kind kind(EntryCondition atom, boolean wanted) {
            if (atom instanceof EntryCondition.Given) {
                return Need.Kind.GIVEN;
            }
            if (atom instanceof EntryCondition.Affirmed || atom instanceof EntryCondition.SaysYes) {
                return wanted ? Need.Kind.YES : Need.Kind.NOT_YES;
            }
            if (atom instanceof EntryCondition.OneOf || atom instanceof EntryCondition.HasAnyOf) {
                return wanted ? Need.Kind.ONE_OF : Need.Kind.NONE_OF;
            }
            return Need.Kind.FITTING;
        }

        private static List<String> words(EntryCondition atom) {
            return atom instanceof EntryCondition.OneOf || atom instanceof EntryCondition.HasAnyOf
                    ? atom.parameters()
                    : List.of();
        }
    }

    private static Source source(String clause, Optional<String> reading, String kind, Optional<String> named) {
        return new Source(Optional.of(clause), reading, kind.isEmpty() ? Optional.empty() : Optional.of(kind), named);
    }
}
