package io.github.soprovod.rules.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The month or quarter that a report is about, both days inclusive.
 *
 * @param first its first day
 * @param last its last day
 */
public record ReportPeriod(LocalDate first, LocalDate last) {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    /** Refuses what is neither a month nor a quarter. */
    public ReportPeriod {
        long months = ChronoUnit.MONTHS.between(first, last.plusDays(1));
        boolean whole = first.getDayOfMonth() == 1
                && last.plusDays(1).getDayOfMonth() == 1
                && (months == 1 || (months == MONTHS && first.getMonthValue() % MONTHS == 1));
        if (!whole) {
            throw new IllegalArgumentException("neither a month nor a quarter");
        }
    }

    /** A month. */
    public static ReportPeriod of(YearMonth month) {
        return new ReportPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * A quarter of a year, the first being 1.
     *
     * @throws IllegalArgumentException where there is no such quarter
     */
    public static ReportPeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > QUARTERS) {
            throw new IllegalArgumentException("no such quarter");
        }
        YearMonth start = YearMonth.of(year, (quarter - 1) * MONTHS + 1);
        return new ReportPeriod(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }

    /** The period before, as long. */
    public ReportPeriod previous() {
        YearMonth start = YearMonth.from(first).minusMonths(kind() == Kind.MONTH ? 1 : MONTHS);
        return new ReportPeriod(start.atDay(1), first.minusDays(1));
    }

    /** Which of the two it is. */
    public Kind kind() {
        return YearMonth.from(first).equals(YearMonth.from(last)) ? Kind.MONTH : Kind.QUARTER;
    }

    /** As obligations name it: {@code 2024-02}, {@code 2024-Q1}. */
    public String slug() {
        YearMonth start = YearMonth.from(first);
        return kind() == Kind.MONTH
                ? start.toString()
                : start.getYear() + "-Q" + ((start.getMonthValue() - 1) / MONTHS + 1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** How long periods are. */
    public enum Kind {
        /** A calendar month. */
        MONTH,
        /** A calendar quarter. */
        QUARTER
    }
}
