package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A condition on what the entry itself brings. */
public sealed interface EntryCondition extends Condition.Atom
        permits EntryCondition.Given,
                EntryCondition.Affirmed,
                EntryCondition.SaysYes,
                EntryCondition.OneOf,
                EntryCondition.HasAnyOf,
                EntryCondition.OfEachMeasure,
                EntryCondition.LeavesRegion,
                TermCondition {

    /** The member that it is about. */
    EntryField field();

    /** The verdict on an entry that is written. */
    Verdict ofEntry(Facts facts);

    @Override
    default Verdict test(Facts facts) {
        return facts.isOpen(field()) ? Verdict.of(facts.hope()) : ofEntry(facts);
    }

    @Override
    default String subject() {
        return field().slug();
    }

    @Override
    default void missing(Facts facts, Consumer<String> sink) {
        sink.accept(field().absentPointer(facts.pointer(), facts));
    }

    @Override
    default void places(Facts facts, Consumer<String> sink) {
        sink.accept(facts.pointer() + '/' + field().path());
    }

    /** Whether the entry brings a paper, date, number, text or list; what is absent, blank or empty is not brought. */
    record Given(EntryField field) implements EntryCondition {
        @Override
        public String kind() {
            return "entry";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            return Verdict.of(facts.value(field) != null);
        }
    }

    /** Whether the entry says yes; where it says nothing it is undetermined. */
    record Affirmed(EntryField field) implements EntryCondition {
        @Override
        public String kind() {
            return "affirmation";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            Object value = facts.value(field);
            return value == null ? Verdict.UNDETERMINED : Verdict.of((Boolean) value);
        }
    }

    /** Whether the entry says yes in so many words; where it says nothing it does not. */
    record SaysYes(EntryField field) implements EntryCondition {
        @Override
        public String kind() {
            return "affirmation";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            Object value = facts.value(field);
            return Verdict.of(value != null && (Boolean) value);
        }
    }

    /** Whether a member has one of some words of its closed list; absence counts as told. */
    record OneOf(EntryField field, List<String> words, Verdict whenAbsent) implements EntryCondition {

        /** Keeps a copy of the list. */
        public OneOf {
            words = List.copyOf(words);
        }

        @Override
        public String kind() {
            return "value";
        }

        @Override
        public List<String> parameters() {
            return words;
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            Object value = facts.value(field);
            return value == null ? whenAbsent : Verdict.of(words.contains(((Term) value).slug()));
        }
    }

    /** Whether a list of words has one of some; an absent list has none. */
    record HasAnyOf(EntryField field, List<String> words) implements EntryCondition {

        /** Keeps a copy of the list. */
        public HasAnyOf {
            words = List.copyOf(words);
        }

        @Override
        public String kind() {
            return "value";
        }

        @Override
        public List<String> parameters() {
            return words;
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            if (facts.value(field) instanceof java.util.Collection<?> values) {
                for (Object value : values) {
                    if (words.contains(((Term) value).slug())) {
                        return Verdict.YES;
                    }
                }
            }
            return Verdict.NO;
        }
    }

    /** A part of a measure that can be asked of each. */
    enum MeasurePart {
        /** What is to be done. */
        TITLE,
        /** Who is responsible. */
        EXECUTOR,
        /** Last day to do it in time. */
        DUE_ON;

        boolean isIn(Measure measure) {
            return switch (this) {
                case TITLE -> isGiven(measure.title());
                case EXECUTOR -> isGiven(measure.executor());
                case DUE_ON -> measure.dueOn().isPresent();
            };
        }

        String member() {
            return this == DUE_ON ? "dueOn" : name().toLowerCase(java.util.Locale.ROOT);
        }

        private static boolean isGiven(Optional<String> text) {
            return text.isPresent() && !text.get().isBlank();
        }
    }

    /** A condition on each measure of the programme that the entry carries; its places are the measures that break it. */
    sealed interface OfEachMeasure extends EntryCondition {

        /** Whether a measure keeps it. */
        boolean isKept(Measure measure, Facts facts);

        /** The member of a measure that it is about. */
        String member();

        @Override
        default EntryField field() {
            return EntryField.PROGRAMME_MEASURES;
        }

        @Override
        default String kind() {
            return "measure";
        }

        @Override
        default Verdict ofEntry(Facts facts) {
            List<Measure> measures = measures(facts);
            for (int i = 0; i < measures.size(); i++) {
                if (!isKept(measures.get(i), facts)) {
                    return Verdict.NO;
                }
            }
            return Verdict.YES;
        }

        @Override
        default void places(Facts facts, Consumer<String> sink) {
            List<Measure> measures = measures(facts);
            for (int i = 0; i < measures.size(); i++) {
                if (!isKept(measures.get(i), facts)) {
                    sink.accept(facts.pointer() + "/programme/measures/" + i + '/' + member());
                }
            }
        }

        private static List<Measure> measures(Facts facts) {
            return facts.entryProgramme().map(Programme::measures).orElse(List.of());
        }
    }

    /** Whether each measure has a part. */
    record EachMeasureHas(MeasurePart part) implements OfEachMeasure {
        @Override
        public String subject() {
            return part.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        @Override
        public String member() {
            return part.member();
        }

        @Override
        public boolean isKept(Measure measure, Facts facts) {
            return part.isIn(measure);
        }
    }

    /** Whether each measure, so far as it names a kind of help, names one of these. */
    record EachMeasureHelps(Set<HelpKind> kinds) implements OfEachMeasure {

        /** Keeps a copy of the set. */
        public EachMeasureHelps {
            kinds = Words.setOf(kinds);
        }

        @Override
        public String subject() {
            return "help";
        }

        @Override
        public String member() {
            return "help";
        }

        @Override
        public List<String> parameters() {
            return Words.slugs(kinds);
        }

        @Override
        public boolean isKept(Measure measure, Facts facts) {
            return measure.help().isEmpty() || kinds.contains(measure.help().get());
        }
    }

    /** Whether each measure is due on a day of the term: of the running one, or of the one that the entry states. */
    record EachMeasureDueInTerm() implements OfEachMeasure {
        @Override
        public String subject() {
            return "due-in-term";
        }

        @Override
        public String member() {
            return "dueOn";
        }

        @Override
        public boolean isKept(Measure measure, Facts facts) {
            Optional<CaseState.Term> running = facts.term();
            LocalDate until = running.isPresent()
                    ? running.get().until()
                    : (LocalDate) facts.value(EntryField.PROGRAMME_TERM_UNTIL);
            return until == null
                    || measure.dueOn().isEmpty()
                    || !measure.dueOn().get().isAfter(until);
        }
    }

    /** Whether the recipient moves out of the region; undetermined where the new residence is not told. */
    record LeavesRegion() implements EntryCondition {
        @Override
        public EntryField field() {
            return EntryField.NEW_RESIDENCE_REGION;
        }

        @Override
        public String kind() {
            return "value";
        }

        @Override
        public Verdict ofEntry(Facts facts) {
            Object region = facts.value(field());
            return region == null ? Verdict.UNDETERMINED : Verdict.of(!((RegionId) region).equals(facts.region()));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept(facts.pointer() + "/newResidence");
        }
    }
}
