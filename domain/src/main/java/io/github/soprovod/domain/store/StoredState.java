package io.github.soprovod.domain.store;

import io.github.soprovod.domain.CaseState;

/** The state of a case as it is kept. */
public sealed interface StoredState {

    /**
     * The state of a case at a version.
     *
     * @param version the version that the next entry follows
     */
    record Current(long version, CaseState state) implements StoredState {}

    /** The personal data of the case were deleted; it takes no more entries. */
    record Erased(CaseSummary summary) implements StoredState {}
}
