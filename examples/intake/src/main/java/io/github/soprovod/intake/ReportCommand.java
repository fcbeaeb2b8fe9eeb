package io.github.soprovod.intake;

import io.github.soprovod.intake.report.ReportFiles;
import io.github.soprovod.intake.report.ReportPlainText;
import io.github.soprovod.intake.report.ReportSheet;
import io.github.soprovod.intake.report.ReportTable;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.report.Item;
import io.github.soprovod.rules.report.PrintedReport;
import io.github.soprovod.rules.report.ReportBook;
import io.github.soprovod.rules.report.ReportForm;
import io.github.soprovod.rules.report.ReportForm.Day;
import io.github.soprovod.rules.report.ReportPeriod;
import io.github.soprovod.rules.report.ReportRequest;
import io.github.soprovod.rules.report.Subject;
import io.github.soprovod.rules.report.Tally;
import io.github.soprovod.rules.report.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code soprovod report}: fills the report that an act asks for from registers and logs. */
@Command(
        name = "report",
        description = "Fills a report as the act prints it, from registers of cases and activity logs.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        customSynopsis = {
            "soprovod report NAME --month 2024-02|--quarter 2024-Q1 [--output text|csv|html|xlsx]",
            "                [--activity LOG]... [--trace ROW] [--on DAY] [--date DAY] [--unit NAME] FILE|DIR|-...|--db URL",
            "       soprovod report NAME --month 2024-02 --consolidate [--expect UNIT]... [--previous DIR] REPORT.csv..."
        },
        footer = {
            "",
            "Reports: irkutsk-monthly, yugra-monthly, crimea-quarterly.",
            "Only entries that the rules accept are counted. Exit code 1 where something could",
            "not be read and is left out; what, and what else is left out, is said on standard error."
        })
