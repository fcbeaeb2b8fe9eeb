package io.github.soprovod.rules.act;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.internal.ClauseTable;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Act.Territory;
import io.github.soprovod.rules.policy.AgreementElement;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Choice;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.HasStage;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An act written down as code. A subclass writes it in {@link #write}, in the order of the act: for each clause its id in
 * the clause table, then what follows from it. The result of {@link #policy} is plain data.
 */
public abstract class ActText {

    private final Policy.Builder policy = Policy.builder();
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Act> act = Optional.empty();
    private Territory territory = new Territory("", "");

    /** For subclasses; nothing is written yet. */
    protected ActText() {}

    /** Writes the act down; called once for each policy. */
    protected abstract void write();

    /**
     * The act as a policy.
     *
     * @throws IllegalStateException where the text does not say which act it is
     */
    public final Policy policy() {
        write();
        Policy written = policy.act(act.orElseThrow(() -> new IllegalStateException("the act is not named")))
                .statements(inItsStages(statements, stagesOf(statements)))
                .build();
        return withTable(written, ClauseTable.of(written.region().slug()));
    }

    private static Set<Stage> stagesOf(List<Statement> statements) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        for (Statement statement : statements) {
            if (statement instanceof HasStage named) {
                stages.add(named.stage());
            }
        }
        return stages;
    }

    /** "In any stage" is in any that the act has: which these are is known at its end only. */
    private static List<Statement> inItsStages(List<Statement> statements, Set<Stage> stages) {
        return statements.stream()
                .map(statement -> inItsStages(statement, stages))
                .toList();
    }

    private static Statement inItsStages(Statement statement, Set<Stage> stages) {
        if (statement instanceof Ground ground && ground.from().equals(Ending.openStages())) {
            return new Ground(ground.clause(), ground.reason(), open(stages), ground.when(), ground.note());
        }
        if (statement instanceof OtherGrounds others) {
            return new OtherGrounds(others.clause(), open(stages));
        }
        if (statement instanceof ByReading choices) {
            List<Choice> all = choices.choices().stream()
                    .map(choice -> new Choice(choice.key(), choice.text(), inItsStages(choice.statements(), stages)))
                    .toList();
            return new ByReading(choices.clause(), choices.id(), all, choices.chosen());
        }
        return statement;
    }

    private static Set<Stage> open(Set<Stage> stages) {
        Set<Stage> open = Ending.openStages();
        open.retainAll(stages);
        return open;
    }

    /** Adds what the clause table says by itself: rows that nothing holds, and ambiguities read as the table says. */
    private static Policy withTable(Policy written, ClauseTable table) {
        Policy.Builder whole = Policy.builder().like(written);
        for (ClauseTable.Row row : table.rows()) {
            row.reasonNotHeld().ifPresent(reason -> whole.addNotModelled(new NotModelled(row.id(), reason)));
            if (row.isReading()
                    && written.readings().stream()
                            .noneMatch(reading -> reading.id().equals(row.id()))) {
                whole.addReadings(Ambiguity.parse(row.id(), row.statement()));
            }
        }
        return whole.build();
    }

    /** Region whose rules these are: its slug, and its name in Russian and in English. */
    protected final void region(String slug, String russian, String english) {
        policy.region(RegionId.of(slug));
        territory = new Territory(russian, english);
    }

    /** Region whose rules these are, known by its slug alone. */
    protected final void region(String slug) {
        region(slug, slug, slug);
    }

    /** The act: how it is cited, number, date, and the first day on which it applies. */
    protected final void act(CitedAs title, String number, String date, String inForceFrom) {
        act = Optional.of(new Act(
                territory,
                title,
                Optional.of(number),
                Optional.of(LocalDate.parse(date)),
                LocalDate.parse(inForceFrom),
                false));
    }

    /** An act without a number. */
    protected final void actWithoutNumber(CitedAs title, String date, String inForceFrom) {
        act = Optional.of(new Act(
                territory,
                title,
                Optional.empty(),
                Optional.of(LocalDate.parse(date)),
                LocalDate.parse(inForceFrom),
                false));
    }

    /** An act without number and date; the first day on which it applies is inferred. */
    protected final void undatedAct(CitedAs title, String inferredInForceFrom) {
        act = Optional.of(new Act(
                territory, title, Optional.empty(), Optional.empty(), LocalDate.parse(inferredInForceFrom), true));
    }

    /** What follows from a clause. */
    protected final void clause(String id, Phrase... phrases) {
        for (Phrase phrase : phrases) {
            statements.add(phrase.of(id));
        }
    }

    /** The reading chosen for an ambiguity that rules rest on, and the other readings. */
    protected final void reading(String id, String question, String choice, String... alternatives) {
        policy.addReadings(new Reading(id, question, choice, List.of(alternatives)));
    }

    /** What follows depends on how an ambiguity is read; the first choice is in effect unless the embedder switches. */
    protected final Phrase byReading(String id, String question, Option... options) {
        String[] others = new String[options.length - 1];
        for (int i = 1; i < options.length; i++) {
            others[i - 1] = options[i].text();
        }
        reading(id, question, options[0].text(), others);
        return clause -> {
            List<Choice> choices = new ArrayList<>();
            for (Option option : options) {
                choices.add(new Choice(
                        option.key(),
                        option.text(),
                        option.phrases().stream()
                                .map(phrase -> phrase.of(clause))
                                .toList()));
            }
            return new ByReading(clause, id, choices, options[0].key());
        };
    }

    /** A reading of an ambiguity, and what follows from it. */
    protected static Option choice(String key, String text, Phrase... phrases) {
        return new Option(key, text, List.of(phrases));
    }

    /** A reading of an ambiguity, with phrases that the clause is not named for yet. */
    protected record Option(String key, String text, List<Phrase> phrases) {}

    /** What the act does not regulate. */
    protected final void silentOn(String subject, String remark) {
        policy.addSilences(new Silence(subject, remark));
    }

    /** A clause that is not rendered, and why. */
    protected final void notModelled(String clause, String reason) {
        policy.addNotModelled(new NotModelled(clause, reason));
    }

    /** The act has a stage, under this name. */
    protected static Phrase stage(Stage stage, String name) {
        return clause -> new Statement.HasStage(clause, stage, name);
    }

    /** An entry has a place in the lifecycle. */
    protected static Moving on(EventType event) {
        return new Moving(event);
    }

    /** Every entry that no row speaks of is recorded in a stage. */
    protected static Phrase recordsEverything(Stage stage) {
        return clause -> new Statement.RecordsEverything(clause, stage);
    }

    /** Support ends for a reason. */
    protected static Ending endsOn(ClosureReason reason) {
        return new Ending(reason);
    }

    /** Reasons without a row end a case in any stage that is not final; that the act is silent on them is said. */
    protected static Phrase endsOnOthers() {
        return clause -> new Statement.OtherGrounds(clause, Ending.openStages());
    }

    /** No other reason ends support. */
    protected static Phrase endsOnNothingElse() {
        return Statement.ClosedGrounds::new;
    }

    /** A condition is asked for. */
    protected static Asking asks(Condition must) {
        return new Asking(must);
    }

    /** Whom the act means is asked at the first entry of this kind. */
    protected static Phrase admitsAt(EventType event) {
        return clause -> new Statement.Admission(clause, event);
    }

    /** The act knows a kind of help, under this name. */
    protected static Phrase help(HelpKind help, String name) {
        return clause -> new Statement.Help(clause, help, name);
    }

    /** The act knows no other kind of help. */
    protected static Phrase noOtherHelp() {
        return Statement.ClosedHelp::new;
    }

    /** The term is what the programme states. */
    protected static Phrase termOfProgramme() {
        return clause -> new Statement.TermOfProgramme(clause, false, false);
    }

    /** The term is what the programme in force states, or else is derived from when its measures are due. */
    protected static Phrase termOfProgrammeOrMeasures() {
        return clause -> new Statement.TermOfProgramme(clause, true, true);
    }

    /** Each measure is due on its day. */
    protected static Phrase measuresDue(Bearer bearer) {
        return clause -> new Statement.MeasuresDue(clause, bearer);
    }

    /** An interim assessment is due once so much of the term has passed. */
    protected static Phrase interimAssessmentDue(Bearer bearer, Period after) {
        return clause -> new Statement.InterimAssessmentDue(clause, bearer, after);
    }

    /** An inspection is due before the end of each running term; it is shown as due so long before, which is no norm. */
    protected static Phrase finalInspectionDue(Bearer bearer, Period lead) {
        return clause -> new Statement.FinalInspectionDue(clause, bearer, lead);
    }

    /** The end of the term asks for a decision. */
    protected static Phrase termEndDue(Bearer bearer) {
        return clause -> new Statement.TermEndDue(clause, bearer);
    }

    /** A contact is due in every calendar month wholly spent in post-support. */
    protected static Phrase monthlyContactDue(Bearer bearer) {
        return clause -> new Statement.MonthlyContactDue(clause, bearer);
    }

    /** No more than so long may pass between two contacts in post-support. */
    protected static Phrase rollingContactDue(Bearer bearer, Period interval) {
        return clause -> new Statement.RollingContactDue(clause, bearer, interval);
    }

    /** Once the status of a family member ends it is to be checked again, by one of these papers or changed data. */
    protected static Phrase statusRecheckDue(Bearer bearer, DocumentKind... papers) {
        return clause -> new Statement.StatusRecheckDue(clause, bearer, List.of(papers));
    }

    /** An evaluation is due after the end, on whatever ground but death. */
    protected static Phrase evaluationDue(Bearer bearer) {
        return clause -> new Statement.EvaluationDue(clause, bearer);
    }

    /** An organisation owes something for each month, by a day of the month so many months later. */
    protected static Phrase monthlyDue(Bearer bearer, ObligationKind kind, int shift, int day) {
        return clause -> new Statement.MonthlyDue(clause, bearer, kind, shift, day);
    }

    /** An organisation owes something for each quarter, without a last day. */
    protected static Phrase quarterlyDue(Bearer bearer, ObligationKind kind) {
        return clause -> new Statement.QuarterlyDue(clause, bearer, kind);
    }

    /** An organisation owes something once, by a day. */
    protected static Phrase onceDue(Bearer bearer, ObligationKind kind, String by) {
        return clause -> new Statement.OnceDue(clause, bearer, kind, LocalDate.parse(by));
    }

    /** Every inter-agency agreement must contain this element. */
    protected static Containing agreementHas(AgreementElement element) {
        return new Containing(element);
    }

    /** The clause is kept by the way the library is made. */
    protected static Phrase kept(String how) {
        return clause -> new Statement.Kept(clause, how);
    }
}
