package io.github.soprovod.rules.report;

import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A report filled: the form, and the cells of its tables in their order. Figures only: nothing in it names a recipient.
 *
 * @param request which report it is
 * @param tables one for each section of the form
 */
public record PrintedReport(ReportRequest request, List<Table> tables) {

    /** A figure of people below this, and above zero, may tell who they are. Our own measure of care, no act's. */
    public static final int FEW = 5;

    /** Keeps a copy of the list. */
    public PrintedReport {
        tables = List.copyOf(tables);
    }

    /** A section filled. */
    public record Table(Section section, List<Row> rows) {

        /** Keeps a copy of the list. */
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param number its number in the section, from 1; that of its line for a dated entry
     * @param label what it is about: the line's label, an institution (empty where it is unknown) or what an entry was
     * @param on the day of a dated entry
     * @param cells one for each column of the section
     */
    public record Row(Kind kind, int number, String label, Optional<LocalDate> on, List<Cell> cells) {

        /** Keeps a copy of the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** What rows there are. */
        public enum Kind {
            /** A line of the form, or an institution's. */
            LINE,
            /** A line that sums the others up. */
            SUM,
            /** A dated entry under a line. */
            ENTRY
        }
    }

    /**
     * What stands in a cell: a figure, or a text, which may be empty.
     *
     * @param ofPeople whether the figure counts people or what they did
     */
    public record Cell(OptionalLong figure, String text, boolean ofPeople) {

        /** Nothing: to be written in, or crossed out by the form. */
        public static final Cell BLANK = of("");

        /** A figure. */
        public static Cell of(long figure, boolean ofPeople) {
            return new Cell(OptionalLong.of(figure), Long.toString(figure), ofPeople);
        }

        /** A text. */
        public static Cell of(String text) {
            return new Cell(OptionalLong.empty(), text, false);
        }

        /** Whether so few people are counted that they may be known by it. */
        public boolean isFew() {
            return ofPeople && figure.orElse(0) > 0 && figure.orElse(0) < FEW;
        }
    }

    /** A cell and its place: the numbers of its section and row, and its column. */
    public record Place(int section, int row, Column column, Cell cell) {}

    /** Cells that count so few people that they may be known by it. */
    public List<Place> few() {
        List<Place> few = new ArrayList<>();
        for (int section = 0; section < tables.size(); section++) {
            Table table = tables.get(section);
            for (Row row : table.rows()) {
                for (int i = 0; i < row.cells().size(); i++) {
                    Column column = table.section().columns().get(i);
                    if (row.cells().get(i).isFew() && !isThere(few, section + 1, row.number(), column)) {
                        few.add(new Place(
                                section + 1, row.number(), column, row.cells().get(i)));
                    }
                }
            }
        }
        return few;
    }

    /** A line and its dated entries are one place. */
    private static boolean isThere(List<Place> places, int section, int row, Column column) {
        for (int i = places.size() - 1; i >= 0; i--) {
            Place place = places.get(i);
            if (place.section() != section || place.row() != row) {
                return false;
            }
            if (place.column().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The sum of two reports, cell by cell, as one body makes it of what others submitted; dated entries are not part of it.
     *
     * @throws IllegalArgumentException where they are not the same report, or its form does not add up so
     */
    public PrintedReport plus(PrintedReport other) {
        if (!other.request.equals(request) || !request.form().isAdditive()) {
            throw new IllegalArgumentException("reports that do not add up");
        }
        List<Table> sums = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<Row> mine = lines(tables.get(i));
            List<Row> theirs = lines(other.tables.get(i));
            List<Row> rows = new ArrayList<>();
            for (int j = 0; j < mine.size(); j++) {
                rows.add(sum(mine.get(j), theirs.get(j)));
            }
            sums.add(new Table(tables.get(i).section(), rows));
        }
        return new PrintedReport(request, sums);
    }

    private static List<Row> lines(Table table) {
        return table.rows().stream().filter(row -> row.kind() != Row.Kind.ENTRY).toList();
    }

    private static Row sum(Row mine, Row theirs) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < mine.cells().size(); i++) {
            Cell cell = mine.cells().get(i);
            long other = theirs.cells().get(i).figure().orElse(0);
            cells.add(
                    cell.figure().isPresent()
                            ? Cell.of(Math.addExact(cell.figure().getAsLong(), other), cell.ofPeople())
                            : cell);
        }
        return new Row(mine.kind(), mine.number(), mine.label(), mine.on(), cells);
    }
}
