package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.report.ReportBook;
import io.github.soprovod.rules.testkit.ClauseTable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each {@code recorded} row of a clause table names what holds it, or says why nothing does. */
class HeldTest {

    private static final Map<String, List<Class<?>>> DOMAIN = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.soprovod.domain")
                    .stream()
                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                    .collect(Collectors.groupingBy(
                            JavaClass::getSimpleName,
                            Collectors.mapping(JavaClass::reflect, Collectors.toUnmodifiableList())));

    /** What the forms of reports cite: labels, columns, lines, and ambiguities that they rest on. */
    private static final Set<String> REPORTED = ReportBook.standard().forms().stream()
            .flatMap(form -> form.clauses().stream())
            .collect(Collectors.toUnmodifiableSet());

    @ParameterizedTest
    @ValueSource(strings = {"smolensk", "yugra", "khabarovsk", "crimea", "irkutsk"})
    void what_holds_a_recorded_row_is_of_the_domain_or_printed_or_else_there_is_a_reason_or_a_reading(String region)
            throws IOException {
        assertThat(rows(region)).extracting(Row::weight).contains("recorded");
        List<String> printed = FormBook.standard().of(RegionId.of(region)).stream()
                .flatMap(form -> form.clauses().stream())
                .toList();
        assertThat(rows(region)).filteredOn(row -> !isTraced(row, printed)).isEmpty();
    }

    private static boolean isTraced(Row row, List<String> printed) {
        if (!row.weight.equals("recorded")) {
            return row.held.isEmpty();
        }
        if (row.held.startsWith("-")) {
            return row.held.matches("-: \\S.{8,88}");
        }
        if (row.held.equals("report")) {
            return REPORTED.contains(row.id);
        }
        if (row.held.equals("form")) {
            return printed.stream().anyMatch(clause -> ClauseTable.covers(clause, row.id));
        }
        return row.statement.startsWith("AMBIGUITY:")
                ? row.held.equals("reading")
                : Arrays.stream(row.held.split("; ", -1)).allMatch(HeldTest::isMember);
    }

    /** {@code Type.accessor} or {@code Type.CONSTANT}, of a public type of the domain by its simple name. */
    private static boolean isMember(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length == 2
                && DOMAIN.getOrDefault(parts[0], List.of()).stream()
                        .anyMatch(type -> isConstant(type, parts[1]) || isAccessor(type, parts[1]));
    }

    private static boolean isConstant(Class<?> type, String name) {
        return type.isEnum()
                && Arrays.stream(type.getEnumConstants())
                        .anyMatch(value -> ((Enum<?>) value).name().equals(name));
    }

    private static boolean isAccessor(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(name)
                        && method.getDeclaringClass() != Object.class
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers()));
    }

    private static List<Row> rows(String region) throws IOException {
        try (InputStream table = HeldTest.class.getResourceAsStream("clauses/" + region + ".tsv")) {
            String text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("id\tclause\tkind\tweight\tstatement\tterm_ru\tcheck\theld\n");
            return text.lines()
                    .skip(1)
                    .map(line -> Row.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private record Row(String id, String weight, String statement, String held) {
        static Row of(String... columns) {
            assertThat(columns).hasSize(8);
            return new Row(columns[0], columns[3], columns[4], columns[7]);
        }

        @Override
        public String toString() {
            return id + ": " + held;
        }
    }
}
