package io.github.soprovod.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.mutation.PolicyMutator.Mutant;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.ClauseTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with one word of an act is noticed: by a conformance case of the project, or by the check that each clause
 * of the act is traced to a statement; or else the reason why nothing can notice it is told in {@code survivors.tsv}, by a
 * pattern of the mutant's name. A reason that no mutant needs any more is no reason.
 */
class ActMutantsTest {

    /** What falls due is held by {@code DutyMutantsTest} of the rules, which asks of every mutant of every duty. */
    private static final String DUTY = "\\S+ \\w+Due: .*";

    static List<Policy> policies() {
        return PolicyBook.standard().policies();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachIsNoticedOrExplained(Policy policy) {
        MutationCheck.Result result = MutationCheck.of(policy, cases(), PolicyBook.standard());
        ClauseTable table = ClauseTable.shipped(policy.region().slug());
        // Rows of printed forms are traced elsewhere.
        Set<String> untraced = table.untraced(policy);
        TreeSet<String> survivors = new TreeSet<>();
        for (Mutant survivor : result.survivors()) {
            if (!survivor.name().matches(DUTY) && untraced.containsAll(table.untraced(survivor.policy()))) {
                survivors.add(survivor.name());
            }
        }
        Map<String, String> explained = explained(policy.region().slug());
        assertThat(result.cases()).isGreaterThan(50);
        assertThat(survivors)
                .filteredOn(name -> explained.keySet().stream().noneMatch(name::matches))
                .as("unnoticed, of " + result.tried())
                .isEmpty();
        assertThat(explained.keySet())
                .as("reasons that nothing needs")
                .filteredOn(pattern -> survivors.stream().noneMatch(name -> name.matches(pattern)))
                .isEmpty();
    }

    private static List<ConformanceCase> cases() {
        List<ConformanceCase> cases = new ArrayList<>();
        ConformanceTest.SETS.forEach(set -> cases.addAll(ConformanceTest.cases(set)));
        return cases;
    }

    private static Map<String, String> explained(String region) {
        Map<String, String> explained = new LinkedHashMap<>();
        InputStream resource =
                Objects.requireNonNull(ActMutantsTest.class.getResourceAsStream("/conformance/survivors.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells[0].equals(region)) {
                    assertThat(cells).hasSize(3).doesNotContain("");
                    explained.put(cells[1], cells[2]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return explained;
    }
}
