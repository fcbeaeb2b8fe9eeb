package io.github.soprovod.rules.report;

import io.github.soprovod.rules.region.crimea.CrimeaQuarterlyAnalysis;
import io.github.soprovod.rules.region.irkutsk.IrkutskMonthlyReport;
import io.github.soprovod.rules.region.yugra.YugraMonthlyReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of reports that are known, by name. Immutable. */
public final class ReportBook {

    private static final ReportBook STANDARD = new ReportBook(List.of(
            new IrkutskMonthlyReport().form(), new YugraMonthlyReport().form(), new CrimeaQuarterlyAnalysis().form()));

    private final List<ReportForm> forms;

    private ReportBook(List<ReportForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The forms that come with the library. */
    public static ReportBook standard() {
        return STANDARD;
    }

    /** This book and one more form; it takes the place of one of the same name. */
    public ReportBook with(ReportForm form) {
        List<ReportForm> all = new ArrayList<>(forms);
        all.removeIf(known -> known.name().equals(form.name()));
        all.add(form);
        return new ReportBook(all);
    }

    /** Every form. */
    public List<ReportForm> forms() {
        return forms;
    }

    /** The form of a name. */
    public Optional<ReportForm> find(String name) {
        return forms.stream().filter(form -> form.name().equals(name)).findFirst();
    }
}
