package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.Casework;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code soprovod compare}: what other regions would make of a case. */
@Command(
        name = "compare",
        description = "Says what the acts of some regions would make of a case, for people who move.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "The case file is judged as if its header named that region; everything else in it stays as it is,",
            "the place of residence too."
        })
final class Compare extends CaseCommand {

    @Option(
            names = "--as",
            required = true,
            split = ",",
            paramLabel = "REGION",
            description = "the regions, such as yugra,khabarovsk")
    private List<String> regions = List.of();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Slugs.OfDay.class,
            description = "the day asked about, such as 2025-12-31; by default that of the last entry")
    private @Nullable LocalDate day;

    Compare(Session session) {
        super(session);
    }

    @Override
    void prepare() {
        Regions.of(regions, session().casework().get().policies());
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
        ComparisonPage comparison = new ComparisonPage(words(), wording(), casework, on, page);
        comparison.title(
                file, day == null, file.events().size() - known.get().events().size());
        for (RegionId region : Regions.of(regions, casework.policies())) {
            comparison.region(known.get(), region);
        }
        return page.content();
    }
}
