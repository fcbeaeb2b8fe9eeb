package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Random case files of any policy: walks along its own statements. At each step the walk looks where the case stands and
 * takes one of the entries that the policy has a row for there, filled in as {@link Entries} fills them; now and then it strays to an entry of any kind with anything in it.
 * So some files are valid to the end, and most are wrong in a few places. Shrinks by leaving steps out.
 */
public final class Walks {

    private static final int LONGEST = 24;
    private static final int LONGEST_PAUSE = 45;

    /** A step: which of the ways to take, how long after the last, and where to stray to, if anywhere. */
    private record Step(int way, int pause, Optional<CaseEvent> stray) {}

    private final Policy policy;
    private final Casework casework;

    private Walks(Policy policy) {
        this.policy = policy;
        this.casework = Casework.under(PolicyBook.of(policy));
    }

    // Made once: jqwik compares arbitraries part by part, and those of the domain have many.
    private static final Arbitrary<Recipient> ANYBODY =
            io.github.soprovod.domain.arbitraries.People.recipients().withoutEdgeCases();
    private static final Arbitrary<CaseEvent> ANYTHING =
            io.github.soprovod.domain.arbitraries.Entries.entries().withoutEdgeCases();
    private static final Arbitrary<List<Step>> STEPS = Combinators.combine(
                    Arbitraries.integers().between(0, 10_000),
                    Arbitraries.integers().between(0, LONGEST_PAUSE),
                    ANYTHING.injectNull(0.85))
            .as((way, pause, stray) -> new Step(way, pause, Optional.ofNullable(stray)))
            .list()
            .ofMinSize(1)
            .ofMaxSize(LONGEST);
    private static final Arbitrary<Set<Category>> CATEGORIES =
            Arbitraries.of(Category.class).set().ofMaxSize(3);

    /** Case files of a policy, of one to some two dozen entries. */
    public static Arbitrary<CaseFile> of(Policy policy) {
        return of(List.of(policy)).map(Walk::file);
    }

    /** A case file and the policy that it walks along. */
    public record Walk(Policy policy, CaseFile file) {}

    /** Case files of some policies. */
    public static Arbitrary<Walk> of(List<Policy> policies) {
        List<Walks> walks = policies.stream().map(Walks::new).toList();
        return Combinators.combine(Arbitraries.of(walks), ANYBODY.injectNull(0.75), CATEGORIES, STEPS)
                .as((walk, anybody, categories, steps) -> new Walk(
                        walk.policy,
                        walk.walk(Optional.ofNullable(anybody).orElseGet(() -> walk.likely(categories)), steps)));
    }

    /** Valid case files of some policies: of each walk the entries that are accepted, one at least. */
    public static Arbitrary<Walk> valid(List<Policy> policies) {
        return of(policies).map(Walks::accepted).filter(Optional::isPresent).map(Optional::get);
    }

