package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.Scalars.BOOLEAN;
import static io.github.soprovod.json.internal.Scalars.DATE;
import static io.github.soprovod.json.internal.Scalars.IDENTIFIER;
import static io.github.soprovod.json.internal.Scalars.term;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Appeal;
import io.github.soprovod.domain.CaseState.Closure;
import io.github.soprovod.domain.CaseState.Dropped;
import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.FormerTerm;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Recheck;
import io.github.soprovod.domain.CaseState.Referral;
import io.github.soprovod.domain.CaseState.Resolution;
import io.github.soprovod.domain.CaseState.Review;
import io.github.soprovod.domain.CaseState.Span;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The state of a case, as stores keep it beside the entries. No published format: whoever keeps it keeps its number too, and folds
 * the entries again where that is another than {@link #FORMAT}.
 */
final class StateTable {

    /** To be raised with every change of this table, and of the fold that makes the same entries another state. */
    static final int FORMAT = 1;

    /** Stands for the recipient where that is left out. */
    static final Recipient LEFT_OUT = Recipient.builder()
            .person(Person.builder()
                    .name(PersonName.builder().family("-").given("-").build())
                    .build())
            .build();

    private static final Codec<Integer> NUMBER = new IntegerCodec(0, 999_999_999);

    private static final Codec<Mark> MARK = new RowCodec<>(
            List.of(NUMBER, DATE),
            mark -> row(mark.entry(), mark.on()),
            row -> isWhole(row) ? new Mark((int) the(row[0]), (LocalDate) the(row[1])) : null);

    private static final Codec<Map<EventType, Mark>> LAST = map(term(EventType.class), MARK);

    private static final Codec<Map<DocumentKind, Mark>> PAPERS = map(term(DocumentKind.class), MARK);

    private static final Codec<Resolution> RESOLUTION = new RowCodec<>(
            List.of(term(MeasureOutcome.class), MARK),
            resolution -> row(resolution.outcome(), resolution.by()),
            row -> isWhole(row) ? new Resolution((MeasureOutcome) the(row[0]), (Mark) the(row[1])) : null);

    private static final Codec<Dropped> DROPPED = new RowCodec<>(
            List.of(MARK, DATE),
            dropped -> row(dropped.planned(), dropped.dueOn().orElse(null)),
            row -> row[0] == null ? null : new Dropped((Mark) row[0], Optional.ofNullable((LocalDate) row[1])));

    private static final Codec<Appeal> APPEAL = new RowCodec<>(
            List.of(term(AppealTopic.class), MARK),
            appeal -> row(appeal.topic(), appeal.by()),
            row -> isWhole(row) ? new Appeal((AppealTopic) the(row[0]), (Mark) the(row[1])) : null);

    private static final Codec<Referral> REFERRAL = new RowCodec<>(
            List.of(MARK, MARK),
            referral -> row(referral.sent(), referral.answered().orElse(null)),
            row -> row[0] == null ? null : new Referral((Mark) row[0], Optional.ofNullable((Mark) row[1])));

    private static final Codec<Extension> EXTENSION = new RowCodec<>(
            List.of(DATE, DATE, MARK),
            extension -> row(extension.replaced(), extension.until(), extension.by()),
            row -> isWhole(row)
                    ? new Extension((LocalDate) the(row[0]), (LocalDate) the(row[1]), (Mark) the(row[2]))
                    : null);

    @SuppressWarnings("unchecked") // the column is a list of extensions
    private static final Codec<Term> TERM = new RowCodec<>(
            List.of(DATE, DATE, BOOLEAN, MARK, new ListCodec<>(EXTENSION)),
            term -> row(term.from(), term.until(), term.derived(), term.by(), term.extensions()),
            row -> isWhole(row)
                    ? new Term(
                            (LocalDate) the(row[0]),
                            (LocalDate) the(row[1]),
                            (boolean) the(row[2]),
                            (Mark) the(row[3]),
                            (List<Extension>) the(row[4]))
                    : null);

    private static final Codec<FormerTerm> FORMER_TERM = new RowCodec<>(
            List.of(TERM, MARK),
            former -> row(former.term(), former.by()),
            row -> isWhole(row) ? new FormerTerm((Term) the(row[0]), (Mark) the(row[1])) : null);

    private static final Codec<Review> REVIEW = new RowCodec<>(
            List.of(term(ReviewKind.class), term(ReviewConclusion.class), MARK),
            review -> row(review.kind(), review.conclusion(), review.by()),
            row -> isWhole(row)
                    ? new Review((ReviewKind) the(row[0]), (ReviewConclusion) the(row[1]), (Mark) the(row[2]))
                    : null);

    private static final Codec<Span> SPAN = new RowCodec<>(
            List.of(MARK, MARK),
            span -> row(span.from(), span.until().orElse(null)),
            row -> row[0] == null ? null : new Span((Mark) row[0], Optional.ofNullable((Mark) row[1])));

    private static final Codec<Recheck> RECHECK = new RowCodec<>(
            List.of(DATE, MARK),
            recheck -> row(recheck.opens(), recheck.metBy()),
            row -> isWhole(row) ? new Recheck((LocalDate) the(row[0]), (Mark) the(row[1])) : null);

    private static final Codec<Closure> CLOSURE = new RowCodec<>(
            List.of(term(ClosureReason.class), MARK),
            closure -> row(closure.reason().orElse(null), closure.by()),
            row -> row[1] == null ? null : new Closure(Optional.ofNullable((ClosureReason) row[0]), (Mark) row[1]));

    /** All of a state but the recipient, where the entries left that as it was. */
    static final TypeTable<CaseState, CaseState.Builder> TABLE = TypeTable.<CaseState, CaseState.Builder>of(
                    "CaseState", () -> CaseState.builder().recipient(LEFT_OUT))
            .required("id", Scalars.CASE_ID, CaseState::id, CaseState.Builder::id)
            .required("region", Scalars.REGION, CaseState::region, CaseState.Builder::region)
            .optional("begunOn", DATE, CaseState::begunOn, CaseState.Builder::begunOn)
            .optional(
                    "recipient",
                    PeopleTables.RECIPIENT,
                    state -> Optional.of(state.recipient()).filter(any -> state.had(EventType.PERSONAL_DATA_CHANGED)),
                    CaseState.Builder::recipient)
            .optional("stage", term(Stage.class), CaseState::stage, CaseState.Builder::stage)
            .optional("stageEntered", MARK, CaseState::stageEntered, CaseState.Builder::stageEntered)
            .required("entries", NUMBER, CaseState::entries, CaseState.Builder::entries)
            .optional("lastOn", DATE, CaseState::lastOn, CaseState.Builder::lastOn)
            .optional("last", LAST, filled(CaseState::last), CaseState.Builder::last)
            .optional("papers", PAPERS, filled(CaseState::papers), CaseState.Builder::papers)
            .optional("dataConsent", BOOLEAN, CaseState::dataConsent, CaseState.Builder::dataConsent)
            .required(
                    "throughRepresentative",
                    BOOLEAN,
                    CaseState::throughRepresentative,
                    CaseState.Builder::throughRepresentative)
            .required(
                    "requestedByOrganisation",
                    BOOLEAN,
                    CaseState::requestedByOrganisation,
                    CaseState.Builder::requestedByOrganisation)
            .optional("supportNeeded", BOOLEAN, CaseState::supportNeeded, CaseState.Builder::supportNeeded)
            .optional("firstAppointment", MARK, CaseState::firstAppointment, CaseState.Builder::firstAppointment)
            .optional("curator", IntakeEntryTables.CURATOR, CaseState::curator, CaseState.Builder::curator)
            .optional("programme", SupportEntryTables.PROGRAMME, CaseState::programme, CaseState.Builder::programme)
            .optional("planned", map(IDENTIFIER, MARK), filled(CaseState::planned), CaseState.Builder::planned)
            .optional("resolved", map(IDENTIFIER, RESOLUTION), filled(CaseState::resolved), CaseState.Builder::resolved)
            .optional("dropped", map(IDENTIFIER, DROPPED), filled(CaseState::dropped), CaseState.Builder::dropped)
            .optional("appeals", map(IDENTIFIER, APPEAL), filled(CaseState::appeals), CaseState.Builder::appeals)
            .optional(
                    "referrals", map(IDENTIFIER, REFERRAL), filled(CaseState::referrals), CaseState.Builder::referrals)
            .optional("term", TERM, CaseState::term, CaseState.Builder::term)
            .list("formerTerms", FORMER_TERM, CaseState::formerTerms, CaseState.Builder::formerTerms)
            .list("reviews", REVIEW, CaseState::reviews, CaseState.Builder::reviews)
            .list("postSupport", SPAN, CaseState::postSupport, CaseState.Builder::postSupport)
            .list("contacts", MARK, CaseState::contacts, CaseState.Builder::contacts)
            .list("rechecks", RECHECK, CaseState::rechecks, CaseState.Builder::rechecks)
            .optional("observation", BOOLEAN, CaseState::observation, CaseState.Builder::observation)
            .required("recommended", BOOLEAN, CaseState::recommended, CaseState.Builder::recommended)
            .optional("evaluatedAfterEnd", MARK, CaseState::evaluatedAfterEnd, CaseState.Builder::evaluatedAfterEnd)
            .optional("closure", CLOSURE, CaseState::closure, CaseState.Builder::closure)
            .end(CaseState.Builder::build);

    private StateTable() {}

    private static @Nullable Object[] row(@Nullable Object... columns) {
        return columns;
    }

    private static boolean isWhole(@Nullable Object[] row) {
        for (Object column : row) {
            if (column == null) {
                return false;
            }
        }
        return true;
    }

    private static Object the(@Nullable Object column) {
        return Objects.requireNonNull(column);
    }

    private static <K, V> Function<CaseState, Optional<Map<K, V>>> filled(Function<CaseState, Map<K, V>> member) {
        return state -> Optional.of(member.apply(state)).filter(map -> !map.isEmpty());
    }

    /** A map as the list of its pairs, in their order. */
    private static <K, V> Codec<Map<K, V>> map(Codec<K> key, Codec<V> value) {
        return new MapCodec<>(key, value);
    }

    private record Pair<K, V>(K key, V value) {}

    private static final class MapCodec<K, V> implements Codec<Map<K, V>> {

        private final RowCodec<Pair<K, V>> pair;

        @SuppressWarnings("unchecked") // the columns are these
        MapCodec(Codec<K> key, Codec<V> value) {
            this.pair = new RowCodec<>(
                    List.of(key, value),
                    each -> row(each.key(), each.value()),
                    row -> isWhole(row) ? new Pair<>((K) the(row[0]), (V) the(row[1])) : null);
        }

        @Override
        public @Nullable Map<K, V> read(JsonInput in) {
            List<Pair<K, V>> pairs = new ListCodec<>(pair).read(in);
            if (pairs == null) {
                return null;
            }
            Map<K, V> map = new LinkedHashMap<>();
            pairs.forEach(each -> map.put(each.key(), each.value()));
            return map;
        }

        @Override
        public void write(Map<K, V> map, JsonGenerator out) {
            out.writeStartArray();
            map.forEach((key, value) -> pair.write(new Pair<>(key, value), out));
            out.writeEndArray();
        }

        @Override
        public Map<String, Object> schema(SchemaBook book) {
            return pair.schema(book);
        }
    }
}
