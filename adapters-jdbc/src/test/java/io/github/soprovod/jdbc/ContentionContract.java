package io.github.soprovod.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form of {@link Contention}. */
abstract class ContentionContract {

    private final TestDatabase database;

    ContentionContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void eight_writers_on_a_few_hot_cases_lose_and_double_nothing() throws Exception {
        database.clear();
        Contention.Outcome outcome = Contention.run(database.source(), 8, 60, 5);
        assertThat(outcome.acknowledged()).isEqualTo(480);
        assertThat(outcome.conflicts()).isPositive();
    }
}
