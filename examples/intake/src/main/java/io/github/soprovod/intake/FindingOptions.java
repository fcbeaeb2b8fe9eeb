package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How findings are given out: the options of every command that judges registers. */
final class FindingOptions {

    @Option(
            names = "--output",
            paramLabel = "text|ndjson",
            converter = Slugs.OfOutput.class,
            description = "text for people (default) or one finding a line as JSON")
    private Output output = Output.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of findings and summary, ru by default")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--min-severity",
            paramLabel = "error|warning|info",
            converter = Slugs.OfSeverity.class,
            description = "leave out what weighs less; by default nothing is left out")
    private Severity minimum = Severity.INFO;

    Words words() {
        return Words.in(language);
    }

    /** What weighs less is left out. */
    Severity minimum() {
        return minimum;
    }

    /** Writes findings as they are asked for. */
    Report report(Out out) {
        Function<Finding, String> sentences = finding -> Messages.text(finding, language);
        return output == Output.NDJSON
                ? new NdjsonReport(sentences)
                : new TextReport(words(), sentences, out.terminal().colours());
    }

    /** Form of the results. */
    enum Output {
        /** For people. */
        TEXT,
        /** One finding a line as JSON. */
        NDJSON
    }
}
