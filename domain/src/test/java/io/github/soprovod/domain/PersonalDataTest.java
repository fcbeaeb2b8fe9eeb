package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.soprovod.domain.ValueTypes.Ingredients;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data show in no text that the domain makes: neither in a {@code toString} nor in an exception. */
class PersonalDataTest {

    /** Types whose texts are the library's own words, or identifiers made to be shown. */
    private static final Set<Class<?>> SHOWN = Set.of(CaseId.class, RegionId.class, Finding.class, Answer.class);

    static Stream<Class<?>> values() {
        return ValueTypes.all().stream();
    }

    static Stream<Class<?>> valuesWithHiddenTexts() {
        return values().filter(type -> !SHOWN.contains(type));
    }

    static Stream<Class<?>> builtValuesWithHiddenTexts() {
        return valuesWithHiddenTexts().filter(ValueTypes::isBuilt);
    }

    @Nested
    class A_member {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.PersonalDataTest#valuesWithHiddenTexts")
        void that_is_free_text_is_marked(Class<?> type) {
            assertThat(ValueTypes.members(type))
                    .filteredOn(member ->
                            member.getGenericReturnType().getTypeName().contains("java.lang.String"))
                    .allMatch(PersonalDataTest::isMarked);
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.PersonalDataTest#values")
        void that_is_marked_is_masked_in_toString(Class<?> type) {
            String shown = ValueTypes.sample(type, new Ingredients()).toString();
            assertThat(ValueTypes.members(type))
                    .filteredOn(PersonalDataTest::isMarked)
                    .allSatisfy(member -> assertThat(shown).contains(member.getName() + "=***"));
        }

        @ParameterizedTest
        @ValueSource(classes = {Person.class, PersonChange.class, PersonName.class, Recipient.class})
        void of_a_person_is_marked_whatever_its_type(Class<?> type) {
            assertThat(ValueTypes.members(type)).allMatch(PersonalDataTest::isMarked);
        }
    }

    @Nested
    class A_canary {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.PersonalDataTest#valuesWithHiddenTexts")
        void planted_in_each_text_and_number_never_sings_in_toString(Class<?> type) {
            assertThat(leaks(ValueTypes.sample(type, new Canaries()).toString()))
                    .isEmpty();
        }

        @Test
        void planted_in_each_entry_never_sings_in_the_case_file() {
            CaseFile.Builder file = CaseFile.builder()
                    .id(CaseId.of("SMO-1"))
                    .region(RegionId.of("smolensk"))
                    .recipient(ValueTypes.sample(Recipient.class, new Canaries()));
            for (Class<?> variant : CaseEvent.class.getPermittedSubclasses()) {
                file.addEvents((CaseEvent) ValueTypes.sample(variant, new Canaries()));
            }
            assertThat(leaks(file.build().toString())).isEmpty();
            assertThat(file.build().toString()).contains("SMO-1", "smolensk", "CuratorAppointed");
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.PersonalDataTest#builtValuesWithHiddenTexts")
        void planted_in_a_refused_text_never_sings_in_the_exception(Class<?> type) throws Throwable {
            Object sample = ValueTypes.sample(type, new Canaries());
            for (Method member : ValueTypes.members(type)) {
                if (!isText(member)) {
                    continue;
                }
                for (String bad : List.of("\u0000", "\ud800", "\udc00 ")) {
                    Object builder = filled(type, sample);
                    ValueTypes.set(builder, member, ValueTypes.sample(member, new Canaries() {
                        @Override
                        String text(String name) {
                            return super.text(name) + bad;
                        }
                    }));
                    Throwable refusal = catchThrowable(() -> ValueTypes.build(builder));
                    assertThat(refusal)
                            .as(member.toString())
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageStartingWith(member.getName() + ":");
                    assertThat(leaks(printed(refusal))).as(member.toString()).isEmpty();
                }
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.PersonalDataTest#builtValuesWithHiddenTexts")
        void planted_beside_an_absent_or_null_member_never_sings_in_the_exception(Class<?> type) throws Throwable {
            Object sample = ValueTypes.sample(type, new Canaries());
            for (Method left : ValueTypes.members(type)) {
                Object builder = ValueTypes.builder(type);
                for (Method member : ValueTypes.members(type)) {
                    if (!member.equals(left)) {
                        ValueTypes.set(builder, member, ValueTypes.get(sample, member));
                    }
                }
                Throwable absent = catchThrowable(() -> ValueTypes.build(builder));
                if (absent != null) {
                    assertThat(leaks(printed(absent))).as(left.toString()).isEmpty();
                }
                for (Method setter : builder.getClass().getMethods()) {
                    if (setter.getName().equals(left.getName()) && !setter.getParameterTypes()[0].isPrimitive()) {
                        Throwable refusal =
                                catchThrowable(() -> ValueTypes.invoke(builder, setter, new Object[] {null}));
                        assertThat(refusal).as(setter.toString()).isInstanceOf(NullPointerException.class);
                        assertThat(leaks(printed(refusal)))
                                .as(setter.toString())
                                .isEmpty();
                    }
                }
            }
        }

        @Test
        void planted_in_a_number_or_identifier_that_is_refused_never_sings_in_the_exception() {
            for (Throwable refusal : List.of(
                    catchThrowable(() -> Snils.of(Canaries.SNILS_DIGITS.substring(0, 9) + "01")),
                    catchThrowable(() -> Snils.of(Canaries.TEXT)),
                    catchThrowable(() -> CaseId.of(Canaries.TEXT)),
                    catchThrowable(() -> RegionId.of(Canaries.TEXT)),
                    catchThrowable(() -> Person.builder()
                            .name(ValueTypes.sample(PersonName.class, new Canaries()))
                            .workCapacityLimitation(Canaries.NUMBER)
                            .build()))) {
                assertThat(refusal).isInstanceOf(IllegalArgumentException.class);
                assertThat(leaks(printed(refusal))).isEmpty();
            }
        }

        @Test
        void planted_in_a_state_never_sings_though_keys_and_measures_are_texts() {
            CaseState state = ValueTypes.sample(CaseState.class, new Canaries());
            assertThat(state.resolved().keySet()).allMatch(key -> !leaks(key).isEmpty());
            assertThat(state.programme().map(Programme::measures).orElseThrow()).isNotEmpty();
            assertThat(leaks(state.toString())).isEmpty();
        }
    }

    @Nested
    class The_search_for_leaks {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x Кенарова-7391 y",
                    "x кенарова-7391 y",
                    "КЕНАРОВА-7391",
                    "\\u041a\\u0435\\u043d\\u0430\\u0440\\u043e\\u0432\\u0430-7391",
                    "%D0%9A%D0%B5%D0%BD%D0%B0%D1%80%D0%BE%D0%B2%D0%B0-7391",
                    "0JrQtdC90LDRgNC+0LLQsC03Mzkx",
                    "snils 087-654-303 00!",
                    "08765430300",
                    "{\"snils\": \"087 654 303 00\"}",
                    "born 1913-11-07",
                    "degree 7391"
                })
        void finds_what_is_planted_in_plain_sight_and_in_disguise(String leaking) {
            assertThat(leaks(leaking)).isNotEmpty();
        }

        @Test
        void finds_nothing_in_innocent_text() {
            assertThat(leaks("CaseFile{id=SMO-1, on=2024-02-29, recipient=***}"))
                    .isEmpty();
        }

        @Test
        void has_valid_canaries() {
            assertThat(Canaries.SNILS.formatted()).isEqualTo("087-654-303 00");
        }
    }

