package io.github.soprovod.domain.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.Term;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.CharBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a host's beans, records and forms are told, by Hibernate Validator without an expression language. */
class ConstraintsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    private static ValidatorFactory english;
    private static ValidatorFactory russian;

    @BeforeAll
    static void start() {
        english = SoprovodValidation.factory(Locale.ENGLISH);
        russian = SoprovodValidation.factory(Locale.forLanguageTag("ru-RU"));
    }

    @AfterAll
    static void stop() {
        english.close();
        russian.close();
    }

    record Form(
            @Snils String snils,
            @PassportSeries CharSequence series,
            @PassportNumber String number,
            @CaseIdentifier String id,
            @RegionSlug String region,
            @TermOf(Category.class) String category,
            @TermOf(DisabilityGroup.class) String group,
            @StorableText String note) {

        static Form empty() {
            return new Form(null, null, null, null, null, null, null, null);
        }
    }

    static class Bean {

        private final String snils;

        Bean(String snils) {
            this.snils = snils;
        }

        @Snils
        public String getSnils() {
            return snils;
        }
    }

    record Lists(List<@Snils String> numbers, Optional<@RegionSlug String> region) {}

    @Nested
    class A_text {

        @Test
        void that_is_absent_is_always_valid() {
            assertThat(english(Form.empty())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"112-233-445 95", "11223344595", "001-001-998 77"})
        void is_a_snils_in_both_layouts(String text) {
            assertThat(english(new Bean(text))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "112-233-445 96", "112 233 445 95", "000-000-000 00", "snils"})
        void is_no_snils_with_another_control_number_or_form(String text) {
            assertThat(english(new Bean(text)))
                    .containsExactly("snils: must be a SNILS: 11 digits, bare or in the layout 000-000-000 00,"
                            + " with the right control number");
        }

        @Test
        void of_every_kind_is_judged_in_english() {
            assertThat(english(WRONG))
                    .containsExactly(
                            "category: must be a value of the list",
                            "group: must be a value of the list",
                            "id: must be a case identifier: a Latin letter or digit, then at most 63 letters, digits,"
                                    + " dots, underscores or hyphens",
                            "note: must not contain U+0000 or half of a surrogate pair",
                            "number: must be the number of a passport of Russia: 6 digits",
                            "region: must be the slug of a region: lower-case Latin letters, digits and single"
                                    + " hyphens, at most 64 characters",
                            "series: must be the series of a passport of Russia: 4 digits",
                            "snils: must be a SNILS: 11 digits, bare or in the layout 000-000-000 00, with the right"
                                    + " control number");
        }

        @Test
        void of_every_kind_is_judged_in_russian() {
            assertThat(messages(russian, WRONG))
                    .containsExactly(
                            "category: должно быть значением из перечня",
                            "group: должно быть значением из перечня",
                            "id: должно быть идентификатором дела: латинская буква или цифра, затем не более 63 букв,"
                                    + " цифр, точек, подчёркиваний и дефисов",
                            "note: не должно содержать U+0000 и половин суррогатных пар",
                            "number: должно быть номером паспорта РФ: 6 цифр",
                            "region: должно быть кодом региона: строчные латинские буквы, цифры и одиночные дефисы,"
                                    + " не более 64 знаков",
                            "series: должно быть серией паспорта РФ: 4 цифры",
                            "snils: должно быть СНИЛС: 11 цифр подряд или в виде 000-000-000 00, с верным"
                                    + " контрольным числом");
        }

        @Test
        void that_is_right_is_valid_whatever_its_type() {
            Form right = new Form(
                    "112-233-445 95",
                    CharBuffer.wrap("6615"),
                    "012345",
                    "SMO-1",
                    "smolensk",
                    "svo-participant",
                    "II",
                    "Ёж \ud83d\ude00");
            assertThat(english(right)).isEmpty();
        }

        @Test
        void inside_a_container_is_judged_too() {
            assertThat(paths(new Lists(List.of("11223344595", "1"), Optional.of("Smolensk"))))
                    .containsExactly("numbers[1].<list element>", "region");
        }

        @ParameterizedTest
        @ValueSource(strings = {"SVO_PARTICIPANT", "svo-participant ", "SVO-PARTICIPANT", "", "iii"})
        void is_a_slug_of_a_list_only_to_the_letter(String text) {
            Form form = new Form(null, null, null, null, null, text, text, null);
            assertThat(paths(form)).containsExactly("category", "group");
        }

        private static final Form WRONG = new Form("1", "66 15", "12345", "-", "Smolensk", "hero", "IV", "\ud800");
    }

    @Nested
    class A_span {

        @DateSpan
        record Stay(LocalDate from, LocalDate until) {}

        @DateSpan(from = "start", until = "end")
        @DateSpan(from = "end", until = "report")
        static class Trip {

            private final LocalDate start;
            private final LocalDate end;
            private final LocalDate report;

            Trip(LocalDate start, LocalDate end, LocalDate report) {
                this.start = start;
                this.end = end;
                this.report = report;
            }

            public LocalDate getStart() {
                return start;
            }

            public Optional<LocalDate> getEnd() {
                return Optional.ofNullable(end);
            }

            public LocalDate getReport() {
                return report;
            }
        }

        @Test
        void of_one_day_is_valid_and_one_that_ends_the_day_before_is_not() {
            assertThat(english(new Stay(DAY, DAY))).isEmpty();
            assertThat(english(new Stay(DAY, DAY.minusDays(1))))
                    .containsExactly("until: must not be before the first day");
            assertThat(messages(russian, new Stay(DAY, DAY.minusDays(1))))
                    .containsExactly("until: не должно быть раньше первого дня");
        }

        @Test
        void with_an_absent_end_is_valid() {
            assertThat(english(new Stay(null, DAY))).isEmpty();
            assertThat(english(new Stay(DAY, null))).isEmpty();
            assertThat(english(new Stay(null, null))).isEmpty();
        }

        @Test
        void of_a_bean_is_read_by_its_getters_and_several_may_stand_on_one_type() {
            assertThat(english(new Trip(DAY, DAY.plusDays(1), DAY.plusDays(1)))).isEmpty();
            assertThat(english(new Trip(DAY, null, DAY.minusDays(1)))).isEmpty();
            assertThat(paths(new Trip(DAY, DAY.minusDays(1), DAY.minusDays(2)))).containsExactly("end", "report");
        }

        @DateSpan(from = "begin")
        record Misnamed(LocalDate from, LocalDate until) {}

        @DateSpan
        record Mistyped(String from, LocalDate until) {}

        @DateSpan
        record Failing(LocalDate from, LocalDate until) {
            @Override
            public LocalDate from() {
                throw new IllegalStateException("Кенарова");
            }
        }

        @Test
        void of_members_that_are_not_there_or_no_days_is_a_mistake_of_the_declaration() {
            Validator validator = english.getValidator();
            assertThatThrownBy(() -> validator.validate(new Misnamed(DAY, DAY)))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("Misnamed")
                    .hasMessageContaining("begin");
            assertThatThrownBy(() -> validator.validate(new Mistyped("Кенарова", DAY)))
                    .isInstanceOf(ConstraintDeclarationException.class)
                    .hasMessageContaining("java.time.LocalDate")
                    .hasMessageNotContaining("Кенарова");
        }

        @Test
        void of_a_member_that_fails_says_which_and_not_why_for_that_may_be_personal() {
            assertThatThrownBy(() -> english.getValidator().validate(new Failing(DAY, DAY)))
                    .isInstanceOf(ValidationException.class)
                    .hasStackTraceContaining("Failing.from()")
                    .satisfies(thrown -> assertThat(printed(thrown)).doesNotContain("Кенарова"));
        }
    }

    @Nested
    class A_passport {

        @PassportRf
        record Passport(String series, String number) {}

        @PassportRf(series = "passportSeries", number = "passportNumber")
        static class Applicant {

            public String getPassportSeries() {
                return "66 15";
            }

            public Optional<String> getPassportNumber() {
                return Optional.of("123456");
            }
        }

        @Test
        void has_both_its_series_and_its_number_or_neither() {
            assertThat(english(new Passport("6615", "123456"))).isEmpty();
            assertThat(english(new Passport(null, null))).isEmpty();
            assertThat(english(new Passport("6615", null)))
                    .containsExactly(
                            "number: a passport of Russia has a series of 4 digits and a number of 6," + " both given");
            assertThat(messages(russian, new Passport(null, "123456")))
                    .containsExactly("series: у паспорта РФ серия из 4 цифр и номер из 6, указываются вместе");
        }

        @Test
        void is_wrong_at_the_member_that_is_wrong() {
            assertThat(paths(new Passport("661", "12345"))).containsExactly("number", "series");
            assertThat(paths(new Passport("", "123456"))).containsExactly("series");
            assertThat(paths(new Applicant())).containsExactly("passportSeries");
        }
    }

    @Nested
    class A_list_of_terms {

        record Wrong(@TermOf(Term.class) String term) {}

        @Test
        void that_is_no_enumeration_is_a_mistake_of_the_declaration() {
            assertThatThrownBy(() -> english.getValidator().validate(new Wrong("a")))
                    .isInstanceOf(ValidationException.class)
                    .hasStackTraceContaining("is not an enumeration");
        }
    }

    @Nested
    class What_a_constraint_accepts_the_domain_accepts {

        @ParameterizedTest
        @NullSource
        @ValueSource(
                strings = {"112-233-445 95", "11223344595", "SMO-1", "smolensk", "", "\u0000", "a\ud800", "x y", "A--"})
        void and_the_other_way_round(String text) {
            Form form = new Form(text, null, null, text, text, null, null, null);
            List<String> refused = paths(form);
            assertThat(refused.contains("snils"))
                    .isEqualTo(text != null && throwsOn(() -> io.github.soprovod.domain.person.Snils.of(text)));
            assertThat(refused.contains("id")).isEqualTo(text != null && throwsOn(() -> CaseId.of(text)));
            assertThat(refused.contains("region")).isEqualTo(text != null && throwsOn(() -> RegionId.of(text)));
        }

        private static boolean throwsOn(Runnable making) {
            try {
                making.run();
                return false;
            } catch (IllegalArgumentException e) {
                return true;
            }
        }
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static List<String> english(Object bean) {
        return messages(english, bean);
    }

    private static List<String> paths(Object bean) {
        return english.getValidator().validate(bean).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static List<String> messages(ValidatorFactory factory, Object bean) {
        return factory.getValidator().validate(bean).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
