package io.github.soprovod.rules.form;

/** What a cell of a table is filled from, in a row of {@link Rows}. */
public enum Cell {
    /** Nothing: it is written by hand. */
    BY_HAND,
    /** Number of the line within its group, after that of the group: 4.2. */
    LINE_NUMBER,
    /** A measure's title. */
    MEASURE,
    /** Who is responsible for it, or takes part. */
    EXECUTOR,
    /** Last day to do it in time. */
    DUE_ON,
    /** Its result and day; empty before. */
    MARK,
    /** Day of an application. */
    APPLIED_ON,
    /** Circumstances that it names. */
    REASON,
    /** Problems found after it and before the next one. */
    PROBLEMS,
    /** What measures came to, and the evaluation. */
    OUTCOMES,
    /** Remark on the end of support. */
    CLOSING_NOTE,
    /** What was provided. */
    SERVICE,
    /** When: a day or a span. */
    SERVICE_TIME
}