    private static boolean isMarked(Method member) {
        return member.isAnnotationPresent(PersonalData.class);
    }

    /** Texts that a builder checks; the keys of a state are checked where they come from. */
    private static boolean isText(Method member) {
        return !Map.class.isAssignableFrom(member.getReturnType())
                && member.getGenericReturnType().getTypeName().contains("java.lang.String");
    }

    private static Object filled(Class<?> type, Object sample) throws Throwable {
        Object builder = ValueTypes.builder(type);
        for (Method member : ValueTypes.members(type)) {
            ValueTypes.set(builder, member, ValueTypes.get(sample, member));
        }
        return builder;
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** The canaries that a text lets out: as they are, in other case, as digits alone, escaped, or encoded. */
    static List<String> leaks(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String digits = text.replaceAll("[^0-9]", "");
        Stream<String> disguised = Stream.of(
                        Canaries.TEXT, unicode(Canaries.TEXT), percent(Canaries.TEXT), base64(Canaries.TEXT))
                .filter(form -> lower.contains(form.toLowerCase(Locale.ROOT)));
        Stream<String> plain = Stream.of(Canaries.DAY.toString(), String.valueOf(Canaries.NUMBER))
                .filter(text::contains);
        Stream<String> number = Stream.of(Canaries.SNILS_DIGITS).filter(digits::contains);
        return Stream.of(disguised, plain, number).flatMap(forms -> forms).toList();
    }

    private static String unicode(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 128 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }

    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text and a number that stand nowhere else. */
    static class Canaries extends Ingredients {

        static final String TEXT = "Кенарова-7391";
        static final String SNILS_DIGITS = "08765430300";
        static final Snils SNILS = Snils.of(SNILS_DIGITS);
        static final LocalDate DAY = LocalDate.of(1913, 11, 7);
        static final int NUMBER = 7391;

        @Override
        String text(String member) {
            return TEXT;
        }

        @Override
        Snils snils() {
            return SNILS;
        }
    }

    @Test
    void a_snils_is_shown_only_by_the_members_that_are_asked_for_it() {
        assertThat(Canaries.SNILS).hasToString("Snils{digits=***}");
        assertThat(Optional.of(Canaries.SNILS)).hasToString("Optional[Snils{digits=***}]");
    }

    @Test
    void the_days_of_a_person_are_hidden_and_those_of_an_entry_shown() {
        Canaries born = new Canaries() {
            @Override
            LocalDate day() {
                return DAY;
            }
        };
        assertThat(leaks(ValueTypes.sample(Person.class, born).toString())).isEmpty();
        assertThat(leaks(ValueTypes.sample(Enrolled.class, born).toString())).containsExactly("1913-11-07");
    }
}
