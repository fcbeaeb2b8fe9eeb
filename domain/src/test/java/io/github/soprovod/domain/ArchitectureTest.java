package io.github.soprovod.domain;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What the domain may lean on, and what it must not do. */
@AnalyzeClasses(packages = "io.github.soprovod.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.soprovod.domain";

    @ArchTest
    static final ArchRule PACKAGES_LEAN_ON_EACH_OTHER_IN_READING_ORDER = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("vocabulary")
            .definedBy(ROOT + ".vocabulary")
            .layer("value")
            .definedBy(ROOT + ".value")
            .layer("person")
            .definedBy(ROOT + ".person")
            .layer("event")
            .definedBy(ROOT + ".event")
            .layer("case")
            .definedBy(ROOT)
            .layer("store")
            .definedBy(ROOT + ".store")
            .layer("validation")
            .definedBy(ROOT + ".validation")
            .whereLayer("vocabulary")
            .mayNotAccessAnyLayer()
            .whereLayer("value")
            .mayOnlyAccessLayers("vocabulary")
            .whereLayer("person")
            .mayOnlyAccessLayers("value", "vocabulary")
            .whereLayer("event")
            .mayOnlyAccessLayers("person", "value", "vocabulary")
            .whereLayer("case")
            .mayOnlyAccessLayers("event", "person", "value", "vocabulary")
            .whereLayer("store")
            .mayOnlyAccessLayers("case", "event", "person", "value", "vocabulary")
            .whereLayer("validation")
            .mayOnlyAccessLayers("person", "value", "vocabulary");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_ONE_OF_THESE = classes()
            .should()
            .resideInAnyPackage(
                    ROOT,
                    ROOT + ".vocabulary",
                    ROOT + ".value",
                    ROOT + ".person",
                    ROOT + ".event",
                    ROOT + ".store",
                    ROOT + ".validation");

    @ArchTest
    static final ArchRule THE_DOMAIN_NEEDS_ANNOTATIONS_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..", ROOT + "..", "org.jspecify..", "org.immutables.value..", "jakarta.validation..");

    @ArchTest
    static final ArchRule ONLY_THE_CONSTRAINTS_KNOW_JAKARTA_VALIDATION = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".validation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..");

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_CLOCK = noClasses()
            .should()
            .callMethodWhere(calls(
                    "the clock",
                    "java.time.*#now",
                    "java.time.Clock#*",
                    "java.time.ZoneId#systemDefault",
                    "java.lang.System#currentTimeMillis",
                    "java.lang.System#nanoTime",
                    "java.util.Date#*",
                    "java.util.Calendar#*",
                    "java.util.TimeZone#getDefault"));

    @ArchTest
    static final ArchRule NOTHING_IS_RANDOM = noClasses()
            .should()
            .callMethodWhere(calls("randomness", "java.util.UUID#randomUUID", "java.lang.Math#random"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util\\..*Random|util\\.random\\..*|security\\.SecureRandom)");

    @ArchTest
    static final ArchRule NOTHING_LEANS_ON_THE_LANGUAGE_OF_THE_MACHINE = noClasses()
            .should()
            .callMethodWhere(calls(
                    "the default locale or character set",
                    "java.util.Locale#getDefault",
                    "java.lang.String#toLowerCase()",
                    "java.lang.String#toUpperCase()",
                    "java.lang.String#format(java.lang.String,[Ljava.lang.Object;)",
                    "java.lang.String#formatted([Ljava.lang.Object;)",
                    "java.lang.String#getBytes()",
                    "java.time.format.DateTimeFormatter#ofPattern(java.lang.String)",
                    "java.util.ResourceBundle#getBundle(java.lang.String)",
                    "java.text.*#getInstance()"));

    @ArchTest
    static final ArchRule NOTHING_READS_WRITES_OR_CONNECTS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.io..")
                    .or(resideInAPackage("java.nio.."))
                    .or(resideInAPackage("java.net.."))
                    .or(resideInAPackage("java.sql.."))
                    .or(resideInAPackage("java.util.logging..")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethodWhere(
                    calls("the system's properties", "java.lang.System#getProperty", "java.lang.System#getenv"));

    @ArchTest
    static final ArchRule NOTHING_IS_SERIALISED_BY_REFLECTION = noClasses()
            .that(describe("are neither enumerations nor their constants", type -> !type.isAssignableTo(Enum.class)))
            .should()
            .beAssignableTo("java.io.Serializable");

    @ArchTest
    static final ArchRule ONLY_THE_CONSTRAINTS_OF_BEANS_LOOK_INTO_TYPES = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ROOT + ".validation.Members")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses().that().arePublic().should().haveNameMatching(".*(Dto|Impl|Info|Manager|Helper|Util|Utils)");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_DESCRIBED_AND_NULL_MARKED = classes()
            .should(new ArchCondition<>("reside in a package with a package-info that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not"));
                }
            });

    @ArchTest
    static final ArchRule IMPLEMENTATIONS_STAY_INSIDE = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .should()
            .notBePublic()
            .andShould()
            .haveModifier(JavaModifier.FINAL);

    /** Calls of methods given as {@code owner#name} or {@code owner#name(types)}; an asterisk stands for any name. */
    private static DescribedPredicate<JavaCall<?>> calls(String what, String... methods) {
        Set<String> forbidden = Set.of(methods);
        return describe("asks for " + what, call -> {
            String owner = call.getTargetOwner().getName();
            String inPackage = call.getTargetOwner().getPackageName() + ".*";
            String name = call.getName();
            StringBuilder types = new StringBuilder();
            call.getTarget()
                    .getRawParameterTypes()
                    .forEach(
                            type -> types.append(types.length() == 0 ? "" : ",").append(type.getName()));
            return forbidden.contains(owner + "#*")
                    || forbidden.contains(owner + "#" + name)
                    || forbidden.contains(inPackage + "#" + name)
                    || forbidden.contains(owner + "#" + name + "(" + types + ")")
                    || forbidden.contains(inPackage + "#" + name + "(" + types + ")");
        });
    }
}
