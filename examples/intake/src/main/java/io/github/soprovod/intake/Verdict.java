package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What there is to say about one document of a register.
 *
 * @param file name of the register, as the user named it
 * @param line line where the document stands, from 1, where it is known
 * @param caseId identifier of the case or agreement, where it could be read
 * @param judged whether it had the right form and the rules were asked; if not, the findings are about its form
 * @param findings what was found, in the order of the entries
 */
record Verdict(String file, OptionalInt line, Optional<String> caseId, boolean judged, List<Finding> findings) {

    Verdict {
        findings = List.copyOf(findings);
    }

    /** Without the findings that weigh less than the given severity. */
    Verdict atLeast(Severity severity) {
        if (severity == Severity.INFO) {
            return this;
        }
        List<Finding> kept = findings.stream()
                .filter(finding -> finding.severity().compareTo(severity) <= 0)
                .toList();
        return kept.size() == findings.size() ? this : new Verdict(file, line, caseId, judged, kept);
    }

    boolean has(Severity severity) {
        for (Finding finding : findings) {
            if (finding.severity() == severity) {
                return true;
            }
        }
        return false;
    }
}
