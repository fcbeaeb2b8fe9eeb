package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for, and asked for badly. */
class UsageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "judge",
                "--frobnicate",
                "validate",
                "validate --frobnicate x.ndjson",
                "validate --output xml -",
                "validate --output",
                "validate --lang de -",
                "validate --min-severity grave -",
                "validate --on 2025-02-30 -",
                "validate --on yesterday -",
                "validate --input csv -",
                "validate --on 2025-01-01 --on 2025-01-02 -"
            })
    void badUsageIsOneLineAndExitTwo(String line) {
        Cli.Result result = Cli.run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).hasSize(1);
        assertThat(result.err()).startsWith("soprovod").contains("--help").endsWith("\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "validate --on 2025-02-30 - | a day like 2025-12-31",
                "validate --lang de - | one of ru, en",
                "validate --min-severity grave - | one of error, warning, info",
                "validate --input csv - | one of ndjson, json",
                "validate --output xml - | one of text, ndjson"
            })
    void theLineSaysWhatIsMeant(String line, String expected) {
        assertThat(Cli.run(line.split(" ")).err()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "validate --help"})
    void helpIsAResult(String line) {
        Cli.Result result = Cli.run(line.split(" "));
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("Usage: soprovod");
    }

    @Test
    void theCommandHelpNamesEveryOption() {
        assertThat(Cli.run("validate", "--help").out())
                .contains("--output", "--lang", "--min-severity", "--on", "--input", "FILE|DIR|-");
    }

    @Test
    void versionIsAResult() {
        Cli.Result result = Cli.run("--version");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("soprovod ");
    }
}
