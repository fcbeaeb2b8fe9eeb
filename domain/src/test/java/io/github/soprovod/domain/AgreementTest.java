package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    private static Agreement.Builder agreement() {
        return Agreement.builder().id(CaseId.of("A-1")).region(RegionId.of("crimea"));
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-12-31, 2022-12-31, NO",
        "2023-01-01, 2023-12-31, 2023-01-01, YES",
        "2023-01-01, 2023-12-31, 2023-12-31, YES",
        "2023-01-01, 2023-12-31, 2024-01-01, NO",
        ", 2023-12-31, 2023-12-31, UNDETERMINED",
        ", 2023-12-31, 2024-01-01, NO",
        "2023-01-01, , 2022-12-31, NO",
        "2023-01-01, , 2023-01-01, UNDETERMINED",
        ", , 2023-01-01, UNDETERMINED"
    })
    void is_valid_on_the_days_of_its_term_both_ends_included(String from, String until, String on, Verdict expected) {
        DateSpan term = DateSpan.builder().from(day(from)).until(day(until)).build();
        assertThat(agreement().term(term).build().isValidOn(LocalDate.parse(on)))
                .isEqualTo(expected);
    }

    @Test
    void without_a_term_nothing_is_known_of_its_validity() {
        assertThat(agreement().build().isValidOn(LocalDate.of(2023, 1, 1))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void needs_nothing_but_an_identifier_and_a_region() {
        assertThat(agreement().build().parties()).isEmpty();
    }
}
