package io.github.soprovod.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.Walks.Walk;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Random valid case files are judged clean, and one step away from them they are not. An embedder who writes a policy
 * subclasses this and names it.
 */
public abstract class ValidFileLaws {

    private static final int TRIES = 300;

    /** For subclasses. */
    protected ValidFileLaws() {}

    /** The policies under test. */
    protected abstract List<Policy> policies();

    /** Random valid case files of the policies. */
    @Provide
    public Arbitrary<Walk> valid() {
        return Walks.valid(policies());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aValidFileIsJudgedClean(@ForAll("valid") Walk walk) {
        assertThat(errors(walk.policy(), walk.file())).isEmpty();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE, maxDiscardRatio = 50)
    void oneStepAwayItIsNot(@ForAll("valid") Walk walk, @ForAll Breach breach) {
        Optional<CaseFile> broken = breach.of(walk.file(), walk.policy());
        Assume.that(broken.isPresent());
        assertThat(errors(walk.policy(), broken.get())).isNotEmpty();
    }

    private static List<Finding> errors(Policy policy, CaseFile file) {
        return Casework.under(PolicyBook.of(policy)).judge(file).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
