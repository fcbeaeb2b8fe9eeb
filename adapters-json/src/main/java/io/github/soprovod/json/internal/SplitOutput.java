package io.github.soprovod.json.internal;

import java.io.StringWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonGeneratorDelegate;

/**
 * Writes one value into two documents at once: what is marked as personal data into one, all else into the other. An object or
 * array that holds both stands in both, so that laying one upon the other gives the value again.
 */
final class SplitOutput extends JsonGeneratorDelegate {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private static final int SIZE = 256;
    private static final int SURELY_SHORT = 10_000;

    private final StringWriter openText;
    private final StringWriter personalText;
    private final JsonGenerator open;
    private final JsonGenerator personal;
    /** Marks of the objects and arrays that stand in both, from the outermost. */
    private Marks[] both = new Marks[6];

    private int depth;
    /** How deep the writing is inside a value that stands in one of them. */
    private int inside;

    private Marks next;
    private boolean hasPersonal;
    private boolean plain = true;

    /** Writes a value of the type that the marks are of. */
    static SplitOutput of(Marks root) {
        StringWriter open = new StringWriter(SIZE);
        StringWriter personal = new StringWriter(SIZE);
        return new SplitOutput(root, open, generator(open), personal, generator(personal));
    }

    private SplitOutput(
            Marks root, StringWriter openText, JsonGenerator open, StringWriter personalText, JsonGenerator personal) {
        super(open, false);
        this.openText = openText;
        this.open = open;
        this.personalText = personalText;
        this.personal = personal;
        this.next = root;
    }

    private static JsonGenerator generator(StringWriter text) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), text);
    }

    /** The part without personal data, when all is written. */
    String open() {
        return openText.toString();
    }

    /** The part that is personal data; nothing where none was written. */
    @Nullable
    String personal() {
        return hasPersonal ? personalText.toString() : null;
    }

    /** Whether every text is surely read back as it is; where not, that is to be tried. */
    boolean isPlain() {
        return plain;
    }

    @Override
    public void close() {
        open.close();
        personal.close();
    }

    @Override
    public JsonGenerator writeName(SerializableString name) {
        turn(name.getValue());
        delegate.writeName(name);
        return this;
    }

    @Override
    public JsonGenerator writeName(String name) {
        turn(name);
        delegate.writeName(name);
        return this;
    }

    /** Turns to the document that a member belongs to. A member of both is named in the second when its value begins. */
    private void turn(String name) {
        if (inside > 0) {
            return;
        }
        next = both[depth - 1].member(name);
        delegate = next == Marks.ALL ? personal : open;
        hasPersonal |= next == Marks.ALL;
        if (next != Marks.ALL && next != Marks.NONE) {
            personal.writeName(name);
        }
    }

    private boolean isBoth() {
        return inside == 0 && next != Marks.ALL && next != Marks.NONE;
    }

    private void enterBoth() {
        if (depth == both.length) {
            both = Arrays.copyOf(both, depth * 2);
        }
        both[depth++] = next;
    }

    private void leaveBoth() {
        depth--;
        // Back in an array, the next element is as the one before; in an object, a name comes first.
        next = both[depth];
    }

    @Override
    public JsonGenerator writeStartObject() {
        if (isBoth()) {
            open.writeStartObject();
            personal.writeStartObject();
            enterBoth();
        } else {
            inside++;
            delegate.writeStartObject();
        }
        return this;
    }

    @Override
    public JsonGenerator writeEndObject() {
        if (inside == 0) {
            open.writeEndObject();
            personal.writeEndObject();
            leaveBoth();
        } else {
            inside--;
            delegate.writeEndObject();
        }
        return this;
    }

    @Override
    public JsonGenerator writeStartArray() {
        if (isBoth()) {
            open.writeStartArray();
            personal.writeStartArray();
            enterBoth();
        } else {
            inside++;
            delegate.writeStartArray();
        }
        return this;
    }

    @Override
    public JsonGenerator writeEndArray() {
        if (inside == 0) {
            open.writeEndArray();
            personal.writeEndArray();
            leaveBoth();
        } else {
            inside--;
            delegate.writeEndArray();
        }
        return this;
    }

    @Override
    public JsonGenerator writeString(String text) {
        plain = plain && isPlain(text);
        delegate.writeString(text);
        return this;
    }

    /**
     * Whether every kind of text takes it as it is: not empty, no white space around it, nothing that NFC
     * would change, no day before the year 1 or after 9999.
     */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length == 0
                || length > SURELY_SHORT
                || text.charAt(0) <= '-'
                || text.charAt(length - 1) <= ' '
                || text.startsWith("0000-")) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean taken = (c >= ' ' && c < '\u007f')
                    || (c >= '\u0400' && c <= '\u0482')
                    || c == '\u00ab'
                    || c == '\u00bb'
                    || c == '\u2116'
                    || c == '\u2013'
                    || c == '\u2014';
            if (!taken) {
                return false;
            }
        }
        return true;
    }
}
