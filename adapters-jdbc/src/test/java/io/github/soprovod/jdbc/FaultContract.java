package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.AppendResult.Unknown;
import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.ErasureResult;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.jdbc.FaultyJdbc.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every n-th call of the driver fails, for every n, in every way: what was written is whole or absent, and nothing is kept. */
abstract class FaultContract {

    private final TestDatabase database;
    private int cases;
    private Pool healthyPool;

    FaultContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        healthyPool = Pool.trusting(database.source());
    }

    @AfterEach
    void end() {
        healthyPool.close();
    }

    @AfterAll
    static void tell(TestInfo tests) {
        System.out.println(tests.getTestClass().orElseThrow().getName() + ": " + FaultyJdbc.struck() + " faults");
    }

    /** What is done under faults. */
    enum Operation {
        OPEN,
        APPEND,
        APPEND_MANY,
        ERASE
    }

    private JdbcCaseStore healthy() {
        return store().owning(healthyPool);
    }

    private JdbcCaseStore.Builder store() {
        return JdbcCaseStore.builder(CASEWORK).database(Database.valueOf(database.name()));
    }

    private CaseId opened(Operation operation) {
        CaseId id = CaseId.of("F-" + cases++);
        if (operation != Operation.OPEN) {
            healthy().open(id, REGION, Cases.recipient(), Cases.first(id));
        }
        return id;
    }

    private static Append append(Operation operation, CaseId id) {
        return operation == Operation.OPEN
                ? Cases.first(id)
                : Cases.append(Cases.first(id).state(), Cases.papers("p", operation == Operation.APPEND ? 1 : 3));
    }

    private static AppendResult run(JdbcCaseStore store, Operation operation, CaseId id) {
        return operation == Operation.OPEN
                ? store.open(id, REGION, Cases.recipient(), append(operation, id))
                : store.append(id, append(operation, id));
    }

    /** How many entries the case has; that they and the state are whole is asserted. */
    private int entries(CaseId id) {
        return healthy()
                .load(id, ACCESS)
                .map(found -> {
                    StoredCase.Kept kept = (StoredCase.Kept) found;
                    assertThat(kept.state())
                            .isEqualTo(CASEWORK.judge(kept.file()).state());
                    assertThat(kept.state().entries()).isEqualTo(kept.entries().size());
                    return kept.entries().size();
                })
                .orElse(0);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_append_of_our_own_is_whole_or_absent(Fault fault) throws SQLException {
        int unknown = 0;
        int failed = 0;
        for (Operation operation : List.of(Operation.OPEN, Operation.APPEND, Operation.APPEND_MANY)) {
            boolean struck = true;
            for (int n = 1; struck; n++) {
                CaseId id = opened(operation);
                int before = entries(id);
                int after = (int) append(operation, id).version();
                FaultyJdbc faulty = new FaultyJdbc(fault, n);
                try (Pool pool = new Pool(healthyPool)) {
                    JdbcCaseStore store = store().owning(new Pool.Through(pool, faulty::wrap));
                    AppendResult result;
                    try {
                        result = run(store, operation, id);
                    } catch (CaseStoreException e) {
                        result = null;
                        failed++;
                        assertTellsNothing(e);
                    }
                    assertThat(pool.lent()).as("%s %s %d", operation, fault, n).isZero();
                    assertThat(faulty.isDead() ? "" : pool.complaint())
                            .as("%s %s %d", operation, fault, n)
                            .isEmpty();
                    int found = entries(id);
                    if (result instanceof Stored) {
                        assertThat(found).as("%s %s %d", operation, fault, n).isEqualTo(after);
                    } else if (result == null) {
                        assertThat(found).as("%s %s %d", operation, fault, n).isEqualTo(before);
                    } else {
                        assertThat(result).isInstanceOf(Unknown.class);
                        unknown++;
                        assertThat(found).isIn(before, after);
                    }
                    // Asking again with the same ids is always safe.
                    AppendResult again = run(healthy(), operation, id);
                    assertThat(again).isEqualTo(found == after ? new AlreadyStored(after) : new Stored(after));
                    assertThat(entries(id)).isEqualTo(after);
                }
                struck = faulty.hasStruck();
            }
        }
        assertThat(unknown).isPositive();
        assertThat(failed).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_erasure_of_our_own_is_whole_or_absent(Fault fault) throws SQLException {
        boolean struck = true;
        for (int n = 1; struck; n++) {
            CaseId id = opened(Operation.ERASE);
            FaultyJdbc faulty = new FaultyJdbc(fault, n);
            try (Pool pool = new Pool(healthyPool)) {
                JdbcCaseStore store = store().owning(new Pool.Through(pool, faulty::wrap));
                ErasureResult result;
                try {
                    result = store.erase(id, CURATOR);
                } catch (CaseStoreException e) {
                    result = null;
                    assertTellsNothing(e);
                }
                assertThat(pool.lent()).isZero();
                boolean erased = healthy().load(id, ACCESS).orElseThrow() instanceof StoredCase.Erased;
                if (result == ErasureResult.ERASED) {
                    assertThat(erased).isTrue();
                } else if (result == null) {
                    assertThat(erased).as("%s %d", fault, n).isFalse();
                    assertThat(entries(id)).isEqualTo(1);
                } else {
                    assertThat(result).isEqualTo(ErasureResult.UNKNOWN);
                }
                if (erased) {
                    assertThat(TableDump.of(database.source(), "soprovod_case_person", "soprovod_case_event_person"))
                            .doesNotContain(id.value() + "|");
                }
            }
            struck = faulty.hasStruck();
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_reading_fails_as_ours_or_not_at_all(Fault fault) {
        CaseId id = opened(Operation.APPEND);
        List<BiFunction<JdbcCaseStore, CaseId, Object>> readings = List.of(
                (store, each) -> store.load(each, ACCESS),
                (store, each) -> store.state(each, ACCESS),
                (store, each) -> store.find(CaseQuery.all().region(REGION).curator("nobody")),
                (store, each) -> store.outcome(each, Cases.first(each).entries()),
                (store, each) -> {
                    try (Stream<StoredCase> all = store.all(ACCESS)) {
                        return all.toList();
                    }
                });
        for (BiFunction<JdbcCaseStore, CaseId, Object> reading : readings) {
            Object expected = reading.apply(healthy(), id);
            boolean struck = true;
            for (int n = 1; struck; n++) {
                FaultyJdbc faulty = new FaultyJdbc(fault, n);
                try (Pool pool = new Pool(healthyPool)) {
                    JdbcCaseStore store = store().owning(new Pool.Through(pool, faulty::wrap));
                    try {
                        assertThat(reading.apply(store, id)).isEqualTo(expected);
                    } catch (CaseStoreException e) {
                        assertTellsNothing(e);
                    }
                    assertThat(pool.lent()).isZero();
                    assertThat(faulty.isDead() ? "" : pool.complaint()).isEmpty();
                }
                struck = faulty.hasStruck();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void within_the_hosts_transaction_it_is_whole_or_absent_whatever_the_host_does(Fault fault) throws SQLException {
        for (Operation operation : Operation.values()) {
            boolean struck = true;
            for (int n = 1; struck; n++) {
                for (boolean commits : List.of(true, false)) {
                    struck = joined(fault, operation, n, commits);
                }
            }
        }
    }

    private boolean joined(Fault fault, Operation operation, int n, boolean commits) throws SQLException {
        CaseId id = opened(operation);
        int before = entries(id);
        FaultyJdbc faulty = new FaultyJdbc(fault, n);
        try (Connection real = healthyPool.getConnection()) {
            real.setAutoCommit(false);
            JdbcCaseStore store = healthy().within(faulty.wrap(real));
            boolean done;
            try {
                done = operation == Operation.ERASE
                        ? store.erase(id, CURATOR) == ErasureResult.ERASED
                        : run(store, operation, id) instanceof Stored;
                assertThat(done).isTrue();
            } catch (CaseStoreException e) {
                done = false;
                assertTellsNothing(e);
            }
            assertThat(faulty.hostCalls()).isEmpty();
            assertThat(real.getAutoCommit()).isFalse();
            if (!faulty.isDead()) {
                assertThat(faulty.openStatements()).isZero();
            }
            // Nobody commits on a connection that is dead; on any other one a host may, even after our failure.
            boolean committed = commits && !faulty.isDead();
            if (committed) {
                real.commit();
            } else {
                real.rollback();
            }
            real.setAutoCommit(true);
            if (operation == Operation.ERASE) {
                boolean erased = healthy().load(id, ACCESS).orElseThrow() instanceof StoredCase.Erased;
                if (done || !committed) {
                    assertThat(erased).as("%s %d", fault, n).isEqualTo(committed);
                }
            } else {
                int after = (int) append(operation, id).version();
                assertThat(entries(id))
                        .as("%s %s %d %s", operation, fault, n, commits)
                        .isIn(
                                done && committed
                                        ? List.of(after)
                                        : committed ? List.of(before, after) : List.of(before));
            }
        }
        return faulty.hasStruck();
    }

    @Test
    void what_lost_against_another_is_tried_again_a_bounded_number_of_times() throws SQLException {
        for (String state : List.of("40001", "40P01", "HYT00")) {
            CaseId id = opened(Operation.APPEND);
            int[] connections = {0};
            try (Pool pool = new Pool(healthyPool)) {
                // The first two attempts fail; the third is left alone.
                JdbcCaseStore patient = store().owning(new Pool.Through(
                        pool, connection -> ++connections[0] <= 2 ? losing(state, connection) : connection));
                assertThat(run(patient, Operation.APPEND, id)).isEqualTo(new Stored(2));
                assertThat(connections[0]).isEqualTo(3);
                JdbcCaseStore hopeless = store().attempts(3).owning(new Pool.Through(pool, connection -> {
                    connections[0]++;
                    return losing(state, connection);
                }));
                assertThatThrownBy(() -> run(hopeless, Operation.APPEND, id))
                        .isInstanceOfSatisfying(CaseStoreException.class, e -> {
                            assertThat(e.isWorthRepeating()).isTrue();
                            assertThat(e.sqlState()).contains(state);
                        });
                assertThat(connections[0]).isEqualTo(6);
                assertThat(pool.lent()).isZero();
            }
        }
    }

    private static Connection losing(String state, Connection connection) {
        return new FaultyJdbc(Fault.BEFORE_ONCE, 4, state).wrap(connection);
    }

    static void assertTellsNothing(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        assertThat(text.toString()).doesNotContain(FaultyJdbc.CANARY, "INSERT INTO");
        assertThat(thrown.getCause()).isNull();
        assertThat(thrown.getSuppressed()).isEmpty();
    }
}
