package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.AppendResult.Unknown;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.jdbc.CuttingProxy.Cut;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Cuts the connection to PostgreSQL before, during and after an append: it is never said to have failed when it may have been done,
 * and trying again stores it once. {@code Cuts [how often each]}.
 */
public final class Cuts {

    private Cuts() {}

    /** What came of the cuts of one kind. */
    record Outcome(int unknown, int ofThemStored, int saidToHaveFailed, int wronglySo) {}

    public static void main(String[] args) throws Exception {
        System.out.println(run(args.length > 0 ? Integer.parseInt(args[0]) : 500));
        System.exit(0);
    }

    static Map<Cut, Outcome> run(int each) throws Exception {
        PGSimpleDataSource direct = (PGSimpleDataSource) TestDatabase.POSTGRESQL.source();
        Map<Cut, Outcome> outcomes = new EnumMap<>(Cut.class);
        try (CuttingProxy proxy = new CuttingProxy(direct.getPortNumbers()[0]);
                Pool healthy = new Pool(direct)) {
            JdbcCaseStore store = JdbcCaseStore.owning(healthy, CASEWORK);
            CaseId id = CaseId.of("CUT-1");
            Append first = Cases.first(id);
            store.open(id, REGION, Cases.recipient(), first);
            CaseState state = first.state();
            int number = 0;
            for (Cut cut : Cut.values()) {
                int unknown = 0;
                int stored = 0;
                int failed = 0;
                int wrong = 0;
                for (int i = 0; i < each; i++) {
                    Append next = Cases.append(state, Cases.papers("c" + number++, 1));
                    AppendResult result = cut(proxy, cut, id, next);
                    AppendResult again = store.append(id, next);
                    if (!(again instanceof Stored) && !(again instanceof AlreadyStored)) {
                        throw new AssertionError(again);
                    }
                    boolean wasStored = again instanceof AlreadyStored;
                    unknown += result instanceof Unknown ? 1 : 0;
                    stored += result instanceof Unknown && wasStored ? 1 : 0;
                    failed += result == null ? 1 : 0;
                    wrong += (result == null && wasStored) || (result instanceof Stored && !wasStored) ? 1 : 0;
                    state = next.state();
                }
                outcomes.put(cut, new Outcome(unknown, stored, failed, wrong));
            }
            if (Snapshots.checked(direct, id).size() != 1 + number) {
                throw new AssertionError("not each once");
            }
        }
        return outcomes;
    }

    /** Round trips of an append on a connection that has made one before. */
    static int roundTrips(int entries) throws Exception {
        PGSimpleDataSource direct = (PGSimpleDataSource) TestDatabase.POSTGRESQL.source();
        try (CuttingProxy proxy = new CuttingProxy(direct.getPortNumbers()[0]);
                Pool pool = Pool.trusting(through(proxy))) {
            JdbcCaseStore store = JdbcCaseStore.owning(pool, CASEWORK);
            CaseId id = CaseId.of("TRIP-" + entries);
            Append first = Cases.first(id);
            store.open(id, REGION, Cases.recipient(), first);
            Append second = Cases.append(first.state(), Cases.papers("a", entries));
            store.append(id, second);
            Append third = Cases.append(second.state(), Cases.papers("b", entries));
            int before = proxy.roundTrips();
            if (!(store.append(id, third) instanceof Stored)) {
                throw new AssertionError();
            }
            return proxy.roundTrips() - before;
        }
    }

    private static PGSimpleDataSource through(CuttingProxy proxy) {
        PGSimpleDataSource through = new PGSimpleDataSource();
        through.setURL(TestDatabase.postgresUrl());
        through.setServerNames(new String[] {"127.0.0.1"});
        through.setPortNumbers(new int[] {proxy.port()});
        return through;
    }

    /** One append through the proxy, which is armed when the connection is made; nothing where it is said to have failed. */
    private static AppendResult cut(CuttingProxy proxy, Cut cut, CaseId id, Append next) throws SQLException {
        proxy.arm(Cut.NOT);
        PGSimpleDataSource through = through(proxy);
        DataSource armed = new Connections() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = through.getConnection();
                proxy.arm(cut);
                return connection;
            }
        };
        try {
            return JdbcCaseStore.builder(CASEWORK)
                    .database(Database.POSTGRESQL)
                    .owning(armed)
                    .append(id, next);
        } catch (CaseStoreException e) {
            return null;
        }
    }
}
