package io.github.soprovod.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case file with every entry and every member of the format, and changes of it. Its free texts all hold a capital letter of
 * Cyrillic, a digit or a sign, so that a value of small Latin letters and hyphens (or of the letter I) is a word of a closed list.
 */
final class Sample {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Sample() {}

    /** The document, with line breaks. */
    static String pretty() {
        try (InputStream in = Sample.class.getResourceAsStream("every-member.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as a tree. */
    static JsonNode tree() {
        return MAPPER.readTree(pretty());
    }

    /** A small valid document. */
    static String small() {
        return """
                {"format":"soprovod.case/1","id":"A-1","region":"crimea","recipient":{"person":{"name":{"family":"Иванова","given":"Мария"}}},"events":[{"type":"enrolled","on":"2025-02-03"}]}""";
    }

    /** Every place in the document with its value, in order; the root first. */
    static Map<String, JsonNode> places() {
        Map<String, JsonNode> places = new LinkedHashMap<>();
        collect("", tree(), places);
        return places;
    }

    private static void collect(String pointer, JsonNode node, Map<String, JsonNode> places) {
        places.put(pointer, node);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), places));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), places);
            }
        }
    }

    /** The document with another value, given as JSON, at a place. */
    static String with(String pointer, String json) {
        return written("", tree(), at -> at.equals(pointer) ? json : null, List.of());
    }

    /** The document with more members, given as JSON, at the end of the object at a place. */
    static String withMember(String object, String member) {
        return written("", tree(), at -> null, List.of(object, member));
    }

    /** The document without what is at a place. */
    static String without(String pointer) {
        JsonNode tree = tree();
        JsonPointer place = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(place.last().getMatchingIndex());
        }
        return tree.toString();
    }

    private static String written(
            String pointer, JsonNode node, Function<String, String> instead, List<String> addition) {
        String other = instead.apply(pointer);
        if (other != null) {
            return other;
        }
        List<String> parts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(member -> parts.add("\"" + member.getKey() + "\":"
                            + written(pointer + "/" + member.getKey(), member.getValue(), instead, addition)));
            if (!addition.isEmpty() && addition.get(0).equals(pointer)) {
                parts.add(addition.get(1));
            }
            return "{" + String.join(",", parts) + "}";
        }
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                parts.add(written(pointer + "/" + i, node.get(i), instead, addition));
            }
            return "[" + String.join(",", parts) + "]";
        }
        return node.toString();
    }
}
