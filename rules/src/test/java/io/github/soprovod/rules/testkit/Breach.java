package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One step away from a valid case file, and it is valid no more: under every policy that the step can be made under. */
public enum Breach {
    /** The last entry is dated before the one before it. */
    BACKWARDS {
        @Override
        public Optional<CaseFile> of(CaseFile file, Policy policy) {
            List<CaseEvent> entries = new ArrayList<>(file.events());
            int last = entries.size() - 1;
            if (last == 0) {
                return Optional.empty();
            }
            String before = entries.get(last - 1).on().minusDays(1).toString();
            entries.set(last, Entries.paper(before, io.github.soprovod.domain.vocabulary.DocumentKind.OTHER));
            return Optional.of(file.withEvents(entries));
        }
    },
    /** Begins with an entry that opens no case. */
    NOT_OPENED {
        @Override
        public Optional<CaseFile> of(CaseFile file, Policy policy) {
            List<CaseEvent> entries = new ArrayList<>(file.events());
            entries.add(0, Entries.contact(file.events().get(0).on().toString()));
            return hasRow(policy, EventType.POST_SUPPORT_CONTACT, true)
                    ? Optional.empty()
                    : Optional.of(file.withEvents(entries));
        }
    },
    /** Goes on after the end as if there had been none. */
    AFTER_THE_END {
        @Override
        public Optional<CaseFile> of(CaseFile file, Policy policy) {
            boolean isOver = Casework.under(PolicyBook.of(policy))
                    .judge(file)
                    .state()
                    .stage()
                    .filter(Stage::isFinal)
                    .isPresent();
            List<CaseEvent> entries = new ArrayList<>(file.events());
            entries.add(Entries.referral(entries.get(entries.size() - 1).on().toString(), "after-the-end"));
            return isOver ? Optional.of(file.withEvents(entries)) : Optional.empty();
        }
    },
    /** A measure has its result twice. */
    RESOLVED_TWICE {
        @Override
        public Optional<CaseFile> of(CaseFile file, Policy policy) {
            List<CaseEvent> entries = new ArrayList<>(file.events());
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof MeasureResolved) {
                    entries.add(i + 1, entries.get(i));
                    return Optional.of(file.withEvents(entries));
                }
            }
            return Optional.empty();
        }
    };

    /** The file with the breach; nothing where the step cannot be made from it. */
    public abstract Optional<CaseFile> of(CaseFile file, Policy policy);

    private static boolean hasRow(Policy policy, EventType type, boolean unopened) {
        return policy.inEffect().stream()
                .anyMatch(statement -> statement instanceof Transition row
                        && row.event() == type
                        && row.from().unopened() == unopened);
    }
}
