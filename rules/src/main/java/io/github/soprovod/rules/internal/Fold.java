package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Appeal;
import io.github.soprovod.domain.CaseState.Closure;
import io.github.soprovod.domain.CaseState.Dropped;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Recheck;
import io.github.soprovod.domain.CaseState.Referral;
import io.github.soprovod.domain.CaseState.Resolution;
import io.github.soprovod.domain.CaseState.Review;
import io.github.soprovod.domain.CaseState.Span;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.PersonalDataChanged;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ReferralAnswered;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.event.TermExtended;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The state under construction: changed in place entry by entry, frozen once. A copy per entry would make a file of n
 * entries cost n squared.
 */
final class Fold {

    private final CaseId id;
    private final RegionId region;

    @Nullable
    LocalDate begunOn;

    Recipient recipient;

    @Nullable
    Stage stage;

    @Nullable
    Mark stageEntered;

    private int entries;

    @Nullable
    LocalDate lastOn;

    private final Map<EventType, Mark> last = new EnumMap<>(EventType.class);
    private final Map<DocumentKind, Mark> papers = new EnumMap<>(DocumentKind.class);
    Optional<Boolean> dataConsent = Optional.empty();
    boolean throughRepresentative;
    boolean requestedByOrganisation;
    Optional<Boolean> supportNeeded = Optional.empty();
    private Optional<Curator> curator = Optional.empty();
    Optional<Programme> programme = Optional.empty();
    private final Map<String, Mark> planned = new LinkedHashMap<>();
    private final Map<String, Resolution> resolved = new LinkedHashMap<>();
    private final Map<String, Dropped> dropped = new LinkedHashMap<>(0);
    private final Map<String, Appeal> appeals = new LinkedHashMap<>();
    private final Map<String, Referral> referrals = new LinkedHashMap<>();
    private final RunningTerm term = new RunningTerm();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Span> postSupport = new ArrayList<>();
    private final List<Mark> contacts = new ArrayList<>();
    final List<Recheck> rechecks = new ArrayList<>(0);
    Optional<Boolean> observation = Optional.empty();
    boolean recommended;

    @Nullable
    Mark firstAppointment;

    private Optional<Mark> evaluatedAfterEnd = Optional.empty();
    private Optional<Closure> closure = Optional.empty();
    /** Measures in force, and appeals, that {@code resolved} lacks; kept apart so that a new plan costs its own size. */
    private final Set<String> openMeasures = new LinkedHashSet<>();

    private final Set<String> openAppeals = new LinkedHashSet<>();

    Fold(CaseId id, RegionId region, Recipient recipient) {
        this.id = id;
        this.region = region;
        this.recipient = recipient;
    }

    Fold(CaseState state) {
        this(state.id(), state.region(), state.recipient());
        begunOn = state.begunOn().orElse(null);
        stage = state.stage().orElse(null);
        stageEntered = state.stageEntered().orElse(null);
        entries = state.entries();
        lastOn = state.lastOn().orElse(null);
        last.putAll(state.last());
        papers.putAll(state.papers());
        dataConsent = state.dataConsent();
        throughRepresentative = state.throughRepresentative();
        requestedByOrganisation = state.requestedByOrganisation();
        supportNeeded = state.supportNeeded();
        curator = state.curator();
        programme = state.programme();
        planned.putAll(state.planned());
        resolved.putAll(state.resolved());
        dropped.putAll(state.dropped());
        appeals.putAll(state.appeals());
        referrals.putAll(state.referrals());
        term.restore(state.term(), state.formerTerms(), state.reviews());
        reviews.addAll(state.reviews());
        postSupport.addAll(state.postSupport());
        contacts.addAll(state.contacts());
        rechecks.addAll(state.rechecks());
        observation = state.observation();
        recommended = state.recommended();
        closure = state.closure();
        firstAppointment = state.firstAppointment().orElse(null);
        evaluatedAfterEnd = state.evaluatedAfterEnd();
        programme.ifPresent(plan -> open(plan, new Mark(0, LocalDate.MIN), List.of()));
        openAppeals.addAll(appeals.keySet());
        openAppeals.removeAll(resolved.keySet());
    }

