package io.github.soprovod.json.internal;

import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.json.internal.TypeTable.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A table while it is written down, member by member. */
final class TableDraft<T, B> {

    final String name;
    final Supplier<B> begin;
    final List<Field<T, B, ?>> fields = new ArrayList<>();

    @Nullable
    Check<B> check;

    boolean open;

    TableDraft(String name, Supplier<B> begin) {
        this.name = name;
        this.begin = begin;
    }

    /** A member without which the object is nothing. */
    <V> TableDraft<T, B> required(String member, Codec<V> codec, Function<T, V> of, BiConsumer<B, V> to) {
        fields.add(new Field<>(member, true, codec, of, to, value -> false));
        return this;
    }

    /** A member that may be unknown. */
    <V> TableDraft<T, B> optional(String member, Codec<V> codec, Function<T, Optional<V>> of, BiConsumer<B, V> to) {
        fields.add(new Field<>(member, false, codec, owner -> of.apply(owner).orElse(null), to, value -> false));
        return this;
    }

    /** A list that is empty where the member is absent; empty, it is not written. */
    <V> TableDraft<T, B> list(String member, Codec<V> items, Function<T, List<V>> of, BiConsumer<B, List<V>> to) {
        fields.add(new Field<>(member, false, new ListCodec<>(items), of, to, List::isEmpty));
        return this;
    }

    /** A set that is empty where the member is absent; empty, it is not written. */
    <E extends Enum<E> & Term> TableDraft<T, B> set(
            String member, Class<E> terms, Function<T, Set<E>> of, BiConsumer<B, Set<E>> to) {
        fields.add(new Field<>(member, false, new SetCodec<>(terms), of, to, Set::isEmpty));
        return this;
    }

    /** What is asked of several members together. */
    TableDraft<T, B> checked(Check<B> together) {
        this.check = together;
        return this;
    }

    /** Passes over members that are not in the table, where it is not known which there may be. */
    TableDraft<T, B> open() {
        this.open = true;
        return this;
    }

    TypeTable<T, B> end(Function<B, T> build) {
        return new TypeTable<>(this, build);
    }
}