final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "which report")
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private String name;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "FILE|DIR|-",
            description = "registers of cases and activity logs; - is standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            converter = Slugs.OfMonth.class,
            description = "the month of a monthly report, such as 2024-02")
    private @Nullable ReportPeriod month;

    @Option(
            names = "--quarter",
            paramLabel = "QUARTER",
            converter = Slugs.OfQuarter.class,
            description = "the quarter of a quarterly one, such as 2024-Q1")
    private @Nullable ReportPeriod quarter;

    @Option(
            names = "--activity",
            paramLabel = "LOG",
            description = "activity log, where the report counts one; may be repeated")
    private List<String> logs = List.of();

    @Option(names = "--db", paramLabel = "URL", description = CaseCommand.DB)
    private @Nullable String url;

    @Option(names = "--nil", description = "a report of nothing, without any register")
    private boolean nil;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day of the month as of which a report counts, the last by default")
    private @Nullable LocalDate day;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day on which the report is made; a line to write on by default")
    private @Nullable LocalDate made;

    @Option(names = "--unit", paramLabel = "NAME", description = "who reports, said above the form")
    private @Nullable String unit;

    @Option(
            names = "--trace",
            paramLabel = "ROW",
            description = "instead of the report, list what a row counts: 3, 1.3 (section 1, row 3), or an institution")
    private @Nullable String traced;

    @Option(names = "--consolidate", description = "sum reports that units submitted as CSV")
    private boolean consolidate;

    @Option(
            names = "--expect",
            paramLabel = "UNIT",
            description = "a unit whose report is named as missing where it is; may be repeated")
    private List<String> expected = List.of();

    @Option(
            names = "--previous",
            paramLabel = "DIR",
            description =
                    "the reports of the period before, under the same names: running totals must follow from them")
    private @Nullable String previous;

    @Option(
            names = "--output",
            paramLabel = "text|csv|html|xlsx",
            converter = Slugs.OfReportOutput.class,
            description = "text for people (default), data, a page to print, or a workbook")
    private Output output = Output.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of what stands around the form, ru by default; the form is Russian")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the registers, whatever their names; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            ReportRequest request = request();
            return consolidate ? consolidated(request) : counted(request);
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private ReportRequest request() {
        ReportForm form = ReportBook.standard()
                .find(name)
                .orElseThrow(() -> misused("one of "
                        + ReportBook.standard().forms().stream()
                                .map(ReportForm::name)
                                .collect(Collectors.joining(", "))
                        + " is meant"));
        boolean monthly = form.every() == ReportPeriod.Kind.MONTH;
        ReportPeriod period = monthly ? month : quarter;
        if (period == null || (month != null && quarter != null)) {
            throw misused(
                    name + " is made for one " + (monthly ? "month: --month 2024-02" : "quarter: --quarter 2024-Q1"));
        }
        ReportRequest request = ReportRequest.of(session.casework().get(), form, period)
                .orElseThrow(() -> new Refusal("the act asks for no such report for " + period.slug()));
        if (made != null && form.date().day() != Day.MADE) {
            throw misused("--date: the form has no place for the day on which it is made");
        }
        if (day == null) {
            return request;
        }
        if (form.date().day() != Day.AS_OF || day.isBefore(period.first()) || day.isAfter(period.last())) {
            throw misused("--on: a day of the month, of a report that counts as of a day");
        }
        return request.asOf(day);
    }

    private int counted(ReportRequest request) {
        if (!expected.isEmpty() || previous != null) {
            throw misused("--expect and --previous go with --consolidate");
        }
        List<String> all = new ArrayList<>(paths);
        all.addAll(logs);
        if (!logs.isEmpty() && !request.form().counts(Subject.ACTIVITIES)) {
            throw misused("--activity: the report counts no activity log");
        }
        if (url != null && !paths.isEmpty()) {
            throw misused(
                    "--db goes with activity logs (--activity), not with registers: a case would be counted twice");
        }
        if ((all.isEmpty() && url == null) != nil) {
            throw misused("say what is counted: FILE, or --db URL, or --nil where there is nothing");
        }
        Optional<Trace> trace = Optional.ofNullable(traced)
                .map(row -> Trace.of(request, row).orElseThrow(() -> misused("--trace: the form has no such row")));
        long start = System.nanoTime();
        List<Input> inputs = Inputs.of(all, Optional.ofNullable(format));
        refuseTwice(inputs);
        Casework casework = session.casework().get();
        ReportFold fold = new ReportFold(casework, request, language);
        Tally tally = new Tally(request);
        ReportSummary summary = new ReportSummary();
        Consumer<ReportFold.Found> sink = found -> count(found, tally, summary, trace);
        if (url != null) {
            try (CaseDatabase cases = CaseDatabase.toRead(url, session.environment(), casework)) {
                fold.run(cases, sink);
            }
        }
        boolean complete = new Registers(session, inputs)
                .read(
                        summary::count,
                        (input, stream, progress) -> fold.run(input, stream, found -> {
                            sink.accept(found);
                            progress.run();
                        }));
        if (!complete) {
            return Exit.REFUSED;
        }
        if (trace.isEmpty()) {
            write(tally.report(), cover(request));
        }
        Out out = session.out();
        out.flush();
        out.say(summary.text(Words.in(language), Duration.ofNanos(System.nanoTime() - start)));
        return summary.hasUnreadable() ? Exit.ERRORS : Exit.CLEAN;
    }

    /** Cases of a register named twice would be counted twice. */
    private static void refuseTwice(List<Input> inputs) {
        Set<Path> known = new HashSet<>();
        for (Input input : inputs) {
            if (input.path().isPresent()) {
                try {
                    if (!known.add(input.path().get().toRealPath())) {
                        throw new Refusal("named twice, and would be counted twice: " + input.name());
                    }
                } catch (IOException gone) {
                    throw new Refusal("cannot be read: " + input.name());
                }
            }
        }
    }

    private void count(ReportFold.Found found, Tally tally, ReportSummary summary, Optional<Trace> trace) {
        Out out = session.out();
        summary.add(found);
        found.said().forEach(out::say);
        for (Item item : found.items()) {
            if (tally.add(item) && trace.isPresent()) {
                trace(trace.get(), found, item, out);
            }
        }
    }

    private static void trace(Trace trace, ReportFold.Found found, Item item, Out out) {
        String columns =
                trace.columns(item).stream().map(ReportForm.Column::field).collect(Collectors.joining(","));
        if (!columns.isEmpty()) {
            String entry =
                    item.entry().isPresent() ? "  /events/" + item.entry().getAsInt() : "";
            String owner = found.owner().equals(found.place()) ? "" : "  " + found.owner();
            String line =
                    found.place() + owner + entry + "  " + item.on() + "  " + columns + "  " + item.amount() + "\n";
            out.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int consolidated(ReportRequest request) {
        if (!request.form().isAdditive()) {
            throw misused("--consolidate: reports of this form do not add up");
        }
        if (paths.isEmpty() || !logs.isEmpty() || url != null || nil || traced != null || day != null) {
            throw misused(
                    "--consolidate takes reports as CSV, and --expect, --previous, --output, --date, --unit, --lang");
        }
        Words words = Words.in(language);
        Consolidation consolidation = new Consolidation(request, before(request), words, session.out());
        paths.forEach(consolidation::add);
        Set<String> missing = consolidation.missing(expected);
        ReportCover cover = cover(request);
        cover.consolidate();
        if (previous == null) {
            session.out().say(words.get("report.unchecked"));
        }
        cover.add(words.filled(
                "report.consolidated",
                Integer.toString(consolidation.units().size()),
                String.join(", ", consolidation.units())));
        if (!missing.isEmpty()) {
            String line = words.filled("report.missing", String.join(", ", missing));
            cover.add(line);
            session.out().say(line);
        }
        write(consolidation.sum(), cover);
        session.out().flush();
        return consolidation.isFaulty() || !missing.isEmpty() ? Exit.ERRORS : Exit.CLEAN;
    }

    private Optional<Consolidation.Previous> before(ReportRequest request) {
        if (previous == null) {
            return Optional.empty();
        }
        ReportPeriod before = request.period().previous();
        if (before.first().isBefore(request.runningFrom())) {
            throw misused("--previous: running totals begin with this period");
        }
        String directory = previous;
        return ReportRequest.of(session.casework().get(), request.form(), before)
                .map(last -> new Consolidation.Previous(last, directory));
    }

    private ReportCover cover(ReportRequest request) {
        Words words = Words.in(language);
        ReportCover cover = new ReportCover(
                words,
                Wording.in(language),
                request,
                session.casework()
                        .get()
                        .policies()
                        .inForce(request.form().region(), request.period().last()));
        if (unit != null) {
            cover.add(words.filled("report.unit", unit));
        }
        return cover;
    }

    private void write(PrintedReport report, ReportCover cover) {
        ReportSheet sheet = ReportSheet.of(report, cover.of(report, Optional.ofNullable(made)));
        byte[] bytes = switch (output) {
            case TEXT -> ReportPlainText.of(sheet).getBytes(StandardCharsets.UTF_8);
            case CSV -> ReportTable.of(report).getBytes(StandardCharsets.UTF_8);
            case HTML -> ReportFiles.page(sheet);
            case XLSX -> ReportFiles.workbook(sheet);
        };
        session.out().write(bytes);
        session.out().flush();
        cover.care(report).ifPresent(session.out()::say);
    }

    private ParameterException misused(String line) {
        return new ParameterException(spec.commandLine(), line);
    }

    /** Form of the results. */
    enum Output {
        /** For people. */
        TEXT,
        /** Data. */
        CSV,
        /** A page to print. */
        HTML,
        /** A workbook. */
        XLSX
    }
}
