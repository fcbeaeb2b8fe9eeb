package io.github.soprovod.json.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The name of the format inside a document of it; the table has been chosen by it. */
record FormatName(String name) implements Codec<String> {

    @Override
    public @Nullable String read(JsonInput in) {
        in.skip();
        return name;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.constant(name);
    }
}
