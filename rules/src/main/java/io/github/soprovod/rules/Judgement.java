package io.github.soprovod.rules;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What judging a case file, or one more entry, came to.
 *
 * @param state the state after the last entry applied; refused entries left no trace in it
 * @param findings what is to be said, in the order of the entries
 */
public record Judgement(CaseState state, List<Finding> findings) {

    private static final String ENTRIES = "/events/";

    /** Keeps a copy of the list. */
    public Judgement {
        findings = List.copyOf(findings);
    }

    /** Entries that were refused, by their index in the file: each has an error that points at it or into it. */
    public Set<Integer> refused() {
        Set<Integer> refused = new TreeSet<>();
        for (Finding finding : findings) {
            String pointer = finding.pointer();
            // That no act was in force yet is an error of the first entry's day that refuses nothing.
            if (finding.severity() == Severity.ERROR
                    && pointer.startsWith(ENTRIES)
                    && !finding.code().equals("case.policy.not-in-force")) {
                int end = pointer.indexOf('/', ENTRIES.length());
                String index = end < 0 ? pointer.substring(ENTRIES.length()) : pointer.substring(ENTRIES.length(), end);
                refused.add(Integer.valueOf(index));
            }
        }
        return refused;
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
