package io.github.soprovod.rules.next;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.NextEntry.Verdict;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.Entries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * In every state that a case can come to, {@code next} and {@code judge} agree. A case is a random walk: at each step every
 * candidate is put to the test, then one that is allowed is entered.
 */
class NextAgreesWithJudgeLaws {

    private static final Casework CASEWORK = Casework.standard();
    private static final int STEPS = 30;

    /** Fillings tried of each blocked entry: what all of them are refused for must be what was said. */
    private static final int TRIES = 60;

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(CASEWORK.policies().policies());
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void what_is_allowed_is_accepted_and_leads_where_was_said(@ForAll("policies") Policy policy, @ForAll long seed) {
        walk(policy, new Random(seed), (state, day, entry, random) -> {
            if (entry.verdict() == Verdict.BLOCKED) {
                return;
            }
            CaseEvent made = new EntryMaker(state, day, Filling.of(entry, random)).make(entry);
            Judgement judgement = CASEWORK.judge(state, made);
            assertThat(errors(judgement)).as("%s of %s", entry, state.stage()).isEmpty();
            judgement
                    .state()
                    .stage()
                    .filter(to -> !state.stage().equals(Optional.of(to)))
                    .ifPresent(to -> assertThat(entry.to()).as("%s", entry).contains(to));
        });
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void what_is_undetermined_is_accepted_with_a_warning_that_names_the_facts(
            @ForAll("policies") Policy policy, @ForAll long seed) {
        walk(policy, new Random(seed), (state, day, entry, random) -> {
            if (entry.verdict() == Verdict.UNDETERMINED) {
                CaseEvent made = new EntryMaker(state, day, Filling.of(entry, random)).make(entry);
                Set<String> named = CASEWORK.judge(state, made).findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .flatMap(finding -> finding.missing().stream())
                        .collect(Collectors.toSet());
                assertThat(named).as("%s", entry).containsAll(entry.missing());
            }
        });
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void what_is_blocked_is_refused_for_just_the_reasons_said(@ForAll("policies") Policy policy, @ForAll long seed) {
        walk(policy, new Random(seed), (state, day, entry, random) -> {
            if (entry.verdict() != Verdict.BLOCKED) {
                return;
            }
            Set<String> said = reasons(entry.reasons());
            Set<String> common = null;
            for (int i = 0; i < TRIES && !said.equals(common); i++) {
                Filling filling = Filling.anything(random, i % 3 / 2.0);
                Set<String> found =
                        reasons(errors(CASEWORK.judge(state, new EntryMaker(state, day, filling).make(entry))));
                assertThat(found).as("%s of %s", entry, state.stage()).containsAll(said);
                if (common == null) {
                    common = found;
                } else {
                    common.retainAll(found);
                }
            }
            assertThat(common).as("%s", entry).isEqualTo(said);
        });
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whatever_is_accepted_was_not_said_to_be_blocked(@ForAll("policies") Policy policy, @ForAll long seed) {
        walk(policy, new Random(seed), (state, day, entry, random) -> {
            for (int i = 0; i < 5; i++) {
                CaseEvent made = new EntryMaker(state, day, Filling.anything(random, i / 4.0)).make(entry);
                if (CASEWORK.judge(state, made).isAccepted()) {
                    assertThat(entry.verdict()).as("%s", entry).isNotEqualTo(Verdict.BLOCKED);
                }
            }
        });
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void every_kind_of_entry_is_answered_for_once(@ForAll("policies") Policy policy, @ForAll long seed) {
        walk(policy, new Random(seed), (state, day, entry, random) -> {
            assertThat(entry.reasons().isEmpty()).isEqualTo(entry.verdict() != Verdict.BLOCKED);
            assertThat(entry.missing().isEmpty()).isEqualTo(entry.verdict() != Verdict.UNDETERMINED);
            assertThat(entry.variant().isPresent())
                    .isEqualTo(entry.event() == EventType.CLOSED || entry.event() == EventType.REVIEW_HELD);
        });
    }

    private static void walk(Policy policy, Random random, Check check) {
        LocalDate day = policy.act().inForceFrom().plusDays(random.nextInt(800));
        CaseState state = CASEWORK.begin(
                CaseId.of("TEST-1"), policy.region(), new RandomRecipients(random, policy.region(), day).next());
        for (int step = 0; step < STEPS; step++) {
            List<NextEntry> open = new ArrayList<>();
            for (NextEntry entry : CASEWORK.next(state, day)) {
                check.of(state, day, entry, random);
                if (entry.verdict() != Verdict.BLOCKED) {
                    open.addAll(Collections.nCopies(weight(entry, state, random), entry));
                }
            }
            if (random.nextInt(5) == 0) {
                LocalDate earlier = day.minusDays(1 + random.nextInt(20));
                for (NextEntry entry : CASEWORK.next(state, earlier)) {
                    check.of(state, earlier, entry, random);
                }
            }
            if (open.isEmpty()) {
                return;
            }
            state = entered(state, day, open.get(random.nextInt(open.size())), random);
            if (step == 0 && random.nextInt(4) > 0) {
                state = withPapers(state, day);
            }
            day = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(120) : random.nextInt(5));
        }
    }

    /** Work goes on more often than it ends, and rather to what was not done yet. */
    private static int weight(NextEntry entry, CaseState state, Random random) {
        if (entry.event() == EventType.CLOSED || entry.event() == EventType.DECLINED) {
            return random.nextInt(12) == 0 ? 1 : 0;
        }
        boolean moves = entry.to().stream().anyMatch(to -> !state.stage().equals(Optional.of(to)));
        return 1 + (moves ? 4 : 0) + (state.had(entry.event()) ? 0 : 4);
    }

    private static CaseState entered(CaseState state, LocalDate day, NextEntry chosen, Random random) {
        Filling filling = switch (random.nextInt(6)) {
            case 0 -> Filling.anything(random, 0.9);
            case 1 -> Filling.of(chosen, random);
            default -> Filling.generous(chosen, random);
        };
        return CASEWORK.judge(state, new EntryMaker(state, day, filling).make(chosen))
                .state();
    }

    private static CaseState withPapers(CaseState state, LocalDate day) {
        CaseState filed = state;
        for (DocumentKind kind : DocumentKind.values()) {
            filed = CASEWORK.judge(filed, Entries.paper(day.toString(), kind)).state();
        }
        return filed;
    }

    private static List<Finding> errors(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** Code and clause of each; of places below the entry there may be several. */
    private static Set<String> reasons(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.clause().orElse(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Puts one candidate to the test. */
    private interface Check {
        void of(CaseState state, LocalDate day, NextEntry entry, Random random);
    }
}
