package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bytes that are not UTF-8 are refused wherever they stand, never replaced. */
class EncodingTest {

    /** Overlong forms, encoded surrogates, code points beyond U+10FFFF, stray and missing continuations, bytes that never occur. */
    private static final List<String> MALFORMED = List.of(
            "c0af",
            "c080",
            "c1bf",
            "e080af",
            "e09fbf",
            "e08080",
            "f08080af",
            "f08fbfbf",
            "f0808080",
            "f8808080af",
            "fc80808080af",
            "eda080",
            "edbfbf",
            "edad bf",
            "eda080edb080",
            "edafbfedbfbf",
            "f4908080",
            "f5808080",
            "f7bfbfbf",
            "f888808080",
            "fbbfbfbfbf",
            "fc8480808080",
            "fdbfbfbfbfbf",
            "fe",
            "ff",
            "fefe ffff",
            "80",
            "bf",
            "8080",
            "80bf80bf",
            "c3",
            "d0",
            "df41",
            "e2",
            "e282",
            "e28241",
            "ef bf",
            "f0",
            "f09f",
            "f09f98",
            "f09f9841",
            "f09f41",
            "d0d0",
            "c328",
            "a0a1",
            "e228a1",
            "e28228",
            "f0288cbc",
            "f09028bc",
            "f0288c28",
            "d090d0");

    private static byte[] replaced(String document, String marker, byte[] by) {
        int at = document.indexOf(marker);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(document.substring(0, at).getBytes(UTF_8));
        out.writeBytes(by);
        out.writeBytes(document.substring(at + marker.length()).getBytes(UTF_8));
        return out.toByteArray();
    }

    @Test
    void malformedSequencesInAnyTextAndName() {
        for (String pointer : Sample.places().keySet()) {
            if (Sample.places().get(pointer).isString()) {
                String document = Sample.with(pointer, "\"x@@y\"");
                for (String hex : MALFORMED) {
                    byte[] bytes = replaced(document, "@@", HexFormat.of().parseHex(hex.replace(" ", "")));
                    assertThat(Verdicts.of(bytes)).as(pointer + " " + hex).containsExactly("encoding ");
                }
            }
        }
    }

    @Test
    void malformedSequencesOutsideTexts() {
        for (String hex : MALFORMED) {
            byte[] bad = HexFormat.of().parseHex(hex.replace(" ", ""));
            assertThat(Verdicts.of(replaced(Sample.withMember("", "\"@@\":1"), "@@", bad)))
                    .containsExactly("encoding ");
            assertThat(Verdicts.of(replaced(Sample.small() + "@@", "@@", bad))).containsExactly("encoding ");
            assertThat(Verdicts.of(bad)).containsExactly("encoding ");
        }
    }

    @Test
    void thePlaceIsTheFirstMalformedSequence() {
        byte[] bytes = replaced("{\n\"Ёж\":\"@@\"}", "@@", new byte[] {(byte) 0xC0, (byte) 0x80});
        assertThat(Verdicts.placed(new CaseFileReader().read(bytes))).containsExactly("2:7 encoding ");
    }

    @Test
    void utf16AndUtf32AreRefusedWithAndWithoutMark() {
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
            for (String mark : List.of("", "\uFEFF")) {
                byte[] bytes = (mark + Sample.small()).getBytes(Charset.forName(charset));
                assertThat(Verdicts.of(bytes)).as(charset).containsExactly("encoding ");
            }
        }
    }

    @Test
    void windows1251IsRefused() {
        assertThat(Verdicts.of(Sample.small().getBytes(Charset.forName("windows-1251"))))
                .containsExactly("encoding ");
    }

    @Test
    void wellFormedSequencesOfAllLengthsAreKept() {
        for (String text : List.of(
                "\u007f", "\u0080", "\u07ff", "\u0800", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "𐀀", "\uDBFF\uDFFF")) {
            assertThat(Verdicts.of(Sample.with("/events/0/note", "\"" + text + "\"")))
                    .as(HexFormat.of().formatHex(text.getBytes(UTF_8)))
                    .containsExactly("ok");
        }
    }

    @Test
    void oneByteOrderMarkMayStandInFront() {
        assertThat(Verdicts.of("\uFEFF" + Sample.small())).containsExactly("ok");
        assertThat(Verdicts.of("\uFEFF\uFEFF" + Sample.small())).containsExactly("not-json ");
    }

    @Test
    void anUnpairedSurrogateInAStringIsNotReplaced() {
        for (String unpaired : List.of("\uD800", "\uDC00", "\uDC00\uD800")) {
            String document = Sample.small().replace("Мария", "Мария" + unpaired);
            assertThat(Verdicts.placed(new CaseFileReader().read(document)))
                    .containsExactly("1:" + (document.indexOf(unpaired) + 1) + " encoding ");
        }
    }
}
