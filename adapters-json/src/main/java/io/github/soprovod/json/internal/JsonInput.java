package io.github.soprovod.json.internal;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.Limits;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One document being read: the parser, the path to where it stands, and the errors found so far. Tables and codecs draw values
 * from it and report to it; an error never throws unless nothing can be read after it.
 */
final class JsonInput {

    private final Documents documents;
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final JsonParser parser;
    private final Faults faults = new Faults();
    private final Path path = new Path();
    private @Nullable String caseId;

    JsonInput(Documents documents, byte[] bytes, int from, int to) {
        this.documents = documents;
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.parser = documents.parser(bytes, from, to);
    }

    Faults faults() {
        return faults;
    }

    Limits limits() {
        return documents.limits();
    }

    /** Regions that have a policy, by slug. */
    Map<String, RegionId> regions() {
        return documents.regions();
    }

    /** Keeps the identifier of the case for what is said of a refused document. */
    void identify(String id) {
        caseId = id;
    }

    @Nullable
    String caseId() {
        return caseId;
    }

    // Tokens

    /** The token now read; at the end of the document it is absent. */
    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** The next member's name, or nothing at the end of the object. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    /** Passes over the value that begins with the current token. */
    void skip() {
        parser.skipChildren();
        // A text is taken in only when asked for; an error in it belongs to this place.
        parser.finishToken();
    }

    /** The text of the current token. */
    String text() {
        return parser.getString();
    }

    /** Length of the text of the current token. */
    int textLength() {
        return parser.getStringLength();
    }

    /** Characters among which the text of the current token stands, from {@link #charsFrom}. Not to be kept. */
    char[] chars() {
        return parser.getStringCharacters();
    }

    int charsFrom() {
        return parser.getStringOffset();
    }

    /** Offset of the first byte of the current token in the document. */
    long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Offset behind the last byte taken in. */
    long reached() {
        return parser.currentLocation().getByteOffset();
    }

    /** Offset of the character outside ASCII that ends at an offset; the offset itself where none does. */
    long characterBehind(long offset) {
        int at = from + (int) offset;
        if (at <= from || bytes[at - 1] >= 0) {
            return offset;
        }
        do {
            at--;
        } while (at > from && (bytes[at] & 0xC0) == 0x80);
        return (long) at - from;
    }

    int nesting() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** A member of the object that begins at an offset, found without moving: its text, or nothing where there is none. */
    @Nullable
    String lookAhead(long objectOffset, String member) {
        Member found = Member.find(documents, bytes, from + (int) objectOffset, to, member);
        return found == null ? null : found.text();
    }

    // Path

    void enter(Object step) {
        path.enter(step);
    }

    void leave() {
        path.leave();
    }

    /** RFC 6901 pointer to where the reading stands. */
    String pointer() {
        return path.pointer();
    }

    /** Pointer to where the parser stands, which may be within a member that is passed over, or ahead of the reading. */
    String parserPointer() {
        return Path.of(parser.streamReadContext(), limits().nameLength()).pointer();
    }

    // Errors

    /** Reports an error at the current token and path. */
    void report(FormError error) {
        report(error, offset());
    }

    /** Reports an error at the current path. */
    void report(FormError error, long offset) {
        if (faults.size() == limits().findings()) {
            faults.add(FormError.TOO_LONG, pointer(), offset);
            throw new StopReading();
        }
        faults.add(error, pointer(), offset);
    }

    /** Reports an error about a member of the object at the current path. */
    void reportMember(FormError error, String name, long offset) {
        enter(name);
        report(error, offset);
        leave();
    }

    /** Reports that the value at the current token is of another type, and passes over it. */
    void wrongType() {
        report(FormError.WRONG_TYPE);
        skip();
    }

    int errors() {
        return faults.size();
    }
}
