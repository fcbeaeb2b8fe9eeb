package io.github.soprovod.intake;

import io.github.soprovod.intake.report.ReportSheet;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.PrintedReport.Place;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.report.ReportForm.Section;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** What is said around a report: whose it is, for when and by when, and which of its figures ask for care. */
final class ReportCover {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("«dd» MMMM yyyy 'г.'", RUSSIAN);

    private final Words words;
    private final Wording wording;
    private final ReportRequest request;
    private final Optional<Policy> policy;
    private final List<String> extra = new ArrayList<>();
    private boolean consolidated;

    ReportCover(Words words, Wording wording, ReportRequest request, Optional<Policy> policy) {
        this.words = words;
        this.wording = wording;
        this.request = request;
        this.policy = policy;
    }

    /** The report is the sum of those submitted: for whoever made it, with no last day and no addressee. */
    void consolidate() {
        consolidated = true;
    }

    /** One more line of the envelope. */
    void add(String line) {
        extra.add(line);
    }

    /** The cover of a report; {@code made} is the day on which it is made, where it is known. */
    ReportSheet.Cover of(PrintedReport report, Optional<LocalDate> made) {
        return new ReportSheet.Cover(words.locale().getLanguage(), date(made), envelope(), notes(report));
    }

    private List<String> envelope() {
        ReportForm form = request.form();
        List<String> lines = new ArrayList<>();
        policy.ifPresent(known ->
                lines.add(words.filled("report.form", wording.act(known.act()), wording.clause(form.clause()))));
        lines.add(words.filled("report.period", period(request.period(), words)));
        if (!consolidated) {
            form.parties()
                    .forEach(head -> lines.add(head.label() + " " + head.text().orElse("")));
            String clause = wording.clause(request.duty().clause());
            lines.add(request.due()
                    .map(day -> words.filled("report.due", wording.day(day), clause))
                    .orElseGet(() -> words.filled("report.no-due", clause)));
        }
        if (form.hasRunningTotal()) {
            lines.add(words.filled("report.running", wording.day(request.runningFrom())));
        }
        form.remarks()
                .forEach(remark -> lines.add(words.filled(
                        "report.remark", wording.sentence(remark.text()), wording.clause(remark.clause()))));
        lines.addAll(extra);
        return lines;
    }

    /** The text behind the form's own label, Russian as the form is; empty where it is written in by hand. */
    private String date(Optional<LocalDate> made) {
        return switch (request.form().date().day()) {
            case MADE -> made.map(LONG_DAY::format).orElse("");
            case AS_OF -> LONG_DAY.format(request.asOf());
            case PERIOD -> period(request.period(), Words.in(io.github.soprovod.rules.Language.RUSSIAN));
        };
    }

    private static String period(ReportPeriod period, Words words) {
        return period.kind() == ReportPeriod.Kind.MONTH
                ? DateTimeFormatter.ofPattern(words.get("report.month"), words.locale())
                        .format(period.first())
                : words.filled(
                        "report.quarter",
                        words.get("report.quarter." + period.slug().charAt(6)),
                        Integer.toString(period.first().getYear()));
    }

    private List<String> notes(PrintedReport report) {
        return care(report).map(List::of).orElse(List.of());
    }

    /** Names the cells that count so few people that they may be known by it; nothing where there are none. */
    Optional<String> care(PrintedReport report) {
        Map<String, StringJoiner> rows = new LinkedHashMap<>();
        for (Place place : report.few()) {
            Section section = report.tables().get(place.section() - 1).section();
            rows.computeIfAbsent(place.section() + "." + place.row(), key -> new StringJoiner(", "))
                    .add(Integer.toString(ReportSheet.number(section, place.column())));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        StringJoiner cells = new StringJoiner("; ");
        rows.forEach((row, columns) -> cells.add(words.filled("report.cell", row, columns.toString())));
        return Optional.of(words.filled("report.few", Integer.toString(PrintedReport.FEW - 1), cells.toString()));
    }
}
