package io.github.soprovod.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitizensTest {

    @Test
    void each_is_counted_once_however_many_there_are() {
        Citizens citizens = new Citizens();
        for (int round = 0; round < 2; round++) {
            for (int number = 1; number <= 100_000; number++) {
                assertThat(citizens.add(number * 9_973)).isEqualTo(round == 0);
            }
        }
        assertThat(citizens.count()).isEqualTo(100_000);
    }

    @Test
    void two_sets_put_together_have_those_of_both_once() {
        Citizens odd = new Citizens();
        Citizens low = new Citizens();
        for (int number = 1; number <= 1_000; number++) {
            if (number % 2 == 1) {
                odd.add(number);
            }
            if (number <= 500) {
                low.add(number);
            }
        }
        odd.addAll(low);
        assertThat(odd.count()).isEqualTo(750);
        assertThat(low.count()).isEqualTo(500);
    }
}
