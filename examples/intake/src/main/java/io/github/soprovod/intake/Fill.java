package io.github.soprovod.intake;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.FormBook;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.form.Form;
import io.github.soprovod.rules.form.Forms;
import java.nio.charset.StandardCharsets;
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

/** {@code soprovod form}: the printed forms of the acts, filled from case files. */
@Command(
        name = "form",
        description = "Prints a form of an act, filled from a case file, as HTML for A4; alone it lists the forms.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        customSynopsis = {
            "soprovod form",
            "       soprovod form NAME [--case ID] [--on DAY] [--to FILE] [--lang ru|en] FILE|-",
            "       soprovod form smolensk-act --from DAY --until DAY [...] FILE|-",
            "       soprovod form NAME --blank [--to FILE]"
        },
        footer = {
            "",
            "A form says what the accepted entries say; what is not known stays a line to",
            "write on. It holds personal data, the messages beside it do not. Exit code 0",
            "also where entries were not accepted, 1 where a case file could not be read."
        })
final class Fill implements Callable<Integer> {

    private static final FormBook BOOK = FormBook.standard();

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "the form, such as smolensk-programme")
    private @Nullable String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "FILE|-",
            description = "a case file or a register of them; - is standard input")
    private @Nullable String path;

    @Option(
            names = "--case",
            paramLabel = "ID",
            converter = Slugs.OfCase.class,
            description = "the case of the register that is meant; all of them by default, each on pages of its own")
    private @Nullable CaseId only;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the case as on this day, such as 2025-12-31; by default with all of its entries")
    private @Nullable LocalDate day;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "first day of the period of an act of provision; by default that of the latest act signed")
    private @Nullable LocalDate from;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "last day of it, inclusive")
    private @Nullable LocalDate until;

    @Option(names = "--blank", description = "the form with every line to write on")
    private boolean blank;

    @Option(names = "--to", paramLabel = "FILE", description = "write the page to this file")
    private @Nullable String target;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of the messages, ru by default; the form is in that of the act")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the file, whatever its name; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    Fill(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (name == null) {
            return list();
        }
        Form form = BOOK.find(name).orElseThrow(() -> misused("no such form: one of " + names() + " is meant"));
        Optional<DateSpan> period = period(form);
        if (blank == (path != null)) {
            throw misused(blank ? "--blank goes without FILE" : "say of which case: FILE, or --blank");
        }
        if (blank && (only != null || day != null || period.isPresent())) {
            throw misused("--blank goes with none of --case, --on, --from, --until");
        }
        try (FormOutput output = FormOutput.of(form, session.out(), Optional.ofNullable(target))) {
            if (path == null) {
                output.print(Forms.blank(form));
                output.finish();
                return Exit.CLEAN;
            }
            return print(form, path, period, output);
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private int print(Form form, String file, Optional<DateSpan> period, FormOutput output) {
        Forms forms = new Forms(session.casework().get());
        FormRun run = new FormRun(session, output, language, Optional.ofNullable(only), known -> {
            if (!known.region().equals(form.region())) {
                throw new Refusal("the form " + form.name() + " belongs to the act of "
                        + form.region().slug() + ", the case " + known.id().value() + " to "
                        + known.region().slug());
            }
            LocalDate on = Optional.ofNullable(day)
                    .orElseGet(() -> known.events().stream()
                            .map(entry -> entry.on())
                            .reduce(LocalDate.MIN, (one, other) -> one.isAfter(other) ? one : other));
            return period.map(span -> forms.fill(form, known, on, span)).orElseGet(() -> forms.fill(form, known, on));
        });
        return run.over(Inputs.of(List.of(file), Optional.ofNullable(format)));
    }

    private int list() {
        if (blank || only != null || day != null || from != null || until != null || target != null) {
            throw misused("say which form: one of " + names() + " is meant");
        }
        int width = BOOK.forms().stream()
                .mapToInt(form -> form.name().length())
                .max()
                .orElse(0);
        StringBuilder list = new StringBuilder(512);
        for (Form form : BOOK.forms()) {
            list.append(form.name())
                    .append(" ".repeat(width + 2 - form.name().length()))
                    .append(form.stamp().get(0))
                    .append(". ")
                    .append(form.title())
                    .append('\n');
        }
        session.out().write(list.toString().getBytes(StandardCharsets.UTF_8));
        session.out().flush();
        return Exit.CLEAN;
    }

    private Optional<DateSpan> period(Form form) {
        if (from == null && until == null) {
            return Optional.empty();
        }
        if (!form.isOfPeriod()) {
            throw misused("--from and --until go with an act of provision");
        }
        if (from == null || until == null) {
            throw misused("--from and --until go together");
        }
        if (until.isBefore(from)) {
            throw misused("--until is before --from");
        }
        return Optional.of(DateSpan.of(from, until));
    }

    private static String names() {
        return BOOK.forms().stream().map(Form::name).collect(Collectors.joining(", "));
    }

    private ParameterException misused(String line) {
        return new ParameterException(spec.commandLine(), line);
    }
}
