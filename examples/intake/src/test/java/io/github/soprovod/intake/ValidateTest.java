package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code soprovod validate} from its arguments to its streams, over rules that do as the identifiers of the cases say. */
class ValidateTest {

    @TempDir
    private Path directory;

    @Nested
    class ExitCode {

        @ParameterizedTest
        @CsvSource({"A-1,0", "A-info,0", "A-warning,0", "A-error,1", "A-error-warning,1"})
        void isOneWhereAnErrorWasFound(String id, int expected) {
            assertThat(Cli.runOn(Samples.register("A-0", id, "A-2"), "validate", "-")
                            .exit())
                    .isEqualTo(expected);
        }

        @Test
        void isOneWhereALineCouldNotBeRead() {
            assertThat(Cli.runOn(Samples.register("A-1") + "{\"format\":", "validate", "-")
                            .exit())
                    .isEqualTo(1);
        }

        @Test
        void doesNotDependOnWhatIsShown() {
            Cli.Result result = Cli.runOn(Samples.register("A-warning"), "validate", "--min-severity", "error", "-");
            assertThat(result.exit()).isZero();
            assertThat(result.out()).isEmpty();
        }

        @Test
        void isTwoWhereAPathIsMissingAndNothingIsJudged() throws IOException {
            Cli.Result result = validate(
                    register("a.ndjson", "A-error"),
                    directory.resolve("missing.ndjson").toString());
            refused(result, "no such file or directory: ");
        }

        @Test
        void isTwoForADirectoryWithoutRegisters() {
            refused(validate(directory.toString()), "no register");
        }

        @Test
        void isTwoWhereTheRulesFailAndTheLineQuotesNothing() {
            Cli.Result result = Cli.runOn(Samples.register("A-1", "A-crash", "A-error"), "validate", "-");
            refused(result, "-:2");
            assertThat(result.err()).contains("IllegalStateException").doesNotContain("Канарейкина");
        }

