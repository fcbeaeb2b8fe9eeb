package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One statement of an act, with the clause that makes it. A policy is the list of them in the act's order. */
public sealed interface Statement {

    /** Row of the clause table that it renders, or the prefix of one where a whole clause is meant. */
    String clause();

    /** The ambiguity whose reading it rests on. */
    default Optional<String> reading() {
        return Optional.empty();
    }

    /** Stages that an entry can find a case in; an entry that opens a case finds it {@code unopened}. */
    record From(boolean unopened, Set<Stage> stages) {

        /** Keeps a copy of the set. */
        public From {
            stages = stages.isEmpty() ? Set.of() : Words.setOf(stages);
        }
    }

    /** The act has this stage, under this name. */
    record HasStage(String clause, Stage stage, String name) implements Statement {}

    /**
     * An entry is allowed in some stages and, where {@code to} is present, moves the case there. Of several rows for one
     * stage and kind of entry the first whose {@code when} holds decides; one that is undetermined moves nothing.
     */
    record Transition(String clause, EventType event, From from, Optional<Condition> when, Optional<Stage> to)
            implements Statement {}

    /** A reason of ending that the act knows, and the stages it ends. {@code note} is said where it is used. */
    record Ground(
            String clause, ClosureReason reason, Set<Stage> from, Optional<Condition> when, Optional<Severity> note)
            implements Statement {

        /** Keeps a copy of the set. */
        public Ground {
            from = Words.setOf(from);
        }
    }

    /** Every entry that no row speaks of is recorded in this stage. */
    record RecordsEverything(String clause, Stage stage) implements Statement {}

    /**
     * What holds here depends on how an ambiguity is read: the statements of the chosen reading are in effect.
     *
     * @param id the ambiguity, a row of the clause table
     * @param choices the readings that the policy can be switched to, the default first
     * @param chosen key of the one in effect
     */
    record ByReading(String clause, String id, List<Choice> choices, String chosen) implements Statement {

        /** Refuses a choice that there is none. */
        public ByReading {
            choices = List.copyOf(choices);
            String key = chosen;
            if (choices.stream().noneMatch(choice -> choice.key().equals(key))) {
                throw new IllegalArgumentException("no such reading");
            }
        }

        /** The reading in effect. */
        public Choice choice() {
            return choices.stream()
                    .filter(choice -> choice.key().equals(chosen))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A reading of an ambiguity.
     *
     * @param key slug of it
     * @param text what it says
     * @param statements what follows from it
     */
    record Choice(String key, String text, List<Statement> statements) {

        /** Keeps a copy of the list. */
        public Choice {
            statements = List.copyOf(statements);
        }
    }

    /** Reasons that have no row of their own end a case in some stages; that the act does not regulate it is said. */
    record OtherGrounds(String clause, Set<Stage> from) implements Statement {

        /** Keeps a copy of the set. */
        public OtherGrounds {
            from = Words.setOf(from);
        }
    }

    /** The list of grounds is closed: reasons without a row end nothing. */
    record ClosedGrounds(String clause) implements Statement {}

    /**
     * Entries of some kinds must, in some stages and under a condition, keep another; what breaks it has the severity.
     * Empty stages mean any stage. What breaks it is coded by what the condition asks for, unless it is {@code named}.
     */
    record Requirement(
            String clause,
            Optional<String> reading,
            Optional<String> named,
            List<EventType> events,
            Set<Stage> in,
            Optional<Condition> when,
            Condition must,
            Severity severity)
            implements Statement {

        /** Keeps copies of the collections. */
        public Requirement {
            events = List.copyOf(events);
            in = in.isEmpty() ? Set.of() : Words.setOf(in);
        }
    }

    /**
     * Whom the act means: a condition on the recipient, asked at the entry that {@link Admission} names. One with the
     * severity {@code ERROR} decides about eligibility, others are remarks.
     */
    record Eligibility(
            String clause,
            Optional<String> reading,
            Optional<String> named,
            Optional<Condition> when,
            Condition must,
            Severity severity)
            implements Statement {}

    /** Eligibility is asked at the first entry of this kind. */
    record Admission(String clause, EventType event) implements Statement {}

    /** The act knows a kind of help, under this name. */
    record Help(String clause, HelpKind help, String name) implements Statement {}

    /** The list of kinds of help is closed: a measure of another kind is refused. */
    record ClosedHelp(String clause) implements Statement {}

    /**
     * The term is that of the programme. Where the programme states none it is, if {@code derived}, the latest day on
     * which a measure is due, and marked so; where one measure has no such day, there is none. A corrected programme sets
     * the term anew if {@code byAmendment}.
     */
    record TermOfProgramme(String clause, boolean derived, boolean byAmendment) implements Statement {}

    /** Something falls due, and somebody is to do it. */
    sealed interface Duty extends Statement {

        /** Who is to do it. */
        Bearer bearer();
    }

    /** Each measure is to be resolved by its day. */
    record MeasuresDue(String clause, Bearer bearer) implements Duty {}

    /** Each request sent is to be answered. */
    record AnswersDue(String clause, Bearer bearer) implements Duty {}

    /** Once so much of the term has passed an interim assessment is to be made; a term no longer than that has none. */
    record InterimAssessmentDue(String clause, Bearer bearer, Period after) implements Duty {}

    /**
     * Before the end of each running term an inspection is to be held. {@code lead} says how long before the end it is
     * shown as due: a reminder, never a norm.
     */
    record FinalInspectionDue(String clause, Bearer bearer, Period lead) implements Duty {}

    /** By the end of the term it is to be decided how to go on. */
    record TermEndDue(String clause, Bearer bearer) implements Duty {}

    /** A contact is due in every calendar month wholly spent in post-support. */
    record MonthlyContactDue(String clause, Bearer bearer) implements Duty {}

    /** In post-support no more than so long may pass between two contacts. */
    record RollingContactDue(String clause, Bearer bearer, Period interval) implements Duty {}

    /** Once the status of a family member ends it is to be checked again, by one of these papers or changed data. */
    record StatusRecheckDue(String clause, Bearer bearer, List<DocumentKind> papers) implements Duty {

        /** Keeps a copy of the list. */
        public StatusRecheckDue {
            papers = List.copyOf(papers);
        }
    }

    /** After the end of support, on whatever ground but death, its effectiveness is to be evaluated. */
    record EvaluationDue(String clause, Bearer bearer) implements Duty {}

    /** A duty of an organisation, whatever its cases. */
    sealed interface OrganisationDuty extends Duty {}

    /**
     * Something is due for each month by a day of another: {@code shift} months after it, negative for before.
     *
     * @param day the last day to do it in time, of the shifted month
     */
    record MonthlyDue(String clause, Bearer bearer, ObligationKind owed, int shift, int day)
            implements OrganisationDuty {}

    /** Something is due for each quarter, from the day after it; no last day is set. */
    record QuarterlyDue(String clause, Bearer bearer, ObligationKind owed) implements OrganisationDuty {}

    /** Something is due once, by a day. */
    record OnceDue(String clause, Bearer bearer, ObligationKind owed, LocalDate by) implements OrganisationDuty {}

    /**
     * Every inter-agency agreement must contain this element. An act without such a statement does not regulate
     * agreements.
     */
    record AgreementHas(String clause, Optional<String> reading, AgreementElement element) implements Statement {}

    /**
     * The clause is kept by the way the library is made, and this is how: by a form that cannot say otherwise, or by the
     * absence of any rule that would ask for more.
     */
    record Kept(String clause, String how) implements Statement {}
}
