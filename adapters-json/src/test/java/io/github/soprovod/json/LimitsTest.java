package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.rules.PolicyBook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is larger than the limits is refused, soon and without being kept. */
class LimitsTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final String HEAD = "{\"format\":\"soprovod.case/1\",";

    private static List<String> soon(Supplier<List<String>> reading) {
        return Assertions.assertTimeoutPreemptively(SOON, reading::get);
    }

    @Test
    void nestedTooDeepAnywhere() {
        for (String open : List.of("[", "{\"a\":")) {
            String deep = open.repeat(100_000);
            assertThat(soon(() -> Verdicts.of(deep))).last().isIn("too-deep ", "too-deep /a");
            assertThat(soon(() -> Verdicts.of(HEAD + "\"x\":" + deep)))
                    .containsExactly("unknown-field /x", "too-deep /x");
            assertThat(soon(() -> Verdicts.of(HEAD + "\"events\":" + deep).subList(0, 1)))
                    .hasSize(1);
        }
    }

    @Test
    void sixtyFourLevelsAreNotTooDeep() {
        String deep = "[".repeat(63) + "]".repeat(63);
        assertThat(Verdicts.of(Sample.withMember("", "\"x\":" + deep))).containsExactly("unknown-field /x");
        assertThat(Verdicts.of(Sample.withMember("", "\"x\":[" + deep + "]")))
                .containsExactly("unknown-field /x", "too-deep /x");
    }

    @Test
    void textsUpToTheirLimitAreKept() {
        int limit = Limits.standard().textLength();
        assertThat(Verdicts.of(Sample.with("/events/0/note", "\"" + "ж".repeat(limit) + "\"")))
                .containsExactly("ok");
        assertThat(Verdicts.of(Sample.with("/events/0/note", "\"" + "ж".repeat(limit + 1) + "\"")))
                .containsExactly("too-long /events/0/note");
    }

    @Test
    void aLongTextIsOneErrorAndTheOthersAreToldToo() {
        String document =
                Sample.with("/events/0/note", "\"" + "a".repeat(200_000) + "\"").replace("2025-02-03", "2025-02-31");
        assertThat(Verdicts.of(document)).contains("too-long /events/0/note", "not-a-date /events/2/on");
    }

    @Test
    void aLongTextIsNoDayAndNoWord() {
        String text = "\"" + "9".repeat(1_000_000) + "\"";
        assertThat(Verdicts.of(Sample.with("/events/0/on", text))).containsExactly("not-a-date /events/0/on");
        assertThat(Verdicts.of(Sample.with("/events/0/type", text))).containsExactly("unknown-value /events/0/type");
        assertThat(Verdicts.of(Sample.with("/id", text))).containsExactly("too-long /id");
    }

    @Test
    void aNumberOfAMillionDigits() {
        String number = "1" + "0".repeat(1_000_000);
        assertThat(soon(() -> Verdicts.of(Sample.with("/recipient/person/workCapacityLimitation", number))))
                .containsExactly("too-long /recipient/person/workCapacityLimitation");
        assertThat(soon(() -> Verdicts.of(Sample.with("/events/0/note", number))))
                .containsExactly("wrong-type /events/0/note");
        assertThat(soon(() -> Verdicts.of(Sample.with("/events/0/note", "1e" + number))))
                .containsExactly("wrong-type /events/0/note");
        assertThat(soon(() -> Verdicts.of(Sample.withMember("", "\"x\":" + number))))
                .containsExactly("unknown-field /x");
    }

    @Test
    void aLongNameIsToldWithoutRepeatingIt() {
        String document = Sample.withMember("/recipient", "\"" + "n".repeat(1_000_000) + "\":1");
        assertThat(soon(() -> Verdicts.of(document))).containsExactly("too-long /recipient");
    }

    @Test
    void aMillionMembersEndAtTheLimitOfFindings() {
        StringBuilder members = new StringBuilder(HEAD);
        for (int i = 0; i < 1_000_000; i++) {
            members.append("\"").append(i).append("\":0,");
        }
        List<String> verdict = soon(() -> Verdicts.of(members.toString()));
        assertThat(verdict).hasSize(Limits.standard().findings() + 1).endsWith("too-long /1000");
        assertThat(verdict.subList(0, Limits.standard().findings()))
                .allMatch(each -> each.startsWith("unknown-field /"));
    }

    @Test
    void aMillionMembersOfSomethingUnknownCostOneFinding() {
        StringBuilder members = new StringBuilder("\"x\":{\"a\":0");
        for (int i = 0; i < 1_000_000; i++) {
            members.append(",\"").append(i).append("\":0");
        }
        String document = Sample.withMember("", members.append('}').toString());
        assertThat(soon(() -> Verdicts.of(document))).containsExactly("unknown-field /x");
    }

    @Test
    void namesOfEqualHashesAreReadAsFastAsOthers() {
        StringBuilder members = new StringBuilder("\"x\":{\"a\":0");
        for (int i = 0; i < 1 << 16; i++) {
            members.append(",\"");
            for (int bit = 0; bit < 16; bit++) {
                members.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            members.append("\":0");
        }
        String document = Sample.withMember("", members.append('}').toString());
        assertThat(soon(() -> Verdicts.of(document))).containsExactly("unknown-field /x");
    }

    @Test
    void entriesWhoseTypeComesLastAreReadInLinearTime() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            events.append("{\"on\":\"2025-02-03\",\"note\":\"")
                    .append("x".repeat(50))
                    .append("\",\"type\":\"enrolled\"},");
        }
        String document = Sample.small().replace("\"events\":[", "\"events\":[" + events);
        assertThat(soon(() -> Verdicts.of(document))).containsExactly("ok");
    }

    @Test
    void errorsFarApartAreLocatedInLinearTime() {
        String entry = "{\"type\":\"enrolled\",\"on\":\"2025-02-31\",\"note\":\"" + "ж".repeat(8_000) + "\"},";
        String document = Sample.small().replace("\"events\":[", "\"events\":[" + entry.repeat(900));
        assertThat(soon(() -> Verdicts.of(document))).hasSize(900);
    }

    @Test
    void combiningMarksWithoutEnd() {
        String marks = "a" + "\u0301\u0323".repeat(49_000);
        assertThat(soon(() -> Verdicts.of(Sample.with("/events/0/note", "\"" + marks + "\""))))
                .containsExactly("not-allowed-text /events/0/note");
        assertThat(Verdicts.of(Sample.with("/events/0/note", "\"a" + "\u0301".repeat(128) + "\"")))
                .containsExactly("ok");
    }

    @Test
    void aDocumentUpToTheLimitIsRead() {
        int length = Sample.small().getBytes(UTF_8).length;
        assertThat(within(length).read(Sample.small())).isInstanceOf(CaseFileResult.Read.class);
        assertThat(Verdicts.of(within(length - 1).read(Sample.small()))).containsExactly("too-long ");
        assertThat(Verdicts.of(within(length - 1).read(Sample.small().getBytes(UTF_8))))
                .containsExactly("too-long ");
    }

    private static CaseFileReader within(int bytes) {
        return new CaseFileReader(
                PolicyBook.standard().regions(), Limits.standard().withDocumentBytes(bytes));
    }

    @Test
    void aStreamWithoutEndIsReadNoFurtherThanTheLimit() throws IOException {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(HEAD.getBytes(UTF_8)), Endless.of(' '));
        assertThat(Verdicts.of(new CaseFileReader().read(endless))).containsExactly("too-long ");
    }

    @Test
    void limitsUnderWhichNothingCouldBeReadAreRefused() {
        assertThatThrownBy(() -> Limits.standard().withDocumentBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.standard().withDocumentBytes(Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
