package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Conflict;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredEntry;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Several writers append to a few hot cases, and every eighth append is tried again with the same id: each acknowledged entry is
 * there once, versions have no gap, the snapshot is the replay. A reader looks on: what it is given of a case always begins with what
 * it was given before, and its state is that of its entries. {@code Contention h2|postgresql [writers [appends of each [cases
 * [isolation]]]]}, isolation as JDBC numbers it: 2 read committed, 4 repeatable read, 8 serializable.
 */
public final class Contention {

    private static final int ATTEMPTS = 30;

    private Contention() {}

    /** What came of a run. */
    record Outcome(long acknowledged, long conflicts, long worstRetries, long repeated, long reads, double seconds) {}

    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.valueOf(args[0].toUpperCase(Locale.ROOT));
        int writers = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        int appends = args.length > 2 ? Integer.parseInt(args[2]) : 10_000;
        int cases = args.length > 3 ? Integer.parseInt(args[3]) : 50;
        database.clear();
        int isolation = args.length > 4 ? Integer.parseInt(args[4]) : Connection.TRANSACTION_READ_COMMITTED;
        System.out.println(database + " " + run(at(isolation, database.source()), isolation, writers, appends, cases));
        System.exit(0);
    }

    static Outcome run(DataSource source, int writers, int appends, int cases) throws Exception {
        return run(source, Connection.TRANSACTION_READ_COMMITTED, writers, appends, cases);
    }

    /** Connections of an isolation. */
    static DataSource at(int isolation, DataSource source) {
        return new Connections() {
            @Override
            public Connection getConnection() throws SQLException {
                Connection connection = source.getConnection();
                connection.setTransactionIsolation(isolation);
                return connection;
            }
        };
    }

    static Outcome run(DataSource source, int isolation, int writers, int appends, int cases) throws Exception {
        try (Pool pool = new Pool(source, true, isolation)) {
            JdbcCaseStore store =
                    JdbcCaseStore.builder(CASEWORK).attempts(ATTEMPTS).owning(pool);
            List<CaseId> ids = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                CaseId id = CaseId.of("HOT-" + i);
                ids.add(id);
                store.open(id, REGION, Cases.recipient(), Cases.first(id));
            }
            Map<String, String> acknowledged = new ConcurrentHashMap<>();
            AtomicLong conflicts = new AtomicLong();
            AtomicLong worst = new AtomicLong();
            AtomicLong repeated = new AtomicLong();
            AtomicBoolean ended = new AtomicBoolean();
            Future<Long> reading = reader(store, ids, ended);
            long begun = System.nanoTime();
            ExecutorService threads = Executors.newFixedThreadPool(writers);
            List<Future<Void>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                Callable<Void> work = () -> {
                    Random random = new Random(number);
                    for (int i = 0; i < appends; i++) {
                        CaseId id = ids.get(random.nextInt(cases));
                        String event = number + "-" + i;
                        long version = append(store, id, new NewEntry(event, Cases.paper(event)), conflicts, worst);
                        if (i % 8 == 0) {
                            repeat(store, id, new NewEntry(event, Cases.paper(event)), version);
                            repeated.incrementAndGet();
                        }
                        acknowledged.put(event, id.value() + " " + version);
                    }
                    return null;
                };
                running.add(threads.submit(work));
            }
            for (Future<Void> each : running) {
                each.get();
            }
            threads.shutdown();
            ended.set(true);
            long reads = reading.get();
            double seconds = (System.nanoTime() - begun) / 1e9;
            check(store, acknowledged);
            for (CaseId id : ids) {
                Snapshots.checked(pool, id);
            }
            if (pool.lent() != 0 || !pool.complaint().isEmpty()) {
                throw new AssertionError("connections: " + pool.lent() + " out, " + pool.complaint());
            }
            if (acknowledged.size() != (long) writers * appends) {
                throw new AssertionError("livelock: " + acknowledged.size());
            }
            return new Outcome(acknowledged.size(), conflicts.get(), worst.get(), repeated.get(), reads, seconds);
        }
    }

    private static long append(JdbcCaseStore store, CaseId id, NewEntry entry, AtomicLong conflicts, AtomicLong worst) {
        for (long attempt = 0; attempt < 1_000; attempt++) {
            StoredState.Current current =
                    (StoredState.Current) store.state(id, ACCESS).orElseThrow();
            AppendResult result = store.append(id, Cases.append(current.state(), List.of(entry)));
            if (result instanceof Stored stored) {
                long retries = attempt;
                worst.updateAndGet(known -> Math.max(known, retries));
                return stored.version();
            }
            if (!(result instanceof Conflict)) {
                throw new AssertionError(result);
            }
            conflicts.incrementAndGet();
        }
        throw new AssertionError("livelock");
    }

    /** A further attempt, on the state of the moment, stores nothing and is told where the entry is. */
    private static void repeat(JdbcCaseStore store, CaseId id, NewEntry entry, long version) {
        StoredState.Current current =
                (StoredState.Current) store.state(id, ACCESS).orElseThrow();
        AppendResult result = store.append(id, Cases.append(current.state(), List.of(entry)));
        if (!result.equals(new AlreadyStored(version))) {
            throw new AssertionError("stored at " + version + ", then " + result);
        }
    }

    /** Reads cases until the writers have ended; how many it read. */
    private static Future<Long> reader(JdbcCaseStore store, List<CaseId> ids, AtomicBoolean ended) {
        FutureTask<Long> reading = new FutureTask<>(() -> {
            Map<CaseId, List<String>> before = new HashMap<>();
            Random random = new Random(0);
            long reads = 0;
            while (!ended.get()) {
                CaseId id = ids.get(random.nextInt(ids.size()));
                StoredCase.Kept kept = (StoredCase.Kept) store.load(id, ACCESS).orElseThrow();
                List<String> now =
                        kept.entries().stream().map(StoredEntry::eventId).toList();
                List<String> known = before.getOrDefault(id, List.of());
                if (now.size() < known.size() || !now.subList(0, known.size()).equals(known)) {
                    throw new AssertionError("what was read of " + id.value() + " is not what it began with");
                }
                if (!CASEWORK.judge(kept.file()).state().equals(kept.state())) {
                    throw new AssertionError("a state that is not that of its entries");
                }
                before.put(id, now);
                reads++;
                Thread.sleep(1);
            }
            return reads;
        });
        Thread thread = new Thread(reading);
        thread.setDaemon(true);
        thread.start();
        return reading;
    }

    /** Every acknowledged entry where it was said to be, no other, no gap, and the snapshot as the replay. */
    static void check(JdbcCaseStore store, Map<String, String> acknowledged) {
        Map<String, String> left = new ConcurrentHashMap<>(acknowledged);
        try (Stream<StoredCase> all = store.all(ACCESS)) {
            all.map(each -> (StoredCase.Kept) each).forEach(each -> {
                long version = 0;
                for (StoredEntry entry : each.entries()) {
                    version++;
                    if (entry.version() != version) {
                        throw new AssertionError("a gap before " + entry.version());
                    }
                    String said = left.remove(entry.eventId());
                    String is = each.summary().id().value() + " " + version;
                    if (version > 1 && !is.equals(said)) {
                        throw new AssertionError(entry.eventId() + " is at " + is + ", said " + said);
                    }
                }
                if (!CASEWORK.judge(each.file()).state().equals(each.state())) {
                    throw new AssertionError("the snapshot is not the replay");
                }
            });
        }
        if (!left.isEmpty()) {
            throw new AssertionError("lost: " + left.size());
        }
    }
}
