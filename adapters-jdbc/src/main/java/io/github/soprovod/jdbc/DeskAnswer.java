package io.github.soprovod.jdbc;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.value.CaseId;
import java.util.List;

/** What a desk answers to an entry. */
public sealed interface DeskAnswer {

    /**
     * It is stored.
     *
     * @param version the version of the case with it
     * @param entries how many entries were stored; as many as the version where that opened the case
     * @param state the state with it
     * @param findings warnings and information
     */
    record Recorded(long version, int entries, CaseState state, List<Finding> findings) implements DeskAnswer {

        /** Keeps a copy of the list. */
        public Recorded {
            findings = List.copyOf(findings);
        }
    }

    /**
     * An earlier attempt stored it.
     *
     * @param version the version of the case with it, which may not be the present one
     */
    record AlreadyRecorded(long version) implements DeskAnswer {}

    /** A rule is broken, or the format does not take a value; nothing is stored. */
    record Refused(List<Finding> findings) implements DeskAnswer {

        /** Keeps a copy of the list. */
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Somebody else has entered something since the version that was seen; nothing is stored. It can be tried again on the new state.
     *
     * @param actualVersion the version that the case is at
     */
    record Conflict(long actualVersion) implements DeskAnswer {}

    /** The case takes no such entry whatever its state; nothing is stored. */
    record Impossible(Reason reason) implements DeskAnswer {}

    /** There is no such case. */
    record NotFound(CaseId id) implements DeskAnswer {}

    /** The connection broke when it may or may not have been stored; to learn it, try again with the same id. */
    record Unknown() implements DeskAnswer {}
}
