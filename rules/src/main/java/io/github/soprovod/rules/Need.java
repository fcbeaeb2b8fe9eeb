package io.github.soprovod.rules;

import io.github.soprovod.rules.policy.EntryField;
import java.util.List;

/**
 * What an entry must bring to be accepted.
 *
 * @param field the member that it is about
 * @param kind what is asked of the member
 * @param words words of its closed list: those allowed, or for {@link Kind#NONE_OF} those not allowed
 * @param clause the clause that asks
 */
public record Need(EntryField field, Kind kind, List<String> words, String clause) {

    /** Keeps a copy of the list. */
    public Need {
        words = List.copyOf(words);
    }

    /** What can be asked of a member. */
    public enum Kind {
        /** It is given. */
        GIVEN,
        /** It says yes. */
        YES,
        /** It does not say yes. */
        NOT_YES,
        /** It is one of the words. */
        ONE_OF,
        /** It is none of the words. */
        NONE_OF,
        /** It keeps the condition that the clause states: a limit of the term, parts of each measure. */
        FITTING
    }
}
