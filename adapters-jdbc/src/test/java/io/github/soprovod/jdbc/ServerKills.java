package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.AppendResult.Unknown;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Kills PostgreSQL with SIGKILL while four writers append, and starts it again: what was acknowledged is there, what failed is not,
 * what is unknown is stored once when it is tried again. {@code ServerKills [kills]}.
 */
public final class ServerKills {

    private static final int WRITERS = 4;

    private ServerKills() {}

    /** What came of a run. */
    record Outcome(int kills, long acknowledged, long lost, long unknown, long unknownThatWereStored, long failed) {}

    public static void main(String[] args) throws Exception {
        System.out.println("postgresql: " + run(args.length > 0 ? Integer.parseInt(args[0]) : 20));
        System.exit(0);
    }

    static Outcome run(int kills) throws Exception {
        try (PostgresServer server = new PostgresServer()) {
            DataSource source = server.source(server.port());
            Schema.create(source);
            return new Run(source).kill(server, kills);
        }
    }

    private static final class Run {

        private final Pool pool;
        private final JdbcCaseStore store;
        private final AtomicBoolean ended = new AtomicBoolean();
        private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
        private final Set<String> failed = ConcurrentHashMap.newKeySet();
        private final AtomicLong unknown = new AtomicLong();
        private final AtomicLong unknownThatWereStored = new AtomicLong();
        private volatile Throwable wrong;

        Run(DataSource source) {
            this.pool = new Pool(source);
            this.store = JdbcCaseStore.owning(pool, CASEWORK);
        }

        private static CaseId id(int writer) {
            return CaseId.of("S-" + writer);
        }

        Outcome kill(PostgresServer server, int kills) throws Exception {
            List<Thread> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                store.open(id(writer), REGION, Cases.recipient(), Cases.first(id(writer)));
                Thread thread = new Thread(() -> write(writer));
                thread.start();
                writers.add(thread);
            }
            Random random = new Random();
            for (int kill = 0; kill < kills && wrong == null; kill++) {
                Thread.sleep(200 + random.nextInt(400));
                server.kill();
                server.restart();
            }
            Thread.sleep(300);
            ended.set(true);
            for (Thread each : writers) {
                each.join();
            }
            if (wrong != null) {
                throw new AssertionError(wrong);
            }
            long lost = 0;
            for (int i = 0; i < WRITERS; i++) {
                List<EntryRow> entries = Snapshots.checked(pool, id(i));
                Map<String, Long> found = new ConcurrentHashMap<>();
                entries.forEach(entry ->
                        found.put(entry.stored().eventId(), entry.stored().version()));
                String stem = i + "-";
                lost += acknowledged.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(stem))
                        .filter(each -> !each.getValue().equals(found.get(each.getKey())))
                        .count();
                if (found.keySet().stream().anyMatch(failed::contains)) {
                    throw new AssertionError("what was said to have failed is there");
                }
            }
            return new Outcome(
                    kills, acknowledged.size(), lost, unknown.get(), unknownThatWereStored.get(), failed.size());
        }

        private void write(int writer) {
            try {
                for (int n = 0; !ended.get(); n++) {
                    NewEntry entry = new NewEntry(writer + "-" + n, Cases.paper("n" + n));
                    boolean doubtful = false;
                    for (boolean settled = false; !settled; ) {
                        AppendResult result = attempt(writer, entry);
                        if (result instanceof Stored stored) {
                            acknowledged.put(entry.eventId(), stored.version());
                            settled = true;
                        } else if (result instanceof AlreadyStored stored && doubtful) {
                            unknownThatWereStored.incrementAndGet();
                            acknowledged.put(entry.eventId(), stored.version());
                            settled = true;
                        } else if (result instanceof Unknown) {
                            doubtful = true;
                            unknown.incrementAndGet();
                        } else if (result == null) {
                            // Known not to be stored; it is not tried again, so that this can be checked.
                            if (!doubtful) {
                                failed.add(entry.eventId());
                                settled = true;
                            }
                            Thread.sleep(20);
                        } else {
                            throw new AssertionError(result);
                        }
                    }
                }
            } catch (Exception | AssertionError e) {
                wrong = e;
            }
        }

        private AppendResult attempt(int writer, NewEntry entry) {
            try {
                StoredState.Current current =
                        (StoredState.Current) store.state(id(writer), ACCESS).orElseThrow();
                return store.append(id(writer), Cases.append(current.state(), List.of(entry)));
            } catch (CaseStoreException e) {
                return null;
            }
        }
    }
}
