package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.json.SplitJson;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Appends through the store beside the same statements written by hand, in one run, block against block in turns. By hand means: a
 * connection of the same pool, the same SQL, values bound and the transaction ended by straight code, without a check, a retry or a
 * result type. What is bound is JSON either way; the hand makes it with the same writer, or ({@code ready}) finds it ready made.
 * {@code Beside h2|postgresql [entries of an append [appends of a block [blocks]]]}.
 */
public final class Beside {

    private static final int APPENDS_OF_A_CASE = 100;
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final TestDatabase database;
    private final int entries;
    private final int appends;
    private final Pool pool;
    private final JdbcCaseStore store;
    private final Encoding encoding = new Encoding(new SplitJson(), null);
    private int cases;

    private Beside(TestDatabase database, int entries, int appends) {
        this.database = database;
        this.entries = entries;
        this.appends = appends;
        this.pool = Pool.trusting(database.source());
        this.store = JdbcCaseStore.owning(pool, CASEWORK);
    }

    public static void main(String[] args) throws Exception {
        TestDatabase database = TestDatabase.valueOf(args[0].toUpperCase(Locale.ROOT));
        int entries = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        int appends = args.length > 2 ? Integer.parseInt(args[2]) : entries == 1 ? 2_000 : 20;
        int blocks = args.length > 3 ? Integer.parseInt(args[3]) : 30;
        database.clear();
        new Beside(database, entries, appends).run(blocks);
        System.exit(0);
    }

    /** How an append is made. */
    private enum Way {
        STORE,
        HAND,
        HAND_READY
    }

    private void run(int blocks) throws SQLException {
        Map<Way, double[]> times = new EnumMap<>(Way.class);
        Map<Way, double[]> processor = new EnumMap<>(Way.class);
        List<Way> ways = new ArrayList<>(List.of(Way.values()));
        ways.forEach(way -> times.put(way, new double[blocks]));
        ways.forEach(way -> processor.put(way, new double[blocks]));
        for (int block = -blocks / 3; block < blocks; block++) {
            Collections.rotate(ways, 1);
            for (Way way : ways) {
                Time time = block(way);
                if (block >= 0) {
                    times.get(way)[block] = time.onTheClock();
                    processor.get(way)[block] = time.ofTheProcessor();
                }
            }
        }
        tell("on the clock", times);
        // Of H2, which runs in our thread, this is all of it, whatever else the machine does; of PostgreSQL only our
        // side.
        tell("of the processor", processor);
    }

    private void tell(String which, Map<Way, double[]> times) {
        System.out.printf(
                Locale.ROOT,
                "%s, %d a time, time %s: store %.1f us, by hand %.1f us (ready made %.1f us) an append; ratio %.3f"
                        + " (ready made %.3f)%n",
                database,
                entries,
                which,
                median(times.get(Way.STORE)) * 1e6,
                median(times.get(Way.HAND)) * 1e6,
                median(times.get(Way.HAND_READY)) * 1e6,
                ratio(times.get(Way.HAND), times.get(Way.STORE)),
                ratio(times.get(Way.HAND_READY), times.get(Way.STORE)));
    }

    /** Seconds of an append. */
    private record Time(double onTheClock, double ofTheProcessor) {}

