package io.github.soprovod.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * What the templates of printed forms are filled with; the names are those in the templates. An absent text is an empty
 * one, an absent part an empty list.
 */
final class FormView {

    private FormView() {}

    record Sheet(List<String> stamp, List<PartView> body, List<ClosingView> closing) {}

    record ClosingView(List<PartView> parts) {}

    record PartView(List<RowView> row, List<TableView> table, List<LineView> lines) {

        static PartView of(RowView row) {
            return new PartView(List.of(row), List.of(), List.of());
        }

        static PartView of(TableView table) {
            return new PartView(List.of(), List.of(table), List.of());
        }

        /** What is left of the last part of a form once its end went to the signatures; a table takes them in. */
        List<PartView> closed(List<PartView> signatures) {
            if (!table.isEmpty()) {
                return List.of(of(table.get(0).closed(signatures)));
            }
            return lines.isEmpty()
                    ? List.of()
                    : List.of(new PartView(List.of(), List.of(), lines.subList(0, lines.size() - 1)));
        }

        /** The end of the last part, and the signatures. */
        List<PartView> keptWith(List<PartView> signatures) {
            List<PartView> kept = new ArrayList<>();
            kept.add(new PartView(
                    row, List.of(), lines.isEmpty() ? lines : lines.subList(lines.size() - 1, lines.size())));
            kept.addAll(signatures);
            return kept;
        }
    }

    record RowView(String tag, String style, List<PieceView> pieces) {}

    record PieceView(
            List<WordsView> words, List<FieldView> field, List<DateView> date, List<OptionView> options, String after) {

        static PieceView of(WordsView words, String after) {
            return new PieceView(List.of(words), List.of(), List.of(), List.of(), after);
        }

        static PieceView of(FieldView field, String after) {
            return new PieceView(List.of(), List.of(field), List.of(), List.of(), after);
        }

        static PieceView of(DateView date, String after) {
            return new PieceView(List.of(), List.of(), List.of(date), List.of(), after);
        }
    }

    record DateView(List<BitView> bits) {}

    record BitView(String text, List<FieldView> field) {}

    record WordsView(String text, String clauses) {}

    record FieldView(String look, String clauses, List<String> lines, String under) {}

    record OptionView(String text, boolean chosen, String between) {}

    record TableView(
            String clause, boolean numbered, List<HeadingView> headings, List<TableRow> rows, List<TailView> tail) {

        TableView closed(List<PartView> signatures) {
            int last = rows.size() - 1;
            return new TableView(
                    clause,
                    numbered,
                    headings,
                    rows.subList(0, last),
                    List.of(new TailView(rows.subList(last, rows.size()), headings.size(), signatures)));
        }
    }

    record TailView(List<TableRow> rows, int columns, List<PartView> parts) {}

    record HeadingView(String clause, String text, int number, boolean narrow) {}

    record TableRow(String group, List<CellView> cells) {}

    record CellView(String text, String look) {}

    record LineView(String clause, String text) {}
}
