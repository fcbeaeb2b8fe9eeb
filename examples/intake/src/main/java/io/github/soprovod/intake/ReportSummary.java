package io.github.soprovod.intake;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Counts what a report was made from, so that nothing is left out unsaid. */
final class ReportSummary {

    private final Map<ReportFold.Fate, Long> fates = new EnumMap<>(ReportFold.Fate.class);
    private long faulty;
    private long documents;

    void add(ReportFold.Found found) {
        documents++;
        fates.merge(found.fate(), 1L, Long::sum);
        faulty += found.refused() > 0 ? 1 : 0;
    }

    /** Documents so far. */
    long count() {
        return documents;
    }

    boolean hasUnreadable() {
        return fates.containsKey(ReportFold.Fate.UNREADABLE);
    }

    /** The text, several lines without the last line break. */
    String text(Words words, Duration time) {
        StringBuilder text = new StringBuilder(256)
                .append(words.get("due.cases"))
                .append(' ')
                .append(fates.getOrDefault(ReportFold.Fate.CASE, 0L));
        row(text, words.get("report.faulty"), faulty);
        for (ReportFold.Fate fate : ReportFold.Fate.values()) {
            if (fate != ReportFold.Fate.CASE) {
                row(text, words.get("report.fate." + Words.key(fate)), fates.getOrDefault(fate, 0L));
            }
        }
        return text.append('\n')
                .append(String.format(words.locale(), words.get("summary.time"), time.toMillis() / 1000.0))
                .toString();
    }

    private static void row(StringBuilder text, String label, long count) {
        if (count > 0) {
            text.append('\n').append(String.format("%7d  %s", count, label));
        }
    }
}
