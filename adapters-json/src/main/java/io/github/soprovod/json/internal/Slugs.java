package io.github.soprovod.json.internal;

import io.github.soprovod.domain.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms by their slugs, found among characters without making a string of them. A table of open addressing, at most half full. */
final class Slugs<E extends Enum<E> & Term> {

    private final @Nullable Object[] table;
    private final int longest;

    Slugs(List<E> terms) {
        table = new Object[Integer.highestOneBit(terms.size()) * 4];
        int length = 0;
        for (E term : terms) {
            int at = term.slug().hashCode() & table.length - 1;
            while (table[at] != null) {
                at = at + 1 & table.length - 1;
            }
            table[at] = term;
            length = Math.max(length, term.slug().length());
        }
        longest = length;
    }

    @SuppressWarnings("unchecked") // only terms are put in
    @Nullable
    E find(char[] chars, int from, int length) {
        if (length > longest) {
            return null;
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        for (int at = hash & table.length - 1; table[at] != null; at = at + 1 & table.length - 1) {
            E term = (E) table[at];
            if (term != null && isAt(term.slug(), chars, from, length)) {
                return term;
            }
        }
        return null;
    }

    private static boolean isAt(String slug, char[] chars, int from, int length) {
        if (slug.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (slug.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
