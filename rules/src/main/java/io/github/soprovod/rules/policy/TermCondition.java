package io.github.soprovod.rules.policy;

import static io.github.soprovod.rules.policy.Words.end;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A condition on the term of support: that which an entry states, or the running one that it would change. */
public sealed interface TermCondition extends EntryCondition {

    @Override
    default String kind() {
        return "term";
    }

    /** Whether the stated term is at most so long, counted from its first day; a term without both ends is not asked. */
    record StatedTermAtMost(Period length) implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.PROGRAMME_TERM_UNTIL;
        }

        @Override
        public String subject() {
            return "maximum";
        }

        @Override
        public List<String> parameters() {
            return List.of(length.toString());
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            LocalDate from = day(facts, EntryField.PROGRAMME_TERM_FROM);
            LocalDate until = day(facts, EntryField.PROGRAMME_TERM_UNTIL);
            return Verdict.of(from == null || until == null || !until.isAfter(end(from, length)));
        }
    }

    /** Whether the stated term begins on the day of the last entry of a kind or later; without such an entry, not asked. */
    record StatedTermNotBefore(EventType event) implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.PROGRAMME_TERM_FROM;
        }

        @Override
        public String subject() {
            return "start";
        }

        @Override
        public List<String> parameters() {
            return List.of(event.slug());
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            LocalDate from = day(facts, field());
            CaseState.Mark mark = facts.last(event);
            return Verdict.of(from == null || mark == null || !from.isBefore(mark.on()));
        }
    }

    /** Whether a corrected programme states no later end than the running one. */
    record KeepsRunningEnd() implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.PROGRAMME_TERM_UNTIL;
        }

        @Override
        public String subject() {
            return "running-end";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            LocalDate until = day(facts, field());
            return Verdict.of(until == null
                    || facts.term().isEmpty()
                    || !until.isAfter(facts.term().get().until()));
        }
    }

    /** Whether an extension ends after the present end. */
    record ExtendsTerm() implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.EXTENDED_UNTIL;
        }

        @Override
        public String subject() {
            return "extension-end";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            LocalDate until = day(facts, field());
            return Verdict.of(until == null
                    || facts.term().isEmpty()
                    || until.isAfter(facts.term().get().until()));
        }
    }

    /** Whether an extended term is at most so long in all, counted from the term's first day. */
    record ExtendedTermAtMost(Period length) implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.EXTENDED_UNTIL;
        }

        @Override
        public String subject() {
            return "extension-maximum";
        }

        @Override
        public List<String> parameters() {
            return List.of(length.toString());
        }

        @Override
        public Verdict test(Facts facts) {
            if (!facts.isOpen(field())) {
                return ofEntry(facts);
            }
            // No end is both later than the present one and within the limit once the limit is reached.
            boolean full = facts.term().isPresent()
                    && !facts.term()
                            .get()
                            .until()
                            .isBefore(end(facts.term().get().from(), length));
            return full ? Verdict.NO : Verdict.of(facts.hope());
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            LocalDate until = day(facts, field());
            return Verdict.of(until == null
                    || facts.term().isEmpty()
                    || !until.isAfter(end(facts.term().get().from(), length)));
        }
    }

    /**
     * Whether an inspection was held in the running term: since the latest extension, on a day of the term, and not later
     * than the decision that the entry brings (the day of the entry, where it brings none).
     */
    record DecidedOnInspection() implements TermCondition {
        @Override
        public EntryField field() {
            return EntryField.DECISION_DATE;
        }

        @Override
        public String subject() {
            return "inspection";
        }

        @Override
        public Verdict test(Facts facts) {
            return facts.inspection() == null ? Verdict.NO : TermCondition.super.test(facts);
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            CaseState.Mark inspection = facts.inspection();
            LocalDate decided = day(facts, field());
            return Verdict.of(inspection != null && !inspection.on().isAfter(decided == null ? facts.day() : decided));
        }

        @Override
        public void places(Facts facts, Consumer<String> sink) {
            sink.accept(facts.pointer());
        }
    }

    private static @Nullable LocalDate day(Facts facts, EntryField field) {
        return (LocalDate) facts.value(field);
    }
}
