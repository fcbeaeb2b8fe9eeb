package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code soprovod next}: what may be entered next in a case. */
@Command(
        name = "next",
        description = "Says which entries may come next in a case on a day, and why the others may not.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "Allowed: an entry made with what is listed is accepted. Undetermined: facts are missing; the entry is",
            "accepted with a warning that names them. Blocked: the entry is refused, whatever it brings."
        })
final class Next extends CaseCommand {

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day of the entry, such as 2025-12-31")
    private @Nullable LocalDate day;

    @Option(
            names = "--output",
            paramLabel = "text|ndjson",
            converter = Slugs.OfOutput.class,
            description = "text for people (default) or one possible entry a line as JSON")
    private FindingOptions.Output output = FindingOptions.Output.TEXT;

    Next(Session session) {
        super(session);
    }

    @Override
    boolean isNdjson() {
        return output == FindingOptions.Output.NDJSON;
    }

    @Override
    String answer(CaseFile file) {
        LocalDate on = java.util.Objects.requireNonNull(day);
        Casework casework = session().casework().get();
        CaseState state = casework.judge(file).state();
        List<NextEntry> entries = casework.next(state, on);
        Optional<Policy> policy = Policies.of(casework.policies(), file);
        if (isNdjson()) {
            return new NextLines(wording(), policy).of(state, on, entries);
        }
        Page page = new TextPage(session().out().terminal().colours());
        new NextPage(words(), wording(), policy, page).write(state, on, entries, casework.due(state, on));
        return page.content();
    }
}
