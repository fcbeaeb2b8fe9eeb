package io.github.soprovod.intake;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import io.github.soprovod.rules.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Counts what was listed and says at the end what it came to. Used by one thread. */
final class DueSummary {

    private long read;
    private long unreadable;
    private long withLater;
    private long faulty;
    private long erased;
    private final Map<ObligationStatus, Long> obligations = new EnumMap<>(ObligationStatus.class);

    /** Counts one document. */
    void add(CaseDuties.Listed listed) {
        if (!listed.isRead()) {
            unreadable++;
            return;
        }
        if (listed.isErased()) {
            erased++;
            return;
        }
        read++;
        withLater += listed.hasLater() ? 1 : 0;
        faulty += listed.isFaulty() ? 1 : 0;
        for (Obligation obligation : listed.shown()) {
            obligations.merge(obligation.status(), 1L, Long::sum);
        }
    }

    /** Documents counted so far. */
    long count() {
        return read + erased + unreadable;
    }

    boolean hasUnreadable() {
        return unreadable > 0;
    }

    /** The text, several lines without the last line break. */
    String text(Words words, Wording wording, LocalDate day, Duration time) {
        StringBuilder text = new StringBuilder(256);
        text.append(words.get("due.cases")).append(' ').append(read);
        obligations.forEach((status, count) -> row(text, wording.name(status), count));
        row(text, words.get("due.faulty"), faulty);
        row(text, words.get("due.later") + " " + day, withLater);
        row(text, words.get("due.erased"), erased);
        row(text, words.get("summary.unreadable"), unreadable);
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
