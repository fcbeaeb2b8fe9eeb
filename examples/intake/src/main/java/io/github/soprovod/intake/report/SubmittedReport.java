package io.github.soprovod.intake.report;

import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.PrintedReport.Cell;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.report.PrintedReport.Table;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Counts;
import io.github.soprovod.rules.report.ReportForm.Section;
import io.github.soprovod.rules.report.ReportForm.Sum;
import io.github.soprovod.rules.report.ReportRequest;
import io.github.soprovod.rules.report.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report that a unit submitted as CSV, read back and held to its form: the same rows in the same order, every figure there and
 * not negative, sums that add up, running totals not below the period's figure, and equal to it in the first month they count.
 */
public final class SubmittedReport {

    private static final int LONGEST_FIGURE = 15;

    private final ReportRequest request;
    private final List<Fault> faults = new ArrayList<>();

    private SubmittedReport(ReportRequest request) {
        this.request = request;
    }

    /**
     * Something wrong with it.
     *
     * @param line line of the file, from 1
     * @param column name of the column; absent where the whole line is meant
     */
    public record Fault(int line, Optional<String> column, Kind kind) {}

    /** What can be wrong. */
    public enum Kind {
        /** The file is no table, or has not the columns of the form. */
        HEADER,
        /** The row is not the one that the form has there, or is missing. */
        ROW,
        /** A row that the form has not. */
        EXTRA,
        /** A figure is missing, no whole number, or negative. */
        FIGURE,
        /** A sum of columns does not add up. */
        COLUMNS,
        /** A row that sums the others up does not. */
        ROWS,
        /** A running total is below the figure of the period, or another one in the first period that it counts. */
        RUNNING
    }

    /** What reading it came to: the report, or what is wrong with it. */
    public record Result(Optional<PrintedReport> report, List<Fault> faults) {

        /** Keeps a copy of the list. */
        public Result {
            faults = List.copyOf(faults);
        }
    }

    /** Reads a report. */
    public static Result read(ReportRequest request, String csv) {
        return new SubmittedReport(request).read(csv);
    }

    /**
     * What is wrong with a report beside the one that the unit submitted for the period before: each running total is that one's
     * and the figure of the period.
     */
    public static List<Fault> after(PrintedReport before, PrintedReport report) {
        List<Fault> faults = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < report.tables().size(); i++) {
            Section section = report.tables().get(i).section();
            List<Row> rows = report.tables().get(i).rows();
            for (int j = 0; j < rows.size(); j++) {
                number++;
                Row last = before.tables().get(i).rows().get(j);
                for (int k = 0; k < section.columns().size(); k++) {
                    if (section.columns().get(k) instanceof Counts counts
                            && counts.running()
                            && value(rows.get(j), k) != value(last, k) + value(rows.get(j), 0)) {
                        faults.add(new Fault(number, Optional.of(counts.field()), Kind.RUNNING));
                    }
                }
            }
        }
        return faults;
    }

    private Result read(String csv) {
        Optional<List<List<String>>> parsed = CsvText.parse(csv);
        List<String> header = ReportTable.header(request.form());
        if (parsed.isEmpty() || parsed.get().isEmpty() || !parsed.get().get(0).equals(header)) {
            return new Result(Optional.empty(), List.of(new Fault(1, Optional.empty(), Kind.HEADER)));
        }
        List<List<String>> lines = parsed.get();
        List<Table> tables = new ArrayList<>();
        int at = 1;
        for (Table form : new Tally(request).report().tables()) {
            int section = tables.size() + 1;
            List<Row> rows = new ArrayList<>();
            int begin = at;
            for (Row row : form.rows()) {
                List<String> line = at < lines.size() ? lines.get(at) : List.of();
                at++;
                if (isOf(line, header, section, row)) {
                    rows.add(filled(form.section(), row, header, line, at));
                } else {
                    faults.add(new Fault(at, Optional.empty(), Kind.ROW));
                }
            }
            if (faults.isEmpty()) {
                sums(form.section(), rows, begin);
            }
            tables.add(new Table(form.section(), rows));
        }
        for (; at < lines.size(); at++) {
            faults.add(new Fault(at + 1, Optional.empty(), Kind.EXTRA));
        }
        return new Result(
                faults.isEmpty() ? Optional.of(new PrintedReport(request, tables)) : Optional.empty(), faults);
    }

    private static boolean isOf(List<String> line, List<String> header, int section, Row row) {
        return line.size() == header.size()
                && line.get(0).equals(Integer.toString(section))
                && line.get(1).equals(Integer.toString(row.number()))
                && line.get(2).equals(row.label());
    }

    private Row filled(Section section, Row row, List<String> header, List<String> line, int number) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : section.columns()) {
            String text = line.get(header.indexOf(column.field()));
            Cell cell = row.cells().get(section.columns().indexOf(column));
            if (cell.figure().isEmpty()) {
                cells.add(Cell.of(text));
                continue;
            }
            OptionalLong figure = figure(text);
            if (figure.isEmpty()) {
                faults.add(new Fault(number, Optional.of(column.field()), Kind.FIGURE));
            }
            cells.add(Cell.of(figure.orElse(0), cell.ofPeople()));
        }
        return new Row(row.kind(), row.number(), row.label(), row.on(), cells);
    }

    private static OptionalLong figure(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_FIGURE
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    private void sums(Section section, List<Row> rows, int begin) {
        boolean first = !request.runningFrom().isBefore(request.period().first());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int number = begin + i + 1;
            for (int j = 0; j < section.columns().size(); j++) {
                Column column = section.columns().get(j);
                if (row.cells().get(j).figure().isEmpty()) {
                    continue;
                }
                long figure = value(row, j);
                if (column instanceof Sum sum && figure != total(section, row, sum)) {
                    faults.add(new Fault(number, Optional.of(column.field()), Kind.COLUMNS));
                }
                if (row.kind() == Row.Kind.SUM && figure != total(rows, j)) {
                    faults.add(new Fault(number, Optional.of(column.field()), Kind.ROWS));
                }
                if (column instanceof Counts counts && counts.running()) {
                    long period = value(row, 0);
                    if (figure < period || (first && figure != period)) {
                        faults.add(new Fault(number, Optional.of(column.field()), Kind.RUNNING));
                    }
                }
            }
        }
    }

    private static long total(Section section, Row row, Sum sum) {
        long total = 0;
        for (int i = 0; i < section.columns().size(); i++) {
            if (sum.fields().contains(section.columns().get(i).field())) {
                total += value(row, i);
            }
        }
        return total;
    }

    private static long total(List<Row> rows, int column) {
        return rows.stream()
                .filter(row -> row.kind() == Row.Kind.LINE)
                .mapToLong(row -> value(row, column))
                .sum();
    }

    private static long value(Row row, int column) {
        return row.cells().get(column).figure().orElse(0);
    }
}
