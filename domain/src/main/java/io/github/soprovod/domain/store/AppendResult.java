package io.github.soprovod.domain.store;

import io.github.soprovod.domain.Finding;
import java.util.List;

/** What became of entries. Never guessed: what cannot be known is said to be unknown. */
public sealed interface AppendResult {

    /**
     * They are stored.
     *
     * @param version the version of the case with the last of them
     */
    record Stored(long version) implements AppendResult {}

    /**
     * An earlier attempt stored the very same entries.
     *
     * @param version the version of the case with the last of them, which may not be the present one
     */
    record AlreadyStored(long version) implements AppendResult {}

    /**
     * The case is not at the version expected; nothing was stored.
     *
     * @param actualVersion the version that it is at; 0 where there is no such case
     */
    record Conflict(long actualVersion) implements AppendResult {}

    /**
     * They can never be stored so; nothing was.
     *
     * @param reason why
     * @param findings what cannot be stored, with pointers into the entry or the recipient; empty for the other reasons
     */
    record Refused(Reason reason, List<Finding> findings) implements AppendResult {

        /** Keeps a copy of the list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The connection broke when they may or may not have been stored, or may still be. Repeat the attempt with the same ids, which is
     * always safe. The {@linkplain CaseStore#outcome outcome} is conclusive only where it is {@link AlreadyStored}.
     */
    record Unknown() implements AppendResult {}

    /** Why entries are refused. */
    enum Reason {
        /** An id stands for another entry of the case already. */
        ID_TAKEN,
        /** The personal data of the case are erased; it takes no more entries. */
        ERASED,
        /** The format of case files would refuse a value, so it could not be read back as it is. */
        NOT_STORABLE
    }
}
