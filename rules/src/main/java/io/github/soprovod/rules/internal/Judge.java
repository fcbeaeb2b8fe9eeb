package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.internal.Report.Source;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement.ClosedGrounds;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies a rulebook to a file, entry by entry. The lifecycle below is the only place where a stage changes. */
final class Judge {

    private final Rulebook book;
    private final Fold fold;
    private final Report report = new Report();
    private final GeneralLaw general;
    private final String region;

    private Judge(Rulebook book, Fold fold) {
        this.book = book;
        this.fold = fold;
        this.region = book.region();
        this.general = new GeneralLaw(fold, report, region);
    }

    static Judgement file(Rulebook book, CaseFile file, boolean beforeAct) {
        Fold fold = new Fold(file.id(), file.region(), file.recipient());
        List<CaseEvent> events = file.events();
        LocalDate begun = events.get(0).on();
        fold.begunOn = begun;
        Judge judge = new Judge(book, fold);
        if (beforeAct) {
            Severity severity = book.policy().act().inferred() ? Severity.INFO : Severity.ERROR;
            judge.report.add(severity, "case.policy.not-in-force", Optional.empty(), "/events/0/on", begun);
        }
        judge.general.header(file.recipient());
        Situation situation = new Situation(fold, events.get(0), 0);
        for (int i = 0; i < events.size(); i++) {
            situation.moveTo(events.get(i), i);
            judge.entry(events.get(i), i, situation);
        }
        return new Judgement(fold.freeze(), judge.report.findings());
    }

    static Judgement entry(Rulebook book, CaseState state, CaseEvent entry) {
        Fold fold = new Fold(state);
        if (fold.begunOn == null) {
            fold.begunOn = entry.on();
        }
        Judge judge = new Judge(book, fold);
        int index = fold.entries();
        boolean applied = judge.entry(entry, index, new Situation(fold, entry, index));
        return new Judgement(applied ? fold.freeze() : state, judge.report.findings());
    }

    /** Judges an entry and, unless it is refused, takes it in. */
    private boolean entry(CaseEvent entry, int index, Situation situation) {
        int before = report.errors();
        general.entry(entry, index);
        Move move = entry instanceof Closed closed && isOpen(fold.stage)
                ? closing(closed, situation)
                : move(entry, situation);
        if (!move.isRefused()) {
            require(entry.type(), situation);
            if (book.admitsBy(entry.type()) && fold.last(entry.type()) == null) {
                admit(situation);
            }
        }
        if (report.errors() > before) {
            return false;
        }
        if (entry instanceof Closed closed && closed.reason().isCompletion() && !fold.everythingResolved()) {
            report.add(
                    Severity.WARNING,
                    "case.closure.open-measures",
                    Optional.empty(),
                    situation.pointer() + "/reason",
                    entry.on());
        }
        fold.apply(entry, index, move.to(), book.term());
        return true;
    }

    private static boolean isOpen(@Nullable Stage stage) {
        return stage != null && !stage.isFinal();
    }

    private Move move(CaseEvent entry, Situation situation) {
        List<Transition> rows = book.transitions(fold.stage, entry.type());
        for (int i = 0; i < rows.size(); i++) {
            Transition row = rows.get(i);
            Verdict verdict =
                    row.when().isEmpty() ? Verdict.YES : row.when().get().test(situation);
            if (verdict == Verdict.YES) {
                return Move.to(row.to());
            }
            if (verdict == Verdict.UNDETERMINED) {
                report.undetermined(
                        Severity.WARNING,
                        region,
                        source(row.clause(), "lifecycle"),
                        row.when().stream().toList(),
                        situation);
                return Move.STAY;
            }
        }
        Stage stage = fold.stage;
        if (stage != null
                && !stage.isFinal()
                && (GeneralLaw.EVERYWHERE.contains(entry.type()) || book.recordsEverything(stage))) {
            return Move.STAY;
        }
        report.add(
                Severity.ERROR,
                region + ".lifecycle.event-not-allowed",
                rows.isEmpty()
                        ? book.clauseAgainst(entry.type(), fold.stage)
                        : Optional.of(rows.get(rows.size() - 1).clause()),
                situation.pointer() + "/type",
                entry.on());
        return Move.REFUSED;
    }

