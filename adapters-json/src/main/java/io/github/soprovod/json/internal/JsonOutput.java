package io.github.soprovod.json.internal;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** Writes UTF-8 without insignificant white space; only what JSON requires is escaped. */
public final class JsonOutput {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private JsonOutput() {}

    /** The bytes of what is written. */
    public static byte[] bytes(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        write(bytes, content);
        return bytes.toByteArray();
    }

    /** Writes into memory. */
    public static void write(ByteArrayOutputStream bytes, Consumer<JsonGenerator> content) {
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(out);
        }
    }

    /** A text with U+FFFD in place of unpaired surrogates, which file names may hold and UTF-8 cannot. */
    public static String paired(String text) {
        StringBuilder paired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(paired::appendCodePoint);
        return paired.toString();
    }

    /** Writes maps, lists, texts, numbers, booleans and nothing. */
    public static void writeTree(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> {
                out.writeName((String) name);
                writeTree(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> writeTree(item, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number.intValue());
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean yes) {
            out.writeBoolean(yes);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString((String) value);
        }
    }
}
