package io.github.soprovod.rules.report;

import io.github.soprovod.rules.report.ReportForm.Breakdown;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Counts;
import io.github.soprovod.rules.report.ReportForm.Line;
import io.github.soprovod.rules.report.ReportForm.Section;
import io.github.soprovod.rules.report.ReportForm.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows one row of a report back to what it counts. Immutable. */
public final class Trace {

    private final ReportRequest request;
    private final Section section;
    private final Optional<Line> line;
    private final String institution;

    private Trace(ReportRequest request, Section section, Optional<Line> line, String institution) {
        this.request = request;
        this.section = section;
        this.line = line;
        this.institution = institution;
    }

    /**
     * Follows a row: {@code 3} or {@code 1.3}, its number in the first or another section; where the lines are institutions, the
     * name of one. Nothing where the form has no such row.
     */
    public static Optional<Trace> of(ReportRequest request, String row) {
        List<Section> sections = request.form().sections();
        if (sections.get(0).isOpen()) {
            return Optional.of(new Trace(request, sections.get(0), Optional.empty(), row));
        }
        if (!row.matches("(\\d{1,3}\\.)?\\d{1,3}")) {
            return Optional.empty();
        }
        int point = row.indexOf('.');
        int section = point < 0 ? 0 : Integer.parseInt(row.substring(0, point)) - 1;
        int number = Integer.parseInt(row.substring(point + 1)) - 1;
        if (section < 0
                || section >= sections.size()
                || number < 0
                || number >= sections.get(section).lines().size()) {
            return Optional.empty();
        }
        return Optional.of(new Trace(
                request,
                sections.get(section),
                Optional.of(sections.get(section).lines().get(number)),
                ""));
    }

    /** The columns of the row that count an item; none where it is of another row, or of another time. */
    public List<Column> columns(Item item) {
        List<Column> columns = new ArrayList<>();
        if (section.takes(item) && isOfLine(item)) {
            section.columns().stream().filter(column -> counts(column, item)).forEach(columns::add);
        }
        return columns;
    }

    private boolean isOfLine(Item item) {
        return line.map(asked -> asked.isSum() || asked.keys().contains(item.line()))
                .orElseGet(() -> item.line().equals(institution));
    }

    private boolean counts(Column column, Item item) {
        if (column instanceof Counts counts) {
            boolean inTime = counts.running() ? request.countsRunning(item.on()) : request.counts(item.on());
            Set<String> keys = counts.keys();
            return inTime && (keys.isEmpty() || keys.contains(item.column()));
        }
        if (column instanceof Breakdown breakdown) {
            return breakdown.parts().stream().anyMatch(part -> part.keys().contains(item.column()));
        }
        return column instanceof Sum sum
                && section.columns().stream()
                        .anyMatch(part -> part instanceof Counts counts
                                && sum.fields().contains(counts.field())
                                && counts(counts, item));
    }
}
