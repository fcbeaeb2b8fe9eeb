package io.github.soprovod.intake;

import io.github.soprovod.json.RegisterFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code soprovod validate}: judges every case file and agreement of the registers named. */
@Command(
        name = "validate",
        description = "Judges case files and agreements: first their form, then the rules of their region.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Registers are .ndjson or .jsonl (one document a line) and .json (one document or an array), each also .gz.",
            "Of a directory every register in it is judged, recursively, in the order of names.",
            "Findings go to standard output in UTF-8, progress and summary to standard error."
        })
final class Validate implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", description = "registers to judge; - is standard input")
    private List<String> paths = List.of();

    @Mixin
    private FindingOptions options = new FindingOptions();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "flag entries dated after this day, such as 2025-12-31")
    private @Nullable LocalDate day;

    @Option(
            names = "--input",
            paramLabel = "ndjson|json",
            converter = Slugs.OfInput.class,
            description = "format of the registers, whatever their names; standard input is ndjson by default")
    private @Nullable RegisterFormat format;

    Validate(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        List<Input> inputs = Inputs.of(paths, Optional.ofNullable(format));
        Words words = options.words();
        Judging judging = new Judging(
                session.casework().get(), Optional.ofNullable(day), options.minimum(), options.report(session.out()));
        Summary summary = new Summary();
        boolean complete;
        try {
            complete = new Registers(session, inputs)
                    .read(
                            summary::count,
                            (input, stream, progress) -> judging.run(input, stream, (verdict, file, text) -> {
                                summary.add(verdict);
                                session.out().write(text);
                                progress.run();
                            }));
            session.out().flush();
        } catch (Out.ReaderGone gone) {
            // Cut short by the reader's wish: never "nothing is wrong", for the rest was not judged.
            return summary.hasErrors() ? Exit.ERRORS : Exit.REFUSED;
        }
        session.out().say(summary.text(words, Duration.ofNanos(System.nanoTime() - start)));
        if (!complete) {
            return Exit.REFUSED;
        }
        return summary.hasErrors() ? Exit.ERRORS : Exit.CLEAN;
    }
}
