package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.Casework;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code soprovod import}: judges every case file of the registers named and stores those without errors. */
@Command(
        name = "import",
        description = "Judges case files as validate does, and stores those without errors in a database.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A case that is there already is gone on with where the file has more entries, else left as it is; one whose",
            "history the file tells otherwise is reported and left as it is. So a register may be imported again and again.",
            "Documents that are no case files are judged and not stored."
        })
final class Import implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "registers to import; - is standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--db",
            required = true,
            paramLabel = "URL",
            description = {
                "JDBC URL of an H2 or PostgreSQL database, such as jdbc:h2:./cases; tables are made where missing.",
                "User and password: in the URL, or SOPROVOD_DB_USER and SOPROVOD_DB_PASSWORD of the environment"
            })
    private String url = "";

    @Mixin
    private FindingOptions options = new FindingOptions();

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the registers, whatever their names; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    Import(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        List<Input> inputs = Inputs.of(paths, Optional.ofNullable(format));
        Words words = options.words();
        Casework casework = session.casework().get();
        Report report = options.report(session.out());
        Judging judging = new Judging(casework, Optional.empty(), options.minimum(), report);
        Summary summary = new Summary();
        Out out = session.out();
        boolean complete;
        try (CaseDatabase database = CaseDatabase.toStore(url, session.environment(), casework)) {
            Storing storing = new Storing(database, report, options.minimum());
            try {
                complete = new Registers(session, inputs)
                        .read(
                                summary::count,
                                (input, stream, progress) -> judging.run(input, stream, (verdict, file, rendered) -> {
                                    Optional<Verdict> objection = objection(verdict, file, storing);
                                    summary.add(objection.orElse(verdict));
                                    out.write(objection.isPresent() ? storing.rendered(objection.get()) : rendered);
                                    progress.run();
                                }));
                out.flush();
            } catch (Out.ReaderGone gone) {
                out.say(storing.text(words));
                return summary.hasErrors() ? Exit.ERRORS : Exit.REFUSED;
            } catch (Refusal refusal) {
                // What is stored stays stored: a second run goes on behind it.
                out.say(storing.text(words));
                throw refusal;
            }
            out.say(summary.text(words, Duration.ofNanos(System.nanoTime() - start)));
            out.say(storing.text(words));
        }
        if (!complete) {
            return Exit.REFUSED;
        }
        return summary.hasErrors() ? Exit.ERRORS : Exit.CLEAN;
    }

    /** What the database makes of a case file to which the rules have no objection. */
    private static Optional<Verdict> objection(Verdict verdict, Optional<CaseFile> file, Storing storing) {
        if (file.isEmpty()) {
            storing.passOver(verdict);
            return Optional.empty();
        }
        if (verdict.has(Severity.ERROR)) {
            storing.refuse();
            return Optional.empty();
        }
        return storing.store(verdict, file.get());
    }
}
