package io.github.soprovod.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Pairs what two lists of records have in common. */
public final class Pairs {

    private Pairs() {}

    /** Two that belong together, or one that stands alone. */
    public record Pair<T>(Optional<T> before, Optional<T> after) {}

    /**
     * The pairs of two lists, in the order of the first, then what only the second has; equal ones are left out. Each of the
     * conditions, in turn, pairs those that it holds for and that no earlier one paired, the likest first.
     */
    @SafeVarargs
    public static <T> List<Pair<T>> of(List<T> before, List<T> after, BiPredicate<T, T>... conditions) {
        List<T> rest = new ArrayList<>(after);
        List<Pair<T>> pairs = new ArrayList<>();
        for (T one : before) {
            if (!rest.remove(one)) {
                pairs.add(new Pair<>(Optional.of(one), Optional.empty()));
            }
        }
        for (BiPredicate<T, T> condition : conditions) {
            pairUp(pairs, rest, condition);
        }
        rest.forEach(other -> pairs.add(new Pair<>(Optional.empty(), Optional.of(other))));
        return pairs;
    }

    private static <T> void pairUp(List<Pair<T>> pairs, List<T> rest, BiPredicate<T, T> condition) {
        int likest = 0;
        while (likest >= 0) {
            likest = -1;
            int at = -1;
            int with = -1;
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).after().isPresent()) {
                    continue;
                }
                T one = pairs.get(i).before().orElseThrow();
                for (int j = 0; j < rest.size(); j++) {
                    if (condition.test(one, rest.get(j)) && likeness(one, rest.get(j)) > likest) {
                        likest = likeness(one, rest.get(j));
                        at = i;
                        with = j;
                    }
                }
            }
            if (likest >= 0) {
                pairs.set(at, new Pair<>(pairs.get(at).before(), Optional.of(rest.remove(with))));
            }
        }
    }

    /** How many components are the same. */
    private static <T> int likeness(T one, T other) {
        return Records.components((Record) one).length
                - Records.differing((Record) one, (Record) other).size();
    }
}
