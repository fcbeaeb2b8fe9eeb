package io.github.soprovod.rules.form;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form and what there is to write on it. Its fields are those of the form, whatever is known: where a fact is absent a
 * line to write on stays. Holds personal data, and its texts say none of them. Immutable.
 */
public final class FilledForm {

    private final Form form;
    private final Map<Fact, List<String>> texts;
    private final Map<Fact, LocalDate> days;
    private final List<Line> services;
    private final Map<Rows, List<Line>> rows;
    private final List<Finding> findings;
    private final Map<Remark, Integer> remarks;

    FilledForm(Form form, Values values, List<Finding> findings) {
        this.form = form;
        this.texts = Map.copyOf(values.texts);
        this.days = Map.copyOf(values.days);
        this.services = values.rows.getOrDefault(Rows.SERVICES, List.of());
        this.rows = Map.copyOf(values.rows);
        this.findings = List.copyOf(findings);
        this.remarks = remarks(form, values);
    }

    private Map<Remark, Integer> remarks(Form of, Values values) {
        Map<Remark, Integer> found = new EnumMap<>(Remark.class);
        if (values.otherProgramme) {
            found.put(Remark.OTHER_PROGRAMME, 1);
        }
        List<HelpKind> known = of.parts()
                .flatMap(part -> part instanceof Part.Table table ? table.groups().stream() : Stream.empty())
                .map(Part.Group::help)
                .toList();
        int groupless = (int) services.stream()
                .filter(line -> line.help().filter(known::contains).isEmpty())
                .count();
        if (of.isOfPeriod() && groupless > 0) {
            found.put(Remark.SERVICE_OF_NO_GROUP, groupless);
        }
        return Map.copyOf(found);
    }

    /** The form. */
    public Form form() {
        return form;
    }

    /** What is to be written in a field; a day as 31.12.2025, several texts one a line. Absent where nothing is known. */
    @PersonalData
    public Optional<String> text(Fact fact) {
        List<String> lines = lines(fact);
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** What is to be written on lines, one text each; empty where nothing is known. */
    @PersonalData
    public List<String> lines(Fact fact) {
        LocalDate day = days.get(fact);
        return day == null ? texts.getOrDefault(fact, List.of()) : List.of(Spelling.day(day));
    }

    /** The day that is to be written in a field; absent where nothing is known, or the field is of no day. */
    @PersonalData
    public Optional<LocalDate> day(Fact fact) {
        return Optional.ofNullable(days.get(fact));
    }

    /** The rows of a table without groups, in order. */
    @PersonalData
    public List<Line> rows(Part.Table table) {
        return rows.getOrDefault(table.rows(), List.of());
    }

    /** The rows of one group of a table, in order. */
    @PersonalData
    public List<Line> rows(Part.Table table, Part.Group group) {
        return rows(table).stream()
                .filter(line -> line.help().filter(group.help()::equals).isPresent())
                .toList();
    }

    /** Whether a part is printed: an extra only where there is something to say. */
    public boolean prints(Part part) {
        return !(part instanceof Part.Row row && row.extra())
                || row.fields().stream().anyMatch(field -> text(field.fact()).isPresent());
    }

    /** Fields that a case file could have filled, and did not; those that may be empty and extras aside. */
    public List<Piece.Field> missing() {
        return form.parts()
                .filter(part -> !(part instanceof Part.Row row && row.extra()))
                .flatMap(part -> part.fields().stream())
                .filter(field -> field.fact() != Fact.BY_HAND && !field.ifAny())
                .filter(field -> text(field.fact()).isEmpty())
                .toList();
    }

    /** What is to be said of the case file; entries with errors are not in the form. */
    public List<Finding> findings() {
        return findings;
    }

    /** What the form leaves out, and how often. */
    public Map<Remark, Integer> remarks() {
        return remarks;
    }

    /** Only which form it is. */
    @Override
    public String toString() {
        return "FilledForm{" + form.name() + '}';
    }

    /** What a form leaves out of a case. */
    public enum Remark {
        /** The programme in force is of a kind that has another form; its fields are left empty. */
        OTHER_PROGRAMME,
        /** A service without a kind of help, or of one that the form has no group for. */
        SERVICE_OF_NO_GROUP
    }

    /** A row of a table. Its text says nothing of what stands in it. */
    public static final class Line {

        private final Optional<HelpKind> help;
        private final Map<Cell, String> cells;

        Line(Optional<HelpKind> help, Map<Cell, String> cells) {
            this.help = help;
            this.cells = Map.copyOf(cells);
        }

        /** The kind of help that it is about. */
        @PersonalData
        public Optional<HelpKind> help() {
            return help;
        }

        /** What stands in a cell; absent where nothing is known. */
        @PersonalData
        public Optional<String> text(Cell cell) {
            return Optional.ofNullable(cells.get(cell));
        }

        /** Nothing of what it holds. */
        @Override
        public String toString() {
            return "Line{***}";
        }
    }
}
