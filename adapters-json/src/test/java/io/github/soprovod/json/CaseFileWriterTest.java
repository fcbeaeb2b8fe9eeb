package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CaseFileWriterTest {

    private final CaseFileWriter writer = new CaseFileWriter();

    private static CaseFile read(String document) {
        return ((CaseFileResult.Read) new CaseFileReader().read(document)).file();
    }

    private String rewritten(String document) {
        return writer.text(read(document));
    }

    @Test
    void theMembersStandInTheOrderOfTheFormat() {
        assertThat(rewritten(Sample.pretty())).isEqualTo(Sample.tree().toString());
    }

    @Test
    void bytesTextAndStreamAreTheSame() throws IOException {
        CaseFile file = read(Sample.pretty());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(file, out);
        assertThat(out.toByteArray())
                .isEqualTo(writer.bytes(file))
                .isEqualTo(writer.text(file).getBytes(UTF_8));
    }

    @Test
    void whatIsAbsentIsLeftOutAndWhatIsNoneIsNot() {
        String person = "\"person\":{\"name\":{\"family\":\"Иванова\",\"given\":\"Мария\"}";
        assertThat(rewritten(Sample.small()
                        .replace(
                                person + "}",
                                person + ",\"sex\":null,\"identityDocuments\":[]},\"categories\":[],\"family\":[]")))
                .isEqualTo(Sample.small()
                        .replace(person + "}", person + ",\"identityDocuments\":[]},\"categories\":[],\"family\":[]"));
    }

    @Test
    void emptyListsAreLeftOutButNotWhatAnEntryIsNothingWithout() {
        String programme =
                "{\"type\":\"programme-agreed\",\"on\":\"2025-02-03\",\"programme\":{\"kind\":\"measures-plan\",\"measures\":[]}}";
        String assessed = "{\"type\":\"needs-assessed\",\"on\":\"2025-02-03\"}";
        String small =
                Sample.small().replace("{\"type\":\"enrolled\",\"on\":\"2025-02-03\"}", programme + "," + assessed);
        assertThat(rewritten(small.replace("2025-02-03\"}]", "2025-02-03\",\"problems\":[],\"needs\":[]}]")))
                .isEqualTo(small);
    }

    @Test
    void setsStandInTheOrderOfTheirTerms() {
        assertThat(rewritten(Sample.with(
                        "/recipient/categories", "[\"elderly\",\"citizen\",\"elderly\",\"svo-participant\"]")))
                .contains("\"categories\":[\"svo-participant\",\"citizen\",\"elderly\"]");
    }

    @Test
    void snilsIsWrittenInTheUsualLayout() {
        assertThat(rewritten(Sample.with("/recipient/person/snils", "\"11223344595\"")))
                .contains("\"snils\":\"112-233-445 95\"");
    }

    @Test
    void onlyWhatJsonRequiresIsEscaped() {
        String note = "\"Ё/№ 😀 \u2028 \\u0001 \\n \\\" \\\\ \u007f <>&'\"";
        assertThat(rewritten(Sample.with("/events/0/note", note))).contains("\"note\":" + note);
    }
}
