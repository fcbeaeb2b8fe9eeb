package io.github.soprovod.intake;

import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Wording;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code soprovod due}: what falls due in cases on a day, and what organisations owe between two. */
@Command(
        name = "due",
        description = "Says what is due in cases on a day, what will be and what is late; or what organisations owe.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        customSynopsis = {
            "soprovod due --on DAY [--all] [--output text|ndjson|ics] [--lang ru|en] FILE|DIR|-...",
            "       soprovod due --on DAY --db URL [--all] [--output ...] [--lang ru|en]",
            "       soprovod due --organisation REGION --from DAY --until DAY [--output ...] [--lang ru|en]"
        },
        footer = {
            "",
            "A case stands as on the day: entries dated after it are left out. What the act",
            "sets no last day for is never overdue. Exit code 0 also when something is",
            "overdue, 1 where a case file could not be read."
        })
final class Due implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE|DIR|-", description = "registers of cases; - is standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day that is asked about, such as 2025-12-31")
    private @Nullable LocalDate day;

    @Option(names = "--all", description = "list also what was met, and what the end of the case left undone")
    private boolean all;

    @Option(names = "--db", paramLabel = "URL", description = CaseCommand.DB)
    private @Nullable String url;

    @Option(
            names = "--organisation",
            paramLabel = "REGION",
            description = "list the duties of organisations in a region, whatever their cases")
    private @Nullable String region;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "first day on which duties of organisations fall due")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "last day on which they do")
    private @Nullable LocalDate until;

    @Option(
            names = "--output",
            paramLabel = "text|ndjson|ics",
            converter = Slugs.OfDueOutput.class,
            description =
                    "text for people (default), one obligation a line as JSON, or to-dos for a calendar (iCalendar)")
    private Output output = Output.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of the texts, ru by default")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the registers, whatever their names; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    Due(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try {
            return region == null ? cases() : organisation(region);
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private int cases() {
        if (paths.isEmpty() == (url == null)) {
            throw misused("say whose: FILE, or --db URL, or --organisation REGION");
        }
        if (from != null || until != null) {
            throw misused("--from and --until go with --organisation; cases are asked about with --on");
        }
        LocalDate asked = given(day, "--on");
        long start = System.nanoTime();
        List<Input> inputs = url == null ? Inputs.of(paths, Optional.ofNullable(format)) : List.of();
        Out out = session.out();
        DueReport report = report(asked);
        DueSummary summary = new DueSummary();
        CaseDuties duties = new CaseDuties(session.casework().get(), asked, all, language, report);
        out.write(report.head());
        if (url != null) {
            list(url, duties, summary);
        }
        boolean complete = new Registers(session, inputs)
                .read(
                        summary::count,
                        (input, stream, progress) -> duties.run(input, stream, listed -> {
                            list(listed, summary);
                            progress.run();
                        }));
        out.write(report.foot());
        out.flush();
        out.say(summary.text(
                Words.in(language), Wording.in(language), asked, Duration.ofNanos(System.nanoTime() - start)));
        if (!complete) {
            return Exit.REFUSED;
        }
        return summary.hasUnreadable() ? Exit.ERRORS : Exit.CLEAN;
    }

    private void list(String database, CaseDuties duties, DueSummary summary) {
        try (CaseDatabase cases = CaseDatabase.toRead(
                database, session.environment(), session.casework().get())) {
            duties.run(cases, listed -> list(listed, summary));
        }
    }

    private void list(CaseDuties.Listed listed, DueSummary summary) {
        Out out = session.out();
        summary.add(listed);
        listed.refusals().forEach(out::say);
        out.write(listed.rendered());
    }

    private int organisation(String name) {
        if (!paths.isEmpty() || url != null || day != null || all) {
            throw misused("--organisation goes with --from and --until, without FILE, --db, --on and --all");
        }
        LocalDate first = given(from, "--from");
        LocalDate last = given(until, "--until");
        if (last.isBefore(first)) {
            throw misused("--until is before --from");
        }
        Casework casework = session.casework().get();
        RegionId asked = casework.policies().regions().stream()
                .filter(known -> known.slug().equals(name))
                .findFirst()
                .orElseThrow(() -> misused("Invalid value for option '--organisation': one of "
                        + casework.policies().regions().stream()
                                .map(RegionId::slug)
                                .collect(Collectors.joining(", "))
                        + " is meant"));
        List<Obligation> obligations = casework.duties(asked, first, last);
        Out out = session.out();
        DueReport report = report(first);
        out.write(report.head());
        out.write(report.render(asked.slug(), asked.slug(), obligations));
        out.write(report.foot());
        out.flush();
        if (obligations.isEmpty()) {
            out.say("soprovod: the act asks nothing of organisations between these days");
        }
        return Exit.CLEAN;
    }

    private LocalDate given(@Nullable LocalDate value, String option) {
        if (value == null) {
            throw misused("Missing required option: '" + option + "=DAY'");
        }
        return value;
    }

    private ParameterException misused(String line) {
        return new ParameterException(spec.commandLine(), line);
    }

    private DueReport report(LocalDate asked) {
        Wording wording = Wording.in(language);
        return switch (output) {
            case TEXT ->
                new DueText(
                        Words.in(language), wording, session.out().terminal().colours());
            case NDJSON -> new DueLines();
            case ICS -> new DueCalendar(wording, asked);
        };
    }

    /** Form of the results. */
    enum Output {
        /** For people. */
        TEXT,
        /** One obligation a line as JSON. */
        NDJSON,
        /** To-dos of a calendar. */
        ICS
    }
}
