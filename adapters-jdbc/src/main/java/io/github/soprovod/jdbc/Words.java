package io.github.soprovod.jdbc;

import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import java.util.HashMap;
import java.util.Map;

/** The words of a closed list as columns hold them. */
final class Words<E extends Term> {

    static final Words<Stage> STAGES = new Words<>(Stage.values());
    static final Words<EventType> EVENT_TYPES = new Words<>(EventType.values());

    private final Map<String, E> bySlug = new HashMap<>();

    private Words(E[] terms) {
        for (E term : terms) {
            bySlug.put(term.slug(), term);
        }
    }

    E of(String slug) {
        E term = bySlug.get(slug);
        if (term == null) {
            throw new CaseStoreException("a column holds a word that this version does not know");
        }
        return term;
    }
}
