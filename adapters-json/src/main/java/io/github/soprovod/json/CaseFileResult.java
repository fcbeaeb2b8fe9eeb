package io.github.soprovod.json;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import java.util.List;
import java.util.Optional;

/** What reading a document came to: a case file, or everything that is wrong with its form. */
public sealed interface CaseFileResult extends DocumentResult {

    /** The document is a case file; what the rules say of it is another question. */
    record Read(CaseFile file) implements CaseFileResult {}

    /**
     * The document is refused, whatever its format.
     *
     * @param caseId the identifier of the case or agreement, where the document has one of the right form
     * @param findings its errors of form, at least one, in the order of their places
     */
    record Refused(Optional<String> caseId, List<Finding> findings) implements CaseFileResult {

        /** Keeps a copy of the list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }
}
