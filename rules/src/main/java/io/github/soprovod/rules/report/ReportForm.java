package io.github.soprovod.rules.report;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A report as an act prints it, as plain data: labels are the act's own words, in their order. Written down with {@link
 * ReportText}.
 *
 * @param name by which it is asked for
 * @param region whose act it is
 * @param clause the clause that lays the form down
 * @param every how long the periods are
 * @param duty which duty of the act the report discharges; when it is due is said there
 * @param heads what the form prints above the title
 * @param parties to whom it goes and who submits it, where the act says so and its form does not
 * @param title its lines
 * @param date the line with a day under the title
 * @param sections its sections
 * @param feet lines to write on under the sections
 * @param remarks what is to be said beside the form
 * @param readings ambiguities that it rests on
 * @param kept clauses kept by the way it is made
 */
public record ReportForm(
        String name,
        RegionId region,
        String clause,
        ReportPeriod.Kind every,
        ObligationKind duty,
        List<Labelled> heads,
        List<Labelled> parties,
        List<String> title,
        DateLine date,
        List<Section> sections,
        List<Labelled> feet,
        List<Remark> remarks,
        List<String> readings,
        List<Remark> kept) {

    /** Keeps copies of the lists. */
    public ReportForm {
        heads = List.copyOf(heads);
        parties = List.copyOf(parties);
        title = List.copyOf(title);
        sections = List.copyOf(sections);
        feet = List.copyOf(feet);
        remarks = List.copyOf(remarks);
        readings = List.copyOf(readings);
        kept = List.copyOf(kept);
    }

    /** Every clause that it cites, in order; some more than once. */
    public List<String> clauses() {
        return Stream.of(
                        Stream.of(clause, date.clause()),
                        heads.stream().map(Labelled::clause),
                        parties.stream().map(Labelled::clause),
                        sections.stream().flatMap(Section::clauses),
                        feet.stream().map(Labelled::clause),
                        remarks.stream().map(Remark::clause),
                        kept.stream().map(Remark::clause),
                        readings.stream())
                .flatMap(clauses -> clauses)
                .toList();
    }

    /** Whether it counts things of this kind. */
    public boolean counts(Subject subject) {
        return sections.stream().anyMatch(section -> section.subject() == subject);
    }

    /** Whether some column runs on from the beginning of the year. */
    public boolean hasRunningTotal() {
        return sections.stream()
                .flatMap(section -> section.columns().stream())
                .anyMatch(column -> column instanceof Counts counts && counts.running());
    }

    /**
     * Whether reports of several units add up to one cell by cell, so that one body can sum what others submitted: every line is
     * of the form, and nothing is told in words.
     */
    public boolean isAdditive() {
        return sections.stream()
                .noneMatch(section ->
                        section.isOpen() || section.columns().stream().anyMatch(Breakdown.class::isInstance));
    }

    /** A label of the form and what stands behind it; a line to write on where nothing does. */
    public record Labelled(String clause, String label, Optional<String> text) {}

    /** Something said in English about a clause; {@link io.github.soprovod.rules.Wording#sentence} has it in Russian. */
    public record Remark(String clause, String text) {}

    /** The line with a day. */
    public record DateLine(String clause, String label, Day day) {}

    /** Which day a report bears. */
    public enum Day {
        /** The day on which it is made: known to whoever makes it. */
        MADE,
        /** The day as of which it counts: the last of the period, unless another is asked for. */
        AS_OF,
        /** None: the period stands in its place. */
        PERIOD
    }

    /** How the lines of a section stand. */
    public enum Layout {
        /** Under one another, numbered. */
        NUMBERED,
        /** Each heads the dated entries of its kind. */
        DATED
    }

    /**
     * A section.
     *
     * @param clause the clause that asks for it
     * @param heading as printed; empty where the form has one table without a heading
     * @param subject what it counts
     * @param layout how its lines stand
     * @param leads the two columns that name a line: its number or date, and what it is
     * @param numbered whether the columns are numbered, the second of the leads being 1
     * @param columns what is said of each line
     * @param lines its lines; none where there is one for each institution
     */
    public record Section(
            String clause,
            String heading,
            Subject subject,
            Layout layout,
            List<Lead> leads,
            boolean numbered,
            List<Column> columns,
            List<Line> lines) {

        /** Keeps copies of the lists. */
        public Section {
            leads = List.copyOf(leads);
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        /** Whether its lines are those that occur, and not of the form. */
        public boolean isOpen() {
            return lines.isEmpty();
        }

        boolean takes(Item item) {
            return item.subject() == subject
                    && (isOpen() || lines.stream().anyMatch(line -> line.keys().contains(item.line())));
        }

        Stream<String> clauses() {
            return Stream.of(
                            Stream.of(clause),
                            leads.stream().map(Lead::clause),
                            columns.stream().map(Column::clause),
                            lines.stream().map(Line::clause))
                    .flatMap(clauses -> clauses);
        }
    }

    /** A column that names lines. */
    public record Lead(String clause, String label) {}

    /**
     * A line; one without keys is the sum of all others.
     *
     * @param keys what it takes in, by the key of its subject
     */
    public record Line(String clause, String label, Set<String> keys) {

        /** Keeps a copy of the set. */
        public Line {
            keys = Set.copyOf(keys);
        }

        /** Whether it is the sum of all others. */
        public boolean isSum() {
            return keys.isEmpty();
        }
    }

    /** What is said of each line. */
    public sealed interface Column {

        /** The clause that asks for it. */
        String clause();

        /** As printed. */
        String label();

        /** Its name where the report is data. */
        String field();
    }

    /**
     * Counts what bears one of some keys; without keys, everything.
     *
     * @param running whether it counts from the beginning of the year instead of the period
     * @param ofPeople whether a small number in it could tell of a person
     */
    public record Counts(String clause, String label, String field, Set<String> keys, boolean running, boolean ofPeople)
            implements Column {

        /** Keeps a copy of the set. */
        public Counts {
            keys = Set.copyOf(keys);
        }
    }

    /** The sum of other columns. */
    public record Sum(String clause, String label, String field, Set<String> fields) implements Column {

        /** Keeps a copy of the set. */
        public Sum {
            fields = Set.copyOf(fields);
        }
    }

    /** Counts told in words, those of nothing left out: {@code медицинская помощь – 2; иная помощь – 1}. */
    public record Breakdown(String clause, String label, String field, List<Part> parts) implements Column {

        /** Keeps a copy of the list. */
        public Breakdown {
            parts = List.copyOf(parts);
        }
    }

    /** One count of a {@link Breakdown}, of what bears one of some keys. */
    public record Part(String label, Set<String> keys) {

        /** Keeps a copy of the set. */
        public Part {
            keys = Set.copyOf(keys);
        }
    }

    /** A column to write in. */
    public record Note(String clause, String label, String field) implements Column {}
}
