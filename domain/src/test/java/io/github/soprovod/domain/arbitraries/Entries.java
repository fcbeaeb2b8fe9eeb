package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Values.terms;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.EventType;
import net.jqwik.api.Arbitrary;

/** Random entries of case files, of every type and with every member; see {@link Programmes} for what some of them carry. */
public final class Entries {

    private Entries() {}

    /** Entries of any type. */
    public static Arbitrary<CaseEvent> entries() {
        return terms(EventType.class).flatMap(Entries::entries);
    }

    /** Entries of one type. */
    public static Arbitrary<CaseEvent> entries(EventType type) {
        Arbitrary<? extends CaseEvent> entries = switch (type) {
            case IDENTIFIED -> IntakeEntries.identified();
            case APPEAL_REGISTERED -> IntakeEntries.appealRegistered();
            case APPLICATION_FILED -> IntakeEntries.applicationFiled();
            case DOCUMENT_RECEIVED -> IntakeEntries.documentReceived();
            case NEED_RECOGNISED -> IntakeEntries.needRecognised();
            case ENROLLED -> IntakeEntries.enrolled();
            case CURATOR_APPOINTED -> IntakeEntries.curatorAppointed();
            case NEEDS_ASSESSED -> IntakeEntries.needsAssessed();
            case PROGRAMME_AGREED -> SupportEntries.programmeAgreed();
            case CONTRACT_CONCLUDED -> SupportEntries.contractConcluded();
            case MEASURE_RESOLVED -> SupportEntries.measureResolved();
            case REFERRAL_SENT -> SupportEntries.referralSent();
            case REFERRAL_ANSWERED -> SupportEntries.referralAnswered();
            case REVIEW_HELD -> SupportEntries.reviewHeld();
            case PROGRAMME_AMENDED -> SupportEntries.programmeAmended();
            case TERM_EXTENDED -> SupportEntries.termExtended();
            case EFFECTIVENESS_EVALUATED -> OutcomeEntries.effectivenessEvaluated();
            case POST_SUPPORT_CONTACT -> OutcomeEntries.postSupportContact();
            case SUPPORT_RESUMED -> OutcomeEntries.supportResumed();
            case ACT_SIGNED -> OutcomeEntries.actSigned();
            case PERSONAL_DATA_CHANGED -> OutcomeEntries.personalDataChanged();
            case CLOSED -> OutcomeEntries.closed();
            case DECLINED -> OutcomeEntries.declined();
        };
        return entries.map(entry -> entry);
    }
}
