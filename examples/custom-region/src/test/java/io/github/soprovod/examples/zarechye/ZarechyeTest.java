package io.github.soprovod.examples.zarechye;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.Limits;
import io.github.soprovod.json.conformance.ConformanceCase;
import io.github.soprovod.json.conformance.MutationCheck;
import io.github.soprovod.json.policy.PolicyReader;
import io.github.soprovod.json.policy.PolicyResult;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.PolicyCheck;
import io.github.soprovod.rules.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The policy says the same in Java and in JSON, its cases agree with it, and they notice whatever is wrong with it. */
class ZarechyeTest {

    private static final Policy POLICY = new ZarechyeOrder7().policy();
    private static final PolicyBook BOOK = PolicyBook.standard().with(POLICY);

    /** What no case can notice, and why. */
    private static final Map<String, String> EXPLAINED = Map.of(
            "ZAR-3.3 TermOfProgramme: derived turned round",
                    "a programme without a last day is refused, so that no term is ever derived from its measures",
            "ZAR-3.3 TermOfProgramme: byAmendment turned round", "the act knows no amended programmes",
            "ZAR-4.1 Requirement EVERYTHING_RESOLVED: when OneOf whenAbsent UNDETERMINED in place of NO",
                    "the format lets no end be without a reason");

    private static List<ConformanceCase> cases() throws IOException {
        return Files.readAllLines(Path.of("cases", "zarechye.ndjson")).stream()
                .map(ConformanceCase::parse)
                .toList();
    }

    @Test
    void nothingIsWrongWithIt() {
        assertThat(PolicyCheck.findings(POLICY)).isEmpty();
    }

    @Test
    void itSaysTheSameInJson() throws IOException {
        assertThat(new PolicyReader().read(Files.readString(Path.of("zarechye.json"))))
                .isEqualTo(new PolicyResult.Read(POLICY));
    }

    @Test
    void bothAreShort() throws IOException {
        Path java = Path.of("src/main/java/io/github/soprovod/examples/zarechye/ZarechyeOrder7.java");
        assertThat(Files.readAllLines(java)).hasSizeLessThan(150);
        assertThat(Files.readAllLines(Path.of("zarechye.json"))).hasSizeLessThan(150);
    }

    @TestFactory
    Stream<DynamicTest> everyCaseAgrees() throws IOException {
        DocumentReader reader = new DocumentReader(BOOK.regions(), Limits.standard());
        Casework casework = Casework.under(BOOK);
        return cases().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.name(),
                        () -> assertThat(one.differences(reader, casework)).isEmpty()));
    }

    @Test
    void whateverIsWrongWithItIsNoticed() throws IOException {
        MutationCheck.Result result = MutationCheck.of(POLICY, cases(), BOOK);
        assertThat(result.tried()).isGreaterThan(70);
        assertThat(result.survivors())
                .extracting(mutant -> mutant.name())
                .containsExactlyInAnyOrderElementsOf(EXPLAINED.keySet());
    }
}
