package io.github.soprovod.intake;

import io.github.soprovod.intake.FormView.BitView;
import io.github.soprovod.intake.FormView.CellView;
import io.github.soprovod.intake.FormView.DateView;
import io.github.soprovod.intake.FormView.FieldView;
import io.github.soprovod.intake.FormView.HeadingView;
import io.github.soprovod.intake.FormView.LineView;
import io.github.soprovod.intake.FormView.OptionView;
import io.github.soprovod.intake.FormView.PartView;
import io.github.soprovod.intake.FormView.PieceView;
import io.github.soprovod.intake.FormView.RowView;
import io.github.soprovod.intake.FormView.TableRow;
import io.github.soprovod.intake.FormView.TableView;
import io.github.soprovod.intake.FormView.WordsView;
import io.github.soprovod.rules.form.Cell;
import io.github.soprovod.rules.form.FilledForm;
import io.github.soprovod.rules.form.Part;
import io.github.soprovod.rules.form.Piece;
import io.github.soprovod.rules.form.Piece.Shape;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a filled form as its templates take them. */
final class FormParts {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Empty rows of a table that nothing is known for. */
    private static final int ROWS_TO_WRITE_ON = 3;

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY = 20;

    private FormParts() {}

    /** Those that are printed, in order. */
    static List<PartView> of(FilledForm filled, List<Part> parts) {
        List<PartView> views = new ArrayList<>();
        boolean titled = false;
        for (Part part : parts) {
            if (!filled.prints(part)) {
                continue;
            }
            if (part instanceof Part.Row row) {
                views.add(PartView.of(row(filled, row, titled)));
                titled |= row.style() == Part.Style.TITLE;
            } else if (part instanceof Part.Table table) {
                views.add(PartView.of(table(filled, table)));
            } else if (part instanceof Part.Lines lines) {
                views.add(new PartView(List.of(), List.of(), lines(filled, lines)));
            }
        }
        return views;
    }

    private static RowView row(FilledForm filled, Part.Row row, boolean titled) {
        List<PieceView> pieces = new ArrayList<>();
        for (int i = 0; i < row.pieces().size(); i++) {
            Piece piece = row.pieces().get(i);
            String after = i + 1 < row.pieces().size() ? between(row.pieces().get(i + 1)) : "";
            if (piece instanceof Piece.Words words) {
                pieces.add(PieceView.of(new WordsView(words.text(), String.join(" ", words.clauses())), after));
            } else if (piece instanceof Piece.Field field) {
                pieces.add(field(filled, field, row.style(), after));
            } else if (piece instanceof Piece.Choice choice) {
                pieces.add(choice(filled, choice, after));
            }
        }
        String tag = switch (row.style()) {
            case TITLE -> titled ? "p" : "h1";
            case SECTION -> "h2";
            case ADDRESSEE, FIELDS -> "div";
            case TEXT -> "p";
        };
        return new RowView(tag, row.style().name().toLowerCase(Locale.ROOT), pieces);
    }

    /** A space, unless a mark that closes up follows. */
    private static String between(Piece next) {
        return next instanceof Piece.Words words && words.text().matches("[,.].*") ? "" : " ";
    }

    private static PieceView field(FilledForm filled, Piece.Field field, Part.Style style, String after) {
        String clauses = String.join(" ", field.clauses());
        Optional<LocalDate> day = filled.day(field.fact());
        Optional<String> text = filled.text(field.fact());
        return switch (field.shape()) {
            case DATE -> PieceView.of(new DateView(date(clauses, day)), after);
            case YEAR -> PieceView.of(new DateView(List.of(year("", clauses, text.map(Integer::valueOf)))), after);
            case LINE, SHORT -> {
                // In running text a line with words below it takes the whole width.
                boolean wide = style == Part.Style.TEXT && !field.under().isEmpty();
                String look = (field.shape() == Shape.SHORT ? "short" : wide ? "wide" : "long")
                        + (field.under().isEmpty() ? "" : " captioned");
                yield PieceView.of(new FieldView(look, clauses, text.stream().toList(), field.under()), after);
            }
        };
    }

