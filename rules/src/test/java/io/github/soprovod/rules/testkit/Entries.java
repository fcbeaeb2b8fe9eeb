package io.github.soprovod.rules.testkit;

import static io.github.soprovod.rules.testkit.People.day;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.Declined;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.event.Handover;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.NeedRecognised;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.PostSupportContact;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ProvidedService;
import io.github.soprovod.domain.event.ReferralAnswered;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.event.SupportResumed;
import io.github.soprovod.domain.event.TermExtended;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.ContactChannel;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.Dynamics;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Entries with everything filled in, so that no act has anything to ask for; a test takes away what it is about with the
 * entry's own {@code withX}.
 */
public final class Entries {

    private Entries() {}

    /** Need found by outreach. */
    public static Identified identified(String on) {
        return Identified.builder()
                .on(day(on))
                .origin(IdentificationOrigin.OUTREACH)
                .build();
    }

    /** An appeal of the recipient, handled where it was made. */
    public static AppealRegistered appeal(String on, String id) {
        return AppealRegistered.builder()
                .on(day(on))
                .id(id)
                .from(AppealSource.PARTICIPANT)
                .topic(AppealTopic.LEGAL_CONSULTATION)
                .localResource(true)
                .handledBy(AppealHandling.DEPARTMENT)
                .build();
    }

    /** An application in person, with consent to the processing of data. */
    public static ApplicationFiled application(String on) {
        return ApplicationFiled.builder()
                .on(day(on))
                .circumstances(Set.of(Circumstance.CHILD_ADAPTATION_DIFFICULTIES))
                .stated("нужна помощь")
                .dataConsent(true)
                .build();
    }

    /** A certified paper. */
    public static DocumentReceived paper(String on, DocumentKind kind) {
        return DocumentReceived.builder()
                .on(day(on))
                .document(Document.builder().kind(kind).certifiedCopy(true).build())
                .build();
    }

    /** Recognition by the commission. */
    public static NeedRecognised recognised(String on) {
        return NeedRecognised.builder()
                .on(day(on))
                .decision(decision(DecisionBody.COMMISSION, on))
                .circumstances(Set.of(Circumstance.CHILD_ADAPTATION_DIFFICULTIES))
                .build();
    }

    /** Taking on by a decision of the head. */
    public static Enrolled enrolled(String on) {
        return Enrolled.builder()
                .on(day(on))
                .decision(decision(DecisionBody.HEAD, on))
                .build();
    }

    /** A curator of social protection, appointed by order. */
    public static CuratorAppointed curator(String on) {
        return CuratorAppointed.builder()
                .on(day(on))
                .curator(Curator.builder()
                        .id("c1")
                        .position("специалист по социальной работе")
                        .organisation(organisation("Центр", OrganisationKind.SOCIAL_PROTECTION))
                        .build())
                .order(decision(DecisionBody.HEAD, on))
                .build();
    }

    /** A full diagnosis that finds support needed. */
    public static NeedsAssessed assessed(String on) {
        return NeedsAssessed.builder()
                .on(day(on))
                .homeVisit(true)
                .livingConditionsSurveyed(true)
                .problems(List.of("долги"))
                .ownResources(List.of("работа"))
                .weakPoints(List.of("здоровье"))
                .externalDifficulties(List.of("жильё"))
                .needs(Set.of(HelpKind.LEGAL))
                .supportNeeded(true)
                .build();
    }

    /** A measure due on a day. */
    public static Measure measure(String id, String dueOn) {
        return Measure.builder()
                .id(id)
                .title("консультация")
                .help(HelpKind.LEGAL)
                .executor("юрист")
                .dueOn(day(dueOn))
                .build();
    }

    /** A plan without a stated term. */
    public static Programme programme(ProgrammeKind kind, String composedOn, Measure... measures) {
        return Programme.builder()
                .kind(kind)
                .number("1")
                .composedOn(day(composedOn))
                .composedBy("Центр")
                .goals("выход из трудной ситуации")
                .measures(List.of(measures))
                .build();
    }

    /** A plan that the recipient agreed to. */
    public static ProgrammeAgreed agreed(String on, ProgrammeKind kind, Measure... measures) {
        return ProgrammeAgreed.builder()
                .on(day(on))
                .programme(programme(kind, on, measures))
                .agreedByRecipient(true)
                .build();
    }

