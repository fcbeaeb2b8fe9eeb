package io.github.soprovod.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The databases that cases can be kept in. */
public enum Database {
    /** PostgreSQL 14 and later. */
    POSTGRESQL("postgresql", new PostgresDialect()),
    /** H2 2, embedded or in memory. */
    H2("h2", new H2Dialect());

    private final String slug;
    private final Dialect dialect;

    Database(String slug, Dialect dialect) {
        this.slug = slug;
        this.dialect = dialect;
    }

    Dialect dialect() {
        return dialect;
    }

    /** The database that a connection leads to. */
    static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Database each : values()) {
            if (each.slug.equalsIgnoreCase(product)) {
                return each;
            }
        }
        throw new CaseStoreException("cases are kept in PostgreSQL or H2, and this is neither");
    }

    /**
     * A data source of a JDBC URL, for programs without a pool: it opens a connection for each call. One of H2 does not lose what
     * it acknowledged and writes no file of what failed, unless the URL itself says otherwise.
     */
    public static DataSource dataSource(String url) {
        return new UrlDataSource(EmbeddedH2.settled(url));
    }

    /** The folder of its scripts on the class path, as a location for Flyway: with a history table of its own. */
    public String flywayLocation() {
        return "classpath:" + folder();
    }

    /** The scripts that make its tables, on the class path, in their order. */
    public String script() {
        return folder() + "/V1__soprovod_cases.sql";
    }

    private String folder() {
        return "io/github/soprovod/jdbc/" + slug;
    }
}
