package io.github.soprovod.jdbc;

import java.nio.file.Path;
import java.util.Locale;
import javax.sql.DataSource;

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

    /** A data source of a database in a file, which opens a connection for each call. */
    public static DataSource dataSource(Path file) {
        return new UrlDataSource(url(file));
    }

    /** The URL with the setting that does not lose acknowledged commits, where it is H2's and says nothing of it. */
    static String durable(String url) {
        return url.startsWith("jdbc:h2:") && !url.toUpperCase(Locale.ROOT).contains("WRITE_DELAY")
                ? url + DURABLE
                : url;
    }
}
