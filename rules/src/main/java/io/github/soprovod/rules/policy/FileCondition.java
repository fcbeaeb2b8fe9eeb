package io.github.soprovod.rules.policy;

import static io.github.soprovod.rules.policy.Words.end;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A condition on the file as it was before the entry. */
public sealed interface FileCondition extends Condition.Atom {

    /** Whether one of some papers is on file; an application that was filed is one. */
    record OnFile(List<DocumentKind> kinds) implements FileCondition {

        /** Keeps a copy of the list. */
        public OnFile {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String kind() {
            return "document";
        }

        @Override
        public String subject() {
            return kinds.get(0).slug();
        }

        @Override
        public List<String> parameters() {
            return Words.slugs(kinds);
        }

        @Override
        public Verdict test(Facts facts) {
            for (int i = 0; i < kinds.size(); i++) {
                if (facts.onFile(kinds.get(i))) {
                    return Verdict.YES;
                }
            }
            return Verdict.NO;
        }
    }

    /** Whether an entry of one of some kinds came before. */
    record Had(List<EventType> events) implements FileCondition {

        /** Keeps a copy of the list. */
        public Had {
            events = List.copyOf(events);
        }

        @Override
        public String kind() {
            return "sequence";
        }

        @Override
        public String subject() {
            return events.get(0).slug();
        }

        @Override
        public Verdict test(Facts facts) {
            for (int i = 0; i < events.size(); i++) {
                if (facts.last(events.get(i)) != null) {
                    return Verdict.YES;
                }
            }
            return Verdict.NO;
        }
    }

    /** Whether an entry of a kind came since the case entered its stage. */
    record HadInStage(EventType event) implements FileCondition {
        @Override
        public String kind() {
            return "sequence";
        }

        @Override
        public String subject() {
            return event.slug();
        }

        @Override
        public Verdict test(Facts facts) {
            CaseState.Mark last = facts.last(event);
            CaseState.Mark entered = facts.stageEntered();
            return Verdict.of(last != null && (entered == null || last.entry() > entered.entry()));
        }
    }

    /** Whether the latest assessment found that support is needed; undetermined where it does not say, no without one. */
    record SupportFoundNeeded() implements FileCondition {
        @Override
        public String kind() {
            return "sequence";
        }

        @Override
        public String subject() {
            return "support-needed";
        }

        @Override
        public Verdict test(Facts facts) {
            if (facts.last(EventType.NEEDS_ASSESSED) == null) {
                return Verdict.NO;
            }
            Optional<Boolean> needed = facts.supportNeeded();
            return needed.isEmpty() ? Verdict.UNDETERMINED : Verdict.of(needed.get());
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            CaseState.Mark assessed = facts.last(EventType.NEEDS_ASSESSED);
            if (assessed != null) {
                sink.accept("/events/" + assessed.entry() + "/supportNeeded");
            }
        }
    }

    /** A simple question about the file. */
    enum Fact implements FileCondition {
        /** Whether the latest application came through a representative. */
        THROUGH_REPRESENTATIVE("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.throughRepresentative());
            }
        },
        /** Whether the case was opened at the request of an organisation. */
        REQUESTED_BY_ORGANISATION("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.requestedByOrganisation());
            }
        },
        /** Whether every measure in force and every appeal has its result; so it is where there are none. */
        EVERYTHING_RESOLVED("measures") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.everythingResolved());
            }
        },
        /** Whether it was decided to observe the family after support. */
        OBSERVATION_DECIDED("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.observation().orElse(false));
            }
        },
        /** Whether it was settled if the family is to be observed after support. */
        OBSERVATION_SETTLED("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.observation().isPresent());
            }
        },
        /** Whether recommendations were given to the recipient. */
        RECOMMENDED("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.recommended());
            }
        },
        /** Whether a programme is in force. */
        PROGRAMME_IN_FORCE("sequence") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.programme().isPresent());
            }
        },
        /** Whether the day is not after the last day of the term; so it is where there is no term. */
        TERM_RUNNING("term") {
            @Override
            public Verdict test(Facts facts) {
                Optional<CaseState.Term> term = facts.term();
                return Verdict.of(
                        term.isEmpty() || !facts.day().isAfter(term.get().until()));
            }
        },
        /** Whether the last day of the term has come: it is that day, or a later one. Not so where there is no term. */
        TERM_ENDING("term") {
            @Override
            public Verdict test(Facts facts) {
                Optional<CaseState.Term> term = facts.term();
                return Verdict.of(
                        term.isPresent() && !facts.day().isBefore(term.get().until()));
            }
        },
        /** Whether an inspection was held in the running term. */
        INSPECTED("term") {
            @Override
            public Verdict test(Facts facts) {
                return Verdict.of(facts.inspection() != null);
            }
        };

        private final String kind;

        Fact(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public String subject() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether so much of the term has passed; so it is where there is no term. */
    record TermPassed(Period length) implements FileCondition {
        @Override
        public String kind() {
            return "term";
        }

        @Override
        public String subject() {
            return "passed";
        }

        @Override
        public List<String> parameters() {
            return List.of(length.toString());
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<CaseState.Term> term = facts.term();
            return Verdict.of(
                    term.isEmpty() || !facts.day().isBefore(end(term.get().from(), length)));
        }
    }
}
