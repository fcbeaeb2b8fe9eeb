package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.event.NeedRecognised;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.event.TermExtended;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Term;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A member of an entry that a rule can ask about: where it stands and how it is read. */
public enum EntryField {
    ORIGIN("origin", IdentificationOrigin.class, of(Identified.class, Identified::origin)),
    TOPIC("topic", AppealTopic.class, of(AppealRegistered.class, e -> Optional.of(e.topic()))),
    HANDLED_BY("handledBy", AppealHandling.class, of(AppealRegistered.class, AppealRegistered::handledBy)),
    DATA_CONSENT("dataConsent", Boolean.class, of(ApplicationFiled.class, ApplicationFiled::dataConsent)),
    STATED("stated", String.class, of(ApplicationFiled.class, ApplicationFiled::stated)),
    DOCUMENT("document", Document.class, of(DocumentReceived.class, e -> Optional.of(e.document()))),
    DOCUMENT_KIND(
            "document/kind",
            DocumentKind.class,
            of(DocumentReceived.class, e -> e.document().kind())),
    CERTIFIED_COPY(
            "document/certifiedCopy",
            Boolean.class,
            of(DocumentReceived.class, e -> e.document().certifiedCopy())),
    CIRCUMSTANCES("circumstances", Circumstance.class, EntryField::circumstances),
    DECISION("decision", Decision.class, EntryField::decision),
    DECISION_BODY("decision/body", DecisionBody.class, e -> decision(e).flatMap(Decision::body)),
    DECISION_DATE("decision/date", java.time.LocalDate.class, e -> decision(e).flatMap(Decision::date)),
    CURATOR_ORGANISATION_KIND(
            "curator/organisation/kind",
            OrganisationKind.class,
            of(CuratorAppointed.class, e -> e.curator().organisation().flatMap(Organisation::kind))),
    ORDER("order", Decision.class, of(CuratorAppointed.class, CuratorAppointed::order)),
    ORDER_NUMBER(
            "order/number",
            String.class,
            of(CuratorAppointed.class, e -> e.order().flatMap(Decision::number))),
    ORDER_DATE(
            "order/date",
            java.time.LocalDate.class,
            of(CuratorAppointed.class, e -> e.order().flatMap(Decision::date))),
    HOME_VISIT("homeVisit", Boolean.class, of(NeedsAssessed.class, NeedsAssessed::homeVisit)),
    LIVING_CONDITIONS_SURVEYED(
            "livingConditionsSurveyed",
            Boolean.class,
            of(NeedsAssessed.class, NeedsAssessed::livingConditionsSurveyed)),
    PROBLEMS("problems", String.class, of(NeedsAssessed.class, e -> some(e.problems()))),
    OWN_RESOURCES("ownResources", String.class, of(NeedsAssessed.class, e -> some(e.ownResources()))),
    WEAK_POINTS("weakPoints", String.class, of(NeedsAssessed.class, e -> some(e.weakPoints()))),
    EXTERNAL_DIFFICULTIES(
            "externalDifficulties", String.class, of(NeedsAssessed.class, e -> some(e.externalDifficulties()))),
    SUPPORT_NEEDED("supportNeeded", Boolean.class, of(NeedsAssessed.class, NeedsAssessed::supportNeeded)),
    PROGRAMME_KIND("programme/kind", ProgrammeKind.class, e -> programme(e).map(Programme::kind)),
    PROGRAMME_NUMBER("programme/number", String.class, e -> programme(e).flatMap(Programme::number)),
    PROGRAMME_COMPOSED_ON(
            "programme/composedOn", java.time.LocalDate.class, e -> programme(e).flatMap(Programme::composedOn)),
    PROGRAMME_COMPOSED_BY(
            "programme/composedBy", String.class, e -> programme(e).flatMap(Programme::composedBy)),
    PROGRAMME_MEASURES("programme/measures", List.class, e -> programme(e).flatMap(p -> some(p.measures()))),
    PROGRAMME_TERM_FROM(
            "programme/term/from",
            java.time.LocalDate.class,
            e -> programme(e).flatMap(Programme::term).flatMap(DateSpan::from)),
    PROGRAMME_TERM_UNTIL(
            "programme/term/until",
            java.time.LocalDate.class,
            e -> programme(e).flatMap(Programme::term).flatMap(DateSpan::until)),
    AGREED_BY_RECIPIENT("agreedByRecipient", Boolean.class, e -> {
        if (e instanceof ProgrammeAgreed agreed) {
            return agreed.agreedByRecipient();
        }
        return e instanceof ProgrammeAmended amended ? amended.agreedByRecipient() : Optional.empty();
    }),
    CONTRACT_NUMBER("number", String.class, of(ContractConcluded.class, ContractConcluded::number)),
    REVIEW_KIND("kind", ReviewKind.class, of(ReviewHeld.class, e -> Optional.of(e.kind()))),
    CONCLUSION("conclusion", ReviewConclusion.class, of(ReviewHeld.class, e -> Optional.of(e.conclusion()))),
    EXTENDED_UNTIL("until", java.time.LocalDate.class, of(TermExtended.class, e -> Optional.of(e.until()))),
    RECIPIENT_WISH("recipientWish", Boolean.class, of(TermExtended.class, TermExtended::recipientWish)),
    GOALS_REACHED(
            "goalsReached", Boolean.class, of(EffectivenessEvaluated.class, EffectivenessEvaluated::goalsReached)),
    ACTIVE_SUPPORT_NEEDED(
            "activeSupportNeeded",
            Boolean.class,
            of(EffectivenessEvaluated.class, EffectivenessEvaluated::activeSupportNeeded)),
    WITH_RECIPIENT(
            "withRecipient", Boolean.class, of(EffectivenessEvaluated.class, EffectivenessEvaluated::withRecipient)),
    OBSERVATION_NEEDED(
            "observationNeeded",
            Boolean.class,
            of(EffectivenessEvaluated.class, EffectivenessEvaluated::observationNeeded)),
    RECOMMENDATIONS("recommendations", String.class, of(EffectivenessEvaluated.class, e -> some(e.recommendations()))),
    ACT_PERIOD("period", DateSpan.class, of(ActSigned.class, ActSigned::period)),
    ACT_SERVICES("services", List.class, of(ActSigned.class, e -> some(e.services()))),
    CONFIRMING_DOCUMENT("document", Document.class, of(PersonalDataChanged.class, PersonalDataChanged::document)),
    REASON("reason", ClosureReason.class, of(Closed.class, e -> Optional.of(e.reason()))),
    STATEMENT("statement", Document.class, of(Closed.class, Closed::statement)),
    NEW_RESIDENCE_REGION(
            "newResidence/region",
            String.class,
            of(Closed.class, e -> e.newResidence().flatMap(a -> a.region()))),
    HANDOVER("handover", Object.class, of(Closed.class, Closed::handover));

