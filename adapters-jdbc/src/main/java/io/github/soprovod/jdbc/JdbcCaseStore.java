package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.AppendResult.Refused;
import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.CaseStore;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.store.ErasureResult;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.PersonalDataWatch;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.SplitJson;
import io.github.soprovod.json.SplitJson.Split;
import io.github.soprovod.rules.Casework;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps cases in the tables of {@link Schema}, in PostgreSQL or H2. Thread-safe where its data source is; a store on one connection
 * is used as that connection is, by one thread at a time.
 *
 * <ul>
 *   <li>{@link Builder#owning owning}: every call is a transaction of its own, which is repeated a bounded number of times where it
 *       lost against another one. On PostgreSQL an append is one round trip.
 *   <li>{@link Builder#joining(Connection) joining}: every call is a part of the host's transaction, which is never committed,
 *       rolled back or changed by the store. What was stored is stored when the host commits; a failure is an exception, after
 *       which the host rolls back.
 * </ul>
 *
 * <p>All that fails in the database is a {@link CaseStoreException}.
 */
public final class JdbcCaseStore implements CaseStore {

    private final Core core;
    private final Transactions transactions;
    private final Encoding encoding;
    private final Reading reading;
    private final Appending appending;
    private final Erasing erasing;

    private JdbcCaseStore(Core core, Transactions transactions) {
        this.core = core;
        this.transactions = transactions;
        this.encoding = core.encoding();
        this.reading = core.reading();
        this.appending = new Appending(transactions, core.dialect(), reading);
        this.erasing = new Erasing(transactions, reading, core.json());
    }

    /** A store with transactions of its own and the standard settings. */
    public static JdbcCaseStore owning(DataSource source, Casework casework) {
        return builder(casework).owning(source);
    }

    /**
     * Begins the settings of a store.
     *
     * @param casework folds the entries again where no snapshot is there
     */
    public static Builder builder(Casework casework) {
        return new Builder(casework);
    }

    /** This store within the host's transaction on a connection to the same database. */
    public JdbcCaseStore within(Connection connection) {
        return new JdbcCaseStore(core, new JoinedTransactions(connection));
    }

    @Override
    public AppendResult open(CaseId id, RegionId region, Recipient recipient, Append first) {
        checkState(id, first.state());
        if (first.expectedVersion() != 0 || !first.state().region().equals(region)) {
            throw new IllegalArgumentException("first: follows another version, or is of another region");
        }
        Encoding.Entries entries = encoding.entries(0, first.entries());
        Split written = encoding.recipient(recipient);
        if (!written.findings().isEmpty() || !entries.findings().isEmpty()) {
            List<Finding> findings = new ArrayList<>(written.findings());
            findings.addAll(entries.findings());
            return new Refused(Reason.NOT_STORABLE, findings);
        }
        return appending.append(
                "open", encoding.opening(id, region, written.personal().orElseThrow(), first, entries.rows()));
    }

    @Override
    public AppendResult append(CaseId id, Append next) {
        checkState(id, next.state());
        Encoding.Entries entries = encoding.entries(next.expectedVersion(), next.entries());
        if (!entries.findings().isEmpty()) {
            return new Refused(Reason.NOT_STORABLE, entries.findings());
        }
        return appending.append("append", encoding.rows(id, null, next, entries.rows()));
    }

    private static void checkState(CaseId id, CaseState state) {
        if (!state.id().equals(id)) {
            throw new IllegalArgumentException("state: of another case");
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>It waits for a transaction that is writing to the case. In a host's transaction it locks the case until that ends, unless the
     * connection is read-only: then it does not wait.
     */
    @Override
    public AppendResult outcome(CaseId id, List<NewEntry> entries) {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("entries: at least one is needed");
        }
        Encoding.Entries encoded = encoding.entries(0, entries);
        return encoded.findings().isEmpty()
                ? appending.outcome(id, encoded.rows())
                : new Refused(Reason.NOT_STORABLE, encoded.findings());
    }

    @Override
    public Optional<StoredCase> load(CaseId id, Access access) {
        Optional<CaseRows> rows = transactions.read("load", connection -> CaseRows.read(connection, id));
        rows.ifPresent(found -> watch(access, found.header()));
        return rows.map(reading::storedCase);
    }

    @Override
    public Optional<StoredState> state(CaseId id, Access access) {
        Optional<FoundState> found = transactions.read("state", connection -> findState(connection, id));
        found.ifPresent(each -> watch(access, each.header()));
        return found.map(each -> {
            CaseSummary summary = each.header().summary();
            return each.state() == null
                    ? new StoredState.Erased(summary)
                    : new StoredState.Current(summary.version(), each.state());
        });
    }

    /** A state as it was found; absent where it is erased. */
    private record FoundState(HeaderRow header, @Nullable CaseState state) {}

    private Optional<FoundState> findState(Connection connection, CaseId id) throws SQLException {
        HeaderRow header = Queries.header(connection, id);
        if (header == null) {
            return Optional.empty();
        }
        Optional<CaseState> snapshot = header.isErased() ? Optional.empty() : reading.snapshot(header);
        if (header.isErased() || snapshot.isPresent()) {
            return Optional.of(new FoundState(header, snapshot.orElse(null)));
        }
        CaseRows rows = CaseRows.of(connection, header);
        return Optional.of(new FoundState(rows.header(), rows.header().isErased() ? null : reading.replay(rows)));
    }

    private void watch(Access access, HeaderRow header) {
        if (!header.isErased()) {
            core.watch().reading(access, header.id());
        }
    }

    @Override
    public List<CaseSummary> find(CaseQuery query) {
        return transactions.read("find", connection -> Queries.summaries(connection, query));
    }

    /**
     * {@inheritDoc}
     *
     * <p>A store that joins the host's transaction sees what that transaction sees: all cases as they stood at one moment only where
     * its isolation is REPEATABLE READ or stricter. Below that each case is whole and of one moment, but not the same for all.
     */
    @Override
    public Stream<StoredCase> all(Access access) {
        CaseStream cases = new CaseStream(transactions.lease("all"), reading, header -> watch(access, header));
        return StreamSupport.stream(cases, false).onClose(cases::close);
    }

    @Override
    public ErasureResult erase(CaseId id, Actor by) {
        return erasing.erase(id, by, encoding.now());
    }

    /** What stores of one kind share, whatever transactions they work in. */
    private record Core(Dialect dialect, PersonalDataWatch watch, SplitJson json, Encoding encoding, Reading reading) {}

    /** The settings of a store, and whose transactions it works in. */
    public static final class Builder {

        private static final int STANDARD_ATTEMPTS = 8;

        private final Casework casework;
        private PersonalDataWatch watch = (access, id) -> {};
        private @Nullable Clock clock;
        private @Nullable Database database;
        private int attempts = STANDARD_ATTEMPTS;

        private Builder(Casework casework) {
            this.casework = casework;
        }

        /** Lets the host see every reading of personal data. */
        public Builder watch(PersonalDataWatch by) {
            this.watch = by;
            return this;
        }

        /** Takes the time at which something is recorded from a clock, in place of the database's. */
        public Builder clock(Clock of) {
            this.clock = of;
            return this;
        }

        /** Says which database it is; else a connection is asked when the store is made. */
        public Builder database(Database known) {
            this.database = known;
            return this;
        }

        /** How often a transaction of the store's own is tried at most that loses against others; 8 where not said. */
        public Builder attempts(int most) {
            if (most < 1) {
                throw new IllegalArgumentException("attempts: at least one");
            }
            this.attempts = most;
            return this;
        }

        /**
         * A store with transactions of its own. The data source gives a connection for each call and takes it back with the
         * settings it had.
         */
        public JdbcCaseStore owning(DataSource source) {
            return store(source, new OwnTransactions(source, attempts));
        }

        /**
         * A store within the host's transactions, on connections of a transaction-aware data source, such as Spring's
         * {@code TransactionAwareDataSourceProxy}. Call it within a transaction only: a connection without auto-commit is taken
         * for the host's, and what is written on one that nobody commits is acknowledged and lost.
         */
        public JdbcCaseStore joining(DataSource source) {
            return store(source, new JoinedTransactions(source));
        }

        /** A store within the host's transaction on a connection, which stays open and as it is set up. */
        public JdbcCaseStore joining(Connection connection) {
            try {
                Database of = database == null ? Database.of(connection) : database;
                return store(of, new JoinedTransactions(connection));
            } catch (SQLException e) {
                throw Failures.of("connect", e);
            }
        }

        private JdbcCaseStore store(DataSource source, Transactions transactions) {
            return store(database == null ? databaseOf(source) : database, transactions);
        }

        private static Database databaseOf(DataSource source) {
            try {
                Connection connection = source.getConnection();
                try {
                    return Database.of(connection);
                } finally {
                    Failures.close(connection);
                }
            } catch (SQLException e) {
                throw Failures.of("connect", e);
            }
        }

        private JdbcCaseStore store(Database of, Transactions transactions) {
            SplitJson json = new SplitJson();
            return new JdbcCaseStore(
                    new Core(of.dialect(), watch, json, new Encoding(json, clock), new Reading(casework, json)),
                    transactions);
        }
    }
}
