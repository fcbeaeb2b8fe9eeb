package io.github.soprovod.intake.report;

import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.report.PrintedReport.Table;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Labelled;
import io.github.soprovod.rules.report.ReportForm.Layout;
import io.github.soprovod.rules.report.ReportForm.Lead;
import io.github.soprovod.rules.report.ReportForm.Section;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A filled form laid out: what stands in which cell, whatever the file it becomes. The accessors are the names of the page's
 * template.
 *
 * @param lang language of what is said around the form, whose own labels are Russian
 * @param title what the file is called inside
 * @param envelope what is known about the report besides the form: unit, period, day; not part of the form
 * @param heads what stands above the title
 * @param titles the title, line by line
 * @param date the line with a day
 * @param grids the tables
 * @param feet lines to write on under them
 * @param notes what is to be said of the figures; not part of the form
 */
public record ReportSheet(
        String lang,
        String title,
        List<String> envelope,
        List<Line> heads,
        List<String> titles,
        Line date,
        List<Grid> grids,
        List<Line> feet,
        List<String> notes) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern UNPRINTED = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final String UNNAMED = "не указано";

    /** Whether the form has a line with a day. */
    public boolean hasDate() {
        return !date.label().isEmpty();
    }

    /** Where that line stands: a day that the title speaks of belongs to it. */
    public String dateClass() {
        return date.label().endsWith(":") ? "left" : "center";
    }

    /** Whether there is anything to be said of the figures. */
    public boolean hasNotes() {
        return !notes.isEmpty();
    }

    /** A label and what stands behind it; a line to write on where nothing does. */
    public record Line(String label, String text) {}

    /** A table: its headings, the numbers under them (or none), and its rows. */
    public record Grid(String heading, List<Heading> columns, List<String> numbers, List<GridRow> rows) {

        private static final int SHORT = 8;

        /** Whether it is so short that it is not parted between two pages. */
        public boolean isShort() {
            return rows.size() <= SHORT;
        }

        /** Whether the columns are numbered. */
        public boolean hasNumbers() {
            return !numbers.isEmpty();
        }
    }

    /** The heading of a column. */
    public record Heading(String label, String kind) {}

    /** A row; its kind is {@code row}, {@code sum} or {@code entry}. */
    public record GridRow(String kind, List<GridCell> cells) {}

    /** A cell: its text, how many columns it takes, and whether it is {@code number}, {@code figure} or {@code text}. */
    public record GridCell(String text, int span, String kind) {

        boolean isFigure() {
            return kind.equals("figure");
        }
    }

    /** What surrounds the form, ready to be read. */
    public record Cover(String lang, String date, List<String> envelope, List<String> notes) {}

    /** Lays a report out. */
    public static ReportSheet of(PrintedReport report, Cover cover) {
        ReportForm form = report.request().form();
        return new ReportSheet(
                cover.lang(),
                String.join(" ", form.title()),
                cover.envelope().stream().map(ReportSheet::plain).toList(),
                lines(form.heads()),
                form.title(),
                new Line(form.date().label(), cover.date()),
                report.tables().stream().map(ReportSheet::grid).toList(),
                lines(form.feet()),
                cover.notes());
    }

    /** The number of a column as the form prints or implies it. */
    public static int number(Section section, Column column) {
        return section.columns().indexOf(column) + section.leads().size() + (section.numbered() ? 0 : 1);
    }

    private static List<Line> lines(List<Labelled> labelled) {
        return labelled.stream()
                .map(line -> new Line(line.label(), line.text().orElse("")))
                .toList();
    }

    private static Grid grid(Table table) {
        Section section = table.section();
        List<Heading> headings = Stream.concat(
                        section.leads().stream().map(Lead::label),
                        section.columns().stream().map(Column::label))
                .map(label -> new Heading(label, "text"))
                .toList();
        List<Heading> columns = new ArrayList<>(headings);
        columns.set(1, new Heading(headings.get(1).label(), "name"));
        columns.set(0, new Heading(headings.get(0).label(), section.layout() == Layout.DATED ? "day" : "number"));
        List<String> numbers = new ArrayList<>();
        if (section.numbered()) {
            numbers.add("");
            for (int i = 1; i < columns.size(); i++) {
                numbers.add(Integer.toString(i));
            }
        }
        return new Grid(
                section.heading(),
                columns,
                numbers,
                table.rows().stream().map(row -> row(section, row)).toList());
    }

    private static GridRow row(Section section, Row row) {
        List<GridCell> cells = new ArrayList<>();
        if (section.layout() == Layout.DATED) {
            if (row.on().isPresent()) {
                cells.add(new GridCell(day(row.on().get()), 1, "text"));
                cells.add(new GridCell(plain(row.label()), 1, "text"));
            } else {
                cells.add(new GridCell(plain(row.label()), 2, "text"));
            }
        } else {
            cells.add(new GridCell(row.number() + (section.isOpen() ? "." : ""), 1, "number"));
            cells.add(new GridCell(row.label().isEmpty() ? UNNAMED : plain(row.label()), 1, "text"));
        }
        row.cells()
                .forEach(cell ->
                        cells.add(new GridCell(cell.text(), 1, cell.figure().isPresent() ? "figure" : "text")));
        String kind = switch (row.kind()) {
            case LINE -> "row";
            case SUM -> "sum";
            case ENTRY -> "entry";
        };
        return new GridRow(kind, cells);
    }

    /** Without what would begin a new line, colour a terminal or turn the direction of writing. */
    private static String plain(String text) {
        return UNPRINTED.matcher(text).replaceAll(" ");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
