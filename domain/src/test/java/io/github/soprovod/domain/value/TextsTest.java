package io.github.soprovod.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Ёжиков-Петренко",
                "\u0001\t\r\n\u001f\u007f",
                "\ud83d\ude00",
                "a\ud800\udc00b\udbff\udfff",
                "\ufeff\ufffd\uffff\u202e"
            })
    void any_text_in_whole_code_points_but_zero_can_be_stored(String text) {
        assertThat(Texts.isStorable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "name\u0000",
                "\ud800",
                "\udc00",
                "\ud83d",
                "a\ud83d",
                "\ud83dx",
                "\ude00\ud83d",
                "\ud83d\ud83d\ude00",
                "\ud83d\ude00\ude00"
            })
    void zero_and_unpaired_surrogates_cannot(String text) {
        assertThat(Texts.isStorable(text)).isFalse();
        assertThatThrownBy(() -> Texts.check("note", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("note: U+0000 or an unpaired surrogate");
        assertThatThrownBy(() -> Texts.check("note", Optional.of(text))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Texts.check("note", List.of("fine", text)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_absent_or_empty_passes() {
        assertThatCode(() -> {
                    Texts.check("note", Optional.empty());
                    Texts.check("note", List.of());
                })
                .doesNotThrowAnyException();
    }

    @Property
    void a_text_can_be_stored_where_it_comes_back_from_its_bytes(
            @ForAll @StringLength(max = 5) @CharRange(from = '\ud7f0', to = '\ue00f') String text) {
        boolean comesBack = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
        assertThat(Texts.isStorable(text)).isEqualTo(comesBack);
        assertThat(Texts.isStorable(text + '\u0000')).isFalse();
    }
}
