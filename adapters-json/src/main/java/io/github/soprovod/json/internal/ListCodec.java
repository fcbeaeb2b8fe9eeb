package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list in the order of the document. An element is never {@code null}: there is no unknown element. */
final class ListCodec<V> implements Codec<List<V>> {

    private final Codec<V> items;
    private final boolean nonEmpty;

    ListCodec(Codec<V> items) {
        this(items, false);
    }

    private ListCodec(Codec<V> items, boolean nonEmpty) {
        this.items = items;
        this.nonEmpty = nonEmpty;
    }

    /** A list that has at least one element. */
    static <V> ListCodec<V> nonEmpty(Codec<V> items) {
        return new ListCodec<>(items, true);
    }

    @Override
    public @Nullable List<V> read(JsonInput in) {
        if (in.token() != JsonToken.START_ARRAY) {
            in.wrongType();
            return null;
        }
        long start = in.offset();
        List<V> list = new ArrayList<>();
        int index = 0;
        for (JsonToken token = in.next(); token != JsonToken.END_ARRAY; token = in.next()) {
            in.enter(index);
            index++;
            if (token == JsonToken.VALUE_NULL) {
                in.wrongType();
            } else {
                V item = items.read(in);
                if (item != null) {
                    list.add(item);
                }
            }
            in.leave();
        }
        if (nonEmpty && index == 0) {
            in.report(FormError.EMPTY, start);
        }
        return list;
    }

    @Override
    public void write(List<V> list, JsonGenerator out) {
        out.writeStartArray();
        for (V item : list) {
            items.write(item, out);
        }
        out.writeEndArray();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.array(items.schema(book), nonEmpty ? 1 : 0);
    }
}
