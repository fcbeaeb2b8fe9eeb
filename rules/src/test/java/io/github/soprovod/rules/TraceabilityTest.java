package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.report.ReportBook;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.testkit.ClauseTable;
import io.github.soprovod.rules.testkit.Statements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Law and code can be followed both ways: from each normative row of a clause table to a statement, and back. */
final class TraceabilityTest {

    private static final ClauseTable GENERAL = ClauseTable.shipped("general");

    static List<Policy> policies() {
        return PolicyBook.standard().policies();
    }

    private static ClauseTable tableOf(Policy policy) {
        return ClauseTable.shipped(policy.region().slug());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachNormativeRowIsCitedByAStatementOrPrintedOrLeftOutByName(Policy policy) {
        Set<String> reported = reported(policy);
        List<String> printed = printed(policy);
        assertThat(tableOf(policy).untraced(policy))
                .filteredOn(id ->
                        !reported.contains(id) && printed.stream().noneMatch(clause -> ClauseTable.covers(clause, id)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void whatAReportCitesIsThereAndNotLeftOut(Policy policy) {
        ClauseTable table = tableOf(policy);
        assertThat(reported(policy))
                .allSatisfy(clause ->
                        assertThat(table.rows()).anyMatch(row -> row.id().equals(clause)))
                .doesNotContainAnyElementsOf(
                        policy.notModelled().stream().map(NotModelled::clause).toList());
        assertThat(forms(policy).flatMap(form -> form.readings().stream()))
                .allSatisfy(
                        id -> assertThat(table.rows()).anyMatch(row -> row.id().equals(id) && row.isAmbiguity()));
        assertThat(forms(policy).flatMap(form -> Stream.concat(form.kept().stream(), form.remarks().stream())))
                .allSatisfy(said -> {
                    assertThat(said.text()).isNotBlank();
                    assertThat(Translations.all()).containsKey(said.text());
                });
    }

    private static Stream<ReportForm> forms(Policy policy) {
        return ReportBook.standard().forms().stream()
                .filter(form -> form.region().equals(policy.region()));
    }

    private static Set<String> reported(Policy policy) {
        return forms(policy).flatMap(form -> form.clauses().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> printed(Policy policy) {
        return FormBook.standard().of(policy.region()).stream()
                .flatMap(form -> form.clauses().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachCitationIsOfARowThatThereIs(Policy policy) {
        ClauseTable table = tableOf(policy);
        assertThat(Statements.of(policy))
                .extracting(Statement::clause)
                .allMatch(clause -> table.has(clause) || GENERAL.has(clause));
        assertThat(printed(policy)).allMatch(table::has);
        assertThat(policy.notModelled()).extracting(NotModelled::clause).allMatch(table::has);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void whatIsLeftOutHasAReasonAndIsLeftOutOnce(Policy policy) {
        assertThat(policy.notModelled())
                .allSatisfy(left -> assertThat(left.reason()).isNotBlank());
        assertThat(policy.notModelled()).extracting(NotModelled::clause).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void nothingIsBothRenderedAndLeftOutUnderOneId(Policy policy) {
        assertThat(policy.notModelled())
                .extracting(NotModelled::clause)
                .doesNotContainAnyElementsOf(
                        Statements.of(policy).stream().map(Statement::clause).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachReadingThatAStatementRestsOnIsDeclared(Policy policy) {
        assertThat(Statements.of(policy).stream().map(Statement::reading).flatMap(Optional::stream))
                .isSubsetOf(policy.readings().stream().map(Reading::id).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachReadingIsOfAnAmbiguity(Policy policy) {
        assertThat(tableOf(policy).readingsOfNothing(policy)).isEmpty();
        assertThat(policy.readings()).extracting(Reading::id).doesNotHaveDuplicates();
        assertThat(policy.readings()).allSatisfy(reading -> {
            assertThat(reading.question()).isNotBlank();
            assertThat(reading.choice()).isNotBlank();
            assertThat(reading.alternatives()).doesNotContain(reading.choice());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachReadingThatAStatementRestsOnWeighsAlternatives(Policy policy) {
        List<Statement> statements = Statements.of(policy);
        List<String> restedOn = statements.stream()
                .map(Statement::reading)
                .flatMap(Optional::stream)
                .toList();
        // Where the only choice is the default, the embedder brings the others.
        List<String> left = statements.stream()
                .filter(ByReading.class::isInstance)
                .map(ByReading.class::cast)
                .filter(dependent -> dependent.choices().size() == 1)
                .map(ByReading::id)
                .toList();
        assertThat(policy.readings())
                .filteredOn(reading -> restedOn.contains(reading.id()) && !left.contains(reading.id()))
                .allSatisfy(reading -> assertThat(reading.alternatives()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void eachSilenceSaysWhatFollows(Policy policy) {
        assertThat(policy.silences()).extracting(Silence::subject).doesNotHaveDuplicates();
        assertThat(policy.silences())
                .allSatisfy(silence -> assertThat(silence.remark()).isNotBlank());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("policies")
    void aClauseKeptByTheWayTheLibraryIsMadeSaysHow(Policy policy) {
        assertThat(Statements.of(policy))
                .filteredOn(Statement.Kept.class::isInstance)
                .allSatisfy(kept -> assertThat(((Statement.Kept) kept).how()).isNotBlank());
    }
}
