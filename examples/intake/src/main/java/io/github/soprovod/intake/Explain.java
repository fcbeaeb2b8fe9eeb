package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
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
        LocalDate last = file.events().get(file.events().size() - 1).on();
        LocalDate on = Optional.ofNullable(day).orElse(last);
        Page page = new TextPage(session().out().terminal().colours());
        new ExplanationPage(words(), wording(), page)
                .write(session().casework().get().explain(file, on), day == null);
        return page.content();
    }
}
