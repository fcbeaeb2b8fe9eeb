package io.github.soprovod.domain.vocabulary;

/** A word of a closed list of the case file: its slug in the format and its Russian term. */
public interface Term {

    /** The value in the format: kebab-case, never changed once published. */
    String slug();

    /** The Russian term that the acts use, in the nominative, lower case unless a proper name. */
    String russian();
}
