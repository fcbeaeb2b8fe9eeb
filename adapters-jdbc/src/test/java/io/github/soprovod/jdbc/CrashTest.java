package io.github.soprovod.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.jdbc.CuttingProxy.Cut;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Short forms of {@link JvmKills}, {@link ServerKills} and {@link Cuts}; the long ones are run by command. */
class CrashTest {

    @Test
    void a_program_that_is_killed_loses_nothing_that_h2_acknowledged() throws Exception {
        JvmKills.Outcome outcome = JvmKills.run("h2", 2, 3, 7);
        assertThat(outcome.acknowledged()).isPositive();
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.halfBatches()).isZero();
    }

    @Test
    void a_program_that_is_killed_loses_nothing_that_postgresql_acknowledged() throws Exception {
        JvmKills.Outcome outcome = JvmKills.run("postgresql", 2, 3, System.nanoTime());
        assertThat(outcome.acknowledged()).isPositive();
        assertThat(outcome.lost()).isZero();
        assertThat(outcome.halfBatches()).isZero();
    }

    @Test
    void a_server_that_is_killed_loses_nothing_that_it_acknowledged() throws Exception {
        Assumptions.assumeTrue(System.getenv("SOPROVOD_TEST_JDBC_URL") == null, "not somebody's own server");
        ServerKills.Outcome outcome = ServerKills.run(1);
        assertThat(outcome.acknowledged()).isPositive();
        assertThat(outcome.lost()).isZero();
    }

    @Test
    void a_cut_around_the_commit_is_told_as_unknown_and_tried_again_safely() throws Exception {
        TestDatabase.POSTGRESQL.source();
        TestDatabase.POSTGRESQL.clear();
        Map<Cut, Cuts.Outcome> outcomes = Cuts.run(10);
        assertThat(outcomes.values()).allMatch(outcome -> outcome.wronglySo() == 0);
        assertThat(outcomes.get(Cut.NOT)).isEqualTo(new Cuts.Outcome(0, 0, 0, 0));
        assertThat(outcomes.get(Cut.BEFORE_THE_ANSWER)).isEqualTo(new Cuts.Outcome(10, 10, 0, 0));
        assertThat(outcomes.get(Cut.WITHIN_THE_ANSWER)).isEqualTo(new Cuts.Outcome(10, 10, 0, 0));
        assertThat(outcomes.get(Cut.BEFORE_THE_SERVER).ofThemStored()).isZero();
    }

    @Test
    void an_append_to_postgresql_is_one_round_trip() throws Exception {
        TestDatabase.POSTGRESQL.source();
        TestDatabase.POSTGRESQL.clear();
        assertThat(Cuts.roundTrips(1)).isEqualTo(1);
        assertThat(Cuts.roundTrips(200)).isEqualTo(1);
    }
}
