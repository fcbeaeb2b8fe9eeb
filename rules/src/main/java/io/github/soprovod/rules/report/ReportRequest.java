package io.github.soprovod.rules.report;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.rules.Casework;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that an act asks for: its form for one period.
 *
 * @param form the form
 * @param period the period
 * @param asOf the day as of which it counts; entries dated after it are left out
 * @param runningFrom the first day of running totals: 1 January, or the day on which the act came in force in that year
 * @param duty the duty that it discharges: who owes it, by which clause and, where the text sets one, by which day
 */
public record ReportRequest(
        ReportForm form, ReportPeriod period, LocalDate asOf, LocalDate runningFrom, Obligation duty) {

    private static final int LATEST_DUE_MONTHS = 6;

    /**
     * The report for a period as of its last day; nothing where the act asks for none: it was not yet in force, or its periods
     * are longer or shorter.
     */
    public static Optional<ReportRequest> of(Casework casework, ReportForm form, ReportPeriod period) {
        if (form.every() != period.kind()) {
            return Optional.empty();
        }
        LocalDate after = period.last().plusDays(1);
        LocalDate year = period.first().withDayOfYear(1);
        LocalDate from = casework.policies()
                .first(form.region())
                .map(policy -> policy.act().inForceFrom())
                .filter(inForce -> inForce.isAfter(year))
                .orElse(year);
        return casework.duties(form.region(), after, after.plusMonths(LATEST_DUE_MONTHS)).stream()
                .filter(duty -> duty.kind() == form.duty())
                .filter(duty -> duty.subject().equals(Optional.of(period.slug())))
                .findFirst()
                .map(duty -> new ReportRequest(form, period, period.last(), from, duty));
    }

    /**
     * The same report as of another day of the period.
     *
     * @throws IllegalArgumentException where the day is none of the period
     */
    public ReportRequest asOf(LocalDate day) {
        if (!period.contains(day)) {
            throw new IllegalArgumentException("the day is not in the period");
        }
        return new ReportRequest(form, period, day, runningFrom, duty);
    }

    /** The last day to submit it in time; absent where the text sets none. */
    public Optional<LocalDate> due() {
        return duty.due();
    }

    boolean counts(LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(asOf);
    }

    boolean countsRunning(LocalDate day) {
        return !day.isBefore(runningFrom) && !day.isAfter(asOf);
    }
}
