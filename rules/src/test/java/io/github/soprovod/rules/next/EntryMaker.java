package io.github.soprovod.rules.next;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.*;
import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.value.*;
import io.github.soprovod.domain.vocabulary.*;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.policy.EntryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes an entry of a kind, filled as told, that refers to what the state knows. */
final class EntryMaker {

    private final CaseState state;
    private final LocalDate day;
    private final Filling filling;

    EntryMaker(CaseState state, LocalDate day, Filling filling) {
        this.state = state;
        this.day = day;
        this.filling = filling;
    }

    CaseEvent make(NextEntry entry) {
        return switch (entry.event()) {
            case IDENTIFIED ->
                Identified.builder()
                        .on(day)
                        .origin(filling.word(EntryField.ORIGIN, IdentificationOrigin.class))
                        .build();
            case APPEAL_REGISTERED ->
                AppealRegistered.builder()
                        .on(day)
                        .id("a" + state.entries())
                        .from(AppealSource.FAMILY_MEMBER)
                        .topic(filling.someWord(EntryField.TOPIC, AppealTopic.class))
                        .handledBy(filling.word(EntryField.HANDLED_BY, AppealHandling.class))
                        .build();
            case APPLICATION_FILED ->
                ApplicationFiled.builder()
                        .on(day)
                        .circumstances(circumstances())
                        .stated(text(EntryField.STATED))
                        .dataConsent(filling.flag(EntryField.DATA_CONSENT))
                        .representative(
                                filling.random().nextInt(4) == 0
                                        ? Optional.of(Representative.builder().build())
                                        : Optional.empty())
                        .build();
            case DOCUMENT_RECEIVED ->
                DocumentReceived.builder().on(day).document(paper()).build();
            case NEED_RECOGNISED ->
                NeedRecognised.builder()
                        .on(day)
                        .decision(decision())
                        .circumstances(circumstances())
                        .build();
            case ENROLLED -> Enrolled.builder().on(day).decision(decision()).build();
            case CURATOR_APPOINTED -> appointed();
            case NEEDS_ASSESSED ->
                NeedsAssessed.builder()
                        .on(day)
                        .homeVisit(filling.flag(EntryField.HOME_VISIT))
                        .livingConditionsSurveyed(filling.flag(EntryField.LIVING_CONDITIONS_SURVEYED))
                        .problems(texts(EntryField.PROBLEMS))
                        .ownResources(texts(EntryField.OWN_RESOURCES))
                        .weakPoints(texts(EntryField.WEAK_POINTS))
                        .externalDifficulties(texts(EntryField.EXTERNAL_DIFFICULTIES))
                        .supportNeeded(filling.flag(EntryField.SUPPORT_NEEDED))
                        .build();
            case PROGRAMME_AGREED ->
                ProgrammeAgreed.builder()
                        .on(day)
                        .programme(programme())
                        .agreedByRecipient(filling.flag(EntryField.AGREED_BY_RECIPIENT))
                        .build();
            case PROGRAMME_AMENDED ->
                ProgrammeAmended.builder()
                        .on(day)
                        .programme(programme())
                        .agreedByRecipient(filling.flag(EntryField.AGREED_BY_RECIPIENT))
                        .build();
            case CONTRACT_CONCLUDED ->
                ContractConcluded.builder()
                        .on(day)
                        .number(text(EntryField.CONTRACT_NUMBER))
                        .build();
            case MEASURE_RESOLVED ->
                MeasureResolved.builder()
                        .on(day)
                        .measure(open().orElse("nothing"))
                        .outcome(MeasureOutcome.PROVIDED)
                        .build();
            case REFERRAL_SENT ->
                ReferralSent.builder().on(day).id("r" + state.entries()).build();
            case REFERRAL_ANSWERED ->
                ReferralAnswered.builder()
                        .on(day)
                        .referral(
                                state.referrals().keySet().stream().findFirst().orElse("nothing"))
                        .build();
            case REVIEW_HELD ->
                ReviewHeld.builder()
                        .on(day)
                        .kind(filling.someWord(EntryField.REVIEW_KIND, ReviewKind.class))
                        .conclusion((ReviewConclusion) entry.variant().orElseThrow())
                        .build();
            case TERM_EXTENDED ->
                TermExtended.builder()
                        .on(day)
                        .until(extended())
                        .decision(decision())
                        .recipientWish(filling.flag(EntryField.RECIPIENT_WISH))
                        .build();
            case EFFECTIVENESS_EVALUATED ->
                EffectivenessEvaluated.builder()
                        .on(day)
                        .goalsReached(filling.flag(EntryField.GOALS_REACHED))
                        .activeSupportNeeded(filling.flag(EntryField.ACTIVE_SUPPORT_NEEDED))
                        .withRecipient(filling.flag(EntryField.WITH_RECIPIENT))
                        .observationNeeded(filling.flag(EntryField.OBSERVATION_NEEDED))
                        .recommendations(texts(EntryField.RECOMMENDATIONS))
                        .build();
            case POST_SUPPORT_CONTACT -> PostSupportContact.builder().on(day).build();
            case SUPPORT_RESUMED -> SupportResumed.builder().on(day).build();
            case ACT_SIGNED ->
                ActSigned.builder()
                        .on(day)
                        .period(
                                filling.gives(EntryField.ACT_PERIOD)
                                        ? Optional.of(DateSpan.of(day, day))
                                        : Optional.empty())
                        .build();
            case PERSONAL_DATA_CHANGED ->
                PersonalDataChanged.builder()
                        .on(day)
                        .person(PersonChange.builder().phone("+74812000000").build())
                        .document(
                                filling.gives(EntryField.CONFIRMING_DOCUMENT) ? Optional.of(paper()) : Optional.empty())
                        .build();
            case CLOSED -> closed((ClosureReason) entry.variant().orElseThrow());
            case DECLINED -> Declined.builder().on(day).build();
        };
    }

