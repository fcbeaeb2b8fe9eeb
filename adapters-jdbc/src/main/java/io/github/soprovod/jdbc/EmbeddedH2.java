package io.github.soprovod.jdbc;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The embedded default: H2 in a file. H2 by itself writes what was committed half a second later, so that a crash loses commits that
 * were acknowledged; here it writes first and acknowledges then ({@code WRITE_DELAY=0}).
 */
public final class EmbeddedH2 {

    private static final String DURABLE = ";WRITE_DELAY=0";
    private static final String KEPT_OPEN = ";DB_CLOSE_DELAY=-1";

    private EmbeddedH2() {}

    /**
     * The URL of a database in a file; H2 adds {@code .mv.db} to the name. It stays open until the program ends.
     *
     * @throws IllegalArgumentException where the path holds a semicolon, which H2 would read as the beginning of a setting
     */
    public static String url(Path file) {
        String path = file.toAbsolutePath().toString();
        if (path.contains(";")) {
            throw new IllegalArgumentException("file: H2 takes no semicolon in a path");
        }
        return "jdbc:h2:file:" + path + DURABLE + KEPT_OPEN;
    }

    /** A data source of the URL of a database in a file, which opens a connection for each call. */
    public static DataSource dataSource(Path file) {
        return dataSource(url(file));
    }

    /** A data source of any JDBC URL, which opens a connection for each call. One of H2 is made durable where it does not say how. */
    public static DataSource dataSource(String url) {
        return new UrlDataSource(durable(url));
    }

    /** The URL with the setting that does not lose acknowledged commits, where it is H2's and says nothing of it. */
    static String durable(String url) {
        return url.startsWith("jdbc:h2:") && !url.contains("WRITE_DELAY") ? url + DURABLE : url;
    }

    /** Nothing but connections. */
    private record UrlDataSource(String url) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return DriverManager.getConnection(url);
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(PrintWriter out) {
            // Nothing is logged.
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }

        /** Without the URL, which may hold a password. */
        @Override
        public String toString() {
            return "UrlDataSource";
        }
    }
}
