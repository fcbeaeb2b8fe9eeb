package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Conflict;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The store inside the host's transaction, which stays the host's. */
abstract class JoinedContract {

    private static final CaseId CASE = CaseId.of("SMO-1");

    private final TestDatabase database;
    private Pool pool;
    private JdbcCaseStore own;

    JoinedContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        pool = new Pool(database.source());
        own = JdbcCaseStore.owning(pool, CASEWORK);
    }

    @AfterEach
    void everything_lent_came_back_as_it_was() {
        assertThat(pool.lent()).isZero();
        assertThat(pool.complaint()).isEmpty();
        pool.close();
    }

    private boolean isThere() {
        return !own.find(CaseQuery.all()).isEmpty();
    }

    private static void open(JdbcCaseStore store) {
        assertThat(store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                .isEqualTo(new Stored(1));
    }

    @Test
    void what_it_stored_is_stored_when_the_host_commits_and_gone_when_it_rolls_back() throws SQLException {
        try (Connection host = pool.getConnection()) {
            host.setAutoCommit(false);
            JdbcCaseStore store = own.within(host);
            open(store);
            assertThat(store.load(CASE, ACCESS)).isPresent();
            assertThat(isThere()).isFalse();
            host.rollback();
            assertThat(isThere()).isFalse();
            open(store);
            host.commit();
            assertThat(isThere()).isTrue();
            store.erase(CASE, CURATOR);
            host.rollback();
            assertThat(own.load(CASE, ACCESS)).containsInstanceOf(StoredCase.Kept.class);
            host.setAutoCommit(true);
        }
    }

    @Test
    void savepoints_of_the_host_go_on_working() throws SQLException {
        try (Connection host = pool.getConnection()) {
            host.setAutoCommit(false);
            JdbcCaseStore store = JdbcCaseStore.builder(CASEWORK).joining(host);
            open(store);
            Savepoint opened = host.setSavepoint();
            CaseState state = Cases.first(CASE).state();
            assertThat(store.append(CASE, Cases.append(state, Cases.papers("a", 2))))
                    .isEqualTo(new Stored(3));
            host.rollback(opened);
            assertThat(store.append(CASE, Cases.append(state, Cases.papers("b", 1))))
                    .isEqualTo(new Stored(2));
            host.commit();
            host.setAutoCommit(true);
        }
        assertThat(own.find(CaseQuery.all()).get(0).version()).isEqualTo(2);
    }

    @Test
    void a_conflict_leaves_the_hosts_transaction_usable() throws SQLException {
        open(own);
        try (Connection host = pool.getConnection()) {
            host.setAutoCommit(false);
            JdbcCaseStore store = own.within(host);
            CaseId other = CaseId.of("SMO-2");
            assertThat(store.open(other, REGION, Cases.recipient(), Cases.first(other)))
                    .isEqualTo(new Stored(1));
            CaseState ahead = Cases.with(Cases.first(CASE).state(), Cases.paper("x"));
            assertThat(store.append(CASE, Cases.append(ahead, Cases.papers("a", 1))))
                    .isEqualTo(new Conflict(1));
            assertThat(store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                    .isNotInstanceOf(Stored.class);
            host.commit();
            host.setAutoCommit(true);
        }
        assertThat(own.find(CaseQuery.all())).hasSize(2);
    }

    @Test
    void nothing_is_written_where_no_transaction_is_under_way() throws SQLException {
        try (Connection host = pool.getConnection()) {
            JdbcCaseStore store = own.within(host);
            assertThatThrownBy(() -> store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> store.erase(CASE, CURATOR)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(isThere()).isFalse();
    }

    @Test
    void a_read_only_transaction_is_read_in_and_not_written_in() throws SQLException {
        open(own);
        try (Connection host = pool.getConnection()) {
            host.setReadOnly(true);
            // H2 takes no notice.
            boolean readOnly = host.isReadOnly();
            host.setAutoCommit(false);
            JdbcCaseStore store = own.within(host);
            assertThat(store.load(CASE, ACCESS)).isPresent();
            try (Stream<StoredCase> all = store.all(ACCESS)) {
                assertThat(all.count()).isEqualTo(1);
            }
            assertThat(host.isReadOnly()).isEqualTo(readOnly);
            host.rollback();
            host.setAutoCommit(true);
            host.setReadOnly(false);
        }
    }

    @Test
    void a_drawing_leaves_out_what_others_commit_between_the_headers_and_the_entries_of_a_page() throws SQLException {
        List<CaseId> ids = List.of(CaseId.of("a"), CaseId.of("b"), CaseId.of("c"), CaseId.of("d"));
        for (CaseId id : List.of(ids.get(0), ids.get(2))) {
            own.open(id, REGION, Cases.recipient(), Cases.first(id));
        }
        try (Connection host = pool.getConnection()) {
            host.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            host.setAutoCommit(false);
            JdbcCaseStore store = own.within(before(host, "ORDER BY e.case_id", () -> {
                for (CaseId id : List.of(ids.get(1), ids.get(3))) {
                    own.open(id, REGION, Cases.recipient(), Cases.first(id));
                }
                CaseState seen = Cases.first(ids.get(2)).state();
                own.append(ids.get(2), Cases.append(seen, Cases.papers("p", 2)));
            }));
            try (Stream<StoredCase> all = store.all(ACCESS)) {
                assertThat(all.limit(2))
                        .extracting(
                                each -> each.summary().id(),
                                each -> each.entries().size())
                        .containsExactly(tuple(ids.get(0), 1), tuple(ids.get(2), 1));
            }
            host.rollback();
            host.setAutoCommit(true);
        }
        assertThat(own.find(CaseQuery.all())).extracting(CaseSummary::id).isEqualTo(ids);
    }

    @Test
    void the_outcome_is_told_when_the_writer_has_ended() throws Exception {
        open(own);
        Append next = Cases.append(Cases.first(CASE).state(), Cases.papers("a", 1));
        try (Connection host = pool.getConnection()) {
            host.setAutoCommit(false);
            assertThat(own.within(host).append(CASE, next)).isEqualTo(new Stored(2));
            CompletableFuture<AppendResult> undone =
                    CompletableFuture.supplyAsync(() -> own.outcome(CASE, next.entries()));
            assertThatThrownBy(() -> undone.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            host.rollback();
            assertThat(undone.get(20, TimeUnit.SECONDS)).isEqualTo(new Conflict(1));
            assertThat(own.within(host).append(CASE, next)).isEqualTo(new Stored(2));
            CompletableFuture<AppendResult> done =
                    CompletableFuture.supplyAsync(() -> own.outcome(CASE, next.entries()));
            assertThatThrownBy(() -> done.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            host.commit();
            assertThat(done.get(20, TimeUnit.SECONDS)).isEqualTo(new AlreadyStored(2));
            host.setAutoCommit(true);
        }
    }

    /** A connection on which something happens once, before a statement of a certain text is prepared. */
    private static Connection before(Connection connection, String sql, Runnable once) {
        boolean[] done = {false};
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (!done[0]
                            && method.getName().equals("prepareStatement")
                            && arguments[0].toString().contains(sql)) {
                        done[0] = true;
                        once.run();
                    }
                    return method.invoke(connection, arguments);
                });
    }

    @Test
    void a_transaction_of_spring_is_joined_through_its_data_source() {
        JdbcCaseStore store = JdbcCaseStore.builder(CASEWORK).joining(new TransactionAwareDataSourceProxy(pool));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    open(store);
                    throw new IllegalStateException("the host changed its mind");
                }))
                .hasMessage("the host changed its mind");
        assertThat(isThere()).isFalse();
        transaction.executeWithoutResult(status -> {
            open(store);
            CaseState state = Cases.first(CASE).state();
            store.append(CASE, Cases.append(state, Cases.papers("a", 2)));
            assertThat(isThere()).isFalse();
        });
        assertThat(own.find(CaseQuery.all()).get(0).version()).isEqualTo(3);
        // Outside of a transaction it reads, and refuses to write.
        assertThat(store.load(CASE, ACCESS)).isPresent();
        assertThatThrownBy(() -> store.erase(CASE, CURATOR)).isInstanceOf(IllegalStateException.class);
    }
}
