package io.github.soprovod.rules.region.smolensk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.mutation.PolicyMutator;
import io.github.soprovod.rules.mutation.PolicyMutator.Mutant;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.ClauseTable;
import io.github.soprovod.rules.testkit.Law;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with one word of the order of Smolensk is noticed by a law of {@link SmolenskOrder1759Test}. */
@DisplayName("Mutants of order 1759 of Smolensk")
final class MutantsTest {

    private static final ClauseTable TABLE = ClauseTable.shipped("smolensk");

    /** Mutants that nothing can notice, by what their names look like, and why. */
    private static final Map<String, String> EQUIVALENT = Map.of(
            ".*(PROGRAMME_KIND|Requirement|Transition review-held|Choice).* whenAbsent UNDETERMINED in place of NO",
                    "the format lets no programme be without a kind, no review without a conclusion, no end without a reason",
            "SMO-3.1-b Transition application-filed: from From stages without IDENTIFICATION",
                    "an application is recorded everywhere, and this row keeps the stage",
            "SMO-3.1-[bef] Requirement OnFile.*: in without IDENTIFICATION",
                    "a paper that was on file at the first curator is on file ever after",
            "SMO-4.12-[be] Requirement (RECOMMENDED|OBSERVATION_SETTLED): in without REVIEW",
                    "support is completed from the analysis only",
            "SMO-4.12-f Transition post-support-contact: from From unopened turned round",
                    "before the first entry no observation can have been decided",
            "SMO-(1.3|3.1|5.1)-[a-z] Kept: dropped",
                    "the clause is cited as a whole besides, so that its rows are traced all the same");

    @Test
    void eachIsNoticed() {
        List<Law> laws = Clause.lawsOf(new SmolenskOrder1759Test());
        assertThat(laws).noneMatch(law -> law.isBrokenBy(SmolenskOrder1759Test.POLICY));
        List<Mutant> mutants = PolicyMutator.mutants(SmolenskOrder1759Test.POLICY);
        // Rows of printed forms are traced elsewhere.
        Set<String> untraced = TABLE.untraced(SmolenskOrder1759Test.POLICY);
        TreeSet<String> survivors = new TreeSet<>();
        for (Mutant mutant : mutants) {
            boolean noticed = !untraced.containsAll(TABLE.untraced(mutant.policy()))
                    || laws.stream().anyMatch(law -> law.isBrokenBy(mutant.policy()));
            if (!noticed) {
                survivors.add(mutant.name());
            }
        }
        assertThat(mutants).hasSizeGreaterThan(300);
        assertThat(survivors).allMatch(name -> EQUIVALENT.keySet().stream().anyMatch(name::matches));
        assertThat(EQUIVALENT.keySet()).allMatch(pattern -> survivors.stream().anyMatch(name -> name.matches(pattern)));
    }
}
