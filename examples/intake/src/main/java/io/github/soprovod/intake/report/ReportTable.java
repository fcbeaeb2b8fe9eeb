package io.github.soprovod.intake.report;

import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.PrintedReport.Cell;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.report.PrintedReport.Table;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Note;
import io.github.soprovod.rules.report.ReportForm.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filled report as CSV: {@code section,row,content}, then the columns of its sections by their names, {@code note} last. One
 * row a line of the form; dated entries are left out. Quoted as RFC 4180 says; lines end in LF, as in everything else that the
 * command writes. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class ReportTable {

    static final List<String> LEADS = List.of("section", "row", "content");
    private static final String NOTE = "note";
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private ReportTable() {}

    /** Names of the columns. */
    static List<String> header(ReportForm form) {
        Stream<String> fields = form.sections().stream()
                .flatMap(section -> section.columns().stream())
                .filter(column -> !(column instanceof Note))
                .map(Column::field)
                .distinct();
        return Stream.of(LEADS.stream(), fields, Stream.of(NOTE))
                .flatMap(names -> names)
                .toList();
    }

    /** The whole table. */
    public static String of(PrintedReport report) {
        List<String> header = header(report.request().form());
        StringBuilder text = new StringBuilder(2048);
        line(text, header);
        for (int i = 0; i < report.tables().size(); i++) {
            Table table = report.tables().get(i);
            for (Row row : table.rows()) {
                if (row.kind() != Row.Kind.ENTRY) {
                    line(text, cells(header, i + 1, table.section(), row));
                }
            }
        }
        return text.toString();
    }

    private static List<String> cells(List<String> header, int number, Section section, Row row) {
        List<String> cells = new ArrayList<>(List.of(Integer.toString(number), Integer.toString(row.number())));
        cells.add(harmless(row.label()));
        for (String field : header.subList(LEADS.size(), header.size())) {
            cells.add(section.columns().stream()
                    .filter(column -> column.field().equals(field))
                    .findFirst()
                    .map(column -> row.cells().get(section.columns().indexOf(column)))
                    .map(cell -> cell.figure().isPresent() ? cell.text() : harmless(cell.text()))
                    .orElse(Cell.BLANK.text()));
        }
        return cells;
    }

    /** Institutions are named by whoever wrote the case files. */
    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(ReportTable::quoted).collect(Collectors.joining(",")))
                .append('\n');
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