    private CuratorAppointed appointed() {
        boolean order = filling.gives(EntryField.ORDER)
                || filling.gives(EntryField.ORDER_NUMBER)
                || filling.gives(EntryField.ORDER_DATE);
        Curator.Builder curator = Curator.builder();
        curator.id("c1");
        curator.organisation(filling.word(EntryField.CURATOR_ORGANISATION_KIND, OrganisationKind.class)
                .map(kind -> Organisation.builder().name("Центр").kind(kind).build()));
        Decision.Builder decided = Decision.builder();
        decided.number(text(EntryField.ORDER_NUMBER));
        if (filling.gives(EntryField.ORDER_DATE)) {
            decided.date(day);
        }
        return CuratorAppointed.builder()
                .on(day)
                .curator(curator.build())
                .order(order ? Optional.of(decided.build()) : Optional.empty())
                .build();
    }

    private Closed closed(ClosureReason reason) {
        return Closed.builder()
                .on(day)
                .reason(reason)
                .statement(
                        filling.gives(EntryField.STATEMENT)
                                ? Optional.of(Document.builder()
                                        .kind(DocumentKind.TERMINATION_APPLICATION)
                                        .build())
                                : Optional.empty())
                .newResidence(newResidence())
                .handover(
                        filling.gives(EntryField.HANDOVER)
                                ? Optional.of(Handover.builder().on(day).build())
                                : Optional.empty())
                .decision(decision())
                .build();
    }

    private Optional<Address> newResidence() {
        if (filling.fits(EntryField.NEW_RESIDENCE_REGION)) {
            return Optional.of(
                    Address.builder().region(RegionId.of("elsewhere")).build());
        }
        return filling.gives(EntryField.NEW_RESIDENCE_REGION)
                ? Optional.of(Address.builder().region(state.region()).build())
                : Optional.empty();
    }

    private Optional<Decision> decision() {
        boolean dated = filling.gives(EntryField.DECISION_DATE) || filling.fits(EntryField.DECISION_DATE);
        Optional<DecisionBody> body = filling.word(EntryField.DECISION_BODY, DecisionBody.class);
        if (!filling.gives(EntryField.DECISION) && !dated && body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Decision.builder()
                .body(body)
                .date(dated ? Optional.of(decided()) : Optional.empty())
                .build());
    }