    /** The median of the ratios of neighbours: what else the machine does comes and goes. */
    private static double ratio(double[] hand, double[] ours) {
        double[] ratios = new double[hand.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = hand[i] / ours[i];
        }
        return median(ratios);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private Time block(Way way) throws SQLException {
        List<CaseId> ids = new ArrayList<>();
        List<Append> work = new ArrayList<>();
        List<AppendRows> ready = new ArrayList<>();
        while (work.size() < appends) {
            CaseId id = CaseId.of("B-" + cases++);
            Append first = Cases.first(id);
            store.open(id, REGION, Cases.recipient(), first);
            CaseState state = first.state();
            for (int i = 0; i < Math.max(1, APPENDS_OF_A_CASE / entries) && work.size() < appends; i++) {
                Append next = Cases.append(state, Cases.papers("p" + i, entries));
                ids.add(id);
                work.add(next);
                ready.add(way == Way.HAND_READY ? rows(id, next) : null);
                state = next.state();
            }
        }
        long begun = System.nanoTime();
        long begunOfTheProcessor = PROCESSOR.getCurrentThreadCpuTime();
        for (int i = 0; i < work.size(); i++) {
            switch (way) {
                case STORE -> {
                    if (!(store.append(ids.get(i), work.get(i)) instanceof Stored)) {
                        throw new AssertionError();
                    }
                }
                case HAND -> byHand(rows(ids.get(i), work.get(i)));
                case HAND_READY -> byHand(ready.get(i));
            }
        }
        return new Time(
                (System.nanoTime() - begun) / 1e9 / work.size(),
                (PROCESSOR.getCurrentThreadCpuTime() - begunOfTheProcessor) / 1e9 / work.size());
    }

    private AppendRows rows(CaseId id, Append append) {
        return encoding.rows(
                id,
                null,
                append,
                encoding.entries(append.expectedVersion(), append.entries()).rows());
    }

    private void byHand(AppendRows rows) throws SQLException {
        if (database == TestDatabase.H2) {
            h2(rows);
        } else {
            postgres(rows);
        }
    }

    private void h2(AppendRows rows) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement header = connection.prepareStatement(H2Dialect.APPEND)) {
                header.setLong(1, rows.version());
                header.setString(2, rows.stage());
                header.setObject(3, rows.nextDue());
                header.setInt(4, rows.snapshotFormat());
                header.setString(5, rows.snapshot());
                header.setString(6, rows.id().value());
                header.setLong(7, rows.expectedVersion());
                header.setString(8, rows.id().value());
                header.setArray(9, connection.createArrayOf("VARCHAR", rows.eventIds()));
                header.executeUpdate();
            }
            try (PreparedStatement person = connection.prepareStatement(H2Dialect.PERSON_CHANGED)) {
                person.setString(1, rows.curatorId());
                person.setString(2, rows.personalSnapshot());
                person.setString(3, rows.id().value());
                person.executeUpdate();
            }
            try (PreparedStatement entry = connection.prepareStatement(H2Dialect.ENTRY);
                    PreparedStatement personal = connection.prepareStatement(H2Dialect.ENTRY_PERSON)) {
                long version = rows.expectedVersion();
                for (AppendRows.Entry each : rows.entries()) {
                    version++;
                    entry.setString(1, rows.id().value());
                    entry.setLong(2, version);
                    entry.setString(3, each.eventId());
                    entry.setString(4, each.type());
                    entry.setObject(5, each.on());
                    entry.setString(6, each.open());
                    entry.setObject(7, rows.recordedAt());
                    entry.setString(8, rows.actor());
                    entry.addBatch();
                    if (each.personal() != null) {
                        personal.setString(1, rows.id().value());
                        personal.setLong(2, version);
                        personal.setString(3, each.personal());
                        personal.addBatch();
                    }
                }
                entry.executeBatch();
                personal.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private void postgres(AppendRows rows) throws SQLException {
        int count = rows.entries().size();
        String[] types = new String[count];
        String[] days = new String[count];
        String[] open = new String[count];
        String[] personal = new String[count];
        for (int i = 0; i < count; i++) {
            AppendRows.Entry entry = rows.entries().get(i);
            types[i] = entry.type();
            days[i] = entry.on().toString();
            open[i] = entry.open();
            personal[i] = entry.personal();
        }
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(PostgresDialect.APPEND)) {
            statement.setLong(1, rows.version());
            statement.setString(2, rows.stage());
            statement.setObject(3, rows.nextDue(), Types.DATE);
            statement.setInt(4, rows.snapshotFormat());
            statement.setString(5, rows.snapshot());
            statement.setString(6, rows.id().value());
            statement.setLong(7, rows.expectedVersion());
            statement.setString(8, rows.id().value());
            statement.setArray(9, connection.createArrayOf("text", rows.eventIds()));
            statement.setString(10, rows.curatorId());
            statement.setString(11, rows.personalSnapshot());
            statement.setLong(12, rows.expectedVersion());
            statement.setObject(13, rows.recordedAt(), Types.TIMESTAMP_WITH_TIMEZONE);
            statement.setString(14, rows.actor());
            statement.setArray(15, connection.createArrayOf("text", rows.eventIds()));
            statement.setArray(16, connection.createArrayOf("text", types));
            statement.setArray(17, connection.createArrayOf("text", days));
            statement.setArray(18, connection.createArrayOf("text", open));
            statement.setLong(19, rows.expectedVersion());
            statement.setArray(20, connection.createArrayOf("text", personal));
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new AssertionError();
                }
            }
        }
    }
}
