package io.github.soprovod.intake.report;

import io.github.soprovod.intake.page.Pages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes laid out reports: a page for A4, and a workbook in which figures are numbers and texts are never formulas. */
public final class ReportFiles {

    private static final String TITLE = "soprovod";
    private static final double NUMBER_WIDTH = 8;
    private static final double DAY_WIDTH = 14;
    private static final double NAME_WIDTH = 42;
    private static final double FIGURE_WIDTH = 16;

    private ReportFiles() {}

    /** The page, in HTML, its stylesheet inside; UTF-8. */
    public static byte[] page(ReportSheet sheet) {
        return Pages.render("report", sheet).getBytes(StandardCharsets.UTF_8);
    }

    /** The workbook, of one sheet, set to be printed across A4. */
    public static byte[] workbook(ReportSheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try (Workbook workbook = new Workbook(bytes, TITLE, null)) {
            Worksheet page = workbook.newWorksheet("Отчет");
            page.paperSize(PaperSize.A4_PAPER);
            page.pageOrientation("landscape");
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 0);
            new Filling(page, sheet).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Fills a worksheet from top to bottom. */
    private static final class Filling {

        private final Worksheet page;
        private final ReportSheet sheet;
        private final int width;
        private int row;

        Filling(Worksheet page, ReportSheet sheet) {
            this.page = page;
            this.sheet = sheet;
            this.width = sheet.grids().stream()
                    .mapToInt(grid -> grid.columns().size())
                    .max()
                    .orElse(1);
        }

        void write() {
            boolean dated = sheet.grids().stream()
                    .anyMatch(grid -> grid.columns().get(0).kind().equals("day"));
            page.width(0, dated ? DAY_WIDTH : NUMBER_WIDTH);
            page.width(1, NAME_WIDTH);
            for (int column = 2; column < width; column++) {
                page.width(column, FIGURE_WIDTH);
            }
            sheet.envelope().forEach(line -> across(line, false));
            sheet.heads().forEach(line -> across(written(line), false));
            sheet.titles().forEach(line -> across(line, true));
            if (!sheet.date().label().isEmpty()) {
                across(written(sheet.date()), false);
            }
            sheet.grids().forEach(this::grid);
            row++;
            sheet.feet().forEach(line -> across(written(line), false));
            row++;
            sheet.notes().forEach(line -> across(line, false));
        }

        private static String written(ReportSheet.Line line) {
            return (line.label() + " " + (line.text().isEmpty() ? "______________________" : line.text())).strip();
        }

        private void across(String text, boolean title) {
            page.value(row, 0, text);
            page.range(row, 0, row, width - 1).merge();
            StyleSetter style = page.range(row, 0, row, width - 1).style().wrapText(true);
            if (title) {
                style.bold().horizontalAlignment("center");
            }
            style.set();
            row++;
        }

        private void grid(ReportSheet.Grid grid) {
            row++;
            if (!grid.heading().isEmpty()) {
                across(grid.heading(), true);
            }
            for (int column = 0; column < grid.columns().size(); column++) {
                page.value(row, column, grid.columns().get(column).label());
            }
            style(grid.columns().size()).horizontalAlignment("center").bold().set();
            row++;
            if (!grid.numbers().isEmpty()) {
                for (int column = 1; column < grid.numbers().size(); column++) {
                    page.value(row, column, Integer.parseInt(grid.numbers().get(column)));
                }
                style(grid.columns().size()).horizontalAlignment("center").set();
                row++;
            }
            grid.rows().forEach(this::cells);
        }

        private void cells(ReportSheet.GridRow line) {
            int column = 0;
            for (ReportSheet.GridCell cell : line.cells()) {
                if (cell.isFigure()) {
                    page.value(row, column, Long.parseLong(cell.text()));
                } else if (!cell.text().isEmpty()) {
                    page.value(row, column, cell.text());
                }
                if (cell.span() > 1) {
                    page.range(row, column, row, column + cell.span() - 1).merge();
                }
                column += cell.span();
            }
            StyleSetter style = style(column);
            if (line.kind().equals("sum")) {
                style.bold();
            }
            style.set();
            row++;
        }

        private StyleSetter style(int columns) {
            return page.range(row, 0, row, columns - 1)
                    .style()
                    .borderStyle(BorderStyle.THIN)
                    .wrapText(true)
                    .verticalAlignment("top");
        }
    }
}
