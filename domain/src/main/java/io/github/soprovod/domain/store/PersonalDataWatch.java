package io.github.soprovod.domain.store;

import io.github.soprovod.domain.value.CaseId;

/**
 * Sees every reading of personal data (152-FZ), so that a host can record it. It is called once for each case, before the data are
 * given out; where it throws, they are not.
 */
@FunctionalInterface
public interface PersonalDataWatch {

    /** Somebody is about to be given the personal data of a case. */
    void reading(Access access, CaseId id);
}
