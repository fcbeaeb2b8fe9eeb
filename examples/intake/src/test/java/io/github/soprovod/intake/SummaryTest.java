package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Language;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private final Summary summary = new Summary();

    @Test
    void tellsWhatTheRegisterCameTo() {
        add(true);
        add(true, finding(Severity.INFO, "smolensk.closure.general-law", "GEN-1"));
        add(true, finding(Severity.WARNING, "smolensk.paper.certified", "SMO-3.3"));
        add(
                true,
                finding(Severity.ERROR, "smolensk.closure.ground", "SMO-4.14"),
                finding(Severity.ERROR, "smolensk.closure.ground", "SMO-4.14"));
        add(false, finding(Severity.ERROR, "format.not-json", null));
        assertThat(summary.text(Words.in(Language.ENGLISH), Duration.ofMillis(1_234)))
                .isEqualTo("""
                        Documents judged: 4
                              2  clean
                              1  with warnings only
                              1  with errors
                              1  could not be read
                        Most frequent:
                              2  smolensk.closure.ground  SMO-4.14
                              1  format.not-json
                              1  smolensk.closure.general-law  GEN-1
                              1  smolensk.paper.certified  SMO-3.3
                        Time: 1.2 s""");
        assertThat(summary.text(Words.in(Language.RUSSIAN), Duration.ofMillis(1_234)))
                .startsWith("Документов рассмотрено: 4\n      2  без замечаний\n")
                .endsWith("\nВремя: 1,2 с");
    }

    @Test
    void isShortWhereNothingIsWrong() {
        add(true);
        assertThat(summary.text(Words.in(Language.ENGLISH), Duration.ZERO)).isEqualTo("""
                        Documents judged: 1
                              1  clean
                              0  with warnings only
                              0  with errors
                        Time: 0.0 s""");
    }

    @Test
    void namesTheTenMostFrequentRules() {
        IntStream.range(0, 12).forEach(i -> add(true, finding(Severity.ERROR, "case.c" + i, null)));
        assertThat(summary.text(Words.in(Language.ENGLISH), Duration.ZERO)
                        .lines()
                        .filter(l -> l.contains("case.c")))
                .hasSize(10);
    }

    @Test
    void errorsOfFormCountAsErrors() {
        add(true, finding(Severity.WARNING, "case.a", null));
        assertThat(summary.hasErrors()).isFalse();
        add(false, finding(Severity.ERROR, "format.not-json", null));
        assertThat(summary.hasErrors()).isTrue();
    }

    private void add(boolean judged, Finding... findings) {
        summary.add(new Verdict("a.ndjson", OptionalInt.of(1), Optional.of("A"), judged, List.of(findings)));
    }

    private static Finding finding(Severity severity, String code, String clause) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .clause(Optional.ofNullable(clause))
                .pointer("/events/0")
                .build();
    }
}
