package io.github.soprovod.rules.report;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.report.PrintedReport.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** Short ways of asking for reports in tests. */
final class Reports {

    static final Casework CASEWORK = Casework.standard();

    private Reports() {}

    static ReportForm form(String name) {
        return ReportBook.standard().find(name).orElseThrow();
    }

    static ReportRequest month(String name, String month) {
        return ReportRequest.of(CASEWORK, form(name), ReportPeriod.of(YearMonth.parse(month)))
                .orElseThrow();
    }

    static ReportRequest quarter(String name, int year, int quarter) {
        return ReportRequest.of(CASEWORK, form(name), ReportPeriod.quarter(year, quarter))
                .orElseThrow();
    }

    static Tally tally(ReportRequest request, Collection<CaseFile> files) {
        Tally tally = new Tally(request);
        ReportCount count = new ReportCount(request, CASEWORK);
        files.forEach(file -> count.of(file).items().forEach(tally::add));
        return tally;
    }

    static PrintedReport report(ReportRequest request, CaseFile... files) {
        return tally(request, List.of(files)).report();
    }

    static PrintedReport log(ReportRequest request, Activity... activities) {
        Tally tally = new Tally(request);
        ReportCount count = new ReportCount(request, CASEWORK);
        for (Activity activity : activities) {
            count.of(activity).forEach(tally::add);
        }
        return tally.report();
    }

    static Activity activity(String on, ActivityKind kind, int number) {
        Activity.Builder activity = Activity.builder().on(LocalDate.parse(on)).kind(kind);
        return (kind.isAttended() ? activity.participants(number) : activity.count(number)).build();
    }

    /** The texts of a row's cells; sections and rows are counted from 1. */
    static List<String> row(PrintedReport report, int section, int row) {
        return report.tables().get(section - 1).rows().stream()
                .filter(found -> found.number() == row && found.kind() != Row.Kind.ENTRY)
                .findFirst()
                .orElseThrow()
                .cells()
                .stream()
                .map(PrintedReport.Cell::text)
                .toList();
    }
}