        @Test
        void isTwoWhereTheResultsCannotBeWritten() {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            OutputStream full = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("No space left on device");
                }
            };
            int exit = run(full, err, Samples.register("A-error"));
            assertThat(exit).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualTo("soprovod: cannot write the results: No space left on device\n");
        }

        @Test
        void aReaderThatGoesAwayEndsTheRunQuietly() {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            OutputStream gone = new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                }
            };
            assertThat(run(gone, err, Samples.register("A-error"))).isEqualTo(1);
            assertThat(err.size()).isZero();
        }

        private int run(OutputStream out, OutputStream err, String input) {
            InputStream in = new java.io.ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
            return Main.run(new String[] {"validate", "-"}, in, out, err, Terminal.NONE, ScriptedCasework::create);
        }
    }

    @Nested
    class Reading {

        @Test
        void findingsCarryTheNameAndLineOfTheirRegister() throws IOException {
            String path = register("a.ndjson", "A-1", "A-error");
            assertThat(validate(path).lines().get(0)).isEqualTo(path + ":2  A-error");
        }

        @Test
        void directoriesAreJudgedInTheOrderOfNames() throws IOException {
            register("b.ndjson", "B-error");
            register("a.ndjson", "A-error");
            Files.createDirectory(directory.resolve("aa"));
            register("aa/c.json", "C-error");
            assertThat(validate(directory.toString()).lines())
                    .filteredOn(line -> line.contains("-error"))
                    .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .containsExactly("A-error", "C-error", "B-error");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a.ndjson.gz", "a.json.gz", "a.jsonl.gz"})
        void compressedRegistersAreRead(String name) throws IOException {
            Path path = directory.resolve(name);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
                out.write(Samples.register("A-error").getBytes(StandardCharsets.UTF_8));
            }
            assertThat(validate(path.toString()).out()).contains("A-error");
        }

        @Test
        void anArrayIsReadWhereTheExtensionOrTheOptionSaysSo() throws IOException {
            String array = "[" + Samples.caseFile("A-1") + ",\n" + Samples.caseFile("A-error") + "]";
            Path path = Files.writeString(directory.resolve("a.json"), array);
            assertThat(validate(path.toString()).out()).contains("A-error");
            assertThat(Cli.runOn(array, "validate", "--input", "json", "-").out())
                    .contains("A-error");
        }

        @Test
        void blankLinesWindowsLineEndsAndAByteOrderMarkAreNoMatter() {
            String text = "\uFEFF\r\n" + Samples.caseFile("A-1") + "\r\n\r\n" + Samples.caseFile("A-error") + "\r\n";
            Cli.Result result = Cli.runOn(text, "validate", "-");
            assertThat(result.lines().get(0)).isEqualTo("-:4  A-error");
            assertThat(result.err()).contains(": 2\n");
        }

        @Test
        void aBadLineDoesNotHideTheNextOne() {
            Cli.Result result = Cli.runOn(
                    Samples.register("A-1") + "{\"format\":\n" + Samples.register("A-error"), "validate", "-");
            assertThat(result.out()).contains("-:2\n", "format.not-json", "-:3  A-error");
        }

        @Test
        void manyCasesComeOutInTheOrderOfTheRegister() {
            String[] ids =
                    IntStream.range(0, 5_000).mapToObj(i -> "A-error-" + i).toArray(String[]::new);
            assertThat(Cli.runOn(Samples.register(ids), "validate", "-").lines())
                    .filteredOn(line -> line.startsWith("-:"))
                    .extracting(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .containsExactly(ids);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n\n", "null", "[]", "{}", "\u0000\u0001", "не JSON вовсе", "[[[[[[[[["})
        void garbageIsFindingsOrALineAndNeverAStackTrace(String text) throws IOException {
            for (String name : new String[] {"a.ndjson", "a.json"}) {
                Path path = Files.writeString(directory.resolve(name), text);
                assertOrderly(validate(path.toString()));
            }
        }

        @Test
        void binaryFilesAreFindingsOrALine() throws IOException {
            byte[] bytes = new byte[20_000];
            new Random(17).nextBytes(bytes);
            for (String name : new String[] {"a.ndjson", "a.json", "a.ndjson.gz", "a.json.gz"}) {
                Path path = Files.write(directory.resolve(name), bytes);
                Cli.Result result = validate(path.toString());
                assertOrderly(result);
                assertThat(result.exit()).isNotZero();
            }
        }

        @Test
        void aTruncatedArchiveGivesWhatItHasAndSaysSo() throws IOException {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(whole)) {
                for (int i = 0; i < 2_000; i++) {
                    out.write(Samples.register("A-error-" + i * 7919).getBytes(StandardCharsets.UTF_8));
                }
            }
            byte[] half = java.util.Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
            Path path = Files.write(directory.resolve("a.ndjson.gz"), half);
            Cli.Result result = validate(path.toString());
            assertOrderly(result);
            assertThat(result.exit()).isNotZero();
            assertThat(result.out()).contains("A-error-0");
        }

        private void assertOrderly(Cli.Result result) {
            assertThat(result.exit()).isBetween(0, 2);
            assertThat(result.out() + result.err()).doesNotContain("Exception", "\tat ");
        }
    }

    @Nested
    class Options {

        @ParameterizedTest
        @CsvSource({"error,1", "warning,2", "info,3"})
        void theMinimumSeverityLeavesOutWhatWeighsLess(String minimum, int expected) {
            Cli.Result result = Cli.runOn(
                    Samples.register("A-error-warning-info"),
                    "validate",
                    "--output",
                    "ndjson",
                    "--min-severity",
                    minimum,
                    "-");
            assertThat(result.lines()).hasSize(expected);
        }

        @Test
        void theLanguageIsRussianUnlessAskedOtherwise() {
            String register = Samples.register("A-error");
            Cli.Result russian = Cli.runOn(register, "validate", "-");
            assertThat(russian.out()).contains("  ошибка ");
            assertThat(russian.err()).contains("Дел рассмотрено: 1");
            Cli.Result english = Cli.runOn(register, "validate", "--lang", "en", "-");
            assertThat(english.out()).contains("  error ");
            assertThat(english.err()).contains("Case files judged: 1");
            assertThat(english.out() + english.err()).doesNotContainPattern("[а-яА-Я]");
        }

        @Test
        void entriesAfterTheDayAreFlagged() {
            String register = Samples.caseFile("A-1", "2025-02-03", "2025-02-04", "2025-02-05");
            Cli.Result result =
                    Cli.runOn(register, "validate", "--lang", "en", "--output", "ndjson", "--on", "2025-02-04", "-");
            assertThat(result.lines()).hasSize(1);
            assertThat(result.out())
                    .contains("\"severity\":\"warning\"")
                    .contains("\"code\":\"case.entry.after-day\"")
                    .contains("\"pointer\":\"/events/2/on\"")
                    .contains("\"message\":\"The entry is dated after the day of the check.\"");
            assertThat(result.exit()).isZero();
        }

        @Test
        void entriesOnTheDayAreNot() {
            String register = Samples.caseFile("A-1", "2025-02-03");
            assertThat(Cli.runOn(register, "validate", "--on", "2025-02-03", "-")
                            .out())
                    .isEmpty();
        }
    }

    @Nested
    class Results {

        @Test
        void eachFindingIsOneLineOfJson() throws IOException {
            String path = register("реестр.ndjson", "A-1", "A-warning");
            Cli.Result result = validate(path, "--output", "ndjson");
            assertThat(result.lines()).hasSize(1);
            assertThat(result.out())
                    .startsWith("{\"case\":\"A-warning\",\"file\":\"")
                    .contains("реестр.ndjson\"", "\"line\":2,", "\"severity\":\"warning\"", "\"clause\":\"SMO-4.14\"")
                    .contains("\"pointer\":\"/events/0/type\"", "\"on\":\"2025-02-03\"", "\"message\":\"")
                    .contains("\"missing\":[\"/recipient/person/sex\"]")
                    .endsWith("}\n");
        }

        @Test
        void nothingOfTheRecipientIsRepeated() {
            String broken = Samples.caseFile("A-1").replace("\"given\"", "\"nickname\"");
            String text = Samples.register("A-error-warning-info") + broken + "\n" + broken.substring(0, 150);
            for (String output : new String[] {"text", "ndjson"}) {
                Cli.Result result = Cli.runOn(text, "validate", "--output", output, "-");
                assertThat(result.out() + result.err()).doesNotContain("Канарейкина", "Мария");
            }
        }

        @Test
        void theSummaryIsOnStandardErrorAndCountsEverything() {
            String text = Samples.register("A-1", "A-warning", "A-error", "A-info") + "{";
            Cli.Result result = Cli.runOn(text, "validate", "--lang", "en", "-");
            assertThat(result.err()).startsWith("""
                            Case files judged: 4
                                  2  clean
                                  1  with warnings only
                                  1  with errors
                                  1  could not be read
                            Most frequent:
                                  3  case.closure.open-measures  SMO-4.14
                                  1  format.not-json
                            """);
            assertThat(result.out()).doesNotContain("Case files judged");
        }

        @Test
        void aCleanRegisterHasNoResults() {
            Cli.Result result = Cli.runOn(Samples.register("A-1", "A-2"), "validate", "-");
            assertThat(result.out()).isEmpty();
            assertThat(result.exit()).isZero();
        }
    }

    private static void refused(Cli.Result result, String reason) {
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("soprovod: ").contains(reason);
    }

    private static Cli.Result validate(String path, String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "validate";
        System.arraycopy(more, 0, args, 1, more.length);
        args[args.length - 1] = path;
        return Cli.run(args);
    }

    private String register(String name, String... ids) throws IOException {
        return Files.writeString(directory.resolve(name), Samples.register(ids)).toString();
    }
}
