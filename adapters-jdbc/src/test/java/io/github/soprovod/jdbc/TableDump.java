package io.github.soprovod.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Everything that tables hold, as one text. */
final class TableDump {

    private TableDump() {}

    static String everything(DataSource source) throws SQLException {
        return of(source, "soprovod_case", "soprovod_case_event", "soprovod_case_person", "soprovod_case_event_person");
    }

    static String of(DataSource source, String... tables) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            dump.append(rows.getString(i)).append('|');
                        }
                        dump.append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }
}
