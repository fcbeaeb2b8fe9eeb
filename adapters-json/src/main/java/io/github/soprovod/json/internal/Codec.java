package io.github.soprovod.json.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How one kind of value is read, written and described. */
interface Codec<V> {

    /**
     * Reads the value that begins with the current token, which is not {@code null}, and stands on its last token afterwards.
     * Where it is not such a value, reports that and gives nothing.
     */
    @Nullable
    V read(JsonInput in);

    /** Writes the value in its canonical form. */
    void write(V value, JsonGenerator out);

    /** JSON Schema of the value; tables it is made of are defined in the book. */
    Map<String, Object> schema(SchemaBook book);
}
