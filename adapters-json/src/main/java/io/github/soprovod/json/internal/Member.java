package io.github.soprovod.json.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A member that says how its object is to be read, such as {@code format} or {@code type}. Since members may stand in any order
 * it is looked for ahead of the reading; at most one such look is made at each place, so reading stays linear.
 *
 * @param text its value; absent where the object has no such member or it is not a text
 * @param offset offset of the value from where the search began; of the object where the member is absent
 */
record Member(@Nullable String text, long offset) {

    /**
     * The member of the object that stands first in the bytes; the first of several. Nothing where that cannot be told: there is
     * no object, or its JSON breaks off before the member is seen.
     */
    static @Nullable Member find(Documents documents, byte[] bytes, int from, int to, String name) {
        try (JsonParser parser = documents.parser(bytes, from, to)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            long start = parser.currentTokenLocation().getByteOffset();
            for (String next = parser.nextName(); next != null; next = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (next.equals(name)) {
                    return new Member(
                            value == JsonToken.VALUE_STRING ? parser.getString() : null,
                            parser.currentTokenLocation().getByteOffset());
                }
                parser.skipChildren();
            }
            return new Member(null, start);
        } catch (JacksonException unreadable) {
            // The reading itself comes to the same place and says what is wrong there.
            return null;
        }
    }
}
