package io.github.soprovod.intake;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import io.github.soprovod.rules.Wording;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * For people: one heading a case, under it what there is to be done, by day. Cases with nothing to do are left out.
 *
 * <pre>{@code
 * register.ndjson:12  YUG-2024-000123
 *   overdue   by 2024-09-30    measure m1
 *             YUG-A2-3-c  institution  from 2024-03-01
 *   due       from 2024-11-30  interim assessment
 *             YUG-6.3-a  curator
 * }</pre>
 */
final class DueText implements DueReport {

    private static final String OFF = Style.off(Style.reset);

    private final Words words;
    private final Wording wording;
    private final boolean colours;
    private final int statusWidth;
    private final int dayWidth;

    DueText(Words words, Wording wording, boolean colours) {
        this.words = words;
        this.wording = wording;
        this.colours = colours;
        int longest = 0;
        for (ObligationStatus status : ObligationStatus.values()) {
            longest = Math.max(longest, wording.name(status).length());
        }
        this.statusWidth = longest + 2;
        this.dayWidth =
                Math.max(words.get("due.by").length(), words.get("due.from").length()) + "2025-12-31".length() + 3;
    }

    @Override
    public byte[] render(String heading, String owner, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return Report.NOTHING;
        }
        StringBuilder text = new StringBuilder(128 * (obligations.size() + 1));
        String line = heading.equals(owner) ? owner : heading + "  " + owner;
        text.append(styled(line, Style.bold)).append('\n');
        obligations.forEach(obligation -> append(text, obligation));
        return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder text, Obligation obligation) {
        String status = wording.name(obligation.status());
        String when = obligation.due().isPresent()
                ? words.get("due.by") + " " + obligation.due().get()
                : words.get("due.from") + " " + obligation.opens();
        text.append("  ")
                .append(styled(status, style(obligation.status())))
                .append(" ".repeat(statusWidth - status.length()))
                .append(when)
                .append(" ".repeat(Math.max(2, dayWidth - when.length())))
                .append(wording.name(obligation.kind()));
        obligation
                .subject()
                .filter(subject -> !isSaid(subject, obligation))
                .ifPresent(subject -> text.append(' ').append(subject));
        StringJoiner detail = new StringJoiner("  ");
        detail.add(obligation.clause()).add(wording.name(obligation.bearer()));
        if (obligation.due().isPresent() && !obligation.due().get().equals(obligation.opens())) {
            detail.add(words.get("due.from") + " " + obligation.opens());
        }
        obligation.metBy().ifPresent(detail::add);
        text.append('\n')
                .append(" ".repeat(statusWidth + 2))
                .append(styled(detail.toString(), Style.faint))
                .append('\n');
    }

    /** Whether the subject is a day that stands in the line already. */
    private static boolean isSaid(String subject, Obligation obligation) {
        return subject.equals(obligation.due().orElse(obligation.opens()).toString());
    }

    private String styled(String text, Style style) {
        return colours ? style.on() + text + OFF : text;
    }

    private static Style style(ObligationStatus status) {
        return switch (status) {
            case OVERDUE -> Style.fg_red;
            case DUE -> Style.fg_yellow;
            case UPCOMING -> Style.fg_cyan;
            case MET, ENDED -> Style.faint;
        };
    }
}
