package io.github.soprovod.rules.form;

import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of a form, in the order of the act. */
public sealed interface Part {

    /** Rows of the clause table that it prints, or prefixes of several. */
    List<String> clauses();

    /** Its places to fill, in order; none of a table, whose rows are as many as there is something to say. */
    default List<Piece.Field> fields() {
        return List.of();
    }

    /** How a row is laid out. */
    enum Style {
        /** Heading of the form. */
        TITLE,
        /** Heading of a section. */
        SECTION,
        /** To whom and from whom, on the right. */
        ADDRESSEE,
        /** Labels and places to fill, side by side. */
        FIELDS,
        /** Running text. */
        TEXT
    }

    /**
     * Words and places to fill.
     *
     * @param style how it is laid out
     * @param extra whether the act does not have it: it is printed only where there is something to say
     * @param pieces what stands in it
     */
    record Row(Style style, boolean extra, List<Piece> pieces) implements Part {

        /** Keeps a copy of the list. */
        public Row {
            pieces = List.copyOf(pieces);
        }

        @Override
        public List<String> clauses() {
            return pieces.stream().flatMap(piece -> piece.clauses().stream()).toList();
        }

        @Override
        public List<Piece.Field> fields() {
            return pieces.stream()
                    .filter(Piece.Field.class::isInstance)
                    .map(Piece.Field.class::cast)
                    .toList();
        }
    }

    /**
     * A table.
     *
     * @param clause the row about it
     * @param numbered whether the columns are numbered under their headings
     * @param rows what its rows are
     * @param columns its columns
     * @param groups headings within it, each with the rows of one kind of help; without them all rows follow each other
     */
    record Table(String clause, boolean numbered, Rows rows, List<Column> columns, List<Group> groups) implements Part {

        /** Keeps copies of the lists. */
        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }

        @Override
        public List<String> clauses() {
            return Stream.concat(
                            Stream.of(clause),
                            Stream.concat(
                                    columns.stream().map(Column::clause),
                                    groups.stream().map(Group::clause)))
                    .toList();
        }
    }

    /**
     * A column.
     *
     * @param clause the row about it
     * @param heading its heading
     * @param cell what its cells are filled from
     */
    record Column(String clause, String heading, Cell cell) {}

    /**
     * A heading within a table and what stands under it.
     *
     * @param clause the row about it
     * @param number its number, the first part of those of its lines
     * @param heading its heading, as printed
     * @param help the kind of help of its lines
     */
    record Group(String clause, int number, String heading, HelpKind help) {

        /** The number of a line under it, counted from 1: 4.2. */
        public String line(int index) {
            return number + "." + index;
        }
    }

    /**
     * Lines to write on across the page.
     *
     * @param field what they are filled from
     * @param least how many there are where nothing is known
     */
    record Lines(Piece.Field field, int least) implements Part {

        @Override
        public List<String> clauses() {
            return field.clauses();
        }

        @Override
        public List<Piece.Field> fields() {
            return List.of(field);
        }
    }

    /** The words that stand first in it; absent where it begins with none. */
    default Optional<String> opening() {
        return this instanceof Row row
                ? row.pieces().stream()
                        .filter(Piece.Words.class::isInstance)
                        .map(piece -> ((Piece.Words) piece).text())
                        .findFirst()
                : Optional.empty();
    }
}