    private static List<BitView> date(String clauses, Optional<LocalDate> day) {
        return List.of(
                bit("«", "part two", clauses, day.map(on -> Integer.toString(on.getDayOfMonth()))),
                bit("» ", "part", clauses, day.map(on -> on.getMonth().getDisplayName(TextStyle.FULL, RUSSIAN))),
                year(" ", clauses, day.map(LocalDate::getYear)),
                new BitView(" г.", List.of()));
    }

    /** The century is printed, the rest is filled in; of another century the whole is. */
    private static BitView year(String before, String clauses, Optional<Integer> year) {
        return year.filter(known -> known / CENTURY != THIS_CENTURY)
                .map(known -> bit(before, "part two", clauses, Optional.of(Integer.toString(known))))
                .orElseGet(() -> bit(
                        before + THIS_CENTURY,
                        "part two",
                        clauses,
                        year.map(known -> String.format(Locale.ROOT, "%02d", known % CENTURY))));
    }

    private static BitView bit(String before, String look, String clauses, Optional<String> text) {
        return new BitView(
                before, List.of(new FieldView(look, clauses, text.stream().toList(), "")));
    }

    private static PieceView choice(FilledForm filled, Piece.Choice choice, String after) {
        Optional<String> chosen = filled.text(choice.fact());
        List<OptionView> options = new ArrayList<>();
        for (Piece.Option option : choice.options()) {
            boolean last = options.size() == choice.options().size() - 1;
            options.add(new OptionView(
                    option.text(), chosen.equals(Optional.of(option.value().slug())), last ? "" : ", "));
        }
        return new PieceView(List.of(), List.of(), List.of(), options, after);
    }

    private static TableView table(FilledForm filled, Part.Table table) {
        List<HeadingView> headings = new ArrayList<>();
        for (Part.Column column : table.columns()) {
            headings.add(new HeadingView(
                    column.clause(), column.heading(), headings.size() + 1, column.cell() == Cell.LINE_NUMBER));
        }
        List<TableRow> rows = new ArrayList<>();
        if (table.groups().isEmpty()) {
            filled.rows(table).forEach(line -> rows.add(row(table, Optional.of(line), "")));
            for (int i = 0; i < ROWS_TO_WRITE_ON && filled.rows(table).isEmpty(); i++) {
                rows.add(row(table, Optional.empty(), ""));
            }
        }
        for (Part.Group group : table.groups()) {
            rows.add(heading(table, group));
            List<FilledForm.Line> lines = filled.rows(table, group);
            for (int i = 0; i < Math.max(lines.size(), 1); i++) {
                rows.add(row(table, lines.stream().skip(i).findFirst(), group.line(i + 1)));
            }
        }
        return new TableView(table.clause(), table.numbered(), headings, rows, List.of());
    }

    /** The heading of a group stands in the column of the services. */
    private static TableRow heading(Part.Table table, Part.Group group) {
        return new TableRow(
                group.clause(),
                table.columns().stream()
                        .map(column -> new CellView(column.cell() == Cell.SERVICE ? group.heading() : "", ""))
                        .toList());
    }

    private static TableRow row(Part.Table table, Optional<FilledForm.Line> line, String number) {
        return new TableRow(
                "",
                table.columns().stream()
                        .map(column -> cell(column.cell(), line, number))
                        .toList());
    }

    private static CellView cell(Cell cell, Optional<FilledForm.Line> line, String number) {
        String text = line.flatMap(known -> known.text(cell)).orElse("");
        return switch (cell) {
            case LINE_NUMBER -> new CellView(number, "number");
            case DUE_ON, APPLIED_ON, SERVICE_TIME -> new CellView(text, "day");
            default -> new CellView(text, "");
        };
    }

    private static List<LineView> lines(FilledForm filled, Part.Lines part) {
        String clauses = String.join(" ", part.clauses());
        List<String> texts = filled.lines(part.field().fact());
        List<LineView> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(texts.size(), part.least()); i++) {
            lines.add(new LineView(clauses, i < texts.size() ? texts.get(i) : ""));
        }
        return lines;
    }
}
