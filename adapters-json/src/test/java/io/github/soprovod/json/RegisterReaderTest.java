package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegisterReaderTest {

    private static final String ONE = Sample.small();

    private static String numbered(int number) {
        return ONE.replace("A-1", "N-" + number);
    }

    /** What was said of each entry: its line, then the case, or codes with line, column and pointer. */
    private static List<String> said(InputStream in, RegisterFormat format) throws IOException {
        List<String> said = new ArrayList<>();
        try (RegisterReader register = RegisterReader.open(in, format)) {
            for (Optional<RegisterEntry> entry = register.next(); entry.isPresent(); entry = register.next()) {
                said.add(said(entry.get()));
            }
            assertThat(register.next()).isEmpty();
        }
        return said;
    }

    private static String said(RegisterEntry entry) {
        return entry.line() + " "
                + (entry.result() instanceof CaseFileResult.Read read
                        ? read.file().id().value()
                        : String.join(", ", Verdicts.placed(entry.result())));
    }

    private static List<String> ndjson(String text) throws IOException {
        return said(new ByteArrayInputStream(text.getBytes(UTF_8)), RegisterFormat.NDJSON);
    }

    private static List<String> json(String text) throws IOException {
        return said(new ByteArrayInputStream(text.getBytes(UTF_8)), RegisterFormat.JSON);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        }
        return bytes.toByteArray();
    }

    @Nested
    class Ndjson {

        @Test
        void aBadLineCostsItsOwnFindingsAndNothingElse() throws IOException {
            assertThat(ndjson(numbered(1) + "\n{\"format\n" + numbered(3) + "\n[]\n\n" + numbered(6)))
                    .containsExactly("1 N-1", "2 2:9 not-json ", "3 N-3", "4 4:1 not-an-object ", "6 N-6");
        }

        @Test
        void linesEndWithLfOrCrLfAndBlankOnesArePassedOver() throws IOException {
            assertThat(ndjson("\uFEFF" + numbered(1) + "\r\n\r\n \t\n" + numbered(4) + "\n\n"))
                    .containsExactly("1 N-1", "4 N-4");
        }

        @Test
        void aMarkInsideTheRegisterIsNotJson() throws IOException {
            assertThat(ndjson(numbered(1) + "\n\uFEFF" + numbered(2) + "\n" + numbered(3)))
                    .containsExactly("1 N-1", "2 2:1 not-json ", "3 N-3");
        }

        @Test
        void twoCaseFilesOnALineAreTrailingContent() throws IOException {
            assertThat(ndjson(numbered(1) + numbered(2) + "\n" + numbered(3)))
                    .containsExactly("1 1:" + (numbered(1).length() + 1) + " trailing-content ", "2 N-3");
        }

        @Test
        void nothingIsARegisterOfNone() throws IOException {
            for (String nothing : List.of("", "\n", "\uFEFF", "\r\n \n")) {
                assertThat(ndjson(nothing)).isEmpty();
            }
        }

        @Test
        void anotherFormatIsTheAffairOfAnotherReader() throws IOException {
            assertThat(ndjson("{\"format\":\"soprovod.plan/1\",\"on\":\"2024-02-10\"}\n" + numbered(2)))
                    .containsExactly("1 1:11 unknown-format /format", "2 N-2");
        }

        @Test
        void aRecordCutAtAnyByteIsRefusedAndItsNeighboursAreRead() throws IOException {
            byte[] record = numbered(2).getBytes(UTF_8);
            for (int cut = 1; cut < record.length; cut++) {
                ByteArrayOutputStream register = new ByteArrayOutputStream();
                register.writeBytes((numbered(1) + "\n").getBytes(UTF_8));
                register.write(record, 0, cut);
                register.writeBytes(("\n" + numbered(3)).getBytes(UTF_8));
                List<String> said = said(new ByteArrayInputStream(register.toByteArray()), RegisterFormat.NDJSON);
                assertThat(said).hasSize(3).startsWith("1 N-1").endsWith("3 N-3");
                assertThat(said.get(1)).matches("2 2:\\d+ (not-json|encoding) .*");
            }
        }

        @Test
        void aLineOfFiftyMegabytesIsOneFindingAndIsNotKept() throws IOException {
            InputStream register = new SequenceInputStream(
                    new SequenceInputStream(
                            new ByteArrayInputStream((numbered(1) + "\n{\"note\":\"").getBytes(UTF_8)),
                            Endless.of('x', 50_000_000)),
                    new ByteArrayInputStream(("\n" + numbered(3)).getBytes(UTF_8)));
            assertThat(said(register, RegisterFormat.NDJSON)).containsExactly("1 N-1", "2 2:1 too-long ", "3 N-3");
        }

        @Test
        void aLastLineThatIsTooLongEndsTheRegister() throws IOException {
            assertThat(said(Endless.of('x', 50_000_000), RegisterFormat.NDJSON)).containsExactly("1 1:1 too-long ");
        }
    }

    @Nested
    class Json {

        @Test
        void oneObjectOverSeveralLines() throws IOException {
            assertThat(json("\uFEFF\n  " + Sample.pretty() + "\n\n")).containsExactly("2 SMO-2025-000123");
            assertThat(json("\n"
                            + Sample.pretty()
                                    .replace(
                                            "\"region\": \"smolensk\",\n  \"recipient\"",
                                            "\"region\": 1,\n  \"recipient\"")))
                    .containsExactly("2 5:13 wrong-type /region");
        }

        @Test
        void theElementsOfAnArray() throws IOException {
            assertThat(json("[" + numbered(1) + ",\n\n" + numbered(2) + "\n , " + numbered(3) + "]\n"))
                    .containsExactly("1 N-1", "3 N-2", "4 N-3");
            assertThat(json(" [ ] ")).isEmpty();
        }

        @Test
        void findingsStandAtTheirPlaceInTheWhole() throws IOException {
            assertThat(json("[" + numbered(1)
                            + ",\n  5, {\"format\":\"soprovod.case/1\",\n\"id\":{}},null, \"a,]\\\"\"]"))
                    .containsExactly(
                            "1 N-1",
                            "2 2:3 not-an-object ",
                            "2 2:6 missing-field /region, 2:6 missing-field /recipient, 2:6 missing-field /events, 3:6 wrong-type /id",
                            "3 3:10 not-an-object ",
                            "3 3:16 not-an-object ");
        }

        @Test
        void anElementOfBrokenJsonEndsTheArray() throws IOException {
            for (String broken : List.of("{\"format\" 1}", "{]}", "}", "tru", ONE + ONE)) {
                List<String> said = json("[" + numbered(1) + ",\n" + broken + ",\n" + numbered(3) + "]");
                assertThat(said).as(broken).hasSize(2).startsWith("1 N-1");
                assertThat(said.get(1)).matches("2 2:\\d+ (not-json|trailing-content) .*");
            }
        }

        @Test
        void anArrayThatIsNotOne() throws IOException {
            assertThat(json("[" + numbered(1) + ",]"))
                    .containsExactly("1 N-1", "1 1:" + (numbered(1).length() + 3) + " not-json ");
            assertThat(json("[,]")).containsExactly("1 1:2 not-json ");
            assertThat(json("[" + numbered(1) + "\n")).containsExactly("1 N-1", "2 2:1 not-json ");
            assertThat(json("[" + numbered(1) + "\n,")).containsExactly("1 N-1", "2 2:2 not-json ");
            assertThat(json("[")).containsExactly("1 1:2 not-json ");
            assertThat(json("[" + numbered(1) + "]\n]")).containsExactly("1 N-1", "2 2:1 trailing-content ");
        }

        @Test
        void anElementOfFiftyMegabytesIsOneFindingAndIsNotKept() throws IOException {
            InputStream register = new SequenceInputStream(
                    new SequenceInputStream(
                            new ByteArrayInputStream(("[" + numbered(1) + ",\n\"").getBytes(UTF_8)),
                            Endless.of('x', 50_000_000)),
                    new ByteArrayInputStream(("\",\n" + numbered(3) + "]").getBytes(UTF_8)));
            assertThat(said(register, RegisterFormat.JSON)).containsExactly("1 N-1", "2 2:1 too-long ", "3 N-3");
        }

        @Test
        void malformedUtf8InAnElementIsItsAffair() throws IOException {
            byte[] bytes = ("[" + numbered(1) + ",\n\"\u0001\"," + numbered(2) + "]").getBytes(UTF_8);
            bytes[numbered(1).getBytes(UTF_8).length + 4] = (byte) 0xC0;
            assertThat(said(new ByteArrayInputStream(bytes), RegisterFormat.JSON))
                    .containsExactly("1 N-1", "2 2:2 encoding ", "2 N-2");
        }

        @Test
        void nothing() throws IOException {
            assertThat(json("")).containsExactly("1 1:1 empty ");
            assertThat(json("\uFEFF\n ")).containsExactly("2 2:2 empty ");
        }
    }

    @Nested
    class Gzip {

        private final byte[] lines = (numbered(1) + "\n" + numbered(2) + "\n").getBytes(UTF_8);

        @Test
        void isToldByItsFirstBytes() throws IOException {
            assertThat(said(new ByteArrayInputStream(gzip(lines)), RegisterFormat.NDJSON))
                    .containsExactly("1 N-1", "2 N-2");
            byte[] array = gzip(("\uFEFF[" + numbered(1) + "]").getBytes(UTF_8));
            assertThat(said(new ByteArrayInputStream(array), RegisterFormat.JSON))
                    .containsExactly("1 N-1");
        }

        @Test
        void ofSeveralMembersIsReadToTheEnd() throws IOException {
            InputStream members = new SequenceInputStream(
                    new ByteArrayInputStream(gzip(lines)), new ByteArrayInputStream(gzip(lines)));
            assertThat(said(members, RegisterFormat.NDJSON)).containsExactly("1 N-1", "2 N-2", "3 N-1", "4 N-2");
        }

        @Test
        void damagedEndsTheRegisterWithOneFinding() throws IOException {
            byte[] whole = gzip(lines);
            for (int length = 3; length < whole.length; length++) {
                for (RegisterFormat format : RegisterFormat.values()) {
                    List<String> said = said(new ByteArrayInputStream(Arrays.copyOf(whole, length)), format);
                    assertThat(said)
                            .last()
                            .asString()
                            .as("%s %s", format, length)
                            .matches("\\d+ \\d+:\\d+ encoding ");
                    assertThat(said.subList(0, said.size() - 1)).allMatch(each -> each.matches("\\d+ N-\\d"));
                }
            }
            byte[] flipped = whole.clone();
            flipped[whole.length - 6] ^= 1;
            assertThat(said(new ByteArrayInputStream(flipped), RegisterFormat.NDJSON))
                    .containsExactly("1 N-1", "2 N-2", "3 3:1 encoding ");
        }
    }

    @Nested
    class Streams {

        private final InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream((numbered(1) + "\n").getBytes(UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("disk");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        throw new IOException("disk");
                    }
                });

        @Test
        void thatFailThrow() throws IOException {
            try (RegisterReader register = RegisterReader.open(failing, RegisterFormat.NDJSON)) {
                assertThat(register.next()).isPresent();
                assertThatThrownBy(register::next)
                        .isInstanceOf(IOException.class)
                        .hasMessage("disk");
            }
        }

        @Test
        void thatFailThrowFromParallelReadingToo() throws IOException {
            try (RegisterReader register = RegisterReader.open(failing, RegisterFormat.JSON)) {
                assertThatThrownBy(() -> register.forEachParallel(entry -> entry, entry -> {}))
                        .isInstanceOf(IOException.class)
                        .hasMessage("disk");
            }
        }

        @Test
        void thatGiveOneByteAtATimeAreReadAlike() throws IOException {
            byte[] bytes = ("\uFEFF" + numbered(1) + "\r\n" + numbered(2)).getBytes(UTF_8);
            InputStream slow = new ByteArrayInputStream(bytes) {
                @Override
                public synchronized int read(byte[] into, int from, int length) {
                    return super.read(into, from, Math.min(1, length));
                }
            };
            assertThat(said(slow, RegisterFormat.NDJSON)).containsExactly("1 N-1", "2 N-2");
        }
    }

    @Nested
    class Parallel {

        private InputStream register(int lines, int badEvery) {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= lines; i++) {
                text.append(i % badEvery == 0 ? "{" : numbered(i)).append('\n');
            }
            return new ByteArrayInputStream(text.toString().getBytes(UTF_8));
        }

        @Test
        void handsOverInTheOrderOfTheRegister() throws IOException {
            List<String> parallel = new ArrayList<>();
            try (RegisterReader register = RegisterReader.open(register(20_000, 10), RegisterFormat.NDJSON)) {
                register.forEachParallel(RegisterReaderTest::said, parallel::add);
            }
            assertThat(parallel).isEqualTo(said(register(20_000, 10), RegisterFormat.NDJSON));
        }

        @Test
        void endsAnArrayAtBrokenJsonToo() throws IOException {
            String elements = numbered(1) + ",\n{\"x\" 1}" + (",\n" + numbered(3)).repeat(2_000);
            List<String> said = new ArrayList<>();
            try (RegisterReader register = RegisterReader.open(
                    new ByteArrayInputStream(("[" + elements + "]").getBytes(UTF_8)), RegisterFormat.JSON)) {
                register.forEachParallel(RegisterReaderTest::said, said::add);
                assertThat(register.next()).isEmpty();
            }
            assertThat(said).containsExactly("1 N-1", "2 2:6 not-json /x");
        }

        @Test
        void whatTheWorkThrowsIsThrownAfterTheResultsBeforeIt() throws IOException {
            List<Integer> lines = new ArrayList<>();
            try (RegisterReader register = RegisterReader.open(register(5_000, 9_999), RegisterFormat.NDJSON)) {
                assertThatThrownBy(() -> register.forEachParallel(
                                entry -> {
                                    if (entry.line() == 3_000) {
                                        throw new IllegalStateException("work");
                                    }
                                    return entry.line();
                                },
                                lines::add))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("work");
            }
            assertThat(lines).isSorted().isNotEmpty().allMatch(line -> line < 3_000);
        }

        @Test
        void whatTheSinkThrowsIsThrown() throws IOException {
            try (RegisterReader register = RegisterReader.open(register(5_000, 9_999), RegisterFormat.NDJSON)) {
                assertThatThrownBy(() -> register.forEachParallel(entry -> entry, entry -> {
                            throw new IllegalStateException("sink");
                        }))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("sink");
            }
        }
    }

    @Test
    void fileNamesTellTheFormat() {
        assertThat(RegisterFormat.ofFileName("a.ndjson")).contains(RegisterFormat.NDJSON);
        assertThat(RegisterFormat.ofFileName("A.JSONL.GZ")).contains(RegisterFormat.NDJSON);
        assertThat(RegisterFormat.ofFileName("a.json.gz")).contains(RegisterFormat.JSON);
        assertThat(RegisterFormat.ofFileName("a.json")).contains(RegisterFormat.JSON);
        assertThat(RegisterFormat.ofFileName("json")).isEmpty();
        assertThat(RegisterFormat.ofFileName("a.csv.gz")).isEmpty();
    }
}
