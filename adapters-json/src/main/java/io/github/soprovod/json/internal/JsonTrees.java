package io.github.soprovod.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON of our own writing as maps, lists, texts, whole numbers and booleans. */
final class JsonTrees {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private JsonTrees() {}

    static @Nullable Object parse(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    private static @Nullable Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(parser));
            }
            return items;
        }
        if (token == JsonToken.VALUE_STRING) {
            return parser.getString();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getIntValue();
        }
        if (token == null || token == JsonToken.VALUE_NULL) {
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** One part laid upon the other: objects by name, lists item by item. */
    static @Nullable Object joined(@Nullable Object open, @Nullable Object personal) {
        if (open instanceof Map<?, ?> one && personal instanceof Map<?, ?> other) {
            Map<Object, @Nullable Object> all = new LinkedHashMap<>(one);
            other.forEach((name, value) -> all.merge(
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(value),
                    (a, b) -> Objects.requireNonNull(joined(a, b))));
            return all;
        }
        if (open instanceof List<?> one && personal instanceof List<?> other) {
            List<@Nullable Object> all = new ArrayList<>(one.size());
            for (int i = 0; i < one.size(); i++) {
                all.add(i < other.size() ? joined(one.get(i), other.get(i)) : one.get(i));
            }
            return all;
        }
        return open == null ? personal : open;
    }

    /** Pointers of the values that are not alike in both. */
    static void differences(@Nullable Object one, @Nullable Object other, String pointer, List<String> found) {
        if (one instanceof Map<?, ?> a && other instanceof Map<?, ?> b) {
            a.forEach((name, value) -> differences(value, b.get(name), pointer + "/" + name, found));
        } else if (one instanceof List<?> a && other instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                differences(a.get(i), b.get(i), pointer + "/" + i, found);
            }
        } else if (!Objects.equals(one, other)) {
            found.add(pointer);
        }
    }
}
