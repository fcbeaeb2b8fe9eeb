package io.github.soprovod.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final Finding ERROR = Finding.builder()
            .severity(Severity.ERROR)
            .code("smolensk.closure.ground")
            .clause("SMO-4.14")
            .pointer("/events/9/reason")
            .on(LocalDate.of(2025, 6, 1))
            .line(12)
            .build();
    private static final Finding WARNING = Finding.builder()
            .severity(Severity.WARNING)
            .code("smolensk.eligibility")
            .clause("SMO-1.3")
            .pointer("/events/3")
            .on(LocalDate.of(2025, 2, 5))
            .line(12)
            .missing(List.of("/recipient/family", "/recipient/categories"))
            .build();

    @Test
    void groupsFindingsUnderTheirCase() {
        assertThat(render(false, 12, Optional.of("SMO-2025-000123"), WARNING, ERROR))
                .isEqualTo("""
                        register.ndjson:12  SMO-2025-000123
                          warning  A sentence.
                                   SMO-1.3  /events/3  2025-02-05  smolensk.eligibility
                                   missing: /recipient/family, /recipient/categories
                          error    A sentence.
                                   SMO-4.14  /events/9/reason  2025-06-01  smolensk.closure.ground

                        """);
    }

    @Test
    void aDocumentThatIsNoCaseFileHasItsPlace() {
        Finding finding = Finding.builder()
                .severity(Severity.ERROR)
                .code("format.not-json")
                .pointer("")
                .line(14)
                .column(203)
                .build();
        assertThat(render(false, 14, Optional.empty(), finding)).isEqualTo("""
                        register.ndjson:14
                          error    A sentence.
                                   14:203  format.not-json

                        """);
    }

    @Test
    void saysNothingOfWhatIsClean() {
        assertThat(render(false, 12, Optional.of("A"))).isEmpty();
    }

    @Test
    void isColouredOnATerminalOnly() {
        assertThat(render(true, 12, Optional.of("A"), ERROR)).contains("\u001b[31merror\u001b[");
        assertThat(render(false, 12, Optional.of("A"), ERROR)).doesNotContain("\u001b");
    }

    private static String render(boolean colours, int line, Optional<String> id, Finding... findings) {
        Verdict verdict = new Verdict("register.ndjson", OptionalInt.of(line), id, true, List.of(findings));
        Report report = new TextReport(Words.in(Language.ENGLISH), finding -> "A sentence.", colours);
        return new String(report.render(verdict), StandardCharsets.UTF_8);
    }
}
