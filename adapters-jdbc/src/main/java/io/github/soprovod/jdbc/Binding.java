package io.github.soprovod.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** The parameters of a statement, one after another. */
final class Binding {

    private final PreparedStatement statement;
    private int at;

    Binding(PreparedStatement statement) {
        this.statement = statement;
    }

    Binding text(@Nullable String value) throws SQLException {
        at++;
        statement.setString(at, value);
        return this;
    }

    Binding number(long value) throws SQLException {
        at++;
        statement.setLong(at, value);
        return this;
    }

    Binding number(@Nullable Integer value) throws SQLException {
        at++;
        if (value == null) {
            statement.setNull(at, Types.INTEGER);
        } else {
            statement.setInt(at, value);
        }
        return this;
    }

    Binding day(@Nullable LocalDate value) throws SQLException {
        at++;
        statement.setObject(at, value, Types.DATE);
        return this;
    }

    Binding instant(@Nullable OffsetDateTime value) throws SQLException {
        at++;
        statement.setObject(at, value, Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Binding texts(String type, @Nullable String[] values) throws SQLException {
        at++;
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
        return this;
    }
}
