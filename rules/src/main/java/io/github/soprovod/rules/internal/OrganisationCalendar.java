package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.rules.policy.Statement.MonthlyDue;
import io.github.soprovod.rules.policy.Statement.OnceDue;
import io.github.soprovod.rules.policy.Statement.OrganisationDuty;
import io.github.soprovod.rules.policy.Statement.QuarterlyDue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Duties of organisations that fall due between two days, both inclusive; one without a last day counts by its first. */
final class OrganisationCalendar {

    private final LocalDate inForce;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Obligation> obligations = new ArrayList<>();

    private OrganisationCalendar(LocalDate inForce, LocalDate from, LocalDate until) {
        this.inForce = inForce;
        this.from = from;
        this.until = until;
    }

    /** The duties, by day; their status is that on the first of the two days, for nothing is known of what was done. */
    static List<Obligation> of(Rulebook book, LocalDate from, LocalDate until) {
        OrganisationCalendar calendar =
                new OrganisationCalendar(book.policy().act().inForceFrom(), from, until);
        book.organisationDuties().forEach(calendar::list);
        calendar.obligations.sort(Comparator.comparing(duty -> duty.due().orElse(duty.opens())));
        return calendar.obligations;
    }

    private void list(OrganisationDuty duty) {
        if (duty instanceof MonthlyDue monthly) {
            monthly(monthly);
        } else if (duty instanceof QuarterlyDue quarterly) {
            quarterly(quarterly);
        } else if (duty instanceof OnceDue once) {
            add(once, once.kind(), once.by().toString(), inForce, once.by());
        }
    }

    private void monthly(MonthlyDue duty) {
        YearMonth last = YearMonth.from(until).minusMonths(duty.shift());
        for (YearMonth month = YearMonth.from(from).minusMonths(duty.shift()); !month.isAfter(last); ) {
            YearMonth when = month.plusMonths(duty.shift());
            LocalDate due = when.atDay(duty.day());
            // A report covers a month of the act's time; a plan is sent in it.
            boolean inTime = duty.shift() > 0 ? !month.isBefore(YearMonth.from(inForce)) : !due.isBefore(inForce);
            if (inTime) {
                add(duty, duty.kind(), month.toString(), when.atDay(1), due);
            }
            month = month.plusMonths(1);
        }
    }

    private void quarterly(QuarterlyDue duty) {
        LocalDate start = quarterOf(from).minusMonths(3);
        for (LocalDate quarter = start; !quarter.isAfter(until); quarter = quarter.plusMonths(3)) {
            LocalDate opens = quarter.plusMonths(3);
            if (opens.isAfter(inForce)) {
                String subject = quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR);
                add(duty, duty.kind(), subject, opens, null);
            }
        }
    }

    private static LocalDate quarterOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    private void add(
            OrganisationDuty duty, ObligationKind kind, String subject, LocalDate opens, @Nullable LocalDate due) {
        LocalDate shown = due == null ? opens : due;
        if (!shown.isBefore(from) && !shown.isAfter(until)) {
            obligations.add(new Obligation(
                    Optional.empty(),
                    kind,
                    Optional.of(subject),
                    duty.bearer(),
                    duty.clause(),
                    opens,
                    Optional.ofNullable(due),
                    Calendar.status(from, opens, due, false, false),
                    Optional.empty()));
        }
    }
}
