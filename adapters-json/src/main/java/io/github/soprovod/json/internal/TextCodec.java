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

    /** Far more than any script needs; playful texts have been seen with 88. */
    private static final int MARKS_IN_A_ROW = 128;

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
        if (!isSurelyComposed(text)) {
            if (!Texts.isStorable(text) || hasEndlessMarks(text)) {
                in.report(FormError.NOT_ALLOWED_TEXT);
                return null;
            }
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        return kind == Kind.PLAIN ? text : bounded(text, in);
    }

    private @Nullable String bounded(String text, JsonInput in) {
        String trimmed = trim(text);
        boolean padded = trimmed.length() < text.length();
        if (trimmed.isEmpty() || (kind == Kind.IDENTIFIER && padded)) {
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

    /** Whether so many combining marks stand in a row that normalising them, quadratic in their number, would take its time. */
    private static boolean hasEndlessMarks(String text) {
        int run = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int type = Character.getType(text.codePointAt(i));
            boolean mark = type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK
                    || type == Character.ENCLOSING_MARK;
            run = mark ? run + 1 : 0;
            if (run > MARKS_IN_A_ROW) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text can be stored and NFC leaves it alone, told by characters for which both always hold: nearly every Russian text. */
    private static boolean isSurelyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > 0 && c < '\u0300')
                    || (c >= '\u0400' && c <= '\u0482')
                    || (c >= '\u2010' && c <= '\u2027')
                    || c == '№';
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
