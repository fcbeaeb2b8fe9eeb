package io.github.soprovod.json.internal;

import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.json.FormError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A word of a closed list, by its slug. */
final class TermCodec<E extends Enum<E> & Term> implements Codec<E> {

    private final List<E> terms;
    private final Slugs<E> slugs;

    TermCodec(Class<E> type) {
        this(Arrays.asList(type.getEnumConstants()));
    }

    /** Only some words of a list. */
    TermCodec(List<E> terms) {
        this.terms = terms;
        this.slugs = new Slugs<>(terms);
    }

    @Override
    public @Nullable E read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType();
            return null;
        }
        E term = slugs.find(in.chars(), in.charsFrom(), in.textLength());
        if (term == null) {
            in.report(FormError.UNKNOWN_VALUE);
        }
        return term;
    }

    @Override
    public void write(E term, JsonGenerator out) {
        out.writeString(term.slug());
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        List<Object> values = new ArrayList<>();
        for (E term : terms) {
            values.add(term.slug());
        }
        return SchemaBook.enumeration(values);
    }
}
