package io.github.soprovod.json;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public collections of test data outside the repository, named by the environment variable or property below. */
final class Corpora {

    private static final String PROPERTY = "soprovod.corpora";
    private static final String VARIABLE = "SOPROVOD_CORPORA";

    private Corpora() {}

    /** A file or folder of a collection; the test is skipped where there is none. */
    static Path path(String name) {
        String root = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        Assumptions.assumeTrue(root != null, "no " + VARIABLE);
        Path path = Path.of(root, name);
        Assumptions.assumeTrue(Files.exists(path), "no " + name);
        return path;
    }
}
