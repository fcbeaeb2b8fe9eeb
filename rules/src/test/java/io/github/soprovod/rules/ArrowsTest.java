package io.github.soprovod.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.report.ReportBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What depends on what in the module, and what nothing in it may do. */
final class ArrowsTest {

    private static final String RULES = "io.github.soprovod.rules";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
            .withImportOption(location -> !location.contains("/domain/"))
            .importPackages(RULES);

    @Test
    void theRulesNeedTheDomainAndNothingElse() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "io.github.soprovod.domain..",
                        RULES + "..",
                        "org.jspecify..",
                        "org.immutables.value.."))
                .check(CLASSES);
    }

    @Test
    void regionsDoNotKnowEachOther() {
        slices().matching(RULES + ".region.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyTheBooksKnowTheRegions() {
        noClasses()
                .that(resideInAPackage(RULES + ".."))
                .and()
                .resideOutsideOfPackage(RULES + ".region..")
                .and()
                .doNotHaveFullyQualifiedName(PolicyBook.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(ReportBook.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(FormBook.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage(RULES + ".region.."))
                .check(CLASSES);
    }

    @Test
    void aRegionIsWrittenInTheWordsOfActsAndNeverInTheKernel() {
        noClasses()
                .that(resideInAPackage(RULES + ".region.."))
                .should()
                .dependOnClassesThat(resideInAPackage(RULES + ".internal.."))
                .check(CLASSES);
    }

    @Test
    void theVocabularyDoesNotKnowWhoReadsIt() {
        noClasses()
                .that(resideInAPackage(RULES + ".policy.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage(RULES + ".internal..", RULES + ".act..", RULES + ".region..", RULES))
                .check(CLASSES);
    }

    @Test
    void noSourceOutsideTheRegionsNamesOne() throws IOException {
        Set<String> guilty = new TreeSet<>();
        for (Path source : sources("java")) {
            boolean ofARegion = source.toString().contains("/region/");
            for (RegionId region : PolicyBook.standard().regions()) {
                Pattern slug = Pattern.compile('"' + region.slug() + "[\".]");
                if (!ofARegion && slug.matcher(Files.readString(source)).find()) {
                    guilty.add(source.getFileName() + " names " + region.slug());
                }
            }
        }
        assertThat(guilty).isEmpty();
    }

    @Test
    void noSentenceIsARegionsOwn() throws IOException {
        for (Path bundle : sources("properties")) {
            for (RegionId region : PolicyBook.standard().regions()) {
                assertThat(Files.readString(bundle)).doesNotContain(region.slug());
            }
        }
    }

    @Test
    void whatIsInternalStaysOutOfPublicSignatures() {
        Set<String> guilty = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().endsWith(".internal")) {
                continue;
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (isOpen(unit.getModifiers())
                        && Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                                .flatMap(ArrowsTest::involved)
                                .anyMatch(involved -> involved.getPackageName().endsWith(".internal"))) {
                    guilty.add(unit.getFullName());
                }
            }
            for (JavaField field : type.getFields()) {
                if (isOpen(field.getModifiers())
                        && involved(field.getType())
                                .anyMatch(t -> t.getPackageName().endsWith(".internal"))) {
                    guilty.add(field.getFullName());
                }
            }
        }
        assertThat(guilty).isEmpty();
    }

    @Test
    void thereIsNoClockNoChanceNoThreadAndNoMachinesLanguage() {
        Set<String> guilty = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                boolean clock = (owner.startsWith("java.time.") && name.equals("now"))
                        || owner.startsWith("java.time.Clock")
                        || (owner.equals("java.lang.System")
                                && !name.equals("identityHashCode")
                                && !name.equals("arraycopy"));
                boolean chance = owner.contains("Random") || owner.equals("java.util.UUID") || name.equals("shuffle");
                boolean machine = (owner.equals("java.util.Locale") && name.equals("getDefault"))
                        || (owner.equals("java.nio.charset.Charset") && name.equals("defaultCharset"))
                        || owner.equals("java.util.TimeZone")
                        || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"));
                boolean language = owner.equals("java.lang.String")
                        && Set.of("toLowerCase", "toUpperCase").contains(name)
                        && access.getTarget()
                                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget call
                        && call.getRawParameterTypes().isEmpty();
                boolean thread = owner.equals("java.lang.Thread")
                        || (owner.startsWith("java.util.concurrent.") && !owner.endsWith(".ConcurrentHashMap"));
                if (clock || chance || machine || language || thread) {
                    guilty.add(access.getDescription());
                }
            }
        }
        assertThat(guilty).isEmpty();
    }

    @Test
    void onlyTheResourcesAreRead() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RULES + ".internal.Resources")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheLifecycleChangesAStage() {
        Set<String> writers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getFieldAccessesFromSelf().stream()
                    .filter(access ->
                            access.getAccessType() == com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET)
                    .filter(access -> access.getTarget().getName().equals("stage")
                            && access.getTargetOwner().getSimpleName().equals("Fold"))
                    .forEach(access -> writers.add(access.getOriginOwner().getSimpleName()));
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getName().contains("CaseState")
                            && Set.of("stage", "withStage").contains(call.getName())
                            && !call.getTarget().getRawParameterTypes().isEmpty())
                    .forEach(call -> writers.add(call.getOriginOwner().getSimpleName()));
        }
        assertThat(writers).containsOnly("Fold");
        Set<String> appliers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getTargetOwner().getSimpleName().equals("Fold")
                            && call.getName().equals("apply"))
                    .forEach(call -> appliers.add(call.getOriginOwner().getSimpleName()));
        }
        assertThat(appliers).containsOnly("Judge");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path source : sources("java")) {
            packages.add(source.getParent());
        }
        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked")
                        .contains("/**"));
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static List<Path> sources(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().endsWith('.' + extension))
                    .toList();
        }
    }
}