    private static Optional<Walk> accepted(Walk walk) {
        CaseFile file = walk.file();
        Casework casework = Casework.under(PolicyBook.of(walk.policy()));
        boolean wrongHeader = casework.judge(file).findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.pointer().startsWith("/recipient"));
        if (wrongHeader) {
            return Optional.empty();
        }
        CaseState state = casework.begin(file.id(), file.region(), file.recipient());
        List<CaseEvent> accepted = new ArrayList<>();
        for (CaseEvent entry : file.events()) {
            // The day of the first entry chooses the act.
            boolean tooEarly = accepted.isEmpty()
                    && entry.on().isBefore(walk.policy().act().inForceFrom());
            Judgement judgement = casework.judge(state, entry);
            if (judgement.isAccepted() && !tooEarly) {
                accepted.add(entry);
                state = judgement.state();
            }
        }
        return accepted.isEmpty() ? Optional.empty() : Optional.of(new Walk(walk.policy(), file.withEvents(accepted)));
    }

    /** An adult who lives in the region, of some categories, with a child. */
    private Recipient likely(Set<Category> categories) {
        return People.recipient(policy.region().slug())
                .withCategories(categories)
                .withFamily(List.of(People.child("2012-09-01")));
    }

    private CaseFile walk(Recipient recipient, List<Step> steps) {
        CaseId id = CaseId.of("WALK-1");
        CaseState state = casework.begin(id, policy.region(), recipient);
        List<CaseEvent> entries = new ArrayList<>();
        LocalDate day = policy.act().inForceFrom().plusMonths(1);
        for (Step step : steps) {
            day = day.plusDays(step.pause());
            CaseEvent entry = step.stray().isPresent() ? step.stray().get() : likely(state, step.way(), day);
            entries.add(entry);
            state = casework.judge(state, entry).state();
        }
        return CaseFile.builder()
                .id(id)
                .region(policy.region())
                .recipient(recipient)
                .events(entries)
                .build();
    }

    private CaseEvent likely(CaseState state, int way, LocalDate day) {
        List<EventType> ways = ways(state.stage());
        EventType type = ways.get(way % ways.size());
        int choice = way / ways.size();
        String on = day.toString();
        return switch (type) {
            case DOCUMENT_RECEIVED -> {
                DocumentKind[] kinds = DocumentKind.values();
                yield Entries.paper(on, kinds[choice % kinds.length]);
            }
            case PROGRAMME_AGREED -> Entries.agreed(on, kind(choice), measures(state, day));
            case PROGRAMME_AMENDED -> Entries.amended(on, kind(choice), measures(state, day));
            case MEASURE_RESOLVED -> Entries.resolved(on, open(state).orElse("m1"));
            case REVIEW_HELD -> {
                ReviewConclusion[] conclusions = ReviewConclusion.values();
                yield Entries.review(on, conclusions[choice % conclusions.length]);
            }
            case CLOSED -> closing(on, choice);
            default -> plain(type, state, on);
        };
    }

    private static CaseEvent plain(EventType type, CaseState state, String on) {
        return switch (type) {
            case IDENTIFIED -> Entries.identified(on);
            case APPEAL_REGISTERED -> Entries.appeal(on, "a" + state.appeals().size());
            case APPLICATION_FILED -> Entries.application(on);
            case NEED_RECOGNISED -> Entries.recognised(on);
            case ENROLLED -> Entries.enrolled(on);
            case CURATOR_APPOINTED -> Entries.curator(on);
            case NEEDS_ASSESSED -> Entries.assessed(on);
            case CONTRACT_CONCLUDED -> Entries.contract(on);
            case REFERRAL_SENT -> Entries.referral(on, "r" + state.referrals().size());
            case REFERRAL_ANSWERED -> Entries.answer(on, "r0");
            case TERM_EXTENDED -> Entries.extended(on, later(state, on));
            case EFFECTIVENESS_EVALUATED -> Entries.evaluated(on);
            case POST_SUPPORT_CONTACT -> Entries.contact(on);
            case SUPPORT_RESUMED -> Entries.resumed(on);
            case ACT_SIGNED -> Entries.act(on);
            case PERSONAL_DATA_CHANGED ->
                Entries.changed(on, PersonChange.builder().phone("1").build());
            default -> Entries.declined(on);
        };
    }

    /** Kinds of entry that the policy has a row for in a stage, and those that are recorded in every stage. */
    private List<EventType> ways(Optional<Stage> stage) {
        Set<EventType> ways = EnumSet.noneOf(EventType.class);
        policy.inEffect().forEach(statement -> {
            if (statement instanceof Transition row
                    && (stage.isEmpty()
                            ? row.from().unopened()
                            : row.from().stages().contains(stage.get()))) {
                ways.add(row.event());
            }
            if (statement instanceof Ground ground
                    && stage.isPresent()
                    && ground.from().contains(stage.get())) {
                ways.add(EventType.CLOSED);
            }
        });
        if (stage.isPresent() || ways.isEmpty()) {
            ways.addAll(EnumSet.of(
                    EventType.DOCUMENT_RECEIVED,
                    EventType.REFERRAL_SENT,
                    EventType.REFERRAL_ANSWERED,
                    EventType.PERSONAL_DATA_CHANGED));
        }
        return List.copyOf(ways);
    }

    private static ProgrammeKind kind(int choice) {
        ProgrammeKind[] kinds = ProgrammeKind.values();
        return kinds[choice % kinds.length];
    }

    private static Closed closing(String on, int choice) {
        ClosureReason[] reasons = ClosureReason.values();
        return Entries.closed(on, reasons[choice % reasons.length]);
    }

    private static Measure[] measures(CaseState state, LocalDate day) {
        int done = state.resolved().size();
        return new Measure[] {
            Entries.measure("m" + done, day.plusMonths(2).toString()),
            Entries.measure("m" + (done + 1), day.plusMonths(4).toString())
        };
    }

    private static Optional<String> open(CaseState state) {
        return state.programme().stream()
                .flatMap(programme -> programme.measures().stream())
                .map(Measure::id)
                .filter(id -> !state.resolved().containsKey(id))
                .findFirst()
                .or(() -> state.appeals().keySet().stream()
                        .filter(id -> !state.resolved().containsKey(id))
                        .findFirst());
    }

    private static String later(CaseState state, String on) {
        LocalDate end = state.term().map(CaseState.Term::until).orElse(LocalDate.parse(on));
        return end.plusMonths(1).toString();
    }
}
