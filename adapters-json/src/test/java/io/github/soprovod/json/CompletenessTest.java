package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Term;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing of the domain is left out by the tables, and nothing of Jackson comes out of the module. */
class CompletenessTest {

    private static final String DOMAIN = "io.github.soprovod.domain";

    /** For each accessor of the domain that was met, whether it ever gave something. */
    private final Map<String, Boolean> known = new TreeMap<>();

    @Test
    void everyMemberOfTheDomainIsReadFromTheDocumentThatHasThemAll() throws ReflectiveOperationException {
        CaseFileResult.Read read = (CaseFileResult.Read) new CaseFileReader().read(Sample.pretty());
        visit(read.file());
        assertThat(known).hasSizeGreaterThan(150).doesNotContainValue(false);
        assertThat(read.file().events()).extracting(event -> event.type()).containsExactly(EventType.values());
    }

    private void visit(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                visit(optional.get());
            }
        } else if (value instanceof Collection<?> items) {
            for (Object item : items) {
                visit(item);
            }
        } else if (value.getClass().getName().startsWith(DOMAIN) && !(value instanceof Term)) {
            for (Class<?> type : value.getClass().getInterfaces()) {
                for (Method accessor : type.getMethods()) {
                    if (Modifier.isAbstract(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
                        Object member = accessor.invoke(value);
                        known.merge(
                                type.getSimpleName() + "." + accessor.getName(), isGiven(member), Boolean::logicalOr);
                        visit(member);
                    }
                }
            }
        }
    }

    private static boolean isGiven(Object member) {
        return !(member instanceof Optional<?> optional && optional.isEmpty())
                && !(member instanceof Collection<?> items && items.isEmpty());
    }

    @Test
    void noTypeOfJacksonStandsInAPublicSignature() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackagesOf(CaseFileReader.class);
        Stream<JavaCodeUnit> published = classes.stream()
                .filter(type -> type.getPackageName().equals("io.github.soprovod.json"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC));
        assertThat(published).isNotEmpty().allSatisfy(unit -> {
            assertThat(unit.getRawReturnType().getPackageName())
                    .doesNotStartWith("tools.jackson")
                    .doesNotEndWith("internal");
            assertThat(unit.getRawParameterTypes())
                    .allSatisfy(parameter -> assertThat(parameter.getPackageName())
                            .doesNotStartWith("tools.jackson")
                            .doesNotEndWith("internal"));
        });
    }
}
