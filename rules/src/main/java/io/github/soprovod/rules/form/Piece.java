package io.github.soprovod.rules.form;

import io.github.soprovod.domain.vocabulary.Term;
import java.util.List;

/** What stands in a row of a form. */
public sealed interface Piece {

    /** Rows of the clause table that it prints, or prefixes of several; none where only the whole is in the table. */
    List<String> clauses();

    /** Look of a place to fill. */
    enum Shape {
        /** A line. */
        LINE,
        /** A short line, for a number. */
        SHORT,
        /** A day in parts: «__» _____ 20__ г. */
        DATE,
        /** A year whose first half is printed: 20__. */
        YEAR
    }

    /** Fixed words, as the act prints them. */
    record Words(String text, List<String> clauses) implements Piece {

        /** Keeps a copy of the list. */
        public Words {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A place to fill; a line to write on where nothing is known.
     *
     * @param fact what it is filled from
     * @param shape its look
     * @param under words under the line; empty where there are none
     * @param ifAny whether there may be nothing to say: the act's own "if any", or an address without a flat
     * @param clauses rows of the clause table
     */
    record Field(Fact fact, Shape shape, String under, boolean ifAny, List<String> clauses) implements Piece {

        /** Keeps a copy of the list. */
        public Field {
            clauses = List.copyOf(clauses);
        }

        /** The same with words under the line. */
        public Field under(String words) {
            return new Field(fact, shape, words, ifAny, clauses);
        }

        /** The same as a short line. */
        public Field brief() {
            return new Field(fact, Shape.SHORT, under, ifAny, clauses);
        }

        /** The same where there may be nothing to say. */
        public Field onlyIfAny() {
            return new Field(fact, shape, under, true, clauses);
        }
    }

    /**
     * Words of which the fitting ones are underlined.
     *
     * @param fact whose text is the slug of the fitting one
     * @param options in order
     * @param clauses rows of the clause table
     */
    record Choice(Fact fact, List<Option> options, List<String> clauses) implements Piece {

        /** Keeps copies of the lists. */
        public Choice {
            options = List.copyOf(options);
            clauses = List.copyOf(clauses);
        }
    }

    /** Words to choose, and the value that they stand for. */
    record Option(Term value, String text) {}
}
