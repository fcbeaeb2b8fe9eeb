package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.PaperTables.DECISION;
import static io.github.soprovod.json.internal.PaperTables.ORGANISATION;
import static io.github.soprovod.json.internal.PaperTables.SPAN;
import static io.github.soprovod.json.internal.Scalars.BOOLEAN;
import static io.github.soprovod.json.internal.Scalars.DATE;
import static io.github.soprovod.json.internal.Scalars.IDENTIFIER;
import static io.github.soprovod.json.internal.Scalars.TEXT;
import static io.github.soprovod.json.internal.Scalars.term;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ReferralAnswered;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.event.TermExtended;
import io.github.soprovod.domain.vocabulary.Dynamics;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import java.util.List;

/** Tables of the entries of active support: the programme and its measures, requests, reviews, the term. */
final class SupportEntryTables {

    private static final Codec<Measure> MEASURE = TypeTable.<Measure, Measure.Builder>of("Measure", Measure::builder)
            .required("id", IDENTIFIER, Measure::id, Measure.Builder::id)
            .optional("title", TEXT, Measure::title, Measure.Builder::title)
            .optional("help", term(HelpKind.class), Measure::help, Measure.Builder::help)
            .optional("executor", TEXT, Measure::executor, Measure.Builder::executor)
            .optional("dueOn", DATE, Measure::dueOn, Measure.Builder::dueOn)
            .end(Measure.Builder::build);

    static final Codec<Programme> PROGRAMME = TypeTable.<Programme, Programme.Builder>of(
                    "Programme", Programme::builder)
            .required("kind", term(ProgrammeKind.class), Programme::kind, Programme.Builder::kind)
            .optional("number", TEXT, Programme::number, Programme.Builder::number)
            .optional("composedOn", DATE, Programme::composedOn, Programme.Builder::composedOn)
            .optional("composedBy", TEXT, Programme::composedBy, Programme.Builder::composedBy)
            .optional("goals", TEXT, Programme::goals, Programme.Builder::goals)
            .optional("term", SPAN, Programme::term, Programme.Builder::term)
            .required("measures", new ListCodec<>(MEASURE), Programme::measures, Programme.Builder::measures)
            .end(Programme.Builder::build);

    static final List<TypeTable<? extends CaseEvent, ?>> ALL = List.of(
            EntryTable.<ProgrammeAgreed, ProgrammeAgreed.Builder>of(
                            EventType.PROGRAMME_AGREED,
                            ProgrammeAgreed::builder,
                            ProgrammeAgreed.Builder::on,
                            ProgrammeAgreed.Builder::note)
                    .required("programme", PROGRAMME, ProgrammeAgreed::programme, ProgrammeAgreed.Builder::programme)
                    .optional(
                            "agreedByRecipient",
                            BOOLEAN,
                            ProgrammeAgreed::agreedByRecipient,
                            ProgrammeAgreed.Builder::agreedByRecipient)
                    .end(ProgrammeAgreed.Builder::build),
            EntryTable.<ContractConcluded, ContractConcluded.Builder>of(
                            EventType.CONTRACT_CONCLUDED,
                            ContractConcluded::builder,
                            ContractConcluded.Builder::on,
                            ContractConcluded.Builder::note)
                    .optional("number", TEXT, ContractConcluded::number, ContractConcluded.Builder::number)
                    .end(ContractConcluded.Builder::build),
            EntryTable.<MeasureResolved, MeasureResolved.Builder>of(
                            EventType.MEASURE_RESOLVED,
                            MeasureResolved::builder,
                            MeasureResolved.Builder::on,
                            MeasureResolved.Builder::note)
                    .required("measure", IDENTIFIER, MeasureResolved::measure, MeasureResolved.Builder::measure)
                    .required(
                            "outcome",
                            term(MeasureOutcome.class),
                            MeasureResolved::outcome,
                            MeasureResolved.Builder::outcome)
                    .optional("provider", ORGANISATION, MeasureResolved::provider, MeasureResolved.Builder::provider)
                    .end(MeasureResolved.Builder::build),
            EntryTable.<ReferralSent, ReferralSent.Builder>of(
                            EventType.REFERRAL_SENT,
                            ReferralSent::builder,
                            ReferralSent.Builder::on,
                            ReferralSent.Builder::note)
                    .required("id", IDENTIFIER, ReferralSent::id, ReferralSent.Builder::id)
                    .optional("to", ORGANISATION, ReferralSent::to, ReferralSent.Builder::to)
                    .optional("help", term(HelpKind.class), ReferralSent::help, ReferralSent.Builder::help)
                    .optional("measure", IDENTIFIER, ReferralSent::measure, ReferralSent.Builder::measure)
                    .end(ReferralSent.Builder::build),
            EntryTable.<ReferralAnswered, ReferralAnswered.Builder>of(
                            EventType.REFERRAL_ANSWERED,
                            ReferralAnswered::builder,
                            ReferralAnswered.Builder::on,
                            ReferralAnswered.Builder::note)
                    .required("referral", IDENTIFIER, ReferralAnswered::referral, ReferralAnswered.Builder::referral)
                    .optional("accepted", BOOLEAN, ReferralAnswered::accepted, ReferralAnswered.Builder::accepted)
                    .end(ReferralAnswered.Builder::build),
            EntryTable.<ReviewHeld, ReviewHeld.Builder>of(
                            EventType.REVIEW_HELD,
                            ReviewHeld::builder,
                            ReviewHeld.Builder::on,
                            ReviewHeld.Builder::note)
                    .required("kind", term(ReviewKind.class), ReviewHeld::kind, ReviewHeld.Builder::kind)
                    .optional("dynamics", term(Dynamics.class), ReviewHeld::dynamics, ReviewHeld.Builder::dynamics)
                    .required(
                            "conclusion",
                            term(ReviewConclusion.class),
                            ReviewHeld::conclusion,
                            ReviewHeld.Builder::conclusion)
                    .end(ReviewHeld.Builder::build),
            EntryTable.<ProgrammeAmended, ProgrammeAmended.Builder>of(
                            EventType.PROGRAMME_AMENDED,
                            ProgrammeAmended::builder,
                            ProgrammeAmended.Builder::on,
                            ProgrammeAmended.Builder::note)
                    .required("programme", PROGRAMME, ProgrammeAmended::programme, ProgrammeAmended.Builder::programme)
                    .optional(
                            "agreedByRecipient",
                            BOOLEAN,
                            ProgrammeAmended::agreedByRecipient,
                            ProgrammeAmended.Builder::agreedByRecipient)
                    .end(ProgrammeAmended.Builder::build),
            EntryTable.<TermExtended, TermExtended.Builder>of(
                            EventType.TERM_EXTENDED,
                            TermExtended::builder,
                            TermExtended.Builder::on,
                            TermExtended.Builder::note)
                    .required("until", DATE, TermExtended::until, TermExtended.Builder::until)
                    .optional("decision", DECISION, TermExtended::decision, TermExtended.Builder::decision)
                    .optional(
                            "recipientWish", BOOLEAN, TermExtended::recipientWish, TermExtended.Builder::recipientWish)
                    .end(TermExtended.Builder::build));

    private SupportEntryTables() {}
}
