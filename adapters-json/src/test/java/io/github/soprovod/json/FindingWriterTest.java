package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingWriterTest {

    private static final Finding BARE = Finding.builder()
            .severity(Severity.WARNING)
            .code("smolensk.closure.ground")
            .pointer("/events/9/reason")
            .build();

    private static String written(Finding finding, Optional<String> caseId, Optional<String> file, String message)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FindingWriter(out).write(finding, caseId, file, message);
        return out.toString(UTF_8);
    }

    @Test
    void allMembersInTheOrderOfTheFormat() throws IOException {
        Finding full = Finding.builder()
                .like(BARE)
                .severity(Severity.ERROR)
                .clause("SMO-4.14")
                .reading("SMO-4-amb1")
                .on(LocalDate.of(2025, 6, 1))
                .line(12)
                .column(7)
                .parameters(List.of("not shown"))
                .missing(List.of("/recipient/family", "/recipient/person/study"))
                .build();
        assertThat(written(full, Optional.of("SMO-1"), Optional.of("реестр \"1\".ndjson"), "Нет «основания» 😀\n"))
                .isEqualTo("""
                        {"case":"SMO-1","file":"реестр \\"1\\".ndjson","line":12,"column":7,"severity":"error",\
                        "code":"smolensk.closure.ground","clause":"SMO-4.14","reading":"SMO-4-amb1",\
                        "pointer":"/events/9/reason","on":"2025-06-01","message":"Нет «основания» 😀\\n",\
                        "missing":["/recipient/family","/recipient/person/study"]}
                        """);
    }

    @Test
    void nullWhereThereIsNothingAndNoReading() throws IOException {
        assertThat(written(BARE, Optional.empty(), Optional.empty(), "")).isEqualTo("""
                        {"case":null,"file":null,"line":null,"column":null,"severity":"warning",\
                        "code":"smolensk.closure.ground","clause":null,"pointer":"/events/9/reason","on":null,\
                        "message":"","missing":[]}
                        """);
    }

    @Test
    void aFileNameThatIsNoTextIsStillWritten() throws IOException {
        assertThat(written(BARE, Optional.empty(), Optional.of("a\uD800b"), "")).contains("\"file\":\"a\uFFFDb\"");
    }

    @Test
    void oneLineEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FindingWriter writer = new FindingWriter(out);
        writer.write(BARE, Optional.empty(), Optional.empty(), "1");
        writer.write(BARE, Optional.empty(), Optional.empty(), "2");
        assertThat(out.toString(UTF_8)).endsWith("\n").hasLineCount(2);
    }
}
