package io.github.soprovod.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @Test
    void of_one_day_is_not_reversed() {
        assertThat(DateSpan.of(DAY, DAY).isReversed()).isFalse();
    }

    @Test
    void whose_first_day_is_after_the_last_can_be_held_and_is_reversed() {
        assertThat(DateSpan.of(DAY, DAY.plusDays(1)).isReversed()).isFalse();
        assertThat(DateSpan.of(DAY.plusDays(1), DAY).isReversed()).isTrue();
    }

    @Test
    void with_an_unknown_end_is_not_reversed() {
        assertThat(DateSpan.builder().from(DAY).build().isReversed()).isFalse();
        assertThat(DateSpan.builder().until(DAY).build().isReversed()).isFalse();
        assertThat(DateSpan.builder().build().isReversed()).isFalse();
    }
}
