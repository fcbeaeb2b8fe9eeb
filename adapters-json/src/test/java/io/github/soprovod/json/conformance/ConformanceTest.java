package io.github.soprovod.json.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.rules.Casework;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every conformance case of the project agrees: the sample that came with the contract, and the larger sets by region. */
class ConformanceTest {

    static final List<String> SETS = List.of("sample", "smolensk", "yugra", "khabarovsk", "crimea", "irkutsk");

    private final DocumentReader reader = new DocumentReader();
    private final Casework casework = Casework.standard();

    @TestFactory
    Stream<DynamicTest> everyCaseAgrees() {
        return SETS.stream()
                .flatMap(set -> cases(set).stream())
                .map(known -> DynamicTest.dynamicTest(
                        known.name(),
                        () -> assertThat(known.differences(reader, casework)).isEmpty()));
    }

    static List<ConformanceCase> cases(String set) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        ConformanceTest.class.getResourceAsStream("/conformance/" + set + ".ndjson"), set),
                StandardCharsets.UTF_8))) {
            return lines.lines().map(ConformanceCase::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
