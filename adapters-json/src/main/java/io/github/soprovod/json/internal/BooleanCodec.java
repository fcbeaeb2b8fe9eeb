package io.github.soprovod.json.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Yes or no. */
final class BooleanCodec implements Codec<Boolean> {

    @Override
    public @Nullable Boolean read(JsonInput in) {
        if (in.token() == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (in.token() == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        in.wrongType();
        return null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) {
        out.writeBoolean(value);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.type("boolean");
    }
}
