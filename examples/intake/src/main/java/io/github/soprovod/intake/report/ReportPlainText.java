package io.github.soprovod.intake.report;

import io.github.soprovod.intake.report.ReportSheet.Grid;
import io.github.soprovod.intake.report.ReportSheet.GridCell;
import io.github.soprovod.intake.report.ReportSheet.GridRow;
import io.github.soprovod.intake.report.ReportSheet.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A laid out report for a terminal: short headings with the numbers of the columns, what they mean said under the table.
 *
 * <pre>{@code
 * 1. Индивидуальная работа
 *   №   Содержание работы                           2    3    4    5    6  7
 *   1   Общее количество обращений: из них          3    2    1    0    7
 * }</pre>
 */
public final class ReportPlainText {

    private static final int NAME_WIDTH = 68;
    private static final int FIGURE_WIDTH = 8;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder(4096);

    private ReportPlainText() {}

    /** The report as a text that ends in a line break. */
    public static String of(ReportSheet sheet) {
        ReportPlainText page = new ReportPlainText();
        sheet.envelope().forEach(page::line);
        sheet.heads().forEach(page::line);
        page.line("");
        sheet.titles().forEach(page::line);
        if (!sheet.date().label().isEmpty()) {
            page.line(sheet.date());
        }
        sheet.grids().forEach(page::grid);
        page.line("");
        sheet.feet().forEach(page::line);
        if (!sheet.feet().isEmpty() && !sheet.notes().isEmpty()) {
            page.line("");
        }
        sheet.notes().forEach(page::line);
        return page.text.toString().stripTrailing() + "\n";
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void line(Line line) {
        line(line.label() + ' ' + (line.text().isEmpty() ? "____________________" : line.text()));
    }

    private void grid(Grid grid) {
        line("");
        if (!grid.heading().isEmpty()) {
            line(grid.heading());
        }
        int first = grid.numbers().isEmpty() ? 1 : 0;
        StringBuilder heading = new StringBuilder(INDENT)
                .append(padded(
                        leads(
                                grid.columns().get(0).label(),
                                grid.columns().get(1).label()),
                        NAME_WIDTH));
        for (int i = 2; i < grid.columns().size(); i++) {
            heading.append(ahead(Integer.toString(i + first)));
        }
        line(heading.toString());
        grid.rows().forEach(this::row);
        for (int i = 2; i < grid.columns().size(); i++) {
            line(INDENT + (i + first) + " – " + grid.columns().get(i).label());
        }
    }

    private void row(GridRow row) {
        List<GridCell> cells = row.cells();
        boolean isAcross = cells.get(0).span() > 1;
        String name = isAcross
                ? cells.get(0).text()
                : leads(cells.get(0).text(), cells.get(1).text());
        List<String> told = new ArrayList<>();
        StringBuilder line = new StringBuilder(INDENT).append(padded(name, NAME_WIDTH));
        for (int i = isAcross ? 1 : 2; i < cells.size(); i++) {
            boolean isLong = cells.get(i).text().length() >= FIGURE_WIDTH;
            if (isLong) {
                told.add(cells.get(i).text());
            }
            line.append(ahead(isLong ? "*" : cells.get(i).text()));
        }
        line(line.toString());
        told.forEach(words -> line(INDENT + INDENT + INDENT + "* " + words));
    }

    private static String leads(String number, String name) {
        return padded(number, 4) + (number.length() >= 4 ? INDENT : "") + name;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String ahead(String text) {
        return " ".repeat(Math.max(1, FIGURE_WIDTH - text.length())) + text;
    }
}
