package io.github.soprovod.json.conformance;

import java.util.List;

/**
 * What differs between what a case expects and what is found in it.
 *
 * @param kind in what way
 * @param words what it is about, by kind: codes, clauses and pointers
 */
public record Difference(Kind kind, List<String> words) {

    /** Keeps a copy of the list. */
    public Difference {
        words = List.copyOf(words);
    }

    static Difference of(Kind kind, String... words) {
        return new Difference(kind, List.of(words));
    }

    /** In what way something differs; {@code {0}} and {@code {1}} are its words. */
    public enum Kind {
        /** An error is expected and not found. */
        NO_ERROR("no error {0} at {1}"),
        /** An error is found and not expected. */
        UNEXPECTED_ERROR("unexpected error {0} at {1}"),
        /** A warning is expected and not found. */
        NO_WARNING("no warning {0} at {1}"),
        /** Information is expected and not found. */
        NO_INFO("no information {0} at {1}"),
        /** The case stands in another stage. */
        STAGE("stage {0} expected, but it is {1}"),
        /** Something is found that must not be said. */
        UNWANTED("should not say {0}"),
        /** A missing fact is not named. */
        FACT_NOT_NAMED("missing fact {0} not named"),
        /** An entry rests on another clause, or is refused. */
        MOVE("entry {0} expected to be accepted by {1}, but it is by {2}"),
        /** Whether the recipient may be supported is answered otherwise. */
        ELIGIBILITY("on {0} the answer {1} expected, but it is {2}"),
        /** An obligation is expected and not found, or found and not expected. */
        OBLIGATION("on {0} expected {1}, but there is {2}");

        private final String english;

        Kind(String english) {
            this.english = english;
        }
    }

    /** In English. */
    @Override
    public String toString() {
        String text = kind.english;
        for (int i = 0; i < words.size(); i++) {
            text = text.replace("{" + i + "}", words.get(i));
        }
        return text;
    }
}
