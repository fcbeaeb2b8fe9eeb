package io.github.soprovod.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * An answer of a rule in strong Kleene logic: yes, no, or undetermined for want of facts.
 *
 * <p>A "yes" carries its grounds and, where time can change it, the last day it holds. A "no" carries its reasons. An
 * undetermined answer carries the decisive missing facts: known all together they settle it, and no other fact does.
 */
@Value.Immutable(copy = false)
public interface Answer {

    /** The verdict. */
    Verdict verdict();

    /** Clauses behind a "yes" (its grounds) or a "no" (its reasons), in order, without repeats. */
    List<String> clauses();

    /** Pointers of the facts that decide an undetermined answer, sorted; empty for the others. */
    Set<String> missing();

    /** Last day, inclusive, on which a "yes" still holds with the facts as they are; absent where time changes nothing. */
    Optional<LocalDate> until();

    /** Whether it is a "yes". */
    default boolean isYes() {
        return verdict() == Verdict.YES;
    }

    /** Whether it is a "no". */
    default boolean isNo() {
        return verdict() == Verdict.NO;
    }

    /** Whether facts are missing. */
    default boolean isUndetermined() {
        return verdict() == Verdict.UNDETERMINED;
    }

    /** Both: no where either is no, yes where both are. Missing facts of a decided conjunction are dropped. */
    default Answer and(Answer other) {
        Verdict verdict = verdict().and(other.verdict());
        return combined(verdict, other, (a, b) -> a.isBefore(b) ? a : b, false);
    }

    /** Either: yes where either is yes, no where both are. */
    default Answer or(Answer other) {
        Verdict verdict = verdict().or(other.verdict());
        return combined(verdict, other, (a, b) -> a.isAfter(b) ? a : b, true);
    }

    /** The opposite. Time bounds are dropped: nothing is known of the day a negated answer would end. */
    default Answer not() {
        return new Builder()
                .verdict(verdict().not())
                .clauses(clauses())
                .missing(missing())
                .build();
    }

    private Answer combined(Verdict verdict, Answer other, BinaryOperator<LocalDate> sooner, boolean unboundedWins) {
        Builder answer = new Builder().verdict(verdict);
        Set<String> missing = new TreeSet<>();
        Set<String> clauses = new java.util.LinkedHashSet<>();
        Optional<LocalDate> until = Optional.empty();
        boolean first = true;
        for (Answer part : List.of(this, other)) {
            if (part.verdict() != verdict) {
                continue;
            }
            missing.addAll(part.missing());
            clauses.addAll(part.clauses());
            if (first) {
                until = part.until();
            } else if (until.isPresent() && part.until().isPresent()) {
                until = Optional.of(sooner.apply(until.get(), part.until().get()));
            } else if (unboundedWins) {
                until = Optional.empty();
            } else {
                until = until.or(part::until);
            }
            first = false;
        }
        return answer.missing(missing)
                .clauses(clauses)
                .until(verdict == Verdict.YES ? until : Optional.empty())
                .build();
    }

    /** A "yes" for a clause. */
    static Answer yes(String... clauses) {
        return new Builder().verdict(Verdict.YES).addClauses(clauses).build();
    }

    /** A "yes" for a clause that holds up to a day, inclusive. */
    static Answer yesUntil(LocalDate until, String... clauses) {
        return new Builder()
                .verdict(Verdict.YES)
                .until(until)
                .addClauses(clauses)
                .build();
    }

    /** A "no" for a reason. */
    static Answer no(String... clauses) {
        return new Builder().verdict(Verdict.NO).addClauses(clauses).build();
    }

    /** Undetermined for want of at least one fact, named by its pointer. */
    static Answer undetermined(Set<String> missing, String... clauses) {
        return new Builder()
                .verdict(Verdict.UNDETERMINED)
                .missing(new TreeSet<>(missing))
                .addClauses(clauses)
                .build();
    }

    /** Only undetermined answers name missing facts, and they name at least one. */
    @Value.Check
    default void check() {
        if (isUndetermined() == missing().isEmpty()) {
            throw new IllegalArgumentException("missing: named by undetermined answers alone");
        }
    }

    /** The three values, with the tables of strong Kleene logic. */
    enum Verdict {
        /** It holds. */
        YES,
        /** It does not hold. */
        NO,
        /** Facts are missing. */
        UNDETERMINED;

        /** Conjunction. */
        public Verdict and(Verdict other) {
            if (this == NO || other == NO) {
                return NO;
            }
            return this == YES && other == YES ? YES : UNDETERMINED;
        }

        /** Disjunction. */
        public Verdict or(Verdict other) {
            if (this == YES || other == YES) {
                return YES;
            }
            return this == NO && other == NO ? NO : UNDETERMINED;
        }

        /** Negation. */
        public Verdict not() {
            return switch (this) {
                case YES -> NO;
                case NO -> YES;
                case UNDETERMINED -> UNDETERMINED;
            };
        }

        /** The verdict of something known to hold or not. */
        public static Verdict of(boolean holds) {
            return holds ? YES : NO;
        }
    }

    /** Builds an Answer; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableAnswer.Builder {}
}
