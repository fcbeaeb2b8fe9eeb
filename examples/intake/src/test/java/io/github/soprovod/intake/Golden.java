package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.Casework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Outputs that people read, kept as files beside the tests. After a change that is meant,
 * {@code mvn test -Dgolden.write=true} writes them anew; what changed is then read in the difference.
 */
final class Golden {

    private static final Path FILES = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** The command says what the file holds, under the true rules, and ends well. */
    static void check(String file, String... args) {
        Cli.Result result = run(args);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        Path path = FILES.resolve(file);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(FILES);
                Files.writeString(path, result.out());
            }
            assertThat(result.out()).isEqualTo(Files.readString(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Runs the command line over the true rules. */
    static Cli.Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(args, InputStream.nullInputStream(), out, err, Terminal.NONE, Casework::standard);
        return new Cli.Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
