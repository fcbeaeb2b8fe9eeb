package io.github.soprovod.intake;

import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown, as GitHub and GitLab show it. */
final class MarkdownPage implements Page {

    private final StringBuilder page = new StringBuilder(4096);
    private boolean inList;

    @Override
    public void title(String text) {
        block("# " + escaped(text));
    }

    @Override
    public void heading(String text) {
        block("## " + escaped(text));
    }

    @Override
    public void text(String text) {
        block(escaped(text.strip()));
    }

    @Override
    public void item(int level, String text) {
        if (!inList) {
            gap();
            inList = true;
        }
        page.append("  ".repeat(level)).append("- ").append(escaped(text)).append('\n');
    }

    @Override
    public void table(List<String> headings, List<List<String>> rows) {
        gap();
        row(headings);
        page.append("|").append(" --- |".repeat(headings.size())).append('\n');
        rows.forEach(this::row);
        inList = false;
    }

    @Override
    public void diagram(String mermaid) {
        block("```mermaid\n" + mermaid + "```");
    }

    @Override
    public String content() {
        return page.toString();
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(MarkdownPage::escaped).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private void block(String text) {
        gap();
        page.append(text).append('\n');
        inList = false;
    }

    private void gap() {
        if (!page.isEmpty()) {
            page.append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_|<\\[\\]])", "\\\\$1");
    }
}
