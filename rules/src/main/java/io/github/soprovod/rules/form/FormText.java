package io.github.soprovod.rules.form;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.form.Part.Column;
import io.github.soprovod.rules.form.Part.Group;
import io.github.soprovod.rules.form.Part.Lines;
import io.github.soprovod.rules.form.Part.Row;
import io.github.soprovod.rules.form.Part.Style;
import io.github.soprovod.rules.form.Part.Table;
import io.github.soprovod.rules.form.Piece.Choice;
import io.github.soprovod.rules.form.Piece.Field;
import io.github.soprovod.rules.form.Piece.Option;
import io.github.soprovod.rules.form.Piece.Shape;
import io.github.soprovod.rules.form.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A printed form of an act written down as code. A subclass writes it in {@link #write}, in the order and the words of the
 * act, each element with its row of the clause table. The result of {@link #form} is plain data.
 */
public abstract class FormText {

    private final List<Part> body = new ArrayList<>();
    private final List<Part> closing = new ArrayList<>();
    private List<Part> parts = body;
    private String name = "";
    private Optional<RegionId> region = Optional.empty();
    private List<String> stamp = List.of();
    private Optional<ProgrammeKind> programme = Optional.empty();

    /** For subclasses; nothing is written yet. */
    protected FormText() {}

    /** Writes the form down; called once. */
    protected abstract void write();

    /**
     * The form.
     *
     * @throws IllegalStateException where the text does not say which form it is
     */
    public final Form form() {
        write();
        return new Form(
                name,
                region.orElseThrow(() -> new IllegalStateException("the form is not named")),
                stamp,
                programme,
                body,
                closing);
    }

    /** Which form it is: the region's slug, the rest of its name, and the lines that say which appendix it is. */
    protected final void form(String regionSlug, String shortName, String... appendix) {
        region = Optional.of(RegionId.of(regionSlug));
        name = regionSlug + '-' + shortName;
        stamp = List.of(appendix);
    }

    /** The one kind of programme that it is made from. */
    protected final void ofProgramme(ProgrammeKind kind) {
        programme = Optional.of(kind);
    }

    /** A line of the heading. */
    protected final void title(Piece... pieces) {
        row(Style.TITLE, pieces);
    }

    /** Heading of a section. */
    protected final void section(String text, String... clauses) {
        row(Style.SECTION, words(text, clauses));
    }

    /** A line of to whom and from whom. */
    protected final void addressee(Piece... pieces) {
        row(Style.ADDRESSEE, pieces);
    }

    /** Labels and places to fill, side by side. */
    protected final void fields(Piece... pieces) {
        row(Style.FIELDS, pieces);
    }

    /** Running text. */
    protected final void text(Piece... pieces) {
        row(Style.TEXT, pieces);
    }

    /** What the act's form lacks and a reading adds; printed only where there is something to say. */
    protected final void extra(Style style, Piece... pieces) {
        parts.add(new Row(style, true, List.of(pieces)));
    }

    /** A table. */
    protected final void table(String clause, Rows rows, Column... columns) {
        parts.add(new Table(clause, false, rows, List.of(columns), List.of()));
    }

    /** A table with numbered columns and a heading for each kind of help. */
    protected final void groupedTable(String clause, Rows rows, List<Column> columns, Group... groups) {
        parts.add(new Table(clause, true, rows, columns, List.of(groups)));
    }

    /** Lines to write on across the page. */
    protected final void lines(int least, Field field) {
        parts.add(new Lines(field, least));
    }

    /** What follows are the signatures and what they are put under. */
    protected final void closing() {
        parts = closing;
    }

    private void row(Style style, Piece... pieces) {
        parts.add(new Row(style, false, List.of(pieces)));
    }

    /** Fixed words. */
    protected static Words words(String text, String... clauses) {
        return new Words(text, List.of(clauses));
    }

    /** A line filled from a fact. */
    protected static Field line(Fact fact, String... clauses) {
        return new Field(fact, Shape.LINE, "", false, List.of(clauses));
    }

    /** A line that is written on by hand. */
    protected static Field byHand(String under, String... clauses) {
        return line(Fact.BY_HAND, clauses).under(under);
    }

    /** A day in parts, «__» _____ 20__ г. */
    protected static Field date(Fact fact, String... clauses) {
        return new Field(fact, Shape.DATE, "", false, List.of(clauses));
    }

    /** A year, 20__. */
    protected static Field year(Fact fact, String... clauses) {
        return new Field(fact, Shape.YEAR, "", false, List.of(clauses));
    }

    /** Words of which the fitting ones are underlined. */
    protected static Choice choice(Fact fact, List<Option> options, String... clauses) {
        return new Choice(fact, options, List.of(clauses));
    }

    /** Words to choose. */
    protected static Option option(Term value, String text) {
        return new Option(value, text);
    }

    /** A column of a table. */
    protected static Column column(String clause, String heading, Cell cell) {
        return new Column(clause, heading, cell);
    }

    /** A heading within a table. */
    protected static Group group(String clause, int number, String heading, HelpKind help) {
        return new Group(clause, number, heading, help);
    }
}
