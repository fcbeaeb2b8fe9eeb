package io.github.soprovod.rules.report;

import io.github.soprovod.rules.report.PrintedReport.Cell;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.report.PrintedReport.Table;
import io.github.soprovod.rules.report.ReportForm.Breakdown;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Counts;
import io.github.soprovod.rules.report.ReportForm.Layout;
import io.github.soprovod.rules.report.ReportForm.Line;
import io.github.soprovod.rules.report.ReportForm.Part;
import io.github.soprovod.rules.report.ReportForm.Section;
import io.github.soprovod.rules.report.ReportForm.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What has been counted for one section, by the keys of its subject. */
final class SectionTally {

    private final Section section;
    private final TreeMap<String, Map<String, Amount>> lines = new TreeMap<>();
    private final List<Entry> entries = new ArrayList<>();

    /** What was counted under one key: in the period, since running totals begin, and whom once. */
    private static final class Amount {

        private long period;
        private long running;
        private final Citizens citizens = new Citizens();

        long of(boolean isRunning) {
            return isRunning ? running : period + citizens.count();
        }
    }

    /** A dated entry under a line. */
    private record Entry(String line, LocalDate on, String title, long amount) {}

    SectionTally(Section section) {
        this.section = section;
    }

    /** Whether the item is counted: it is not where the person has been counted already. */
    boolean add(Item item, boolean inPeriod) {
        Amount amount = amount(item.line(), item.column());
        if (item.citizen().isPresent()) {
            return amount.citizens.add(item.citizen().getAsInt());
        }
        amount.running = Math.addExact(amount.running, item.amount());
        if (inPeriod) {
            amount.period = Math.addExact(amount.period, item.amount());
            if (section.layout() == Layout.DATED) {
                entries.add(new Entry(item.line(), item.on(), item.title().orElse(""), item.amount()));
            }
        }
        return true;
    }

    void merge(SectionTally other) {
        other.lines.forEach((line, amounts) -> amounts.forEach((column, counted) -> {
            Amount amount = amount(line, column);
            amount.period = Math.addExact(amount.period, counted.period);
            amount.running = Math.addExact(amount.running, counted.running);
            amount.citizens.addAll(counted.citizens);
        }));
        entries.addAll(other.entries);
    }

    private Amount amount(String line, String column) {
        return lines.computeIfAbsent(line, key -> new HashMap<>()).computeIfAbsent(column, key -> new Amount());
    }

    Table table() {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        if (section.isOpen()) {
            for (Map.Entry<String, Map<String, Amount>> line : lines.entrySet()) {
                number++;
                rows.add(new Row(Row.Kind.LINE, number, line.getKey(), Optional.empty(), cells(Set.of(line.getKey()))));
            }
        }
        for (Line line : section.lines()) {
            number++;
            Row.Kind kind = line.isSum() ? Row.Kind.SUM : Row.Kind.LINE;
            rows.add(new Row(
                    kind, number, line.label(), Optional.empty(), cells(line.isSum() ? lines.keySet() : line.keys())));
            if (section.layout() == Layout.DATED) {
                entries(line, number, rows);
            }
        }
        return new Table(section, rows);
    }

    /** In an order that does not depend on that of the log. */
    private void entries(Line line, int number, List<Row> rows) {
        entries.stream()
                .filter(entry -> line.keys().contains(entry.line()))
                .sorted(Comparator.comparing(Entry::on)
                        .thenComparing(Entry::title)
                        .thenComparingLong(Entry::amount))
                .forEach(entry -> rows.add(new Row(
                        Row.Kind.ENTRY, number, entry.title(), Optional.of(entry.on()), cells(entry.amount()))));
    }

    private List<Cell> cells(long amount) {
        return section.columns().stream()
                .map(column -> column instanceof Counts counts && !counts.running() ? cell(amount, counts) : Cell.BLANK)
                .toList();
    }

    private List<Cell> cells(Collection<String> keys) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : section.columns()) {
            if (column instanceof Counts counts) {
                cells.add(cell(count(keys, counts), counts));
            } else if (column instanceof Sum sum) {
                long total = 0;
                boolean ofPeople = false;
                for (Column part : section.columns()) {
                    if (part instanceof Counts counts && sum.fields().contains(counts.field())) {
                        total = Math.addExact(total, count(keys, counts));
                        ofPeople |= counts.ofPeople();
                    }
                }
                cells.add(Cell.of(total, ofPeople));
            } else if (column instanceof Breakdown breakdown) {
                cells.add(Cell.of(told(keys, breakdown)));
            } else {
                cells.add(Cell.BLANK);
            }
        }
        return cells;
    }

    private static Cell cell(long amount, Counts counts) {
        return Cell.of(amount, counts.ofPeople());
    }

    private long count(Collection<String> keys, Counts counts) {
        long total = 0;
        for (String key : keys) {
            for (Map.Entry<String, Amount> counted :
                    lines.getOrDefault(key, Map.of()).entrySet()) {
                if (counts.keys().isEmpty() || counts.keys().contains(counted.getKey())) {
                    total = Math.addExact(total, counted.getValue().of(counts.running()));
                }
            }
        }
        return total;
    }

    private String told(Collection<String> keys, Breakdown breakdown) {
        return breakdown.parts().stream()
                .map(part -> told(keys, part))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String told(Collection<String> keys, Part part) {
        long total = 0;
        for (String key : keys) {
            for (Map.Entry<String, Amount> counted :
                    lines.getOrDefault(key, Map.of()).entrySet()) {
                if (part.keys().contains(counted.getKey())) {
                    total = Math.addExact(total, counted.getValue().of(false));
                }
            }
        }
        return total == 0 ? "" : part.label() + " – " + total;
    }
}
