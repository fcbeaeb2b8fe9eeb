package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code soprovod explain}: how a case came to stand where it stands. */
@Command(
        name = "explain",
        description =
                "Says how a case came to its stage and its term, what is open, and what was not accepted and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class Explain extends CaseCommand {

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day asked about, such as 2025-12-31; by default that of the last entry")
    private @Nullable LocalDate day;

    Explain(Session session) {
        super(session);
    }

    @Override
    String answer(CaseFile file) {
        Casework casework = session().casework().get();
        LocalDate on = Optional.ofNullable(day).orElseGet(() -> lastDay(file));
        Optional<CaseFile> known = casework.asOf(file, on);
        if (known.isEmpty()) {
            return notBegun(file, on);
        }
        Page page = new TextPage(session().out().terminal().colours());
        Explanation explanation = casework.explain(known.get(), on);
        new ExplanationPage(words(), wording(), page)
                .write(
                        explanation,
                        casework.due(explanation.state(), on),
                        day == null,
                        file.events().size() - known.get().events().size());
        return page.content();
    }
}
