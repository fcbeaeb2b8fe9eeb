package io.github.soprovod.rules;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.util.List;

/**
 * What judging a case file, or one more entry, came to.
 *
 * @param state the state after the last entry applied; refused entries left no trace in it
 * @param findings what is to be said, in the order of the entries
 */
public record Judgement(CaseState state, List<Finding> findings) {

    /** Keeps a copy of the list. */
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** Whether no rule is broken: there may be warnings, but no errors. */
    public boolean isAccepted() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return false;
            }
        }
        return true;
    }
}
