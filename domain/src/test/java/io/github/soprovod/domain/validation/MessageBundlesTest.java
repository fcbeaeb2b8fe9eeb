package io.github.soprovod.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages have a message for each constraint, where any provider finds it. */
class MessageBundlesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    static Stream<Class<?>> constraints() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackagesOf(SoprovodValidation.class)
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Constraint.class))
                        .<Class<?>>map(type -> type.reflect());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void a_constraint_has_a_message_in_both_languages_and_as_its_default(Class<?> constraint) throws Exception {
        String key = constraint.getName() + ".message";
        assertThat(bundle(Locale.ROOT).getString(key)).isNotBlank().matches("\\p{ASCII}+");
        assertThat(bundle(RUSSIAN).getString(key)).isNotBlank().containsPattern("\\p{IsCyrillic}");
        assertThat(constraint.getMethod("message").getDefaultValue()).isEqualTo("{" + key + "}");
    }

    @Test
    void a_bundle_has_no_message_of_a_constraint_that_there_is_not() {
        List<String> keys =
                constraints().map(type -> type.getName() + ".message").sorted().toList();
        assertThat(keys).hasSize(9);
        for (Locale locale : List.of(Locale.ROOT, RUSSIAN)) {
            assertThat(new TreeSet<>(bundle(locale).keySet())).containsExactlyElementsOf(keys);
        }
    }

    record Region(@RegionSlug String slug) {}

    @Test
    void the_provider_finds_them_by_its_own_means() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .locales(Locale.ENGLISH, RUSSIAN)
                .defaultLocale(RUSSIAN)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, RUSSIAN), RUSSIAN, false))
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Region("Smolensk")))
                    .extracting(ConstraintViolation::getMessage)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("должно быть кодом региона");
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("ContributorValidationMessages", locale);
    }
}
