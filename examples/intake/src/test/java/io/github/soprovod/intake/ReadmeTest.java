package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.json.CaseFileReader;
import io.github.soprovod.json.CaseFileResult;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the project's README shows is true. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"validate ", "due ", "explain ", "next ", "compare ", "policies ", "report ", "form"})
    void theSampleOutputIsTheTrueOne(String command) throws IOException {
        List<String> sample = block("$ java -jar examples/intake/target/soprovod.jar " + command);
        String[] args = sample.get(0).replaceFirst("^.*soprovod\\.jar ", "").split(" ");
        for (int i = 0; i < args.length; i++) {
            args[i] = args[i].startsWith("examples/") ? ROOT.resolve(args[i]).toString() : args[i];
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(args, InputStream.nullInputStream(), out, out, Terminal.NONE, Casework::standard);
        List<String> lines = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.startsWith(ROOT.toString())
                        ? line.substring(ROOT.toString().length() + 1)
                        : line)
                .toList();
        assertThat(lines)
                .containsSubsequence(sample.stream()
                        .skip(1)
                        .filter(line -> !line.equals("…"))
                        .toList());
    }

    @Test
    void theExampleRunsAsItStands() throws IOException {
        String flawed =
                Files.readAllLines(Path.of("data", "smolensk-flawed.ndjson")).get(0);
        assertThat(example(Files.writeString(directory.resolve("case.json"), flawed)))
                .isEqualTo("ERROR /events/2 SMO-3.1-e Not in the personal file: identity.\n");
        Path code = Path.of("src", "test", "java", "io", "github", "soprovod", "intake", "ReadmeTest.java");
        String shown = String.join("", block("Casework casework")).replace("Path.of(\"case.json\")", "path");
        assertThat(unspaced(Files.readString(code))).contains(unspaced(shown));
    }

    /** The formatter breaks lines where it likes. */
    private static String unspaced(String code) {
        return code.replaceAll("\\s", "");
    }

    private static String example(Path path) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Casework casework = Casework.standard();
            CaseFileResult result = new CaseFileReader().read(Files.readString(path));

            List<Finding> findings = result instanceof CaseFileResult.Read read
                    ? casework.judge(read.file()).findings()
                    : ((CaseFileResult.Refused) result).findings();

            for (Finding finding : findings) {
                System.out.println(finding.severity() + " " + finding.pointer() + " "
                        + finding.clause().orElse("") + " " + Messages.text(finding, Language.ENGLISH));
            }
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The code block whose first line begins so. */
    private static List<String> block(String beginning) throws IOException {
        List<String> readme = Files.readAllLines(ROOT.resolve("README.md"));
        int from = 0;
        while (!readme.get(from).startsWith(beginning)) {
            from++;
        }
        int to = from;
        while (!readme.get(to).startsWith("```")) {
            to++;
        }
        return readme.subList(from, to);
    }
}
