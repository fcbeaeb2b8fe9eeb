package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Recheck;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Explanation.Step;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.internal.Report.Source;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.StatusRecheckDue;
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
    private final @Nullable List<Step> trace;

    private Judge(Rulebook book, Fold fold, @Nullable List<Step> trace) {
        this.trace = trace;
        this.book = book;
        this.fold = fold;
        this.region = book.region();
        this.general = new GeneralLaw(fold, report, region);
    }

    /** Judges a file; {@code trace}, where given, takes a step for each entry. */
    static Judgement file(Rulebook book, CaseFile file, boolean beforeAct, @Nullable List<Step> trace) {
        Fold fold = new Fold(file.id(), file.region(), file.recipient());
        List<CaseEvent> events = file.events();
        LocalDate begun = events.get(0).on();
        fold.begunOn = begun;
        Judge judge = new Judge(book, fold, trace);
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
        Judge judge = new Judge(book, fold, null);
        int index = fold.entries();
        boolean applied = judge.entry(entry, index, new Situation(fold, entry, index));
        return new Judgement(applied ? fold.freeze() : state, judge.report.findings());
    }

    /** Judges an entry and, unless it is refused, takes it in. */
    private boolean entry(CaseEvent entry, int index, Situation situation) {
        if (trace == null) {
            return judged(entry, index, situation) != null;
        }
        int said = report.findings().size();
        Stage from = fold.stage;
        Move move = judged(entry, index, situation);
        trace.add(new Step(
                index,
                entry.on(),
                entry.type(),
                Optional.ofNullable(from),
                Optional.ofNullable(fold.stage),
                move != null,
                Optional.ofNullable(move).map(Move::clause),
                report.findings().subList(said, report.findings().size())));
        return move != null;
    }

    /** What an entry does to the stage, once taken in; null where it is refused. */
    private @Nullable Move judged(CaseEvent entry, int index, Situation situation) {
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
            return null;
        }
        if (entry instanceof Closed closed && closed.reason().isCompletion() && !fold.everythingResolved()) {
            report.add(
                    Severity.WARNING,
                    "case.closure.open-measures",
                    Optional.empty(),
                    situation.pointer() + "/reason",
                    entry.on());
        }
        recheck(entry, index);
        fold.apply(entry, index, move.to(), book.term());
        return move;
    }

    /** A paper, or changed data, on or after the day on which a status ended meets the check of it. */
    private void recheck(CaseEvent entry, int index) {
        StatusRecheckDue duty = book.recheck();
        boolean meets = duty != null
                && (entry.type() == EventType.PERSONAL_DATA_CHANGED
                        || (entry instanceof DocumentReceived received
                                && received.document().kind().isPresent()
                                && duty.papers()
                                        .contains(received.document().kind().get())));
        if (meets) {
            LocalDate opens = Calendar.pendingRecheck(book, fold);
            if (opens != null && !entry.on().isBefore(opens)) {
                fold.rechecks.add(new Recheck(opens, new Mark(index, entry.on())));
            }
        }
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
                return new Move(false, row.to().orElse(null), row.clause());
            }
            if (verdict == Verdict.UNDETERMINED) {
                report.undetermined(
                        Severity.WARNING,
                        region,
                        source(row.clause(), "lifecycle"),
                        row.when().stream().toList(),
                        situation);
                return new Move(false, null, row.clause());
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
            return Move.close(ground.clause());
        }
        if (GeneralLaw.endsAnywhere(reason)) {
            String law = reason == ClosureReason.DEATH ? GeneralLaw.DEATH : GeneralLaw.VOLUNTARY;
            report.add(Severity.INFO, region + ".closure.general-law", Optional.of(law), pointer, closed.on());
            return Move.close(law);
        }
        OtherGrounds others = book.otherGrounds();
        if (others != null && book.endsOnOther(reason, fold.stage)) {
            report.add(
                    Severity.INFO,
                    region + ".closure.not-regulated",
                    Optional.of(others.clause()),
                    pointer,
                    closed.on());
            return Move.close(others.clause());
        }
        report.add(Severity.ERROR, region + ".closure.ground", book.against(grounds), pointer, closed.on());
        return Move.REFUSED;
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

    /**
     * What an entry does to the stage: refused, or taken in with a move to a stage (null where it stays) under a clause
     * (null where none speaks of it).
     */
    private record Move(
            boolean isRefused, @Nullable Stage to, @Nullable String clause) {
        static final Move REFUSED = new Move(true, null, null);
        static final Move STAY = new Move(false, null, null);

        static Move close(String clause) {
            return new Move(false, Stage.CLOSED, clause);
        }
    }
}
