package io.github.soprovod.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How facts are spelled, boundaries side by side. */
final class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-07-15, 6",
        "2024-01-15, 2024-07-14, 6",
        "2024-01-15, 2024-07-13, 5 мес. 28 дн.",
        "2024-03-01, 2024-08-31, 6",
        "2024-03-01, 2024-08-30, 5 мес. 29 дн.",
        "2024-01-15, 2024-07-16, 6 мес. 1 дн.",
        "2024-01-15, 2024-03-30, 2 мес. 15 дн.",
        "2024-08-31, 2025-02-28, 6",
        "2024-08-31, 2025-02-26, 5 мес. 26 дн.",
        "2024-01-01, 2024-12-31, 12",
        "2023-08-31, 2024-02-29, 6",
        "2024-02-29, 2024-02-29, 0",
        "2024-02-29, 2024-03-01, 0 мес. 1 дн."
    })
    void a_month_is_whole_on_the_same_day_or_the_last_of_the_month_or_the_day_before(
            LocalDate from, LocalDate until, String months) {
        assertThat(Spelling.months(from, until)).contains(months);
    }

    @Test
    void a_term_the_wrong_way_round_has_no_length() {
        assertThat(Spelling.months(LocalDate.of(2024, 2, 2), LocalDate.of(2024, 2, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-01, 2025-02-28, февраль",
        "2025-02-01, 2025-02-27, период с 1 февраля по 27 февраля",
        "2025-02-02, 2025-02-28, период с 2 февраля по 28 февраля",
        "2024-02-01, 2024-02-29, февраль",
        "2025-04-01, 2025-06-30, II квартал",
        "2025-02-01, 2025-04-30, период с 1 февраля по 30 апреля",
        "2025-10-01, 2025-12-31, IV квартал",
        "2025-01-01, 2025-12-31, период с 1 января по 31 декабря",
        "2024-12-01, 2025-01-31, период с 1 декабря 2024 г. по 31 января"
    })
    void a_period_is_a_month_a_quarter_or_its_days(LocalDate from, LocalDate until, String text) {
        assertThat(Spelling.period(DateSpan.of(from, until))).contains(text);
        assertThat(Spelling.year(DateSpan.of(from, until))).contains(until.getYear());
    }

    @Test
    void one_end_of_a_span_is_enough_to_say_something() {
        LocalDate day = LocalDate.of(2025, 2, 3);
        assertThat(Spelling.span(DateSpan.builder().from(day).build())).contains("с 03.02.2025");
        assertThat(Spelling.span(DateSpan.builder().until(day).build())).contains("по 03.02.2025");
        assertThat(Spelling.span(DateSpan.of(day, day))).contains("03.02.2025");
        assertThat(Spelling.span(DateSpan.builder().build())).isEmpty();
        assertThat(Spelling.period(DateSpan.builder().build())).isEmpty();
        assertThat(Spelling.period(DateSpan.builder().until(day).build())).contains("период по 3 февраля");
    }

    @Test
    void a_name_has_initials_as_far_as_it_goes() {
        PersonName name = PersonName.builder()
                .family("Иванова")
                .given("Мария")
                .patronymic("Петровна")
                .build();
        assertThat(Spelling.name(name)).isEqualTo("Иванова Мария Петровна");
        assertThat(Spelling.signature(name)).isEqualTo("Иванова М. П.");
        assertThat(Spelling.signature(name.withPatronymic(Optional.empty()))).isEqualTo("Иванова М.");
        assertThat(Spelling.signature(name.withGiven("𐐀𐐁"))).isEqualTo("Иванова 𐐀. П.");
    }

    @Test
    void an_identity_document_says_what_is_known_of_it() {
        IdentityDocument passport = IdentityDocument.builder()
                .kind(IdentityDocumentKind.PASSPORT_RF)
                .series("6610")
                .number("100001")
                .issuedOn(LocalDate.of(2010, 5, 20))
                .issuedBy("УМВД")
                .build();
        assertThat(Spelling.identity(passport))
                .contains("паспорт гражданина РФ, серия 6610 № 100001, 20.05.2010, УМВД");
        assertThat(Spelling.identity(passport.withSeries(Optional.empty()).withIssuedBy(Optional.empty())))
                .contains("паспорт гражданина РФ, № 100001, 20.05.2010");
    }

    @ParameterizedTest
    @CsvSource({
        "ул. Ленина, Ленина",
        "ул.Ленина, Ленина",
        "улица Мира, Мира",
        "пер. Мира, пер. Мира",
        "ул., ул.",
        "Ул. Ленина, Ленина",
        "УЛ.ЛЕНИНА, ЛЕНИНА",
        "ул Ленина, Ленина",
        "Улица Мира, Мира",
        "улица. Мира, Мира",
        "ул.  Улица, Улица",
        "улица, улица",
        "Улан-Удэнская, Улан-Удэнская",
        "улицаМира, улицаМира",
        "Уличная, Уличная"
    })
    void the_word_for_a_street_is_on_the_form_already(String street, String spelled) {
        assertThat(Spelling.street(street)).isEqualTo(spelled);
    }
}
