package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.value.Texts;
import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What becomes of texts. */
class TextTest {

    /** Of each kind that is known to break programs, one or two; the public collection is run too where it is at hand. */
    private static final List<String> NAUGHTY = List.of(
            "",
            " ",
            "undefined",
            "null",
            "NaN",
            "0",
            "1e999",
            "../../etc/passwd",
            "'; DROP TABLE t; --",
            "<script>alert(1)</script>",
            "\u0001\u0008\u001f\u007f",
            "\u0080\u009f\u0085",
            "\u00a0\u2003\u3000",
            "\uFEFF",
            "\u200b\u200e\u202e",
            "\uFFFE\uFFFF",
            "\u2028\u2029",
            "Ω≈ç√",
            "田中さん",
            "הָיְתָה",
            "مُنَاقَشَةُ",
            "и\u0306",
            "е\u0308",
            "e\u0301\u0323",
            "\u212B\u2126",
            "ﬁ",
            "½",
            "İı",
            "ẞ",
            "😀👩‍👩‍👧",
            "\uD834\uDD5E",
            "\uDBFF\uDFFF",
            "Z\u0300\u0301\u0302\u0303\u0304\u0305\u0306",
            "${jndi:ldap://x}",
            "%s%n",
            "\\u0041",
            "\"",
            "\\",
            "/",
            "Ａ",
            "CВО",
            "-",
            "—",
            "№",
            "’");

    private final CaseFileReader reader = new CaseFileReader();
    private final String small = Sample.small();

    private static CaseFile read(String document) {
        return ((CaseFileResult.Read) new CaseFileReader().read(document)).file();
    }

    @Test
    void naughtyOnesAreKeptCodeUnitForCodeUnitInNfc() {
        NAUGHTY.forEach(CorporaTest::keptOrRefused);
    }

    @Property(tries = 500)
    void anyTextIsKeptInNfcOrRefused(@ForAll String text) {
        if (Texts.isStorable(text)) {
            CorporaTest.keptOrRefused(text);
        }
    }

    @Test
    void everyCharacterBehindACyrillicLetterIsNormalisedAsByTheJdk() {
        StringBuilder pairs = new StringBuilder();
        for (int c = 1; c <= 0xFFFF; c++) {
            if (!Character.isSurrogate((char) c) && "\"\\".indexOf(c) < 0 && c >= ' ') {
                pairs.append('и').append((char) c);
            }
        }
        for (int from = 0; from < pairs.length(); from += 2) {
            String pair = pairs.substring(from, from + 2);
            assertThat(reader.read(small.replace("Мария", "x" + pair + "x")))
                    .isEqualTo(reader.read(
                            small.replace("Мария", Normalizer.normalize("x" + pair + "x", Normalizer.Form.NFC))));
        }
    }

    @Test
    void namesLoseTheWhiteSpaceAroundThemOfAnyKind() {
        String given = "/recipient/person/name/given";
        for (String white : List.of(" ", "\\t", "\\n", "\u00a0", "\u2003", "\u202f", "\u3000", "\u0085", "\u2028")) {
            assertThat(read(Sample.with(given, "\"" + white + "Анна Мария" + white + "\""))
                            .recipient()
                            .person()
                            .name()
                            .given())
                    .isEqualTo("Анна Мария");
        }
    }

    @Test
    void otherTextsKeepTheirs() {
        assertThat(read(Sample.with("/recipient/person/workplace", "\"  \""))
                        .recipient()
                        .person()
                        .workplace())
                .contains("  ");
        assertThat(read(Sample.with("/recipient/person/workplace", "\"\""))
                        .recipient()
                        .person()
                        .workplace())
                .contains("");
    }

    @Test
    void escapesAreTheCharactersTheyName() {
        assertThat(read(Sample.with("/events/0/note", "\"\\u0416\\ud83d\\ude00\\/\""))
                        .events()
                        .get(0)
                        .note())
                .contains("Ж😀/");
    }
}
