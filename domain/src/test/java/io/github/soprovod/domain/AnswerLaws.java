package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The laws of three-valued answers. */
class AnswerLaws {

    private static final int FACTS = 6;
    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);

    // Strong Kleene logic, on whole answers wherever it holds of the whole.

    @Property
    void and_and_or_commute(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertSame(a.and(b), b.and(a));
        assertSame(a.or(b), b.or(a));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void and_and_or_associate(@ForAll("answers") Answer a, @ForAll("answers") Answer b, @ForAll("answers") Answer c) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
    }

    @Property
    void and_and_or_of_an_answer_with_itself_are_the_answer(@ForAll("answers") Answer a) {
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void a_denied_conjunction_is_the_disjunction_of_the_denied_and_the_other_way_round(
            @ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }

    @Property
    void an_answer_denied_twice_is_the_answer_but_for_its_day(@ForAll("answers") Answer a) {
        assertThat(a.not().not().verdict()).isEqualTo(a.verdict());
        assertThat(a.not().not().clauses()).isEqualTo(a.clauses());
        assertThat(a.not().not().missing()).isEqualTo(a.missing());
        assertThat(a.not().until()).isEmpty();
    }

    @Property
    void a_verdict_absorbs_and_distributes(@ForAll Verdict a, @ForAll Verdict b, @ForAll Verdict c) {
        assertThat(a.and(a.or(b))).isEqualTo(a);
        assertThat(a.or(a.and(b))).isEqualTo(a);
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        assertThat(a.or(b.and(c))).isEqualTo(a.or(b).and(a.or(c)));
    }

    @Property
    void yes_changes_no_conjunction_and_no_no_disjunction(@ForAll("answers") Answer a) {
        assertThat(a.and(Answer.yes())).isEqualTo(a);
        assertThat(a.or(Answer.no())).isEqualTo(a);
        assertThat(a.and(Answer.no("X")).verdict()).isEqualTo(Verdict.NO);
        assertThat(a.or(Answer.yes("X")).verdict()).isEqualTo(Verdict.YES);
    }

    @Property
    void each_answer_holds_what_its_verdict_allows(@ForAll("answers") Answer a, @ForAll("answers") Answer b) {
        for (Answer each : List.of(a.and(b), a.or(b), a.not())) {
            assertThat(each.missing().isEmpty()).isEqualTo(!each.isUndetermined());
            assertThat(each.until().isEmpty() || each.isYes()).isTrue();
            assertThat(each.clauses()).doesNotHaveDuplicates();
            assertThat(List.of(each.isYes(), each.isNo(), each.isUndetermined()))
                    .containsOnlyOnce(true);
        }
    }

    // Learning facts. A case of these laws is a tree of and, or, not over facts, and what is known of the facts.

    @Property
    void learning_facts_never_flips_a_determined_answer(
            @ForAll("trees") Tree tree,
            @ForAll @Size(FACTS) List<Verdict> known,
            @ForAll @Size(FACTS) List<Boolean> world) {
        Answer before = tree.answer(i -> leaf(i, known.get(i)));
        List<Verdict> more = new ArrayList<>(known);
        for (int i = 0; i < FACTS; i++) {
            if (more.get(i) == Verdict.UNDETERMINED) {
                more.set(i, Verdict.of(world.get(i)));
                Answer after = tree.answer(j -> leaf(j, more.get(j)));
                if (!before.isUndetermined()) {
                    assertThat(after.verdict()).isEqualTo(before.verdict());
                }
            }
        }
    }

    @Property
    void where_each_fact_stands_once_the_missing_ones_are_exactly_the_decisive(
            @ForAll("treesOfEachFactOnce") Tree tree, @ForAll @Size(FACTS) List<Verdict> known) {
        Answer answer = tree.answer(i -> leaf(i, known.get(i)));
        assertThat(answer.missing()).isEqualTo(decisive(tree, known));
    }

    @Property
    void where_a_fact_stands_several_times_no_decisive_one_is_left_out(
            @ForAll("trees") Tree tree, @ForAll @Size(FACTS) List<Verdict> known) {
        assertThat(tree.answer(i -> leaf(i, known.get(i))).missing()).containsAll(decisive(tree, known));
    }

    @Property
    void all_missing_facts_together_settle_the_answer(
            @ForAll("trees") Tree tree,
            @ForAll @Size(FACTS) List<Verdict> known,
            @ForAll @Size(FACTS) List<Boolean> world) {
        Set<String> missing = tree.answer(i -> leaf(i, known.get(i))).missing();
        Answer after =
                tree.answer(i -> leaf(i, missing.contains(pointer(i)) ? Verdict.of(world.get(i)) : known.get(i)));
        assertThat(after.isUndetermined()).isFalse();
    }

    @Property
    void facts_that_are_not_named_as_missing_never_change_the_answer(
            @ForAll("trees") Tree tree,
            @ForAll @Size(FACTS) List<Verdict> known,
            @ForAll @Size(FACTS) List<Boolean> world) {
        Answer before = tree.answer(i -> leaf(i, known.get(i)));
        Answer after = tree.answer(i -> leaf(
                i,
                known.get(i) == Verdict.UNDETERMINED && !before.missing().contains(pointer(i))
                        ? Verdict.of(world.get(i))
                        : known.get(i)));
        assertThat(after.verdict()).isEqualTo(before.verdict());
        assertThat(after.missing()).isEqualTo(before.missing());
    }

    // Time. A "yes until a day" is a "no" on each day after it.

    @Property
    void a_yes_ends_on_the_day_it_says_and_not_before(
            @ForAll("treesWithoutNot") Tree tree, @ForAll("answersInTime") @Size(FACTS) List<Answer> leaves) {
        Answer today = tree.answer(leaves::get);
        for (int later = 0; later <= 6; later++) {
            LocalDate day = DAY.plusDays(later);
            Answer then = tree.answer(i -> on(day, leaves.get(i)));
            boolean promised =
                    today.isYes() && !today.until().filter(day::isAfter).isPresent();
            assertThat(then.isYes()).as(day.toString()).isEqualTo(promised);
        }
    }

    private static Answer on(LocalDate day, Answer answer) {
        return answer.until().filter(day::isAfter).isPresent() ? Answer.no() : answer;
    }

    private static Answer leaf(int fact, Verdict known) {
        return switch (known) {
            case YES -> Answer.yes("C" + fact);
            case NO -> Answer.no("C" + fact);
            case UNDETERMINED -> Answer.undetermined(Set.of(pointer(fact)), "C" + fact);
        };
    }

    private static String pointer(int fact) {
        return "/recipient/fact" + fact;
    }

    /** The unknown facts two values of which make a difference for some values of the other unknown ones. */
    private static Set<String> decisive(Tree tree, List<Verdict> known) {
        Set<String> decisive = new TreeSet<>();
        for (int world = 0; world < 1 << FACTS; world++) {
            if (!agrees(world, known)) {
                continue;
            }
            for (int fact = 0; fact < FACTS; fact++) {
                if (known.get(fact) == Verdict.UNDETERMINED && tree.holds(world) != tree.holds(world ^ (1 << fact))) {
                    decisive.add(pointer(fact));
                }
            }
        }
        return decisive;
    }

    private static boolean agrees(int world, List<Verdict> known) {
        for (int fact = 0; fact < FACTS; fact++) {
            if (known.get(fact) != Verdict.UNDETERMINED && known.get(fact) != Verdict.of(bit(world, fact))) {
                return false;
            }
        }
        return true;
    }

    private static boolean bit(int world, int fact) {
        return (world >> fact & 1) == 1;
    }

    private static void assertSame(Answer one, Answer other) {
        assertThat(one.verdict()).isEqualTo(other.verdict());
        assertThat(one.clauses()).containsExactlyInAnyOrderElementsOf(other.clauses());
        assertThat(one.missing()).isEqualTo(other.missing());
        assertThat(one.until()).isEqualTo(other.until());
    }

    @Provide
    Arbitrary<Answer> answers() {
        Arbitrary<String[]> clauses =
                Arbitraries.of("A", "B", "C").array(String[].class).ofMaxSize(3);
        Arbitrary<Set<String>> missing =
                Arbitraries.of("/a", "/b", "/c").set().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                clauses.map(Answer::yes),
                clauses.map(Answer::no),
                Combinators.combine(days(), clauses).as(Answer::yesUntil),
                Combinators.combine(missing, clauses).as(Answer::undetermined));
    }

    @Provide
    Arbitrary<List<Answer>> answersInTime() {
        return Arbitraries.oneOf(
                        days().map(Answer::yesUntil),
                        Arbitraries.of(Answer.yes(), Answer.no(), Answer.undetermined(Set.of("/a"))))
                .list()
                .ofSize(FACTS);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5).map(DAY::plusDays);
    }

    @Provide
    Arbitrary<Tree> trees() {
        return seeds().map(random -> Tree.random(random, facts(random, 9, true), true));
    }

    @Provide
    Arbitrary<Tree> treesOfEachFactOnce() {
        return seeds().map(random -> Tree.random(random, facts(random, FACTS, false), true));
    }

    @Provide
    Arbitrary<Tree> treesWithoutNot() {
        return seeds().map(random -> Tree.random(random, facts(random, 9, true), false));
    }

    private static Arbitrary<Random> seeds() {
        return Arbitraries.longs().map(Random::new);
    }

    private static List<Integer> facts(Random random, int most, boolean repeated) {
        List<Integer> facts = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            facts.add(repeated ? random.nextInt(FACTS) : i);
        }
        Collections.shuffle(facts, random);
        return facts.subList(0, 1 + random.nextInt(most));
    }

    /** A tree of and, or, not over numbered facts: as an answer, and in two-valued logic. */
    private record Tree(int fact, boolean conjunction, boolean denied, Optional<Tree> left, Optional<Tree> right) {

        static Tree random(Random random, List<Integer> facts, boolean mayDeny) {
            boolean denied = mayDeny && random.nextInt(3) == 0;
            if (facts.size() == 1) {
                return new Tree(facts.get(0), false, denied, Optional.empty(), Optional.empty());
            }
            int cut = 1 + random.nextInt(facts.size() - 1);
            return new Tree(
                    -1,
                    random.nextBoolean(),
                    denied,
                    Optional.of(random(random, facts.subList(0, cut), mayDeny)),
                    Optional.of(random(random, facts.subList(cut, facts.size()), mayDeny)));
        }

        Answer answer(IntFunction<Answer> leaves) {
            Answer answer;
            if (left.isEmpty() || right.isEmpty()) {
                answer = leaves.apply(fact);
            } else {
                Answer one = left.get().answer(leaves);
                Answer other = right.get().answer(leaves);
                answer = conjunction ? one.and(other) : one.or(other);
            }
            return denied ? answer.not() : answer;
        }

        boolean holds(int world) {
            boolean holds;
            if (left.isEmpty() || right.isEmpty()) {
                holds = bit(world, fact);
            } else {
                boolean one = left.get().holds(world);
                boolean other = right.get().holds(world);
                holds = conjunction ? one && other : one || other;
            }
            return holds != denied;
        }
    }
}
