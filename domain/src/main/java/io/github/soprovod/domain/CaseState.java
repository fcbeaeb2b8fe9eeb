package io.github.soprovod.domain;

import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the entries applied so far add up to. Data only: made by folding a case file under a policy, and a cache wherever
 * it is kept. An {@code entry} in it is the index of an entry in the case file, from 0.
 */
@Value.Immutable
public interface CaseState extends WithCaseState {

    /** The case. */
    CaseId id();

    /** Its region. */
    RegionId region();

    /**
     * Day of the first entry of the file: the policy in force on it applies to the whole case. Absent before any entry.
     */
    Optional<LocalDate> begunOn();

    /** The recipient, with the changes that entries brought. */
    @PersonalData
    @Value.Redacted
    Recipient recipient();

    /** Stage, absent before an entry opens the case. */
    Optional<Stage> stage();

    /** The entry that brought the case into its stage. */
    Optional<Mark> stageEntered();

    /** How many entries of the file have been judged; the next one has this index. */
    int entries();

    /** Day of the last entry applied. */
    Optional<LocalDate> lastOn();

    /** For each kind of entry that was applied, the last one. */
    Map<EventType, Mark> last();

    /** Papers on file: for each kind, the last one. An application entry counts as an application. */
    Map<DocumentKind, Mark> papers();

    /** Consent to processing of personal data in the latest application; absent where unknown. */
    Optional<Boolean> dataConsent();

    /** Whether an application came through a representative. */
    boolean throughRepresentative();

    /** Whether the case was opened at the request of an organisation. */
    boolean requestedByOrganisation();

    /** Whether the latest assessment found that support is needed; absent where it does not say. */
    Optional<Boolean> supportNeeded();

    /** The first appointment of a curator: the admission to support. */
    Optional<Mark> firstAppointment();

    /** The curator now responsible. */
    @PersonalData
    @Value.Redacted
    Optional<Curator> curator();

    /** The programme in force. */
    @PersonalData
    @Value.Redacted
    Optional<Programme> programme();

    /** For each measure of the programme in force the entry that first planned it. */
    @PersonalData
    @Value.Redacted
    Map<String, Mark> planned();

    /** Measures resolved, by id, those of earlier programmes kept. */
    @PersonalData
    @Value.Redacted
    Map<String, Resolution> resolved();

    /** Appeals, by id, in order. */
    @PersonalData
    @Value.Redacted
    Map<String, Appeal> appeals();

    /** Requests to other bodies, by id, in order. */
    @PersonalData
    @Value.Redacted
    Map<String, Referral> referrals();

    /** The term, where the policy knows one and it has begun. */
    Optional<Term> term();

    /** Reviews held, in order. */
    List<Review> reviews();

    /** Spans of post-support, in order; the last one may still run. */
    List<Span> postSupport();

    /** Contacts after active support, in order. */
    List<Mark> contacts();

    /** Checks of the recipient's status that were met, in order: the first day without the status, and what met it. */
    List<Recheck> rechecks();

    /** Whether observation after support was decided on; absent where it was not settled. */
    Optional<Boolean> observation();

    /** Whether recommendations were given to the recipient. */
    boolean recommended();

    /** The first evaluation made after the end. */
    Optional<Mark> evaluatedAfterEnd();

    /** How the case ended. */
    Optional<Closure> closure();

    /** Whether an entry of a kind was applied. */
    default boolean had(EventType type) {
        return last().containsKey(type);
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** An entry and its day. */
    record Mark(int entry, LocalDate on) {}

    /** Result of a measure or an appeal. */
    record Resolution(MeasureOutcome outcome, Mark by) {}

    /** An appeal: its topic and the entry that registered it. */
    record Appeal(AppealTopic topic, Mark by) {}

    /** A request to another body: the entry that sent it and the first that answered it. */
    record Referral(Mark sent, Optional<Mark> answered) {}

    /** A review of progress. */
    record Review(ReviewKind kind, ReviewConclusion conclusion, Mark by) {}

    /** A span of days that an entry began and perhaps another ended. */
    record Span(Mark from, Optional<Mark> until) {}

    /** A check of the recipient's status: the first day without it, and the entry that met the check. */
    record Recheck(LocalDate opens, Mark metBy) {}

    /** How the case ended; a case that was declined has no reason. */
    record Closure(Optional<ClosureReason> reason, Mark by) {}

    /**
     * The term of support (срок): first and last day, inclusive, and how it came about.
     *
     * @param derived whether the programme states no term and it was derived from its measures
     * @param by the entry that set it
     * @param extensions each prolongation, in order; the last one's day is the present end
     */
    record Term(LocalDate from, LocalDate until, boolean derived, Mark by, List<Extension> extensions) {

        /** Keeps a copy of the list. */
        public Term {
            extensions = List.copyOf(extensions);
        }

        /** The last day, inclusive, that was set first. */
        public LocalDate initialUntil() {
            return extensions.isEmpty() ? until : extensions.get(0).replaced();
        }
    }

    /** A new end of the term, by prolongation or by a corrected programme: the end it replaced, the new end, and the entry that brought it. */
    record Extension(LocalDate replaced, LocalDate until, Mark by) {}

    /** Builds a CaseState; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableCaseState.Builder {}
}
