package io.github.soprovod.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms and control numbers of the insurance number, by example; its laws are in {@link SnilsLaws}. */
class SnilsTest {

    @Nested
    class Is_taken {

        @ParameterizedTest
        @ValueSource(strings = {"112-233-445 95", "11223344595", "087-654-303 00", "08765430300"})
        void in_the_usual_layout_and_bare(String text) {
            assertThat(Snils.of(text).formatted().replaceAll("\\D", "")).isEqualTo(text.replaceAll("\\D", ""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "001-001-999 65", // The first number with a control number.
                    "099-000-001 35",
                    "087-654-302 00", // The weighted sum is 201: 100 modulo 101.
                    "087-654-303 00", // The weighted sum is 202: 0 modulo 101.
                    "999-999-999 01"
                })
        void with_a_fitting_control_number(String text) {
            assertThat(Snils.of(text).formatted()).isEqualTo(text);
        }

        @ParameterizedTest
        @ValueSource(strings = {"001-001-998 00", "001-001-998 77", "000-000-001 99"})
        void unchecked_up_to_the_last_number_given_out_before_there_were_control_numbers(String text) {
            assertThat(Snils.of(text).formatted()).isEqualTo(text);
        }
    }

    @Nested
    class Is_refused {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "112-233-445 96",
                    "112-233-445 59",
                    "11223344594",
                    "001-001-999 61",
                    "087-654-303 01",
                    "000-000-000 00"
                })
        void with_another_control_number_and_for_nobody(String text) {
            assertThatThrownBy(() -> Snils.of(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("snils: not a valid number");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    " ",
                    "1122334459",
                    "112233445950",
                    "112-233-445-95",
                    "112 233 445 95",
                    "112-233-44595",
                    "112-233-445 9",
                    "112-233-445 95 ",
                    " 11223344595",
                    "112-233-445\u00a095",
                    "112\u2010233\u2010445 95",
                    "1122334459a",
                    "\u0661\u0661\u0662\u0662\u0663\u0663\u0664\u0664\u0665\u0669\u0665",
                    "１１２２３３４４５９５"
                })
        void in_any_other_form(String text) {
            assertThat(Snils.digitsOf(text)).isEmpty();
            assertThat(Snils.isValid(text)).isFalse();
            assertThatThrownBy(() -> Snils.of(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void digits_of_a_layout_are_read_before_the_control_number_is_checked() {
        assertThat(Snils.digitsOf("112-233-445 00")).contains("11223344500");
        assertThat(Snils.isValid("11223344500")).isFalse();
        assertThat(Snils.isValid("112-233-445 95")).isFalse();
    }

    /**
     * Numbers that other libraries test themselves with; the file is tab-separated: value, verdict, source. One of them
     * passes over whatever stands between the digits, which is not taken here, so that only control numbers are compared.
     */
    @Test
    @EnabledIfEnvironmentVariable(named = "SOPROVOD_CORPORA", matches = ".+")
    void agrees_with_the_corpus_of_other_libraries() throws IOException {
        List<String> lines =
                Files.readAllLines(Path.of(System.getenv("SOPROVOD_CORPORA"), "russian-document-numbers", "snils.tsv"));
        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            String digits = cells[0].replaceAll("[-+*/_ ]", "");
            assertThat(Snils.isValid(digits)).isEqualTo(cells[1].equals("valid"));
        });
    }
}
