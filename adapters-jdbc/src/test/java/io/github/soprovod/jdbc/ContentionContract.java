package io.github.soprovod.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
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
        assertThat(outcome.repeated()).isEqualTo(64);
        assertThat(outcome.reads()).isPositive();
    }

    /** Under it PostgreSQL ends transactions with 40001 instead of letting them wait, and H2 does what it does. */
    @Test
    void serializable_isolation_is_met_with_retries() throws Exception {
        database.clear();
        int serializable = Connection.TRANSACTION_SERIALIZABLE;
        Contention.Outcome outcome =
                Contention.run(Contention.at(serializable, database.source()), serializable, 4, 25, 10);
        assertThat(outcome.acknowledged()).isEqualTo(100);
    }
}
