package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A value written as a text of a certain form. */
final class FormedText<V> implements Codec<V> {

    private final Form<V> form;
    private final Function<V, String> written;
    private final Map<String, Object> described;

    FormedText(Form<V> form, Function<V, String> written, Map<String, Object> described) {
        this.form = form;
        this.written = written;
        this.described = described;
    }

    /** Makes the value of a text; where it has not the form, reports that and gives nothing. */
    interface Form<V> {
        @Nullable
        V of(String text, JsonInput in);
    }

    @Override
    public @Nullable V read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType();
            return null;
        }
        if (in.textLength() > in.limits().textLength()) {
            in.report(FormError.TOO_LONG);
            return null;
        }
        return form.of(in.text(), in);
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(written.apply(value));
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.text(described);
    }
}
