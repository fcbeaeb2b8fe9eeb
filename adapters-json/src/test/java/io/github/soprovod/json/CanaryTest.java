package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.soprovod.domain.Finding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Nothing that stands in a document is repeated by what is said of it. */
class CanaryTest {

    private static final String CANARY = "Канарейка-7f3a";

    private static void assertSilent(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        assertThat(lower).doesNotContain("канарейка").doesNotContain("7f3a").doesNotContain("\\u041a");
    }

    private static String said(CaseFileResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (result instanceof CaseFileResult.Refused refused) {
            FindingWriter writer = new FindingWriter(out);
            for (Finding finding : refused.findings()) {
                writer.write(finding, refused.caseId(), Optional.empty(), "");
                assertThat(finding.parameters()).isEmpty();
            }
        }
        return out.toString(UTF_8) + result;
    }

    @Test
    void inAnyTextOfARefusedDocument() throws IOException {
        for (Map.Entry<String, JsonNode> place : Sample.places().entrySet()) {
            if (place.getValue().isString()) {
                for (String value : List.of(
                        CANARY, " " + CANARY, CANARY + "\\u0000", CANARY + "\\ud800", CANARY + "\\q", CANARY + "\n")) {
                    String spoilt =
                            Sample.with(place.getKey(), "\"" + value + "\"").replace("2025-09-03", "2025-09-31");
                    CaseFileResult result = new CaseFileReader().read(spoilt);
                    assertThat(result).isInstanceOf(CaseFileResult.Refused.class);
                    assertSilent(said(result));
                }
            }
        }
    }

    @Test
    void inPlaceOfAnyValue() throws IOException {
        for (String pointer : Sample.places().keySet()) {
            for (String value : List.of("[\"" + CANARY + "\"]", CANARY, "{\"a\":\"" + CANARY, "\"" + CANARY)) {
                assertSilent(said(new CaseFileReader().read(Sample.with(pointer, value))));
            }
        }
    }

    @Test
    void inADocumentThatIsRead() throws IOException {
        for (Map.Entry<String, JsonNode> place : Sample.places().entrySet()) {
            if (place.getValue().isString()) {
                CaseFileResult result = new CaseFileReader().read(Sample.with(place.getKey(), "\"" + CANARY + "\""));
                assertSilent(said(result));
            }
        }
    }

    @Test
    void inRegisters() throws IOException {
        String document = Sample.with("/recipient/person/name/family", "\"" + CANARY + "\"");
        for (int cut = 0; cut < document.length(); cut += 37) {
            byte[] bytes = ("[" + document + "," + document.substring(0, cut) + "]").getBytes(UTF_8);
            for (RegisterFormat format : RegisterFormat.values()) {
                try (RegisterReader register = RegisterReader.open(new ByteArrayInputStream(bytes), format)) {
                    assertThatNoException()
                            .isThrownBy(() -> register.forEachParallel(String::valueOf, CanaryTest::assertSilent));
                }
            }
        }
    }

    @Test
    void theTestFindsWhatItLooksFor() {
        assertThat(CANARY.toLowerCase(Locale.ROOT)).contains("канарейка");
    }
}
