package io.github.soprovod.rules.report;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.report.ReportForm.Breakdown;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Counts;
import io.github.soprovod.rules.report.ReportForm.DateLine;
import io.github.soprovod.rules.report.ReportForm.Day;
import io.github.soprovod.rules.report.ReportForm.Labelled;
import io.github.soprovod.rules.report.ReportForm.Layout;
import io.github.soprovod.rules.report.ReportForm.Lead;
import io.github.soprovod.rules.report.ReportForm.Line;
import io.github.soprovod.rules.report.ReportForm.Note;
import io.github.soprovod.rules.report.ReportForm.Part;
import io.github.soprovod.rules.report.ReportForm.Remark;
import io.github.soprovod.rules.report.ReportForm.Section;
import io.github.soprovod.rules.report.ReportForm.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report of an act written down as data. A subclass writes it in {@link #write}, in the order in which the act prints it; the
 * clause is the first argument of everything.
 */
public abstract class ReportText {

    private final List<Labelled> heads = new ArrayList<>();
    private final List<Labelled> parties = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Labelled> feet = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> readings = new ArrayList<>();
    private final List<Remark> kept = new ArrayList<>();
    private Optional<ReportForm> begun = Optional.empty();
    private DateLine date = new DateLine("", "", Day.PERIOD);

    /** For subclasses; nothing is written yet. */
    protected ReportText() {}

    /** Writes the report down; called once. */
    protected abstract void write();

    /**
     * The report as data.
     *
     * @throws IllegalStateException where the text does not say which report it is
     */
    public final ReportForm form() {
        write();
        ReportForm named = begun.orElseThrow(() -> new IllegalStateException("the report is not named"));
        return new ReportForm(
                named.name(),
                named.region(),
                named.clause(),
                named.every(),
                named.duty(),
                heads,
                parties,
                title,
                date,
                sections,
                feet,
                remarks,
                readings,
                kept);
    }

    /** Which report it is: the clause that lays it down, its name, its region, and the duty that it discharges. */
    protected final void report(
            String clause, String name, String region, ReportPeriod.Kind every, ObligationKind duty) {
        begun = Optional.of(new ReportForm(
                name,
                RegionId.of(region),
                clause,
                every,
                duty,
                List.of(),
                List.of(),
                List.of(),
                date,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    /** To whom the report goes, or who submits it: said by the act, and not printed by its form. */
    protected final void party(String clause, String label, String text) {
        parties.add(new Labelled(clause, label, Optional.of(text)));
    }

    /** Something above the title. */
    protected final void head(String clause, String label, String text) {
        heads.add(new Labelled(clause, label, Optional.of(text)));
    }

    /** A line to write on above the title. */
    protected final void headToWriteOn(String clause, String label) {
        heads.add(new Labelled(clause, label, Optional.empty()));
    }

    /** The title, line by line. */
    protected final void title(String... lines) {
        title.addAll(List.of(lines));
    }

    /** The line with the day. */
    protected final void date(String clause, String label, Day day) {
        date = new DateLine(clause, label, day);
    }

    /** A section whose lines are numbered; {@code numbered} says whether its columns are too. */
    protected final void section(
            String clause,
            String heading,
            Subject subject,
            boolean numbered,
            List<Lead> leads,
            List<Column> columns,
            Line... lines) {
        sections.add(
                new Section(clause, heading, subject, Layout.NUMBERED, leads, numbered, columns, Arrays.asList(lines)));
    }

    /** A section whose lines head dated entries. */
    protected final void datedSection(
            String clause, String heading, Subject subject, List<Lead> leads, List<Column> columns, Line... lines) {
        sections.add(new Section(clause, heading, subject, Layout.DATED, leads, false, columns, Arrays.asList(lines)));
    }

    /** A line to write on under the sections. */
    protected final void foot(String clause, String label) {
        feet.add(new Labelled(clause, label, Optional.empty()));
    }

    /** Something to be said beside the form. */
    protected final void remark(String clause, String text) {
        remarks.add(new Remark(clause, text));
    }

    /** An ambiguity of the clause table that the report rests on as the table reads it. */
    protected final void readAsTabled(String... ids) {
        readings.addAll(List.of(ids));
    }

    /** The clause is kept by the way the report is made. */
    protected final void kept(String clause, String how) {
        kept.add(new Remark(clause, how));
    }

    /** The two columns that name a line. */
    protected static List<Lead> leads(Lead number, Lead name) {
        return List.of(number, name);
    }

    /** One of them. */
    protected static Lead lead(String clause, String label) {
        return new Lead(clause, label);
    }

    /** A line that takes in what bears one of these words. */
    protected static Line line(String clause, String label, Term... words) {
        return new Line(clause, label, keys(words));
    }

    /** A line that is the sum of all others. */
    protected static Line sumLine(String clause, String label) {
        return new Line(clause, label, Set.of());
    }

    /** A column that counts what bears one of these words, people or what they did; without words, everything. */
    protected static Column people(String clause, String label, String field, Term... words) {
        return new Counts(clause, label, field, keys(words), false, true);
    }

    /** A column that counts what bears one of these words, things that tell of no person. */
    protected static Column things(String clause, String label, String field, Term... words) {
        return new Counts(clause, label, field, keys(words), false, false);
    }

    /** A column that counts people, or what they did, from the beginning of the year. */
    protected static Column peopleRunning(String clause, String label, String field, Term... words) {
        return new Counts(clause, label, field, keys(words), true, true);
    }

    /** A column that counts things from the beginning of the year. */
    protected static Column thingsRunning(String clause, String label, String field, Term... words) {
        return new Counts(clause, label, field, keys(words), true, false);
    }

    /** A column that is the sum of others. */
    protected static Column sum(String clause, String label, String field, String... fields) {
        return new Sum(clause, label, field, Set.of(fields));
    }

    /** A column that tells counts in words. */
    protected static Column breakdown(String clause, String label, String field, Part... parts) {
        return new Breakdown(clause, label, field, Arrays.asList(parts));
    }

    /** One count of such a column: of what bears all these words. */
    protected static Part part(String label, Term... words) {
        return new Part(label, Set.of(ReportCount.key(words)));
    }

    /** One count of such a column: of what bears a word and one of some others. */
    protected static Part partOfAny(String label, Term word, List<Term> others) {
        return new Part(
                label,
                others.stream().map(other -> ReportCount.key(word, other)).collect(Collectors.toUnmodifiableSet()));
    }

    /** A column to write in. */
    protected static Column note(String clause, String label, String field) {
        return new Note(clause, label, field);
    }

    private static Set<String> keys(Term... words) {
        return Arrays.stream(words).map(Term::slug).collect(Collectors.toUnmodifiableSet());
    }
}
