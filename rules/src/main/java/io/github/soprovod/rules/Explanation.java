package io.github.soprovod.rules;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a case file came to stand where it stands.
 *
 * @param policy the policy that applies; absent where the region has none
 * @param day the day asked about
 * @param state the state after the last entry applied
 * @param findings findings about the header or the file as a whole
 * @param steps what became of each entry, in order
 * @param eligibility whether the recipient may be supported on the day, and until when
 * @param term how the term was computed; absent where there is none
 */
public record Explanation(
        Optional<Policy> policy,
        LocalDate day,
        CaseState state,
        List<Finding> findings,
        List<Step> steps,
        Answer eligibility,
        Optional<TermAccount> term) {

    /** Keeps copies of the lists. */
    public Explanation {
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /**
     * What became of an entry.
     *
     * @param entry its index in the file
     * @param on its day
     * @param event its kind
     * @param from the stage that it found; absent before the case was open
     * @param to the stage after it
     * @param applied whether it was taken in
     * @param clause the clause that allowed it, where one speaks of it
     * @param findings what is to be said about it
     */
    public record Step(
            int entry,
            LocalDate on,
            EventType event,
            Optional<Stage> from,
            Optional<Stage> to,
            boolean applied,
            Optional<String> clause,
            List<Finding> findings) {

        /** Keeps a copy of the list. */
        public Step {
            findings = List.copyOf(findings);
        }

        /** Whether it changed the stage. */
        public boolean moved() {
            return applied && !from.equals(to);
        }
    }
}
