package io.github.soprovod.rules;

import io.github.soprovod.domain.CaseState.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How the term of support was computed: each step with its day and clause.
 *
 * @param term the term
 * @param steps the steps, in order
 */
public record TermAccount(Term term, List<Step> steps) {

    /** Keeps a copy of the list. */
    public TermAccount {
        steps = List.copyOf(steps);
    }

    /** Days that remain after a day, the last one counted; 0 from the last day on, and before the first day the whole term. */
    public long remaining(LocalDate day) {
        LocalDate from = day.isBefore(term.from()) ? term.from().minusDays(1) : day;
        return Math.max(0, ChronoUnit.DAYS.between(from, term.until()));
    }

    /**
     * A step of the computation.
     *
     * @param kind what it is
     * @param day the day it comes to
     * @param clause the clause behind it, where one speaks of it
     * @param entry index of the entry that brought it
     */
    public record Step(Kind kind, LocalDate day, Optional<String> clause, OptionalInt entry) {}

    /** What a step is. */
    public enum Kind {
        /** The first day. */
        START,
        /** The last day that the programme states. */
        STATED_END,
        /** The last day derived from when the measures are due. */
        DERIVED_END,
        /** The last day that the first term could have. */
        LIMIT,
        /** A last day set by an extension. */
        EXTENSION,
        /** The last day that an extension can set. */
        EXTENSION_LIMIT
    }
}
