package io.github.soprovod.intake;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.json.DocumentReader;
import io.github.soprovod.json.Limits;
import io.github.soprovod.json.conformance.ConformanceCase;
import io.github.soprovod.json.conformance.Difference;
import io.github.soprovod.json.conformance.MutationCheck;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.mutation.PolicyMutator.Mutant;
import io.github.soprovod.rules.policy.Policy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code soprovod check}: runs conformance cases, one's own too. */
@Command(
        name = "check",
        description = "Runs conformance cases: documents with what must be found in them, one a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        footer = {
            "",
            "A case has: name, input, errors (the exact set), warnings, infos, no, missing, stage,",
            "moves (clauses on which entries must be accepted), eligible, due.",
            "The last line is \"N of M cases agree\" in every language; exit code 1 where one does not,",
            "or where a mutant goes unnoticed."
        })
final class Check implements Callable<Integer> {

    private record Known(String place, ConformanceCase known) {}

    private final Session session;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASES|DIR|-",
            description = "files of conformance cases; - is standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--mutate",
            description = {
                "say which elements of the policies the cases do not notice: drops each,",
                "shifts each number by one, changes each word, in the regions that the cases speak of"
            })
    private boolean mutate;

    @Option(
            names = "--lang",
            paramLabel = "ru|en",
            converter = Slugs.OfLanguage.class,
            description = "language of the results, ru by default")
    private Language language = Language.RUSSIAN;

    Check(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Casework casework = session.casework().get();
        Words words = Words.in(language);
        try {
            List<Known> cases = new ArrayList<>();
            for (Input input : Inputs.of(paths, Optional.empty())) {
                read(input, cases);
            }
            if (cases.isEmpty()) {
                throw new Refusal("no conformance case in: " + String.join(", ", paths));
            }
            int agree = run(cases, casework, words);
            boolean isNoticed = !mutate || mutate(cases, casework.policies(), words);
            // For programs, and so the same in every language.
            line(agree + " of " + cases.size() + " cases agree");
            session.out().flush();
            return agree == cases.size() && isNoticed ? Exit.CLEAN : Exit.ERRORS;
        } catch (Out.ReaderGone gone) {
            return Exit.REFUSED;
        }
    }

    private void read(Input input, List<Known> cases) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(input.open(session.in()), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank()) {
                    cases.add(new Known(input.name() + ":" + number, parsed(text, input.name() + ":" + number)));
                }
            }
        } catch (IOException failure) {
            throw new Refusal("cannot be read to its end: " + input.name());
        }
    }

    private static ConformanceCase parsed(String line, String place) {
        try {
            return ConformanceCase.parse(line);
        } catch (IllegalArgumentException notACase) {
            throw new Refusal(place + ": " + notACase.getMessage());
        }
    }

    /** Runs the cases and gives the number of those that agree. */
    private int run(List<Known> cases, Casework casework, Words words) {
        DocumentReader reader = reader(casework.policies());
        int agree = 0;
        for (Known one : cases) {
            List<Difference> differences = one.known().differences(reader, casework);
            if (differences.isEmpty()) {
                agree++;
                continue;
            }
            line(one.place() + "  " + one.known().name());
            for (Difference difference : differences) {
                line("  "
                        + words.filled(
                                "difference." + Slugs.slug(difference.kind()),
                                difference.words().toArray(String[]::new)));
            }
        }
        return agree;
    }

    /** Whether every mutant is noticed. */
    private boolean mutate(List<Known> cases, PolicyBook book, Words words) {
        List<ConformanceCase> all = cases.stream().map(Known::known).toList();
        boolean isNoticed = true;
        for (Policy policy : book.policies()) {
            if (!regions(all, book).contains(policy.region())) {
                continue;
            }
            MutationCheck.Result result = MutationCheck.of(policy, all, book);
            line(words.filled(
                    "check.mutants",
                    policy.region().slug() + " (" + policy.act().inForceFrom() + ')',
                    Integer.toString(result.cases()),
                    Integer.toString(result.tried()),
                    Integer.toString(result.tried() - result.survivors().size()),
                    Integer.toString(result.survivors().size()),
                    Integer.toString(result.refused()),
                    Integer.toString(result.unseen())));
            for (Mutant survivor : result.survivors()) {
                line("  " + survivor.name());
            }
            isNoticed &= result.survivors().isEmpty();
        }
        return isNoticed;
    }

    private static Set<RegionId> regions(List<ConformanceCase> cases, PolicyBook book) {
        DocumentReader reader = reader(book);
        Set<RegionId> regions = new TreeSet<>();
        for (ConformanceCase one : cases) {
            if (reader.read(one.input()) instanceof CaseFileResult.Read read) {
                regions.add(read.file().region());
            }
        }
        return regions;
    }

    private static DocumentReader reader(PolicyBook book) {
        return new DocumentReader(book.regions(), Limits.standard());
    }

    private void line(String line) {
        session.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
