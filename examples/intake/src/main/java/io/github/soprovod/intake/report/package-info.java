/**
 * Filled reports as files: a page to print, a table of data, a workbook, a text.
 *
 * <p>Start with {@link io.github.soprovod.intake.report.ReportSheet}, which lays a filled form out; {@link
 * io.github.soprovod.intake.report.ReportFiles} writes it. {@link io.github.soprovod.intake.report.ReportTable} is the form as
 * data and {@link io.github.soprovod.intake.report.SubmittedReport} reads such data back, so that reports can be summed.
 */
@NullMarked
package io.github.soprovod.intake.report;

import org.jspecify.annotations.NullMarked;
