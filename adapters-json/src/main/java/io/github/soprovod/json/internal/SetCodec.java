package io.github.soprovod.json.internal;

import io.github.soprovod.domain.vocabulary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A set of terms: read in any order, a repeated one counting once, and written in the order of their list. */
final class SetCodec<E extends Enum<E> & Term> implements Codec<Set<E>> {

    private final Class<E> type;
    private final TermCodec<E> term;
    private final ListCodec<E> list;

    SetCodec(Class<E> type) {
        this.type = type;
        this.term = new TermCodec<>(type);
        this.list = new ListCodec<>(term);
    }

    @Override
    public @Nullable Set<E> read(JsonInput in) {
        List<E> terms = list.read(in);
        return terms == null ? null : Set.copyOf(terms);
    }

    @Override
    public void write(Set<E> set, JsonGenerator out) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(set);
        out.writeStartArray();
        for (E each : ordered) {
            term.write(each, out);
        }
        out.writeEndArray();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return list.schema(book);
    }
}
