package io.github.soprovod.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * The embedded default: H2 in a file. H2 by itself writes what was committed half a second later, so that a crash loses commits that
 * were acknowledged; here it writes first and acknowledges then ({@code WRITE_DELAY=0}). By itself it also keeps a file beside the
 * database in which it quotes what failed, values and all; here it keeps none ({@code TRACE_LEVEL_FILE=0}).
 *
 * <p>The price is space: each commit leaves old pages behind, and while the database is open the file grows to many times what its
 * cases need (twenty times over 10,000 cases stored one by one). {@code SHUTDOWN COMPACT}, when nobody else has it open, writes the
 * file anew without them.
 *
 * <p>What is deleted stays in old pages of the file for a while. After an erasure {@code SHUTDOWN COMPACT} writes the file anew
 * without them; copies of it made before are the host's to look after.
 */
public final class EmbeddedH2 {

    /** Settings that an URL is given where it does not say them itself. */
    private static final List<String> SETTINGS = List.of("WRITE_DELAY=0", "TRACE_LEVEL_FILE=0");

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
        return settled("jdbc:h2:file:" + path) + KEPT_OPEN;
    }

    /** A data source of a database in a file, which opens a connection for each call. */
    public static DataSource dataSource(Path file) {
        return new UrlDataSource(url(file));
    }

    /** The URL with these settings, where it is H2's and says nothing of them. */
    static String settled(String url) {
        if (!url.startsWith("jdbc:h2:")) {
            return url;
        }
        StringBuilder settled = new StringBuilder(url);
        String said = url.toUpperCase(Locale.ROOT);
        for (String setting : SETTINGS) {
            if (!said.contains(";" + setting.substring(0, setting.indexOf('=') + 1))) {
                settled.append(';').append(setting);
            }
        }
        return settled.toString();
    }
}
