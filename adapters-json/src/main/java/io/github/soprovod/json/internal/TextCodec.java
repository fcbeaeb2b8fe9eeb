package io.github.soprovod.json.internal;

import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.json.FormError;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A text, brought to NFC. Refused where no store can keep it: U+0000 and unpaired surrogates. */
final class TextCodec implements Codec<String> {

    /** What is asked of a text besides. */
    enum Kind {
        /** Nothing: it is kept as it is, blank or empty too. */
        PLAIN,
        /** White space around it is taken off; something must be left. */
        NAME,
        /** Not empty, no white space around it. */
        IDENTIFIER
    }

    private final Kind kind;

    TextCodec(Kind kind) {
        this.kind = kind;
    }

    @Override
    public @Nullable String read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType();
            return null;
        }
        if (in.textLength() > in.limits().textLength()) {
            in.report(FormError.TOO_LONG);
            return null;
        }
        String text = in.text();
        if (!Texts.isStorable(text)) {
            in.report(FormError.NOT_ALLOWED_TEXT);
            return null;
        }
        String composed = isSurelyComposed(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return kind == Kind.PLAIN ? composed : bounded(composed, in);
    }

    private @Nullable String bounded(String text, JsonInput in) {
        String trimmed = trim(text);
        boolean padded = trimmed.length() < text.length();
        if (trimmed.isEmpty() || kind == Kind.IDENTIFIER && padded) {
            in.report(FormError.NOT_ALLOWED_TEXT);
            return null;
        }
        return trimmed;
    }

    /** Without white space of any kind around it, the no-break ones included, which {@code strip} leaves. */
    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhite(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /** Whether the text consists of characters that NFC leaves alone wherever they stand: nearly every Russian text does. */
    private static boolean isSurelyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain =
                    c < '\u0300' || c >= '\u0400' && c <= '\u0482' || c >= '\u2010' && c <= '\u2027' || c == '№';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void write(String text, JsonGenerator out) {
        out.writeString(text);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return switch (kind) {
            case PLAIN -> SchemaBook.text(Map.of());
            case NAME -> SchemaBook.text(Map.of("pattern", "\\S"));
            case IDENTIFIER -> SchemaBook.text(Map.of("pattern", "^\\S(.*\\S)?$"));
        };
    }
}
