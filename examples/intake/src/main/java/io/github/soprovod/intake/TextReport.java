package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.function.Function;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * For people: one heading a case file, under it what was found. Case files with nothing to say are left out; the summary
 * counts them.
 *
 * <pre>{@code
 * register.ndjson:12  SMO-2025-000123
 *   error    Closing is possible only on the grounds of the act.
 *            SMO-4.14  /events/9/reason  2025-06-01  smolensk.closure.ground
 * }</pre>
 */
final class TextReport implements Report {

    private static final String OFF = Style.off(Style.reset);

    private final Words words;
    private final Function<? super Finding, String> sentences;
    private final boolean colours;
    private final int indent;

    TextReport(Words words, Function<? super Finding, String> sentences, boolean colours) {
        this.words = words;
        this.sentences = sentences;
        this.colours = colours;
        int longest = 0;
        for (Severity severity : Severity.values()) {
            longest = Math.max(longest, words.get(severity).length());
        }
        this.indent = longest + 2;
    }

    @Override
    public byte[] render(Verdict verdict) {
        if (verdict.findings().isEmpty()) {
            return NOTHING;
        }
        StringBuilder text = new StringBuilder(256);
        text.append(styled(heading(verdict), Style.bold)).append('\n');
        for (Finding finding : verdict.findings()) {
            append(text, finding);
        }
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String heading(Verdict verdict) {
        StringBuilder heading = new StringBuilder(verdict.file());
        verdict.line().ifPresent(line -> heading.append(':').append(line));
        verdict.caseId().ifPresent(id -> heading.append("  ").append(id));
        return heading.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        String word = words.get(finding.severity());
        text.append("  ")
                .append(styled(word, style(finding.severity())))
                .append(" ".repeat(indent - word.length()))
                .append(sentences.apply(finding))
                .append('\n');
        StringJoiner where = new StringJoiner("  ");
        finding.clause().ifPresent(where::add);
        if (!finding.pointer().isEmpty()) {
            where.add(finding.pointer());
        }
        finding.on().ifPresent(day -> where.add(day.toString()));
        finding.column().ifPresent(column -> where.add(place(finding, column)));
        where.add(finding.code());
        detail(text, where.toString());
        if (!finding.missing().isEmpty()) {
            detail(text, words.get("finding.missing") + " " + String.join(", ", finding.missing()));
        }
    }

    private static String place(Finding finding, int column) {
        return finding.line().isPresent() ? finding.line().getAsInt() + ":" + column : String.valueOf(column);
    }

    private void detail(StringBuilder text, String line) {
        text.append(" ".repeat(indent + 2)).append(styled(line, Style.faint)).append('\n');
    }

    private String styled(String text, Style style) {
        return colours ? style.on() + text + OFF : text;
    }

    private static Style style(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.fg_cyan;
        };
    }
}
