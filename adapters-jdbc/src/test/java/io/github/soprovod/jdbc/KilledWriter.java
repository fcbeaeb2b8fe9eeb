package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.REGION;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.value.CaseId;

/** Appends to three cases until it is killed, and says of each append that it is stored. A program for {@link JvmKills}. */
public final class KilledWriter {

    static final int CASES = 3;
    static final int BATCH = 3;

    private KilledWriter() {}

    /** URL, stem of the identifiers, entries of an append. */
    public static void main(String[] args) throws Exception {
        int batch = Integer.parseInt(args[2]);
        try (Pool pool = new Pool(Database.dataSource(args[0]))) {
            JdbcCaseStore store = JdbcCaseStore.owning(pool, CASEWORK);
            CaseState[] states = new CaseState[CASES];
            for (int i = 0; i < CASES; i++) {
                CaseId id = CaseId.of(args[1] + i);
                Append first = Cases.first(id);
                require(store.open(id, REGION, Cases.recipient(), first));
                states[i] = first.state();
                System.out.println("ack " + i + " application");
            }
            for (int n = 0; ; n++) {
                int i = n % CASES;
                Append next = Cases.append(states[i], Cases.papers("p" + n, batch));
                require(store.append(CaseId.of(args[1] + i), next));
                states[i] = next.state();
                System.out.println("ack " + i + " p" + n);
            }
        }
    }

    private static void require(Object result) {
        if (!(result instanceof Stored)) {
            throw new AssertionError(result);
        }
    }
}
