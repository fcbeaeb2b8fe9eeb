package io.github.soprovod.json.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.PolicyCheck;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.ByReading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every policy that comes with the library is written and read back equal, and nothing is wrong with it. */
class PolicyRoundTripTest {

    static List<Policy> policies() {
        return PolicyBook.standard().policies();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void isWrittenAndReadBackEqual(Policy policy) {
        String written = new PolicyWriter().text(policy);
        assertThat(new PolicyReader().read(written)).isEqualTo(new PolicyResult.Read(policy));
        assertThat(written).isEqualTo(new PolicyWriter().text(policy)).endsWith("}\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void isWrittenAndReadBackEqualHoweverItIsRead(Policy policy) {
        for (var statement : policy.statements()) {
            if (statement instanceof ByReading dependent) {
                for (var choice : dependent.choices()) {
                    Policy switched = policy.with(dependent.id(), choice.key());
                    assertThat(new PolicyReader().read(new PolicyWriter().bytes(switched)))
                            .isEqualTo(new PolicyResult.Read(switched));
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void nothingIsWrongWithIt(Policy policy) {
        assertThat(PolicyCheck.findings(policy)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void everyClauseIsATextOfItsOwn(Policy policy) {
        String written = new PolicyWriter().text(policy);
        policy.statements()
                .forEach(statement -> assertThat(written).contains("\"clause\": \"" + statement.clause() + '"'));
        policy.notModelled().forEach(left -> assertThat(written).contains("\"clause\": \"" + left.clause() + '"'));
        policy.readings().forEach(reading -> assertThat(written).contains("\"id\": \"" + reading.id() + '"'));
    }
}
