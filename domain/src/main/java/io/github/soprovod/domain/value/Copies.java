package io.github.soprovod.domain.value;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Copies of optional collections that nobody else can change. The generated builders copy plain collections but keep an
 * {@code Optional} one as it was given.
 */
// copyOf gives an unmodifiable collection itself back: the identity says that nothing is to be done.
@SuppressWarnings("ReferenceEquality")
public final class Copies {

    private Copies() {}

    /** An unmodifiable copy, or nothing where the list is absent or is unmodifiable already. */
    public static <T> Optional<List<T>> list(Optional<List<T>> list) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        List<T> copy = List.copyOf(list.get());
        return copy == list.get() ? Optional.empty() : Optional.of(copy);
    }

    /** An unmodifiable copy, or nothing where the set is absent or is unmodifiable already. */
    public static <T> Optional<Set<T>> set(Optional<Set<T>> set) {
        if (set.isEmpty()) {
            return Optional.empty();
        }
        Set<T> copy = Set.copyOf(set.get());
        return copy == set.get() ? Optional.empty() : Optional.of(copy);
    }
}