    private static final EntryField[] ALL = values();

    private final String path;
    private final Class<?> type;
    private final Function<CaseEvent, Optional<?>> reader;

    EntryField(String path, Class<?> type, Function<CaseEvent, Optional<?>> reader) {
        this.path = path;
        this.type = type;
        this.reader = reader;
    }

    /** Place below the entry, members parted by slashes: {@code decision/body}. */
    public String path() {
        return path;
    }

    /** Last part of the codes about it: {@code decision-body}. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether its values are of a closed list; {@link #words} are its words. */
    public boolean isTerm() {
        return Term.class.isAssignableFrom(type);
    }

    /** Whether it says yes or no. */
    public boolean isFlag() {
        return type == Boolean.class;
    }

    /** Whether it has several values of its closed list at once. */
    public boolean isSeveral() {
        return this == CIRCUMSTANCES;
    }

    /** The words of the closed list that it takes its values from; none where it has no such list. */
    public List<Term> words() {
        Object[] constants = isTerm() ? type.getEnumConstants() : new Object[0];
        return java.util.Arrays.stream(constants).map(Term.class::cast).toList();
    }

    /** Value in an entry, or null where it is absent, blank or empty. */
    public @Nullable Object read(CaseEvent entry) {
        Object value = reader.apply(entry).orElse(null);
        return value instanceof String text && text.isBlank() ? null : value;
    }

    /** Pointer of the shallowest absent member on the way to it: below an absent decision there is no body to ask for. */
    public String absentPointer(String entryPointer, Facts facts) {
        int slash = path.indexOf('/');
        if (slash > 0) {
            String parent = path.substring(0, slash);
            boolean isMember = false;
            boolean isPresent = false;
            // Entries of different kinds may have members of one name: one of them is the parent.
            for (EntryField field : ALL) {
                if (field.path.equals(parent)) {
                    isMember = true;
                    isPresent |= facts.value(field) != null;
                }
            }
            if (isMember && !isPresent) {
                return entryPointer + '/' + parent;
            }
        }
        return entryPointer + '/' + path;
    }

    private static <E extends CaseEvent> Function<CaseEvent, Optional<?>> of(
            Class<E> type, Function<E, Optional<?>> reader) {
        return entry -> type.isInstance(entry) ? reader.apply(type.cast(entry)) : Optional.empty();
    }

    private static <T> Optional<Collection<T>> some(Collection<T> values) {
        for (T value : values) {
            if (!(value instanceof String text) || !text.isBlank()) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    private static Optional<?> circumstances(CaseEvent entry) {
        if (entry instanceof ApplicationFiled application) {
            return some(application.circumstances());
        }
        return entry instanceof NeedRecognised recognised ? some(recognised.circumstances()) : Optional.empty();
    }

    private static Optional<Decision> decision(CaseEvent entry) {
        return switch (entry.type()) {
            case NEED_RECOGNISED -> ((NeedRecognised) entry).decision();
            case ENROLLED -> ((Enrolled) entry).decision();
            case TERM_EXTENDED -> ((TermExtended) entry).decision();
            case CLOSED -> ((Closed) entry).decision();
            default -> Optional.empty();
        };
    }

    /** The programme that an entry carries. */
    public static Optional<Programme> programme(CaseEvent entry) {
        return switch (entry.type()) {
            case PROGRAMME_AGREED -> Optional.of(((ProgrammeAgreed) entry).programme());
            case PROGRAMME_AMENDED -> Optional.of(((ProgrammeAmended) entry).programme());
            default -> Optional.empty();
        };
    }
}
