package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** A JSON value that knows where it stands: for documents of rules, which are small and are read whole. */
public sealed interface PlacedJson {

    /** Offset of its first byte. */
    long offset();

    /** An object; a member that stands twice counts once, the first time. */
    record Members(Map<String, PlacedJson> members, long offset) implements PlacedJson {}

    /** An array. */
    record Items(List<PlacedJson> items, long offset) implements PlacedJson {}

    /** A text, number, truth value, or nothing. */
    record Value(@Nullable Object value, long offset) implements PlacedJson {}

    /** Takes errors of form, by pointer and offset. */
    interface Errors {

        /** Takes one. */
        void add(FormError error, String pointer, long offset);
    }

    /** Reads a document, which may begin with a byte order mark; nothing where it is not JSON, which is then told. */
    static @Nullable PlacedJson read(byte[] document, Errors errors) {
        int start = Utf8.startsWithMark(document, 0, document.length) ? Utf8.MARK_LENGTH : 0;
        int malformed = Utf8.firstMalformed(document, start, document.length);
        if (malformed >= 0) {
            errors.add(FormError.ENCODING, "", malformed);
            return null;
        }
        try (JsonParser parser =
                Reading.FACTORY.createParser(ObjectReadContext.empty(), document, start, document.length - start)) {
            Reading reading = new Reading(parser, start, errors);
            JsonToken first = parser.nextToken();
            if (first == null) {
                errors.add(FormError.EMPTY, "", start);
                return null;
            }
            PlacedJson value = reading.value(first);
            if (parser.nextToken() != null) {
                errors.add(FormError.TRAILING_CONTENT, "", reading.offset());
            }
            return value;
        } catch (JacksonException syntax) {
            long offset =
                    syntax.getLocation() == null ? -1 : syntax.getLocation().getByteOffset();
            errors.add(FormError.NOT_JSON, "", start + Math.max(0, offset));
            return null;
        }
    }

    /** One document being read. */
    final class Reading {

        private static final JsonFactory FACTORY = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .build();

        private final JsonParser parser;
        private final int start;
        private final Errors errors;
        private final Path path = new Path();

        private Reading(JsonParser parser, int start, Errors errors) {
            this.parser = parser;
            this.start = start;
            this.errors = errors;
        }

        private long offset() {
            return start + parser.currentTokenLocation().getByteOffset();
        }

        private PlacedJson value(JsonToken token) {
            long offset = offset();
            return switch (token) {
                case START_OBJECT -> object(offset);
                case START_ARRAY -> array(offset);
                case VALUE_STRING -> new Value(parser.getString(), offset);
                case VALUE_TRUE -> new Value(true, offset);
                case VALUE_FALSE -> new Value(false, offset);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value(parser.getDecimalValue(), offset);
                default -> new Value(null, offset);
            };
        }

        private PlacedJson object(long offset) {
            Map<String, PlacedJson> members = new LinkedHashMap<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                path.enter(name);
                if (members.containsKey(name)) {
                    errors.add(FormError.DUPLICATE_FIELD, path.pointer(), offset());
                }
                PlacedJson member = value(parser.nextToken());
                members.putIfAbsent(name, member);
                path.leave();
            }
            return new Members(members, offset);
        }

        private PlacedJson array(long offset) {
            List<PlacedJson> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                path.enter(items.size());
                items.add(value(next));
                path.leave();
            }
            return new Items(items, offset);
        }
    }
}
