package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Draws all cases and tells how much memory was held at most on the way. {@code StreamMemory fill|read h2-file-url|postgresql-url
 * [cases [entries of each]]}; reading is to be tried with a small heap: {@code JAVA_ARGS=-Xmx48m run StreamMemory read …}.
 */
public final class StreamMemory {

    private static final int LOOK_EVERY = 500;

    private StreamMemory() {}

    public static void main(String[] args) {
        DataSource source = Database.dataSource(args[1]);
        if (args[0].toLowerCase(Locale.ROOT).equals("fill")) {
            Schema.create(source);
            fill(source, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        } else {
            System.out.println(read(source));
        }
    }

    /** What was drawn. */
    record Outcome(long cases, long entries, long mostMegabytes) {}

    static void fill(DataSource source, int cases, int entries) {
        try (Pool pool = Pool.trusting(source)) {
            JdbcCaseStore store = JdbcCaseStore.owning(pool, CASEWORK);
            for (int i = 0; i < cases; i++) {
                CaseId id = CaseId.of("M-" + i);
                Append first = Cases.first(id);
                store.open(id, REGION, Cases.recipient(), first);
                store.append(id, Cases.append(first.state(), Cases.papers("x".repeat(40), entries - 1)));
            }
        }
    }

    static Outcome read(DataSource source) {
        long[] counts = new long[3];
        try (Stream<StoredCase> all = JdbcCaseStore.owning(source, CASEWORK).all(ACCESS)) {
            all.forEach(each -> {
                counts[0]++;
                counts[1] += each.entries().size();
                if (counts[0] % LOOK_EVERY == 0) {
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    counts[2] = Math.max(counts[2], (runtime.totalMemory() - runtime.freeMemory()) >> 20);
                }
            });
        }
        return new Outcome(counts[0], counts[1], counts[2]);
    }
}
