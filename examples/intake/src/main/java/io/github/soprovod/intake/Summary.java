package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts verdicts and says at the end what they came to. Used by one thread. */
final class Summary {

    private static final int MOST_FREQUENT = 10;

    private long clean;
    private long withWarnings;
    private long withErrors;
    private long unreadable;
    private final Map<Rule, Long> findings = new HashMap<>();

    /** Counts one verdict. */
    void add(Verdict verdict) {
        if (!verdict.judged()) {
            unreadable++;
        } else if (verdict.has(Severity.ERROR)) {
            withErrors++;
        } else if (verdict.has(Severity.WARNING)) {
            withWarnings++;
        } else {
            clean++;
        }
        for (Finding finding : verdict.findings()) {
            findings.merge(new Rule(finding.code(), finding.clause().orElse("")), 1L, Long::sum);
        }
    }

    /** Documents counted so far. */
    long count() {
        return clean + withWarnings + withErrors + unreadable;
    }

    /** Whether an error was found, in the form of a document or by the rules. */
    boolean hasErrors() {
        return withErrors + unreadable > 0;
    }

    /** The text, several lines without the last line break. */
    String text(Words words, Duration time) {
        StringBuilder text = new StringBuilder(512);
        text.append(words.get("summary.judged")).append(' ').append(clean + withWarnings + withErrors);
        row(text, words.get("summary.clean"), clean);
        row(text, words.get("summary.warnings"), withWarnings);
        row(text, words.get("summary.errors"), withErrors);
        if (unreadable > 0) {
            row(text, words.get("summary.unreadable"), unreadable);
        }
        if (!findings.isEmpty()) {
            text.append('\n').append(words.get("summary.codes"));
            for (Map.Entry<Rule, Long> entry : mostFrequent()) {
                Rule rule = entry.getKey();
                text.append(String.format(words.locale(), "%n%7d  %s", entry.getValue(), rule.code()));
                if (!rule.clause().isEmpty()) {
                    text.append("  ").append(rule.clause());
                }
            }
        }
        double seconds = time.toMillis() / 1000.0;
        return text.append('\n')
                .append(String.format(words.locale(), words.get("summary.time"), seconds))
                .toString();
    }

    private static void row(StringBuilder text, String label, long count) {
        text.append('\n').append(String.format("%7d  %s", count, label));
    }

    private List<Map.Entry<Rule, Long>> mostFrequent() {
        return findings.entrySet().stream()
                .sorted(Map.Entry.<Rule, Long>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Map.Entry::getKey,
                                Comparator.comparing(Rule::code).thenComparing(Rule::clause)))
                .limit(MOST_FREQUENT)
                .toList();
    }

    /** What a finding cites. */
    private record Rule(String code, String clause) {}
}