    /** A corrected plan that the recipient agreed to. */
    public static ProgrammeAmended amended(String on, ProgrammeKind kind, Measure... measures) {
        return ProgrammeAmended.builder()
                .on(day(on))
                .programme(programme(kind, on, measures))
                .agreedByRecipient(true)
                .build();
    }

    /** A contract for support. */
    public static ContractConcluded contract(String on) {
        return ContractConcluded.builder().on(day(on)).number("1").build();
    }

    /** A measure or an appeal that was provided for. */
    public static MeasureResolved resolved(String on, String measure) {
        return MeasureResolved.builder()
                .on(day(on))
                .measure(measure)
                .outcome(MeasureOutcome.PROVIDED)
                .provider(organisation("Бюро", OrganisationKind.LAW_FIRM))
                .build();
    }

    /** A request to another body that serves no measure in particular. */
    public static ReferralSent referral(String on, String id) {
        return ReferralSent.builder()
                .on(day(on))
                .id(id)
                .to(organisation("Больница", OrganisationKind.HEALTHCARE))
                .help(HelpKind.MEDICAL)
                .build();
    }

    /** Acceptance of a request. */
    public static ReferralAnswered answer(String on, String referral) {
        return ReferralAnswered.builder()
                .on(day(on))
                .referral(referral)
                .accepted(true)
                .build();
    }

    /** A review of progress that comes to a conclusion. */
    public static ReviewHeld review(String on, ReviewConclusion conclusion) {
        return ReviewHeld.builder()
                .on(day(on))
                .kind(ReviewKind.MONITORING)
                .dynamics(Dynamics.IMPROVED)
                .conclusion(conclusion)
                .build();
    }

    /** A prolongation that the recipient wishes, by decision of the commission. */
    public static TermExtended extended(String on, String until) {
        return TermExtended.builder()
                .on(day(on))
                .until(day(until))
                .decision(decision(DecisionBody.COMMISSION, on))
                .recipientWish(true)
                .build();
    }

    /** An evaluation with the recipient that finds the goals reached and decides against observation. */
    public static EffectivenessEvaluated evaluated(String on) {
        return EffectivenessEvaluated.builder()
                .on(day(on))
                .goalsReached(true)
                .activeSupportNeeded(false)
                .withRecipient(true)
                .observationNeeded(false)
                .recommendations(List.of("обращаться в центр"))
                .build();
    }

    /** A contact by telephone that finds no new need. */
    public static PostSupportContact contact(String on) {
        return PostSupportContact.builder()
                .on(day(on))
                .channel(ContactChannel.PHONE)
                .needArose(false)
                .build();
    }

    /** Support goes on. */
    public static SupportResumed resumed(String on) {
        return SupportResumed.builder().on(day(on)).reason("новая нужда").build();
    }

    /** An act of provision for the month up to its day. */
    public static ActSigned act(String on) {
        LocalDate day = day(on);
        return ActSigned.builder()
                .on(day)
                .number("1")
                .period(DateSpan.of(day.minusMonths(1), day))
                .services(List.of(ProvidedService.builder()
                        .help(HelpKind.LEGAL)
                        .title("консультация")
                        .period(DateSpan.of(day.minusMonths(1), day))
                        .build()))
                .build();
    }

    /** New personal data, with a certified paper that confirms them. */
    public static PersonalDataChanged changed(String on, PersonChange change) {
        return PersonalDataChanged.builder()
                .on(day(on))
                .person(change)
                .document(Document.builder()
                        .kind(DocumentKind.CHANGE_OF_PERSONAL_DATA)
                        .certifiedCopy(true)
                        .build())
                .build();
    }

    /** The end of support, with a statement of the recipient, a new residence unknown, and a hand-over. */
    public static Closed closed(String on, ClosureReason reason) {
        return Closed.builder()
                .on(day(on))
                .reason(reason)
                .statement(Document.builder()
                        .kind(DocumentKind.TERMINATION_APPLICATION)
                        .build())
                .handover(Handover.builder().on(day(on)).build())
                .build();
    }

    /** Not taken on. */
    public static Declined declined(String on) {
        return Declined.builder()
                .on(day(on))
                .grounds("не нуждается")
                .decision(decision(DecisionBody.HEAD, on))
                .build();
    }

    /** A decision or order of a body, numbered and dated. */
    public static Decision decision(DecisionBody body, String on) {
        return Decision.builder().body(body).number("5-к").date(day(on)).build();
    }

    private static Organisation organisation(String name, OrganisationKind kind) {
        return Organisation.builder().name(name).kind(kind).build();
    }
}