    CaseState freeze() {
        return CaseState.builder()
                .id(id)
                .region(region)
                .begunOn(Optional.ofNullable(begunOn))
                .recipient(recipient)
                .stage(Optional.ofNullable(stage))
                .stageEntered(Optional.ofNullable(stageEntered))
                .entries(entries)
                .lastOn(Optional.ofNullable(lastOn))
                .last(last)
                .papers(papers)
                .dataConsent(dataConsent)
                .throughRepresentative(throughRepresentative)
                .requestedByOrganisation(requestedByOrganisation)
                .supportNeeded(supportNeeded)
                .curator(curator)
                .programme(programme)
                .planned(planned)
                .resolved(resolved)
                .dropped(dropped)
                .appeals(appeals)
                .referrals(referrals)
                .term(term.whole())
                .formerTerms(term.former())
                .reviews(reviews)
                .postSupport(postSupport)
                .contacts(contacts)
                .rechecks(rechecks)
                .observation(observation)
                .recommended(recommended)
                .firstAppointment(Optional.ofNullable(firstAppointment))
                .evaluatedAfterEnd(evaluatedAfterEnd)
                .closure(closure)
                .build();
    }

    RunningTerm term() {
        return term;
    }

    int entries() {
        return entries;
    }

    RegionId region() {
        return region;
    }

    @Nullable
    Mark last(EventType type) {
        return last.get(type);
    }

    boolean onFile(DocumentKind kind) {
        return papers.containsKey(kind);
    }

    boolean everythingResolved() {
        return openMeasures.isEmpty() && openAppeals.isEmpty();
    }

    boolean isResolved(String measure) {
        return resolved.containsKey(measure);
    }

    boolean isOpen(String measure) {
        return openMeasures.contains(measure) || openAppeals.contains(measure);
    }

    boolean hasAppeal(String appeal) {
        return appeals.containsKey(appeal);
    }

    boolean hasReferrals() {
        return !referrals.isEmpty();
    }

    boolean hasReferral(String referral) {
        return referrals.containsKey(referral);
    }

    /** Takes an accepted entry in; {@code to} is the stage that it brings the case into, null where it stays. */
    void apply(CaseEvent entry, int index, @Nullable Stage to, @Nullable TermOfProgramme termRule) {
        Mark mark = new Mark(index, entry.on());
        take(entry, mark, termRule);
        entries = index + 1;
        lastOn = entry.on();
        last.put(entry.type(), mark);
        if (to != null && to != stage) {
            enter(to, mark);
        }
    }

    private void enter(Stage to, Mark mark) {
        if (stage == Stage.POST_SUPPORT) {
            int latest = postSupport.size() - 1;
            postSupport.set(latest, new Span(postSupport.get(latest).from(), Optional.of(mark)));
        }
        if (to == Stage.POST_SUPPORT) {
            postSupport.add(new Span(mark, Optional.empty()));
        }
        stage = to;
        stageEntered = mark;
    }

