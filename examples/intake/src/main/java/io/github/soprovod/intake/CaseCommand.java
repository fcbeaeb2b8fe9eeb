package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.RegisterEntry;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.json.RegisterReader;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * A command that answers about case files, one after the other. What could not be read is reported as {@code validate}
 * reports it, and the exit code is then {@link Exit#ERRORS}: there was no answer to give. Mistakes in what the entries say
 * prevent no answer.
 */
abstract class CaseCommand implements Callable<Integer> {

    /** What is said of the option {@code --db} of commands that look cases up. */
    static final String DB =
            "JDBC URL of a database that soprovod import has filled; user and password as with soprovod import";

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets the field
    private CommandSpec spec;

    @Parameters(
            arity = "1",
            paramLabel = "FILE|-|CASE",
            description = "a case file or a register of them; - is standard input; with --db the id of a case")
    private String path = "";

    @Option(names = "--db", paramLabel = "URL", description = DB)
    private @Nullable String url;

    @Option(
            names = "--case",
            paramLabel = "ID",
            converter = Slugs.OfCase.class,
            description = "the case of the register that is meant; all of them by default")
    private @Nullable CaseId only;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of the answer, ru by default")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the file, whatever its name; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    CaseCommand(Session session) {
        this.session = session;
    }

    /** The answer about one case file, complete lines. */
    abstract String answer(CaseFile file);

    /** Looks at the options before anything is read; fails with a {@link Refusal}. */
    void prepare() {}

    /** Whether results are for programs. */
    boolean isNdjson() {
        return false;
    }

    final Session session() {
        return session;
    }

    final Wording wording() {
        return Wording.in(language);
    }

    static LocalDate lastDay(CaseFile file) {
        return file.events().get(file.events().size() - 1).on();
    }

    /** What there is to say of a case on a day before its first entry. */
    final String notBegun(CaseFile file, LocalDate day) {
        Page page = new TextPage(session.out().terminal().colours());
        page.title(
                words().get("case") + " " + file.id().value() + ", " + wording().region(file.region()));
        page.text(words().filled("explain.not-begun", wording().day(day)));
        return page.content();
    }

    final Words words() {
        return Words.in(language);
    }

    @Override
    public final Integer call() {
        prepare();
        if (url != null) {
            return stored(url);
        }
        List<Input> inputs = Inputs.of(List.of(path), Optional.ofNullable(format));
        Tally tally = new Tally();
        try {
            for (Input input : inputs) {
                if (!answer(input, tally)) {
                    session.out().flush();
                    return Exit.REFUSED;
                }
            }
            session.out().flush();
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
        if (only != null && tally.answered + tally.unreadable == 0) {
            String unread = tally.passedOver == 0 ? "" : "; " + tally.passedOver + " could not be read";
            throw new Refusal("no case " + only.value() + " in: " + path + unread);
        }
        if (tally.answered + tally.unreadable == 0) {
            throw new Refusal("no case file in: " + path);
        }
        return tally.unreadable > 0 ? Exit.ERRORS : Exit.CLEAN;
    }

    /** The answer about a case of a database. */
    private int stored(String database) {
        if (only != null || format != null) {
            throw new ParameterException(
                    spec.commandLine(), "with --db the id of one case is given, without --case and --input");
        }
        CaseId id = caseId();
        StoredCase found;
        try (CaseDatabase cases = CaseDatabase.toRead(
                database, session.environment(), session.casework().get())) {
            found = cases.load(id).orElseThrow(() -> new Refusal("no case " + id.value() + " in the database"));
        }
        if (!(found instanceof StoredCase.Kept kept)) {
            throw new Refusal("the personal data of the case are erased: " + id.value());
        }
        session.out().write(answered(id.value(), kept.file()).getBytes(StandardCharsets.UTF_8));
        session.out().flush();
        return Exit.CLEAN;
    }

    private CaseId caseId() {
        try {
            return new Slugs.OfCase().convert(path);
        } catch (TypeConversionException notAnId) {
            throw new ParameterException(spec.commandLine(), "with --db " + notAnId.getMessage(), notAnId);
        }
    }

    /** Whether the register could be read to its end. */
    private boolean answer(Input input, Tally tally) {
        try (InputStream stream = input.open(session.in());
                RegisterReader register = RegisterReader.open(stream, input.format(), session.reader())) {
            for (Optional<RegisterEntry> next = register.next(); next.isPresent(); next = register.next()) {
                answer(input, next.get(), tally);
            }
            return true;
        } catch (IOException failure) {
            session.out().say("soprovod: cannot be read to its end: " + input.name());
            return false;
        }
    }

    private void answer(Input input, RegisterEntry entry, Tally tally) {
        if (entry.result() instanceof CaseFileResult.Read read) {
            if (only == null || only.equals(read.file().id())) {
                tally.answered++;
                session.out()
                        .write(answered(input.name() + ":" + entry.line(), read.file())
                                .getBytes(StandardCharsets.UTF_8));
            }
            return;
        }
        CaseFileResult.Refused refused = (CaseFileResult.Refused) entry.result();
        if (only == null || refused.caseId().equals(Optional.of(only.value()))) {
            tally.unreadable++;
            session.out()
                    .write(report().render(new Verdict(
                            input.name(), OptionalInt.of(entry.line()), refused.caseId(), false, refused.findings())));
        } else if (refused.caseId().isEmpty()) {
            tally.passedOver++;
        }
    }

    private String answered(String place, CaseFile file) {
        try {
            return answer(file);
        } catch (RuntimeException failure) {
            throw new Refusal(Failures.internal(failure) + ", on " + place);
        }
    }

    private Report report() {
        Function<Finding, String> sentences = finding -> Messages.text(finding, language);
        return isNdjson()
                ? new NdjsonReport(sentences)
                : new TextReport(words(), sentences, session.out().terminal().colours());
    }

    /** What came of the documents. */
    private static final class Tally {
        private long answered;
        private long unreadable;
        private long passedOver;
    }
}