    /** An entry put in before others may bring a decision on what they tell. */
    private LocalDate decided() {
        return filling.fits(EntryField.DECISION_DATE)
                ? state.lastOn().filter(day::isBefore).orElse(day)
                : day;
    }

    private Document paper() {
        return Document.builder()
                .kind(filling.word(EntryField.DOCUMENT_KIND, DocumentKind.class))
                .certifiedCopy(filling.flag(EntryField.CERTIFIED_COPY))
                .build();
    }

    /** An amended programme repeats what goes on: the measures of the one in force. */
    private Programme programme() {
        List<Measure> measures = new ArrayList<>();
        boolean fits = filling.fits(EntryField.PROGRAMME_MEASURES);
        if (fits || filling.gives(EntryField.PROGRAMME_MEASURES)) {
            for (int i = 0; i <= filling.random().nextInt(3); i++) {
                measures.add(measure("m" + i, fits));
            }
        }
        return Programme.builder()
                .kind(filling.someWord(EntryField.PROGRAMME_KIND, ProgrammeKind.class))
                .number(text(EntryField.PROGRAMME_NUMBER))
                .composedBy(text(EntryField.PROGRAMME_COMPOSED_BY))
                .term(term())
                .measures(measures)
                .build();
    }

    private Measure measure(String id, boolean fits) {
        if (!fits) {
            return Measure.builder()
                    .id(id)
                    .help(filling.random().nextBoolean() ? Optional.of(HelpKind.EMPLOYMENT) : Optional.empty())
                    .build();
        }
        return Measure.builder()
                .id(id)
                .title("консультация")
                .executor("юрист")
                .help(HelpKind.SOCIAL)
                .dueOn(until())
                .build();
    }

    private Optional<DateSpan> term() {
        DateSpan.Builder term = DateSpan.builder();
        boolean from = filling.gives(EntryField.PROGRAMME_TERM_FROM) || filling.fits(EntryField.PROGRAMME_TERM_FROM);
        boolean until = filling.gives(EntryField.PROGRAMME_TERM_UNTIL) || filling.fits(EntryField.PROGRAMME_TERM_UNTIL);
        if (!from && !until) {
            return Optional.empty();
        }
        LocalDate first = state.term().map(CaseState.Term::from).orElse(day);
        if (from) {
            term.from(filling.fits(EntryField.PROGRAMME_TERM_FROM) ? first : day.minusYears(3));
        }
        if (until) {
            term.until(filling.fits(EntryField.PROGRAMME_TERM_UNTIL) ? until() : day.plusYears(3));
        }
        return Optional.of(term.build());
    }

    private LocalDate until() {
        return state.term()
                .map(CaseState.Term::until)
                .orElse(day.plusMonths(3 + filling.random().nextInt(3)));
    }

    private LocalDate extended() {
        LocalDate end = state.term().map(CaseState.Term::until).orElse(day);
        LocalDate last = state.term().map(term -> term.from().plusYears(1)).orElse(day.plusMonths(2));
        if (!filling.fits(EntryField.EXTENDED_UNTIL)) {
            return filling.random().nextBoolean() ? end : last.plusDays(1);
        }
        LocalDate wanted = end.plusMonths(2);
        return wanted.isAfter(last) ? last : wanted;
    }

    /** A measure in force, or an appeal, without a result. */
    private Optional<String> open() {
        List<String> open = new ArrayList<>(state.appeals().keySet());
        state.programme().ifPresent(programme -> programme.measures().forEach(measure -> open.add(measure.id())));
        open.removeAll(state.resolved().keySet());
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(open.get(filling.random().nextInt(open.size())));
    }

    private Set<Circumstance> circumstances() {
        return filling.gives(EntryField.CIRCUMSTANCES)
                ? Set.of(filling.someWord(EntryField.CIRCUMSTANCES, Circumstance.class))
                : Set.of();
    }

    private Optional<String> text(EntryField field) {
        return filling.gives(field) ? Optional.of("текст") : Optional.empty();
    }

    private List<String> texts(EntryField field) {
        return filling.gives(field) ? List.of("текст") : List.of();
    }
}
