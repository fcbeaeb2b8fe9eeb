package io.github.soprovod.domain;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BinaryOperator;
import org.immutables.value.Value;

/**
 * An answer of a rule in strong Kleene logic: yes, no, or undetermined for want of facts.
 *
 * <p>A "yes" carries its grounds and, where time can change it, the last day it holds. A "no" carries its reasons. An
 * undetermined answer carries the decisive missing facts: known all together they settle it, and no other fact does.
 *
 * <p>Answers are combined by {@link #and}, {@link #or} and {@link #not}. A combination keeps the clauses, facts and days
 * of those of its parts that have its verdict, for they alone brought it about. What is then listed as missing is
 * exactly what is decisive, as long as each fact stands in the combination once; where one stands there several times,
 * a fact too many may be listed, never one too few. Learning a fact never flips a determined answer.
 */
@Value.Immutable(copy = false)
public interface Answer {

    /** The verdict. */
    Verdict verdict();

    /**
     * Clauses behind the answer, in order, without repeats: the grounds of a "yes", the reasons of a "no", what an
     * undetermined answer hangs on. May be empty.
     */
    List<String> clauses();

    /** Pointers of the facts that decide an undetermined answer; empty for the others. */
    @Value.NaturalOrder
    SortedSet<String> missing();

    /**
     * Last day, inclusive, on which a "yes" still holds with the facts as they are; absent where time changes nothing,
     * where it is not known (after {@link #not}), and for the other verdicts.
     */
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

    /** Both: no where either is no, yes where both are, up to the earlier of their days. */
    default Answer and(Answer other) {
        return combined(verdict().and(other.verdict()), other, Answer::earlier);
    }

    /** Either: yes where either is yes, no where both are; up to the later of the days of those that are yes. */
    default Answer or(Answer other) {
        return combined(verdict().or(other.verdict()), other, Answer::later);
    }

    /** The opposite. Time bounds are dropped: nothing is known of the day a negated answer would end. */
    default Answer not() {
        return new Builder()
                .verdict(verdict().not())
                .clauses(clauses())
                .missing(missing())
                .build();
    }

    private Answer combined(Verdict verdict, Answer other, BinaryOperator<Optional<LocalDate>> untilOfBoth) {
        // In Kleene's tables the verdict is always that of one of the two; where only one has it, that one is the
        // answer.
        if (verdict() != verdict) {
            return other;
        }
        if (other.verdict() != verdict) {
            return this;
        }
        return new Builder()
                .verdict(verdict)
                .addAllClauses(clauses())
                .addAllClauses(other.clauses())
                .addAllMissing(missing())
                .addAllMissing(other.missing())
                .until(untilOfBoth.apply(until(), other.until()))
                .build();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().isAfter(other.get()) ? one : other;
    }

    /** A "yes" on the ground of clauses. */
    static Answer yes(String... clauses) {
        return new Builder().verdict(Verdict.YES).addClauses(clauses).build();
    }

    /** A "yes" on the ground of clauses that holds up to a day, inclusive. */
    static Answer yesUntil(LocalDate until, String... clauses) {
        return new Builder()
                .verdict(Verdict.YES)
                .until(until)
                .addClauses(clauses)
                .build();
    }

    /** A "no" for the reason that clauses give. */
    static Answer no(String... clauses) {
        return new Builder().verdict(Verdict.NO).addClauses(clauses).build();
    }

    /**
     * Undetermined for want of facts, named by their pointers.
     *
     * @throws IllegalArgumentException where no fact is named
     */
    static Answer undetermined(Set<String> missing, String... clauses) {
        return new Builder()
                .verdict(Verdict.UNDETERMINED)
                .missing(missing)
                .addClauses(clauses)
                .build();
    }

    /** Holds what the members say of the verdicts, and drops repeated clauses. */
    @Value.Check
    default Answer checked() {
        if (isUndetermined() == missing().isEmpty()) {
            throw new IllegalArgumentException("missing: named by each undetermined answer and by no other");
        }
        if (until().isPresent() && !isYes()) {
            throw new IllegalArgumentException("until: only a yes has a last day");
        }
        Set<String> distinct = new LinkedHashSet<>(clauses());
        return distinct.size() == clauses().size()
                ? this
                : new Builder().like(this).clauses(distinct).build();
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
