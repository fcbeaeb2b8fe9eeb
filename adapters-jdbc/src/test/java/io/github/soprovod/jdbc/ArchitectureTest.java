package io.github.soprovod.jdbc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the module may lean on, and what of it is public. */
@AnalyzeClasses(packages = "io.github.soprovod.jdbc", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule IT_NEEDS_JDBC_AND_THE_LIBRARY_AND_NO_DRIVER = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "javax.sql..", "io.github.soprovod..", "org.jspecify..");

    @ArchTest
    static final ArchRule IT_KEEPS_OUT_OF_THE_INSIDE_OF_OTHER_MODULES =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("io.github.soprovod..internal..");

    @ArchTest
    static final ArchRule IT_LOGS_AND_PRINTS_NOTHING = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule IT_DOES_NOT_LOOK_INTO_TYPES =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule FEW_CLASSES_ARE_PUBLIC = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*\\.(JdbcCaseStore|CaseDesk|DeskAnswer|CaseStoreException|Database|EmbeddedH2|Schema)");
}
