/**
 * Reports that acts ask organisations for, as the acts print them.
 *
 * <p>Start with {@link io.github.soprovod.rules.report.ReportBook}: the forms that come with the library. A {@link
 * io.github.soprovod.rules.report.ReportForm} is data: sections, lines, columns, each with its clause. A {@link
 * io.github.soprovod.rules.report.ReportCount} says what one case file, or one line of an activity log, adds to it; a {@link
 * io.github.soprovod.rules.report.Tally} sums that up, in any order and in memory that does not grow with the number of cases, and
 * fills the form: a {@link io.github.soprovod.rules.report.PrintedReport}.
 */
@NullMarked
package io.github.soprovod.rules.report;

import org.jspecify.annotations.NullMarked;
