package io.github.soprovod.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The identifiers of the header: of the case and of its region. */
class IdentifiersTest {

    @Nested
    class A_case_identifier {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.value.IdentifiersTest#caseIdentifiers")
        void begins_with_a_letter_or_digit_and_has_up_to_64_characters(String text) {
            assertThat(CaseId.of(text).value()).isEqualTo(text);
            assertThat(CaseId.isValid(text)).isTrue();
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.value.IdentifiersTest#otherTexts")
        void is_nothing_else(String text) {
            assertThat(CaseId.isValid(text)).isFalse();
            assertThatThrownBy(() -> CaseId.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("id: not a case identifier");
        }

        @Test
        void is_ordered_by_its_text_and_equal_by_it() {
            assertThat(CaseId.of("SMO-1")).isEqualTo(CaseId.of("SMO-1")).isLessThan(CaseId.of("SMO-2"));
            assertThat(CaseId.of("smo-1")).isNotEqualTo(CaseId.of("SMO-1"));
        }
    }

    @Nested
    class A_region {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "khabarovsk",
                    "irkutsk",
                    "crimea",
                    "smolensk",
                    "yugra",
                    "moscow",
                    "nizhny-novgorod",
                    "r77",
                    "a-1"
                })
        void is_named_by_a_slug_whether_the_library_has_a_policy_or_not(String text) {
            assertThat(RegionId.of(text).slug()).isEqualTo(text);
            assertThat(RegionId.isValid(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "Smolensk", "смоленск", "77", "-a", "a-", "a--b", "a_b", "a b", "a.b", "a\n", " a", "ı"})
        void is_named_by_nothing_else(String text) {
            assertThat(RegionId.isValid(text)).isFalse();
            assertThatThrownBy(() -> RegionId.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("region: not a slug");
        }

        @Test
        void has_a_slug_of_up_to_64_characters() {
            assertThat(RegionId.isValid("a".repeat(64))).isTrue();
            assertThat(RegionId.isValid("a".repeat(65))).isFalse();
        }

        @Test
        void is_refused_at_once_however_long_the_text_is() {
            assertThat(RegionId.isValid("a-".repeat(1_000_000) + "a")).isFalse();
        }

        @Test
        void is_ordered_by_its_slug() {
            assertThat(RegionId.of("crimea")).isLessThan(RegionId.of("yugra"));
        }
    }

    static Stream<String> caseIdentifiers() {
        return Stream.of("SMO-2025-000123", "1", "a", "A.b_c-d", "0..--__", "x".repeat(64));
    }

    static Stream<String> otherTexts() {
        return Stream.of(
                "",
                " ",
                "-1",
                ".1",
                "_1",
                "SMO 1",
                "SMO/1",
                "СМО-1",
                "SMO-1\n",
                " SMO-1",
                "é",
                "x".repeat(65),
                "\u0661");
    }
}
