package io.github.soprovod.rules.report;

import io.github.soprovod.rules.report.PrintedReport.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A report in the making: takes what is counted in any order, and gives the form filled at any time. Two that were made apart
 * can be put together: the report of two registers is that of both read one after the other.
 *
 * <p>Its memory grows with the lines of the form, with the dated entries of the period's activity log, and, where people are
 * counted once each, with four to sixteen bytes a person; not with the number of cases. Used by one thread.
 */
public final class Tally {

    private final ReportRequest request;
    private final List<SectionTally> sections = new ArrayList<>();

    /** Nothing counted yet. */
    public Tally(ReportRequest request) {
        this.request = request;
        request.form().sections().forEach(section -> sections.add(new SectionTally(section)));
    }

    /**
     * Counts an item; one that the form does not ask for, or of another time, counts nothing.
     *
     * @return whether it is counted anywhere; of a person who has been counted already it is not
     */
    public boolean add(Item item) {
        boolean inPeriod = request.counts(item.on());
        boolean counted = false;
        if (inPeriod || request.countsRunning(item.on())) {
            for (int i = 0; i < sections.size(); i++) {
                if (request.form().sections().get(i).takes(item)) {
                    counted |= sections.get(i).add(item, inPeriod);
                }
            }
        }
        return counted;
    }

    /**
     * Takes in what another one counted.
     *
     * @throws IllegalArgumentException where that is for another report
     */
    public void merge(Tally other) {
        if (!other.request.equals(request)) {
            throw new IllegalArgumentException("not the same report");
        }
        for (int i = 0; i < sections.size(); i++) {
            sections.get(i).merge(other.sections.get(i));
        }
    }

    /** The form, filled with what was counted so far. */
    public PrintedReport report() {
        List<Table> tables = sections.stream().map(SectionTally::table).toList();
        return new PrintedReport(request, tables);
    }
}