    private Move closing(Closed closed, Situation situation) {
        ClosureReason reason = closed.reason();
        String pointer = situation.pointer() + "/reason";
        List<Ground> grounds = book.grounds(reason);
        for (int i = 0; i < grounds.size(); i++) {
            Ground ground = grounds.get(i);
            if (!ground.from().contains(fold.stage)) {
                continue;
            }
            Verdict verdict =
                    ground.when().isEmpty() ? Verdict.YES : ground.when().get().test(situation);
            if (verdict == Verdict.NO) {
                continue;
            }
            if (verdict == Verdict.UNDETERMINED) {
                report.undetermined(
                        Severity.WARNING,
                        region,
                        source(ground.clause(), "closure"),
                        ground.when().stream().toList(),
                        situation);
            }
            ground.note()
                    .ifPresent(severity -> report.add(
                            severity, region + ".closure.noted", Optional.of(ground.clause()), pointer, closed.on()));
            return Move.CLOSE;
        }
        if (reason == ClosureReason.DEATH || reason == ClosureReason.REFUSAL_BY_RECIPIENT) {
            String law = reason == ClosureReason.DEATH ? GeneralLaw.DEATH : GeneralLaw.VOLUNTARY;
            report.add(Severity.INFO, region + ".closure.general-law", Optional.of(law), pointer, closed.on());
            return Move.CLOSE;
        }
        if (grounds.isEmpty()
                && book.otherGrounds() != null
                && book.otherGrounds().from().contains(fold.stage)) {
            report.add(
                    Severity.INFO,
                    region + ".closure.not-regulated",
                    Optional.of(book.otherGrounds().clause()),
                    pointer,
                    closed.on());
            return Move.CLOSE;
        }
        report.add(Severity.ERROR, region + ".closure.ground", against(grounds), pointer, closed.on());
        return Move.REFUSED;
    }

    /** The clause that a refused reason goes against: its own row, or the one that closes the list. */
    private Optional<String> against(List<Ground> grounds) {
        for (Ground ground : grounds) {
            if (ground.when().isEmpty() || book.closedGrounds() == null) {
                return Optional.of(ground.clause());
            }
        }
        return Optional.ofNullable(book.closedGrounds()).map(ClosedGrounds::clause);
    }

    private void require(EventType type, Situation situation) {
        List<Requirement> requirements = book.requirements(type);
        for (int i = 0; i < requirements.size(); i++) {
            Requirement rule = requirements.get(i);
            if (rule.in().isEmpty() || (fold.stage != null && rule.in().contains(fold.stage))) {
                check(
                        rule.when(),
                        rule.must(),
                        rule.severity(),
                        situation,
                        rule.clause(),
                        rule.reading(),
                        Optional.empty(),
                        rule.named());
            }
        }
    }

    private void admit(Situation situation) {
        List<Eligibility> rules = book.eligibility();
        for (int i = 0; i < rules.size(); i++) {
            Eligibility rule = rules.get(i);
            check(
                    rule.when(),
                    rule.must(),
                    rule.severity(),
                    situation,
                    rule.clause(),
                    rule.reading(),
                    Optional.of("eligibility"),
                    rule.named());
        }
    }

    private void check(
            Optional<Condition> when,
            Condition must,
            Severity severity,
            Situation situation,
            String clause,
            Optional<String> reading,
            Optional<String> kind,
            Optional<String> named) {
        Verdict applies = when.isEmpty() ? Verdict.YES : when.get().test(situation);
        if (applies == Verdict.NO) {
            return;
        }
        Verdict kept = must.test(situation);
        if (kept == Verdict.YES) {
            return;
        }
        Source source = new Source(Optional.of(clause), reading, kind, named);
        if (kept == Verdict.NO && applies == Verdict.YES) {
            report.broken(severity, region, source, must, situation);
        } else {
            // An absent fact never refuses: what would be an error is a warning that names the fact.
            Severity weight = severity == Severity.ERROR ? Severity.WARNING : severity;
            report.undetermined(
                    weight, region, source, when.isEmpty() ? List.of(must) : List.of(when.get(), must), situation);
        }
    }

    private static Source source(String clause, String kind) {
        return new Source(Optional.of(clause), Optional.empty(), Optional.of(kind), Optional.empty());
    }

    /** What an entry does to the stage: refused, or taken in with a move to a stage (null where it stays). */
    private record Move(boolean isRefused, @Nullable Stage to) {
        static final Move REFUSED = new Move(true, null);
        static final Move STAY = new Move(false, null);
        static final Move CLOSE = new Move(false, Stage.CLOSED);

        static Move to(Optional<Stage> stage) {
            return stage.isPresent() ? new Move(false, stage.get()) : STAY;
        }
    }
}
