package io.github.soprovod.intake;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** A page for the terminal: wrapped, lists indented, tables as lists, so that nothing breaks in a narrow window. */
final class TextPage implements Page {

    /** No line is longer, unless one word is. */
    static final int WIDTH = 100;

    private static final String OFF = Style.off(Style.reset);

    private final StringBuilder page = new StringBuilder(1024);
    private final boolean colours;

    TextPage(boolean colours) {
        this.colours = colours;
    }

    @Override
    public void title(String text) {
        gap();
        styled(text, Style.bold);
    }

    @Override
    public void heading(String text) {
        gap();
        styled(text, Style.bold);
    }

    @Override
    public void text(String text) {
        wrapped("", "  ", text);
    }

    @Override
    public void item(int level, String text) {
        String indent = "  ".repeat(level + 1);
        wrapped(indent + (level == 0 ? "• " : "– "), indent + "  ", text);
    }

    /** Rows that begin alike are an item; under it each has its second cell, then what else it says, after its heading. */
    @Override
    public void table(List<String> headings, List<List<String>> rows) {
        String group = "";
        for (List<String> row : rows) {
            if (!row.get(0).equals(group)) {
                group = row.get(0);
                item(0, group);
            }
            List<String> cells = new ArrayList<>();
            for (int i = 2; i < row.size(); i++) {
                if (!row.get(i).isEmpty()) {
                    cells.add(headings.get(i) + ": " + row.get(i));
                }
            }
            item(1, row.get(1) + (cells.isEmpty() ? "" : ". " + String.join(". ", cells)));
        }
    }

    @Override
    public void diagram(String mermaid) {
        // A terminal draws nothing.
    }

    @Override
    public String content() {
        return page.isEmpty() ? "" : page + "\n";
    }

    private void gap() {
        if (!page.isEmpty()) {
            page.append('\n');
        }
    }

    private void styled(String text, Style style) {
        int start = page.length();
        wrapped("", "  ", text);
        if (colours) {
            String lines = page.substring(start, page.length() - 1);
            page.setLength(start);
            page.append(style.on()).append(lines).append(OFF).append('\n');
        }
    }

    private void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        int width = first.length();
        boolean empty = true;
        // A no-break space keeps what it joins on one line; on the page it is a space like any other.
        for (String part : text.split(" ", -1)) {
            String word = part.replace('\u00a0', ' ');
            int length = word.codePointCount(0, word.length());
            if (!empty && width + 1 + length > WIDTH) {
                page.append(line).append('\n');
                line = new StringBuilder(next);
                width = next.length();
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            width += length + (empty ? 0 : 1);
            empty = false;
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }
}
