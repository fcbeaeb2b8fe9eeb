package io.github.soprovod.domain.store;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import java.util.List;

/** A case as it is kept. */
public sealed interface StoredCase {

    /** What a list of cases says of it. */
    CaseSummary summary();

    /** Its entries as they were stored, in order. */
    List<StoredEntry> entries();

    /**
     * A case with its personal data.
     *
     * @param file the case file; its entries are those of {@code entries}, in the same order
     * @param state the state that they add up to
     */
    record Kept(CaseSummary summary, List<StoredEntry> entries, CaseFile file, CaseState state) implements StoredCase {

        /** Keeps a copy of the list. */
        public Kept {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A case whose personal data were deleted.
     *
     * @param document what is left of the file as JSON: header, when and by whom it was erased, the last state and the entries, all
     *     without personal data; not a case file of the format
     */
    record Erased(CaseSummary summary, List<StoredEntry> entries, String document) implements StoredCase {

        /** Keeps a copy of the list. */
        public Erased {
            entries = List.copyOf(entries);
        }
    }
}
