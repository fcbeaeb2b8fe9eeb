package io.github.soprovod.rules.next;

import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.Need;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.policy.EntryField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** What an entry is filled with: which members it brings, what they say, and whether they keep what a clause asks. */
final class Filling {

    private final Random random;
    private final Set<EntryField> given = EnumSet.noneOf(EntryField.class);
    private final Set<EntryField> fitting = EnumSet.noneOf(EntryField.class);
    private final Set<EntryField> denied = EnumSet.noneOf(EntryField.class);
    private final Map<EntryField, Boolean> flags = new EnumMap<>(EntryField.class);
    private final Map<EntryField, Term> words = new EnumMap<>(EntryField.class);

    private Filling(Random random) {
        this.random = random;
    }

    /** Just what an entry needs, and nothing more. */
    static Filling of(NextEntry entry, Random random) {
        Filling filling = new Filling(random);
        Map<EntryField, List<Term>> allowed = new EnumMap<>(EntryField.class);
        for (Need need : entry.needs()) {
            EntryField field = need.field();
            switch (need.kind()) {
                case GIVEN -> filling.given.add(field);
                case YES -> filling.flags.put(field, true);
                case NOT_YES -> {
                    filling.denied.add(field);
                    if (random.nextBoolean()) {
                        filling.flags.put(field, false);
                    }
                }
                case ONE_OF ->
                    allowed.computeIfAbsent(field, f -> new ArrayList<>(f.words()))
                            .removeIf(word -> !need.words().contains(word.slug()));
                case NONE_OF ->
                    allowed.computeIfAbsent(field, f -> new ArrayList<>(f.words()))
                            .removeIf(word -> need.words().contains(word.slug()));
                case FITTING -> filling.fitting.add(field);
            }
        }
        allowed.forEach((field, left) -> {
            if (left.isEmpty()) {
                throw new AssertionError("no word of " + field + " is left by " + entry.needs());
            }
            filling.words.put(field, left.get(random.nextInt(left.size())));
        });
        return filling;
    }

    /** What an entry needs, and all else as well: the entry of one who does the work well. */
    static Filling generous(NextEntry entry, Random random) {
        Filling filling = of(entry, random);
        for (EntryField field : EntryField.values()) {
            filling.given.add(field);
            filling.fitting.add(field);
            if (!filling.denied.contains(field)) {
                filling.flags.putIfAbsent(field, random.nextInt(8) > 0);
            }
        }
        return filling;
    }

    /** Anything at all; {@code full} tells how often a member is brought. */
    static Filling anything(Random random, double full) {
        Filling filling = new Filling(random);
        for (EntryField field : EntryField.values()) {
            if (random.nextDouble() < full) {
                filling.given.add(field);
                filling.flags.put(field, random.nextInt(3) > 0);
                if (random.nextInt(4) > 0) {
                    filling.fitting.add(field);
                }
                if (field.isTerm()) {
                    filling.words.put(field, filling.any(field));
                }
            }
        }
        return filling;
    }

    boolean gives(EntryField field) {
        return given.contains(field);
    }

    boolean fits(EntryField field) {
        return fitting.contains(field);
    }

    Optional<Boolean> flag(EntryField field) {
        return Optional.ofNullable(flags.get(field));
    }

    <T extends Term> Optional<T> word(EntryField field, Class<T> type) {
        return Optional.ofNullable(words.get(field)).map(type::cast);
    }

    /** A word that the format asks for, whatever the act asks. */
    <T extends Term> T someWord(EntryField field, Class<T> type) {
        return word(field, type).orElseGet(() -> type.cast(any(field)));
    }

    Random random() {
        return random;
    }

    private Term any(EntryField field) {
        List<Term> all = field.words();
        return all.get(random.nextInt(all.size()));
    }
}
