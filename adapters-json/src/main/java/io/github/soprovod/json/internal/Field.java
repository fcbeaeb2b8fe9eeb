package io.github.soprovod.json.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * A member of a table: its name, whether its object is nothing without it, and how its value gets out of a {@code T} and into a
 * builder {@code B}.
 */
final class Field<T, B, V> {

    private final String name;
    private final SerializableString written;
    private final boolean required;
    private final Codec<V> codec;
    private final Function<T, @Nullable V> of;
    private final BiConsumer<B, V> to;
    private final Predicate<V> leftOut;

    Field(
            String name,
            boolean required,
            Codec<V> codec,
            Function<T, @Nullable V> of,
            BiConsumer<B, V> to,
            Predicate<V> leftOut) {
        this.name = name;
        this.written = new SerializedString(name);
        this.required = required;
        this.codec = codec;
        this.of = of;
        this.to = to;
        this.leftOut = leftOut;
    }

    String name() {
        return name;
    }

    boolean required() {
        return required;
    }

    Codec<V> codec() {
        return codec;
    }

    void read(JsonInput in, B builder) {
        V value = codec.read(in);
        if (value != null) {
            to.accept(builder, value);
        }
    }

    void write(T owner, JsonGenerator out) {
        V value = of.apply(owner);
        if (value != null && !leftOut.test(value)) {
            out.writeName(written);
            codec.write(value, out);
        }
    }
}
