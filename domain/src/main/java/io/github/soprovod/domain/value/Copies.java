package io.github.soprovod.domain.value;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Copies of optional collections that nobody else can change. The generated builders copy plain collections but keep an
 * {@code Optional} one as it was given. An answer "nothing" ends the repeated check of a value that replaced its
 * collection.
 */
// copyOf gives an unmodifiable collection itself back: the identity says that nothing is to be done.
@SuppressWarnings("ReferenceEquality")
public final class Copies {

    private Copies() {}

    /** An unmodifiable copy, or nothing where the list is absent or is such a copy already. */
    public static <T> Optional<List<T>> list(Optional<List<T>> list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<T> copy = List.copyOf(list.get());
        return copy == list.get() ? Optional.empty() : Optional.of(copy);
    }

    /**
     * An unmodifiable copy in the order of the enumeration, as the generated sets of enumerations are, or nothing where the
     * set is absent or is such a copy already. ({@code Set.copyOf} would iterate in another order in each run.)
     */
    public static <T extends Enum<T>> Optional<Set<T>> set(Optional<Set<T>> set) {
        if (set.isEmpty() || set.get() instanceof Kept) {
            return Optional.empty();
        }
        return Optional.of(new Kept<>(new LinkedHashSet<>(new TreeSet<>(set.get()))));
    }

    /** A set that shows its elements and lets nobody change them. */
    private static final class Kept<T> extends AbstractSet<T> {

        private final Set<T> elements;

        private Kept(Set<T> elements) {
            this.elements = elements;
        }

        @Override
        public Iterator<T> iterator() {
            Iterator<T> each = elements.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public T next() {
                    return each.next();
                }
            };
        }

        @Override
        public int size() {
            return elements.size();
        }

        @Override
        public boolean contains(Object element) {
            return elements.contains(element);
        }
    }
}
