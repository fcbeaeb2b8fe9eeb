package io.github.soprovod.rules.report;

/**
 * What a section of a report counts. Each kind of thing has a key by which lines take it and one by which columns do; keys are
 * slugs of the vocabulary, and of {@link Figure} where the vocabulary has no word.
 */
public enum Subject {

    /** Appeals registered: lines by topic, columns by who appealed. An appeal is counted, not a person. */
    APPEALS,

    /** Lines of activity logs: lines by kind, columns by acts or attendance. */
    ACTIVITIES,

    /**
     * Measures of those whose need for support was found: lines by kind of help, columns by result. Results are those of the
     * period; without result is what is open on its last day.
     */
    RESULTS,

    /** Cases of those whose need for support was found: lines by how the case stands on the last day. Ended ones count if they did in the period. */
    CASES,

    /**
     * Recipients of open cases on the day of the report: lines by the institution that the curator is of, columns by need,
     * enrolment, and what their support came to. A recipient with several cases is counted once, known by the insurance number.
     */
    RECIPIENTS
}
