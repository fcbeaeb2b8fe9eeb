package io.github.soprovod.rules.form;

/** What the rows of a table are. */
public enum Rows {
    /** Measures of the programme in force, in its order. */
    MEASURES,
    /** Applications, in order. */
    APPLICATIONS,
    /** One row of what came of support, once anything did. */
    RESULTS,
    /** Services that an act of provision says were provided, by time. */
    SERVICES
}
