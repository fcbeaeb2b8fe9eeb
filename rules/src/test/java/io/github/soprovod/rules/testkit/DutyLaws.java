package io.github.soprovod.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.PolicyLaws.Case;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that what falls due keeps under every policy. An embedder who writes a policy subclasses this and names it. */
public abstract class DutyLaws {

    private static final int TRIES = 400;

    /** For subclasses. */
    protected DutyLaws() {}

    /** The policies under test. */
    protected abstract List<Policy> policies();

    /** Random cases of the policies. */
    @Provide
    public Arbitrary<Case> cases() {
        return Walks.of(policies()).map(walk -> new Case(walk.policy(), walk.file()));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void metIsWhatAnEntryMetAndNothingElse(@ForAll("cases") Case given, @ForAll @IntRange(max = 800) int later) {
        CaseState state = given.casework().judge(given.file()).state();
        for (Obligation obligation :
                given.casework().due(state, day(state, given).plusDays(later))) {
            assertThat(obligation.isMet()).isEqualTo(obligation.metBy().isPresent());
            assertThat(obligation.status() == ObligationStatus.OVERDUE
                            && obligation.due().isEmpty())
                    .isFalse();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theSameKeyStandsOnce(@ForAll("cases") Case given, @ForAll @IntRange(max = 800) int later) {
        CaseState state = given.casework().judge(given.file()).state();
        assertThat(given.casework().due(state, day(state, given).plusDays(later)))
                .extracting(DutyLaws::key)
                .doesNotHaveDuplicates();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsMetStaysMetWhenEntriesAreAdded(@ForAll("cases") Case given) {
        CaseState state = given.begin();
        Set<String> met = new HashSet<>();
        for (CaseEvent entry : given.file().events()) {
            state = given.casework().judge(state, entry).state();
            List<Obligation> obligations = given.casework().due(state, day(state, given));
            Set<String> now = keys(obligations, true);
            assertThat(now).containsAll(met);
            met = now;
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void timeNeverLeadsBack(
            @ForAll("cases") Case given,
            @ForAll @IntRange(max = 800) int later,
            @ForAll @IntRange(max = 100) int more) {
        CaseState state = given.casework().judge(given.file()).state();
        LocalDate day = day(state, given).plusDays(later);
        List<Obligation> after = given.casework().due(state, day.plusDays(more));
        for (Obligation before : given.casework().due(state, day)) {
            Optional<Obligation> same = after.stream()
                    .filter(obligation -> key(obligation).equals(key(before)))
                    .findFirst();
            assertThat(same).as(key(before)).isPresent();
            assertThat(same.get().status()).isGreaterThanOrEqualTo(before.status());
            assertThat(same.get().isOpen()).isEqualTo(before.isOpen());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void closingLeavesNothingOpenAndLosesNothing(@ForAll("cases") Case given) {
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            CaseState before = state;
            state = given.casework().judge(state, entry).state();
            if (state.closure().isEmpty()) {
                continue;
            }
            LocalDate day = day(state, given);
            List<Obligation> obligations = given.casework().due(state, day.plusYears(2));
            assertThat(obligations)
                    .filteredOn(Obligation::isOpen)
                    .extracting(Obligation::kind)
                    .containsOnly(
                            obligations.stream().anyMatch(Obligation::isOpen)
                                    ? new ObligationKind[] {ObligationKind.EFFECTIVENESS_EVALUATION}
                                    : new ObligationKind[0]);
            assertThat(keys(obligations, false))
                    .containsAll(keys(given.casework().due(before, day(before, given)), false));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneEntryAfterAnotherComesToTheSameAsTheWholeFile(@ForAll("cases") Case given) {
        CaseState state = given.begin();
        for (CaseEvent entry : given.file().events()) {
            state = given.casework().judge(state, entry).state();
        }
        CaseState whole = given.casework().judge(given.file()).state();
        LocalDate day = day(whole, given);
        assertThat(bare(given.casework().due(whole, day)))
                .isEqualTo(bare(given.casework().due(state, day)));
    }

    private static LocalDate day(CaseState state, Case given) {
        return state.lastOn().orElse(given.file().events().get(0).on());
    }

    private static Set<String> keys(List<Obligation> obligations, boolean met) {
        Set<String> keys = new HashSet<>();
        obligations.stream()
                .filter(obligation -> !met || obligation.isMet())
                .forEach(obligation -> keys.add(key(obligation)));
        return keys;
    }

    private static List<String> bare(List<Obligation> obligations) {
        List<String> bare = new ArrayList<>();
        obligations.forEach(obligation -> bare.add(key(obligation) + ' ' + obligation.status()));
        return bare;
    }

    private static String key(Obligation obligation) {
        return obligation.kind().slug() + ' ' + obligation.subject().orElse("-");
    }
}
