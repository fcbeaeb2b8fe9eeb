package io.github.soprovod.intake;

import io.github.soprovod.json.policy.PolicyReader;
import io.github.soprovod.json.policy.PolicyResult;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Acts of further regions, or further editions, that a command line brings as JSON. */
final class PolicyFiles {

    private PolicyFiles() {}

    /**
     * The rules with the acts of some files added. What is wrong with a file goes to the results.
     *
     * @throws Refusal where a file is no policy
     */
    static Casework add(List<String> names, Casework known, Out out, Report report) {
        if (names.isEmpty()) {
            return known;
        }
        PolicyBook book = known.policies();
        for (String name : names) {
            book = book.with(read(name, out, report));
        }
        return Casework.under(book);
    }

    /**
     * The policy that stands in a file. What is wrong with it goes to the results.
     *
     * @throws Refusal where it is no policy
     */
    static Policy read(String name, Out out, Report report) {
        PolicyResult result = result(name);
        if (result instanceof PolicyResult.Read read) {
            return read.policy();
        }
        PolicyResult.Refused refused = (PolicyResult.Refused) result;
        out.write(report.render(new Verdict(name, OptionalInt.empty(), Optional.empty(), false, refused.findings())));
        out.flush();
        int count = refused.findings().size();
        throw new Refusal("no policy can be made of " + name + ": " + count + (count == 1 ? " error" : " errors"));
    }

    private static PolicyResult result(String name) {
        try {
            Path path = Path.of(name);
            if (!Files.exists(path)) {
                throw new Refusal("no such file or directory: " + name);
            }
            try (InputStream stream = Files.newInputStream(path)) {
                return new PolicyReader().read(stream);
            }
        } catch (InvalidPathException invalid) {
            throw new Refusal("not a path: " + name.replace('\0', '?'));
        } catch (IOException failure) {
            throw new Refusal("cannot be read: " + name);
        }
    }
}
