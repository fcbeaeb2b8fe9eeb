package io.github.soprovod.json.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The definitions of a JSON Schema (2020-12), gathered while the tables describe themselves, and the shapes they use. */
public final class SchemaBook {

    private static final String TYPE = "type";

    private final Collection<String> regions;
    private final Map<String, Map<String, Object>> definitions = new LinkedHashMap<>();

    /** A book without definitions; {@code regions} are the slugs a header may name. */
    public SchemaBook(Collection<String> regions) {
        this.regions = List.copyOf(regions);
    }

    Collection<String> regions() {
        return regions;
    }

    /** What has been defined, by name. */
    public Map<String, Map<String, Object>> definitions() {
        return new TreeMap<>(definitions);
    }

    /** A reference to a definition, which is made at the first one. */
    Map<String, Object> reference(String name, Function<SchemaBook, Map<String, Object>> definition) {
        if (!definitions.containsKey(name)) {
            // Held by name first, so that a type which contains itself ends here.
            definitions.put(name, Map.of());
            definitions.put(name, definition.apply(this));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** The schema, or {@code null}, which says the same as an absent member. */
    static Map<String, Object> orNull(Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> values) {
            List<Object> withNull = new ArrayList<>(values);
            withNull.add(null);
            return ordered("enum", withNull);
        }
        if (schema.get(TYPE) instanceof String type) {
            Map<String, Object> either = new LinkedHashMap<>(schema);
            either.put(TYPE, List.of(type, "null"));
            return either;
        }
        return Map.of("anyOf", List.of(schema, type("null")));
    }

    static Map<String, Object> type(String type) {
        return ordered(TYPE, type);
    }

    static Map<String, Object> text(Map<String, Object> form) {
        Map<String, Object> schema = type("string");
        schema.putAll(new TreeMap<>(form));
        return schema;
    }

    static Map<String, Object> integer(int least, int greatest) {
        Map<String, Object> schema = type("integer");
        schema.put("minimum", least);
        schema.put("maximum", greatest);
        return schema;
    }

    static Map<String, Object> enumeration(List<?> values) {
        return ordered("enum", List.copyOf(values));
    }

    static Map<String, Object> constant(String value) {
        return ordered("const", value);
    }

    static Map<String, Object> array(Map<String, Object> items, int least) {
        Map<String, Object> schema = type("array");
        schema.put("items", items);
        if (least > 0) {
            schema.put("minItems", least);
        }
        return schema;
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = type("object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private static Map<String, Object> ordered(String key, Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        return map;
    }
}
