package io.github.soprovod.rules.due;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.mutation.PolicyMutator;
import io.github.soprovod.rules.mutation.PolicyMutator.Mutant;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Law;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each duty of each act, dropped or with one number or word in it changed, is noticed by a statement of law. */
final class DutyMutantsTest {

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("yugra", YugraDutiesTest.POLICY, new YugraDutiesTest(), 6),
                Arguments.of("khabarovsk", KhabarovskDutiesTest.POLICY, new KhabarovskDutiesTest(), 3),
                Arguments.of("smolensk", SmolenskDutiesTest.POLICY, new SmolenskDutiesTest(), 3),
                Arguments.of("crimea", CrimeaDutiesTest.POLICY, new CrimeaDutiesTest(), 2),
                Arguments.of("irkutsk", IrkutskDutiesTest.POLICY, new IrkutskDutiesTest(), 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("acts")
    void each_is_noticed(String region, Policy act, Object test, int duties) {
        Policy policy = act.withStatements(act.inEffect());
        List<Law> laws = Clause.lawsOf(test);
        assertThat(laws).noneMatch(law -> law.isBrokenBy(policy));
        assertThat(policy.statements()).filteredOn(Duty.class::isInstance).hasSize(duties);
        List<Mutant> mutants = PolicyMutator.mutants(policy).stream()
                .filter(mutant -> mutant.name().matches("\\S+ \\w+Due: .*"))
                .toList();
        assertThat(mutants).hasSizeGreaterThanOrEqualTo(2 * duties);
        assertThat(mutants)
                .filteredOn(mutant -> laws.stream().noneMatch(law -> law.isBrokenBy(mutant.policy())))
                .isEmpty();
    }
}
