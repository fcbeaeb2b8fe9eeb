package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.PolicyDiff.Kind;
import io.github.soprovod.rules.mutation.PolicyMutator;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Requirement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two policies are compared clause by clause. */
final class PolicyDiffTest {

    private static final Policy POLICY = PolicyBook.standard().policies().get(0);

    static List<Policy> policies() {
        return PolicyBook.standard().policies();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void aPolicyDoesNotDifferFromItself(Policy policy) {
        PolicyDiff diff = PolicyDiff.between(policy, policy);
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.text(Language.ENGLISH)).contains("The two say the same.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void everyMutantDiffersInOnePlace(Policy policy) {
        for (PolicyMutator.Mutant mutant : PolicyMutator.mutants(policy)) {
            PolicyDiff diff = PolicyDiff.between(policy, mutant.policy());
            int differences = diff.act().size() + diff.statements().size();
            assertThat(differences).as(mutant.name()).isEqualTo(1);
        }
    }

    @Test
    void whatIsDroppedAddedAndChangedIsTold() {
        List<Statement> statements = new ArrayList<>(POLICY.statements());
        Statement dropped = statements.remove(0);
        int at = 0;
        while (!(statements.get(at) instanceof Requirement)) {
            at++;
        }
        Requirement rule = (Requirement) statements.get(at);
        Severity other = rule.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
        Requirement changed = new Requirement(
                rule.clause(), rule.reading(), rule.named(), rule.events(), rule.in(), rule.when(), rule.must(), other);
        statements.set(at, changed);
        Statement added = new Statement.Kept("NEW-1", "by nature");
        statements.add(added);
        Policy edition = POLICY.withStatements(statements)
                .withSilences(new Silence("everything", "nothing follows"))
                .withNotModelled(new NotModelled("NEW-2", "not yet"));
        PolicyDiff diff = PolicyDiff.between(POLICY, edition);
        assertThat(diff.statements())
                .extracting(PolicyDiff.Change::kind)
                .containsExactlyInAnyOrder(Kind.DROPPED, Kind.CHANGED, Kind.ADDED);
        assertThat(diff.statements())
                .filteredOn(change -> change.kind() == Kind.CHANGED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.parts()).containsExactly("severity");
                    assertThat(change.before()).contains(rule);
                    assertThat(change.after()).contains(changed);
                });
        assertThat(diff.silences()).anyMatch(change -> change.kind() == Kind.ADDED);
        assertThat(diff.notModelled()).anyMatch(change -> change.kind() == Kind.ADDED);
        for (Language language : Language.values()) {
            assertThat(diff.text(language))
                    .contains("  - " + dropped.clause(), "  + NEW-1", "  ~ " + rule.clause() + " [severity]")
                    .endsWith("\n");
        }
        assertThat(diff.text(Language.RUSSIAN)).contains("было: ", "стало: ", "добавлено 1, исключено 1, изменено 1");
    }

    @Test
    void aReadingSwitchedShowsInWhatFollowsFromIt() {
        for (Policy policy : policies()) {
            for (Statement statement : policy.statements()) {
                if (statement instanceof ByReading dependent
                        && dependent.choices().size() > 1) {
                    Policy switched = policy.with(
                            dependent.id(), dependent.choices().get(1).key());
                    PolicyDiff diff = PolicyDiff.between(policy, switched);
                    assertThat(diff.readings())
                            .singleElement()
                            .satisfies(change -> assertThat(change.parts()).contains("choice"));
                    assertThat(diff.statements()).isNotEmpty();
                }
            }
        }
    }

    @Test
    void theSameByAnotherClauseIsToldAsThat() {
        List<Statement> statements = new ArrayList<>(POLICY.statements());
        int at = 0;
        while (!(statements.get(at) instanceof Statement.HasStage)) {
            at++;
        }
        Statement.HasStage stage = (Statement.HasStage) statements.get(at);
        statements.set(at, new Statement.HasStage("NEW-1", stage.stage(), stage.name()));
        PolicyDiff diff = PolicyDiff.between(POLICY, POLICY.withStatements(statements));
        assertThat(diff.statements())
                .singleElement()
                .satisfies(change -> assertThat(change.parts()).containsExactly("clause"));
        assertThat(diff.text(Language.ENGLISH)).contains(stage.clause() + " → NEW-1: the same, by another clause");
    }

    @Test
    void regionsAreComparedByWhatTheirClausesAreAbout() {
        for (Policy one : policies()) {
            for (Policy other : policies()) {
                PolicyDiff diff = PolicyDiff.between(one, other);
                assertThat(diff.isEmpty()).isEqualTo(one.equals(other));
                for (Language language : Language.values()) {
                    assertThat(diff.text(language)).isNotBlank();
                }
            }
        }
    }
}
