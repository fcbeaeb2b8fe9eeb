package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.jdbc.CaseDesk;
import io.github.soprovod.jdbc.CaseStoreException;
import io.github.soprovod.jdbc.Database;
import io.github.soprovod.jdbc.DeskAnswer;
import io.github.soprovod.jdbc.JdbcCaseStore;
import io.github.soprovod.jdbc.Schema;
import io.github.soprovod.rules.Casework;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The database that a command keeps cases in or looks them up in: one connection, each case a transaction. The one class that knows
 * of JDBC, so that commands which need no database load nothing of it. Whatever fails is a {@link Refusal}, which tells neither the
 * URL nor a value.
 */
final class CaseDatabase implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";
    private static final List<String> KNOWN = List.of(H2, "jdbc:postgresql:");
    private static final int ATTEMPTS = 5;
    private static final String NOBODY = "soprovod";

    /** H2 that is not a file of this program's alone: in memory, at a server, or shared with other programs. */
    private static final Pattern NO_FILE_OF_OURS =
            Pattern.compile("jdbc:h2:(mem|tcp|ssl|zip):.*|.*;AUTO_SERVER=TRUE.*", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final JdbcCaseStore store;
    private final CaseDesk desk;
    private final Actor user = actor(System.getProperty("user.name", NOBODY));
    private final boolean compacting;
    private boolean written;

    private CaseDatabase(Connection connection, Casework casework, boolean compacting) {
        this.connection = connection;
        this.compacting = compacting;
        this.store = JdbcCaseStore.builder(casework).joining(connection);
        this.desk = new CaseDesk(store, casework);
    }

    /** A database to store into: tables that are missing are made, and so is an H2 database. */
    static CaseDatabase toStore(String url, UnaryOperator<@Nullable String> environment, Casework casework) {
        return open(url, environment, casework, true);
    }

    /** A database to look into. */
    static CaseDatabase toRead(String url, UnaryOperator<@Nullable String> environment, Casework casework) {
        return open(existing(url), environment, casework, false);
    }

    /** H2 would make an empty database where there is none. */
    private static String existing(String url) {
        return url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains("IFEXISTS") ? url + ";IFEXISTS=TRUE" : url;
    }

    /** Who the program runs for, as far as the system names somebody whose name can be stored. */
    static Actor actor(String name) {
        try {
            return new Actor(name);
        } catch (IllegalArgumentException unnamed) {
            return new Actor(NOBODY);
        }
    }

    private static CaseDatabase open(
            String url, UnaryOperator<@Nullable String> environment, Casework casework, boolean create) {
        if (KNOWN.stream().noneMatch(url::startsWith)) {
            throw new Refusal("--db: a JDBC URL of H2 or PostgreSQL is meant, such as jdbc:h2:./cases");
        }
        try {
            Connection connection = connect(Database.dataSource(url), environment);
            try {
                if (create) {
                    Schema.create(connection);
                }
                connection.setAutoCommit(false);
                if (!create) {
                    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                }
                boolean ownFile =
                        url.startsWith(H2) && !NO_FILE_OF_OURS.matcher(url).matches();
                return new CaseDatabase(connection, casework, create && ownFile);
            } catch (SQLException | RuntimeException failure) {
                closeQuietly(connection);
                throw failure;
            }
        } catch (SQLException failure) {
            throw refusal(Optional.ofNullable(failure.getSQLState()));
        } catch (CaseStoreException failure) {
            throw refusal(failure.sqlState());
        }
    }

    private static Connection connect(DataSource source, UnaryOperator<@Nullable String> environment)
            throws SQLException {
        String user = environment.apply("SOPROVOD_DB_USER");
        String password = environment.apply("SOPROVOD_DB_PASSWORD");
        return user == null ? source.getConnection() : source.getConnection(user, password == null ? "" : password);
    }

    /** Judges a case file and stores what of it is not stored yet. */
    DeskAnswer take(CaseFile file) {
        for (int attempt = 1; ; attempt++) {
            DeskAnswer answer = transaction(() -> desk.take(file, user));
            written |= answer instanceof DeskAnswer.Recorded;
            if (!(answer instanceof DeskAnswer.Conflict) || attempt == ATTEMPTS) {
                return answer;
            }
        }
    }

    /** A case, where it is there. */
    Optional<StoredCase> load(CaseId id) {
        return transaction(() -> store.load(id, new Access(user, "explain")));
    }

    /** Each case in the order of their identifiers; {@code purpose} is what their data are read for. */
    void forEach(String purpose, Consumer<StoredCase> each) {
        transaction(() -> {
            try (Stream<StoredCase> all = store.all(new Access(user, purpose))) {
                all.forEach(each);
            }
            return true;
        });
    }

    private <T> T transaction(Supplier<T> work) {
        try {
            T result = work.get();
            connection.commit();
            return result;
        } catch (CaseStoreException failure) {
            throw refusal(failure.sqlState());
        } catch (SQLException failure) {
            throw refusal(Optional.ofNullable(failure.getSQLState()));
        }
    }

    /** What a user can do about it; the driver's own words may quote values. */
    private static Refusal refusal(Optional<String> state) {
        String known = state.filter(text -> text.matches("[0-9A-Z]{5}")).orElse("");
        String line = switch (known) {
            case "90146", "90013", "3D000" -> "there is no such database";
            case "90011" -> "a path of H2 is absolute or begins with ./, such as jdbc:h2:./cases";
            case "90062" -> "the file of the database cannot be made";
            case "90113" -> "the URL has a setting that H2 does not know";
            case "90040" ->
                "the H2 user has to be an administrator, for only such a one may have commits written at once (WRITE_DELAY)";
            case "90067" -> "the server of the database cannot be reached";
            case "42501", "90096" ->
                "the database user has no right to do that: to read and write the tables, or to make those that are missing";
            case "90020" -> "another program has the database open";
            case "42P01", "42S02", "42S04" -> "no cases are kept in this database yet; soprovod import begins to";
            case "" -> "the database failed";
            default ->
                known.startsWith("28")
                        ? "the database refuses the user or the password (SOPROVOD_DB_USER, SOPROVOD_DB_PASSWORD)"
                        : known.startsWith("08")
                                ? "the database cannot be reached, or its connection broke"
                                : "the database failed, SQLSTATE " + known;
        };
        return new Refusal(line);
    }

    /** Leaves what is not committed. An H2 file that was written to is written anew, for each commit leaves old pages in it. */
    @Override
    public void close() {
        try {
            connection.rollback();
            if (compacting && written && isAlone()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("SHUTDOWN COMPACT");
                }
            }
        } catch (SQLException broken) {
            // Then nothing more of it is committed either, or the file stays as large as it is.
        }
        closeQuietly(connection);
    }

    /** Whether nobody else has the H2 database open, whom a shutdown would cut off. */
    private boolean isAlone() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet sessions = statement.executeQuery("SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS")) {
            return sessions.next() && sessions.getInt(1) == 1;
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException broken) {
            // It goes with the program.
        }
    }
}