    private void take(CaseEvent entry, Mark mark, @Nullable TermOfProgramme termRule) {
        switch (entry.type()) {
            case IDENTIFIED -> {
                boolean asked =
                        ((Identified) entry).origin().equals(Optional.of(IdentificationOrigin.ORGANISATION_REQUEST));
                requestedByOrganisation = requestedByOrganisation || asked;
            }
            case APPEAL_REGISTERED -> {
                AppealRegistered appeal = (AppealRegistered) entry;
                appeals.put(appeal.id(), new Appeal(appeal.topic(), mark));
                openAppeals.add(appeal.id());
            }
            case APPLICATION_FILED -> {
                ApplicationFiled application = (ApplicationFiled) entry;
                papers.put(DocumentKind.APPLICATION, mark);
                dataConsent = application.dataConsent();
                throughRepresentative = application.representative().isPresent();
                if (application.representative().isPresent()
                        && application.representative().get().authority().isPresent()) {
                    papers.put(DocumentKind.REPRESENTATIVE_AUTHORITY, mark);
                }
            }
            case DOCUMENT_RECEIVED ->
                ((DocumentReceived) entry).document().kind().ifPresent(kind -> papers.put(kind, mark));
            case CURATOR_APPOINTED -> {
                curator = Optional.of(((CuratorAppointed) entry).curator());
                firstAppointment = firstAppointment == null ? mark : firstAppointment;
            }
            case NEEDS_ASSESSED -> supportNeeded = ((NeedsAssessed) entry).supportNeeded();
            case PROGRAMME_AGREED -> plan(((ProgrammeAgreed) entry).programme(), mark, termRule);
            case PROGRAMME_AMENDED -> plan(((ProgrammeAmended) entry).programme(), mark, termRule);
            case MEASURE_RESOLVED -> {
                MeasureResolved result = (MeasureResolved) entry;
                resolved.put(result.measure(), new Resolution(result.outcome(), mark));
                openMeasures.remove(result.measure());
                openAppeals.remove(result.measure());
            }
            case REFERRAL_SENT -> referrals.put(((ReferralSent) entry).id(), new Referral(mark, Optional.empty()));
            case REFERRAL_ANSWERED ->
                referrals.computeIfPresent(
                        ((ReferralAnswered) entry).referral(),
                        (id, sent) ->
                                sent.answered().isPresent() ? sent : new Referral(sent.sent(), Optional.of(mark)));
            case REVIEW_HELD -> {
                ReviewHeld held = (ReviewHeld) entry;
                Review review = new Review(held.kind(), held.conclusion(), mark);
                reviews.add(review);
                term.inspect(review);
            }
            case TERM_EXTENDED -> term.extend(((TermExtended) entry).until(), mark);
            case EFFECTIVENESS_EVALUATED -> {
                EffectivenessEvaluated evaluated = (EffectivenessEvaluated) entry;
                observation = evaluated.observationNeeded().or(() -> observation);
                recommended = recommended || !evaluated.recommendations().isEmpty();
                if (closure.isPresent() && evaluatedAfterEnd.isEmpty()) {
                    evaluatedAfterEnd = Optional.of(mark);
                }
            }
            case POST_SUPPORT_CONTACT -> contacts.add(mark);
            case PERSONAL_DATA_CHANGED ->
                recipient = recipient.withPerson(
                        ((PersonalDataChanged) entry).person().applyTo(recipient.person()));
            case CLOSED -> closure = Optional.of(new Closure(Optional.of(((Closed) entry).reason()), mark));
            case DECLINED -> closure = Optional.of(new Closure(Optional.empty(), mark));
            case NEED_RECOGNISED, ENROLLED, CONTRACT_CONCLUDED, SUPPORT_RESUMED, ACT_SIGNED -> {
                // That it happened, and when, is all that the state keeps.
            }
        }
    }

    private void plan(Programme plan, Mark mark, @Nullable TermOfProgramme rule) {
        boolean first = programme.isEmpty();
        open(plan, mark, programme.map(Programme::measures).orElse(List.of()));
        programme = Optional.of(plan);
        if (rule != null && (first || term.running().isEmpty() || rule.byAmendment())) {
            term.set(plan, mark, rule.derived());
        }
    }

    /**
     * Takes the measures of a plan for those in force. A measure that goes on, or comes back with its result, keeps the
     * entry that first planned it; one that had its result and does not go on is kept apart.
     */
    private void open(Programme plan, Mark mark, List<Measure> before) {
        Map<String, Mark> known = new HashMap<>(planned);
        planned.clear();
        openMeasures.clear();
        for (Measure measure : plan.measures()) {
            Dropped back = dropped.remove(measure.id());
            planned.put(measure.id(), back == null ? known.getOrDefault(measure.id(), mark) : back.planned());
            if (!resolved.containsKey(measure.id())) {
                openMeasures.add(measure.id());
            }
        }
        for (Measure measure : before) {
            Mark first = known.get(measure.id());
            if (first != null && resolved.containsKey(measure.id()) && !planned.containsKey(measure.id())) {
                dropped.put(measure.id(), new Dropped(first, measure.dueOn()));
            }
        }
    }
}
