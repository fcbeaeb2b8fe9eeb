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

    private static final Comparator<Obligation> BY_DAY = Comparator.comparing(OrganisationCalendar::day);

    private final LocalDate inForce;
    private final LocalDate from;
    private final LocalDate until;
    private final List<Obligation> obligations = new ArrayList<>();

    private OrganisationCalendar(LocalDate inForce, LocalDate from, LocalDate until) {
        this.inForce = inForce;
        this.from = from;
        this.until = until;
    }

    /**
     * The duties under the acts of a region, given in the order in which they came in force, by day: each act says what
     * falls due while it is in force. Their status is that on the first of the two days, for nothing is known of what was done.
     */
    static List<Obligation> of(List<Rulebook> acts, LocalDate from, LocalDate until) {
        List<Obligation> all = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            LocalDate inForce = inForce(acts.get(i));
            LocalDate next = i + 1 < acts.size() ? inForce(acts.get(i + 1)) : LocalDate.MAX;
            OrganisationCalendar calendar = new OrganisationCalendar(inForce, from, until);
            acts.get(i).organisationDuties().forEach(calendar::list);
            calendar.obligations.stream()
                    .filter(duty -> !day(duty).isBefore(inForce) && day(duty).isBefore(next))
                    .forEach(all::add);
        }
        all.sort(BY_DAY);
        return all;
    }

    private static LocalDate inForce(Rulebook book) {
        return book.policy().act().inForceFrom();
    }

    private static LocalDate day(Obligation duty) {
        return duty.due().orElse(duty.opens());
    }

    private void list(OrganisationDuty duty) {
        if (duty instanceof MonthlyDue monthly) {
            monthly(monthly);
        } else if (duty instanceof QuarterlyDue quarterly) {
            quarterly(quarterly);
        } else if (duty instanceof OnceDue once) {
            add(once, once.owed(), once.by().toString(), inForce, once.by());
        }
    }

    private void monthly(MonthlyDue duty) {
        YearMonth last = YearMonth.from(until);
        for (YearMonth when = YearMonth.from(from); !when.isAfter(last); when = when.plusMonths(1)) {
            YearMonth month = when.minusMonths(duty.shift());
            LocalDate due = when.atDay(Math.min(duty.day(), when.lengthOfMonth()));
            // A report covers a month of the act's time; of a plan it is enough that it falls due in it.
            if (duty.shift() <= 0 || !month.isBefore(YearMonth.from(inForce))) {
                add(duty, duty.owed(), month.toString(), when.atDay(1), due);
            }
        }
    }

    private void quarterly(QuarterlyDue duty) {
        LocalDate start = from.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
        for (LocalDate quarter = start; !quarter.isAfter(until); quarter = quarter.plusMonths(3)) {
            LocalDate opens = quarter.plusMonths(3);
            if (opens.isAfter(inForce)) {
                String subject = quarter.getYear() + "-Q" + quarter.get(IsoFields.QUARTER_OF_YEAR);
                add(duty, duty.owed(), subject, opens, null);
            }
        }
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
