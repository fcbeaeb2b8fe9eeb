package io.github.soprovod.intake;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VTodo;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateDue;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.rules.Wording;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * To-dos of one iCalendar object (RFC 5545). Whole days, without a time zone; the same obligation has the same identifier in
 * every export, so that a calendar updates what it has. No clock: the time stamp is the asked day.
 *
 * <p>The library writes whole calendars only and keeps them in memory; so the to-dos of each case are written as a calendar of
 * their own, of which they are taken out.
 */
final class DueCalendar implements DueReport {

    private static final String PRODUCT = "-//soprovod//due//RU";
    private static final String FIRST = "BEGIN:VTODO\r\n";
    private static final String LAST = "END:VCALENDAR\r\n";

    /** Lines of 75 octets at most, and letters of two. */
    private static final int LINE_LENGTH = 37;

    /** What an identifier looks like; other texts may hold anything, so a calendar, which travels, leaves them out. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private final Wording wording;
    private final Date stamp;

    DueCalendar(Wording wording, LocalDate asked) {
        this.wording = wording;
        this.stamp = Date.from(asked.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    @Override
    public byte[] head() {
        String empty = written(calendar());
        return bytes(empty.substring(0, empty.length() - LAST.length()));
    }

    @Override
    public byte[] render(String heading, String owner, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return Report.NOTHING;
        }
        ICalendar calendar = calendar();
        obligations.forEach(obligation -> calendar.addTodo(todo(owner, obligation)));
        String whole = written(calendar);
        return bytes(whole.substring(whole.indexOf(FIRST), whole.length() - LAST.length()));
    }

    @Override
    public byte[] foot() {
        return bytes(LAST);
    }

    private VTodo todo(String owner, Obligation obligation) {
        VTodo todo = new VTodo();
        todo.setUid(identifier(owner, obligation));
        todo.setDateTimeStamp(stamp);
        String subject = obligation
                .subject()
                .filter(text -> IDENTIFIER.matcher(text).matches())
                .orElse("");
        todo.setSummary((wording.name(obligation.kind()) + " " + subject).strip() + ", " + owner);
        todo.setDescription(obligation.clause() + ", " + wording.name(obligation.bearer()));
        todo.addCategories(obligation.kind().slug());
        todo.setStatus(
                switch (obligation.status()) {
                    case MET -> Status.completed();
                    case ENDED -> Status.cancelled();
                    case UPCOMING, DUE, OVERDUE -> Status.needsAction();
                });
        // A to-do must not begin on the day it is due, nor later.
        if (obligation.due().isEmpty()
                || obligation.opens().isBefore(obligation.due().get())) {
            todo.setDateStart(new DateStart(date(obligation.opens())));
        }
        obligation.due().ifPresent(due -> todo.setDateDue(new DateDue(date(due))));
        return todo;
    }

    private static String identifier(String owner, Obligation obligation) {
        String key = owner
                + '\n'
                + obligation.kind().slug()
                + '\n'
                + obligation.subject().orElse("");
        return UUID.nameUUIDFromBytes(bytes(key)) + "@soprovod";
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static ICalendar calendar() {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        return calendar;
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter(1024);
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE_LENGTH);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
