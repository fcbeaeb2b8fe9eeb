package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.policy.PolicyDiffWriter;
import io.github.soprovod.json.policy.PolicyWriter;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.PolicyDiff;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement.HasStage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code soprovod policies}: the acts as the code has them. */
@Command(
        name = "policies",
        description = "Lists the acts known, shows one as the code has it, or compares two.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false)
final class Policies implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "REGION", description = "the region whose act is shown, such as smolensk")
    private @Nullable String region;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of the page, ru by default")
    private Language language = Language.RUSSIAN;

    @Option(
            names = "--format",
            paramLabel = "text|markdown|json",
            converter = Slugs.OfFormat.class,
            description = {
                "text for a terminal (default), Markdown with a diagram of the stages,",
                "or JSON (soprovod.policy/1): one act is written as --policy reads it,",
                "several as an array, which --policy does not read; --to gives each region a file"
            })
    private Format format = Format.TEXT;

    @Option(
            names = "--to",
            paramLabel = "DIR",
            description = "write each act to a file of this directory, REGION.txt, .md or .json; without REGION, all")
    private @Nullable String directory;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "ACT",
            description = {
                "compare two acts clause by clause, as text or, with --format json, as data;",
                "an ACT is REGION (its latest edition), REGION@DAY (that in force on a day), or a JSON file"
            })
    private List<String> compared = List.of();

    Policies(Session session) {
        this.session = session;
    }

    /** The policy in force on the day of a file's first entry, or else the first of its region. */
    static Optional<Policy> of(PolicyBook book, CaseFile file) {
        return book.inForce(file.region(), file.events().get(0).on()).or(() -> book.first(file.region()));
    }

    @Override
    public Integer call() {
        if (!compared.isEmpty()) {
            return compare();
        }
        List<Policy> asked = asked(session.casework().get().policies());
        if (directory != null) {
            write(asked, directory);
            return Exit.CLEAN;
        }
        try {
            String text = region == null && format != Format.JSON ? list(asked) : pages(asked);
            session.out().write(text.getBytes(StandardCharsets.UTF_8));
            session.out().flush();
            return Exit.CLEAN;
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private int compare() {
        if (region != null || directory != null) {
            throw new Refusal("--diff goes with two acts alone, and with --format text or json");
        }
        PolicyDiff diff = PolicyDiff.between(act(compared.get(0)), act(compared.get(1)));
        String text = format == Format.JSON ? new PolicyDiffWriter().text(diff) : diff.text(language);
        try {
            session.out().write(text.getBytes(StandardCharsets.UTF_8));
            session.out().flush();
            return Exit.CLEAN;
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private Policy act(String name) {
        PolicyBook book = session.casework().get().policies();
        if (name.endsWith(".json")) {
            return PolicyFiles.read(name, session.out(), report());
        }
        int at = name.indexOf('@');
        RegionId one =
                Regions.of(List.of(at < 0 ? name : name.substring(0, at)), book).get(0);
        if (at < 0) {
            List<Policy> editions = book.editions(one);
            return editions.get(editions.size() - 1);
        }
        LocalDate day = day(name.substring(at + 1));
        return book.inForce(one, day)
                .orElseThrow(() -> new Refusal("no act of " + one.slug() + " is in force on " + day));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new Refusal("a day like 2025-12-31 is meant after @");
        }
    }

    private Report report() {
        Function<Finding, String> sentences = finding -> Messages.text(finding, language);
        return new TextReport(
                Words.in(language), sentences, session.out().terminal().colours());
    }

    private List<Policy> asked(PolicyBook book) {
        if (region == null) {
            return book.policies();
        }
        List<Policy> asked = book.policies().stream()
                .filter(policy -> policy.region().slug().equals(region))
                .toList();
        if (asked.isEmpty()) {
            throw new Refusal("no act of the region: " + region + "; known are " + Regions.known(book));
        }
        return asked;
    }

    private String list(List<Policy> policies) {
        Wording wording = Wording.in(language);
        Words words = Words.in(language);
        Page page = page();
        page.title(words.get("policies"));
        for (Policy policy : policies) {
            long stages = policy.inEffect().stream()
                    .filter(HasStage.class::isInstance)
                    .count();
            page.item(0, policy.region().slug() + ": " + wording.region(policy));
            page.item(
                    1,
                    words.filled(
                            policy.act().inferred() ? "act.inferred" : "act",
                            wording.act(policy.act()),
                            wording.day(policy.act().inForceFrom())));
            page.item(
                    1,
                    words.filled(
                            "policies.counts",
                            Long.toString(stages),
                            Integer.toString(policy.inEffect().size()),
                            Integer.toString(policy.readings().size())));
        }
        return page.content();
    }

    private String pages(List<Policy> policies) {
        if (format == Format.JSON) {
            return json(policies);
        }
        return policies.stream()
                .map(policy -> {
                    Page page = page();
                    new PolicyPage(Words.in(language), Wording.in(language), policy, page).write();
                    return page.content();
                })
                .collect(Collectors.joining());
    }

    /** One document, or an array of them. */
    private static String json(List<Policy> policies) {
        PolicyWriter writer = new PolicyWriter();
        return policies.size() == 1
                ? writer.text(policies.get(0))
                : policies.stream()
                        .map(policy -> writer.text(policy).stripTrailing())
                        .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private Page page() {
        return format == Format.MARKDOWN
                ? new MarkdownPage()
                : new TextPage(directory == null && session.out().terminal().colours());
    }

    private void write(List<Policy> policies, String to) {
        String extension = switch (format) {
            case TEXT -> ".txt";
            case MARKDOWN -> ".md";
            case JSON -> ".json";
        };
        policies.stream().map(Policy::region).distinct().forEach(one -> {
            String name = one.slug() + extension;
            List<Policy> own = policies.stream()
                    .filter(policy -> policy.region().equals(one))
                    .toList();
            try {
                Path file = Files.createDirectories(Path.of(to)).resolve(name);
                Files.writeString(file, pages(own));
                session.out().say("soprovod: written: " + file);
            } catch (IOException | InvalidPathException failure) {
                throw new Refusal("cannot write " + name + " to: " + to.replace('\0', '?'));
            }
        });
    }

    /** Form of a page. */
    enum Format {
        /** For a terminal. */
        TEXT,
        /** With tables and a diagram. */
        MARKDOWN,
        /** The policy as data. */
        JSON
    }
}
