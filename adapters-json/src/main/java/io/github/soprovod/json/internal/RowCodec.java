package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A small value as an array of its columns, {@code null} where one is absent. For what only we read again: shorter than an object,
 * and without names to keep.
 */
final class RowCodec<V> implements Codec<V> {

    private final List<Codec<?>> columns;
    private final Function<V, @Nullable Object[]> apart;
    private final Function<@Nullable Object[], @Nullable V> together;

    /** {@code together} gives nothing where a column is absent that may not be. */
    RowCodec(
            List<Codec<?>> columns,
            Function<V, @Nullable Object[]> apart,
            Function<@Nullable Object[], @Nullable V> together) {
        this.columns = columns;
        this.apart = apart;
        this.together = together;
    }

    @Override
    public @Nullable V read(JsonInput in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType();
            return null;
        }
        int errors = in.errors();
        @Nullable Object[] row = new Object[columns.size()];
        int at = 0;
        for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
            if (at == row.length) {
                in.wrongType();
            } else {
                row[at] = token == JsonToken.VALUE_NULL ? null : columns.get(at).read(in);
                at++;
            }
        }
        V value = in.errors() == errors ? together.apply(row) : null;
        if (value == null && in.errors() == errors) {
            in.report(FormError.MISSING_FIELD);
        }
        return value;
    }

    @Override
    public void write(V value, JsonGenerator out) {
        @Nullable Object[] row = apart.apply(value);
        out.writeStartArray();
        for (int i = 0; i < row.length; i++) {
            writeColumn(columns.get(i), row[i], out);
        }
        out.writeEndArray();
    }

    @SuppressWarnings("unchecked") // a row holds what its columns take
    private static <C> void writeColumn(Codec<C> column, @Nullable Object value, JsonGenerator out) {
        if (value == null) {
            out.writeNull();
        } else {
            column.write((C) value, out);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        throw new UnsupportedOperationException("rows are no part of a published format");
    }
}
