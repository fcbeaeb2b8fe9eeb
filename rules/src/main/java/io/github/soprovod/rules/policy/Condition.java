package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.Answer.Verdict;
import java.util.List;
import java.util.function.Consumer;

/**
 * A condition of an act: a three-valued question about an entry, the file so far, or the recipient. Plain data; asked of
 * {@link Facts}.
 */
public sealed interface Condition {

    /** Whether it holds. Allocates nothing. */
    Verdict test(Facts facts);

    /** Gives the atoms that make the verdict what it is: those that share it. */
    default void decisive(Facts facts, Consumer<Atom> sink) {
        sink.accept((Atom) this);
    }

    /** Whether one thing is so: a question that no other condition is part of. */
    sealed interface Atom extends Condition permits EntryCondition, FileCondition, PersonCondition {

        /** Second part of the code of a finding about it: {@code document}, {@code entry}, {@code term} … */
        String kind();

        /** Last part of the code of a finding about it: the slug of what it asks for. */
        String subject();

        /** Numbers of the law and slugs of closed lists that a sentence about it names. */
        default List<String> parameters() {
            return List.of();
        }

        /** Gives the pointers of the absent facts that leave it undetermined. */
        default void missing(Facts facts, Consumer<String> sink) {}

        /** Gives the places of the entry that break it; none where the entry as a whole does. */
        default void places(Facts facts, Consumer<String> sink) {}

        /** The last day, inclusive, on which it still holds if it holds on the day asked about. */
        default java.util.Optional<java.time.LocalDate> until(Facts facts) {
            return java.util.Optional.empty();
        }
    }

    /** Whether all parts hold. */
    record All(List<Condition> parts) implements Condition {

        /** Keeps a copy of the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict test(Facts facts) {
            Verdict verdict = Verdict.YES;
            for (int i = 0; i < parts.size() && verdict != Verdict.NO; i++) {
                verdict = verdict.and(parts.get(i).test(facts));
            }
            return verdict;
        }

        @Override
        public void decisive(Facts facts, Consumer<Atom> sink) {
            decisiveOf(parts, test(facts), facts, sink);
        }
    }

    /** Whether at least one part holds. */
    record Any(List<Condition> parts) implements Condition {

        /** Keeps a copy of the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict test(Facts facts) {
            Verdict verdict = Verdict.NO;
            for (int i = 0; i < parts.size() && verdict != Verdict.YES; i++) {
                verdict = verdict.or(parts.get(i).test(facts));
            }
            return verdict;
        }

        @Override
        public void decisive(Facts facts, Consumer<Atom> sink) {
            decisiveOf(parts, test(facts), facts, sink);
        }
    }

    /** Whether the part does not hold. */
    record Not(Condition part) implements Condition {

        @Override
        public Verdict test(Facts facts) {
            return part.test(facts.opposite()).not();
        }

        @Override
        public void decisive(Facts facts, Consumer<Atom> sink) {
            part.decisive(facts.opposite(), sink);
        }
    }

    private static void decisiveOf(List<Condition> parts, Verdict verdict, Facts facts, Consumer<Atom> sink) {
        for (Condition part : parts) {
            if (part.test(facts) == verdict) {
                part.decisive(facts, sink);
            }
        }
    }
}
