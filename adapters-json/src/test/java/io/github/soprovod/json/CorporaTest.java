package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.soprovod.domain.CaseFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reader against public collections of test data, where they are at hand. */
class CorporaTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What a document of well-formed JSON may be refused with at most. */
    private static final Set<String> NOT_A_CASE_FILE = Set.of("not-an-object", "unknown-format");

    /** Free choices of the suite: UTF-8 that is none, a name with an unpaired surrogate, and depth are refused; the rest is taken as JSON. */
    private static final Set<String> REFUSED_CHOICES = Set.of(
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_UTF-16LE_with_BOM.json",
            "i_string_UTF-8_invalid_sequence.json",
            "i_string_UTF8_surrogate_U+D800.json",
            "i_string_invalid_utf-8.json",
            "i_string_iso_latin_1.json",
            "i_string_lone_utf8_continuation_byte.json",
            "i_string_not_in_unicode_range.json",
            "i_string_overlong_sequence_2_bytes.json",
            "i_string_overlong_sequence_6_bytes.json",
            "i_string_overlong_sequence_6_bytes_null.json",
            "i_string_truncated-utf-8.json",
            "i_string_utf16BE_no_BOM.json",
            "i_string_utf16LE_no_BOM.json",
            "i_structure_500_nested_arrays.json");

    private static List<Path> suite() throws IOException {
        try (Stream<Path> files = Files.list(Corpora.path("json-test-suite/test_parsing"))) {
            return files.sorted().toList();
        }
    }

    private static boolean isRefused(String file) {
        return file.startsWith("n_") || REFUSED_CHOICES.contains(file);
    }

    @Test
    void theJsonSuiteAsDocumentsInThreeWays() throws IOException {
        for (Path file : suite()) {
            byte[] bytes = Files.readAllBytes(file);
            CaseFileResult result =
                    assertTimeoutPreemptively(Duration.ofSeconds(1), () -> new CaseFileReader().read(bytes));
            String name = file.getFileName().toString();
            // Behind something that is not an object there may stand more that should not.
            String code = codes(result).get(codes(result).size() - 1);
            // What is broken behind an object without a format is not looked at: that one finding and no other.
            boolean cannotTell = name.startsWith("n_") && code.equals("unknown-format");
            assertThat(NOT_A_CASE_FILE.contains(code)).as(name + " " + code).isEqualTo(!isRefused(name) || cannotTell);
            assertThat(new CaseFileReader().read(new ByteArrayInputStream(bytes)))
                    .isEqualTo(result);
            try {
                String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
                assertThat(new CaseFileReader().read(text)).isEqualTo(result);
            } catch (CharacterCodingException notText) {
                assertThat(code).isEqualTo("encoding");
            }
        }
    }

    private static List<String> codes(CaseFileResult result) {
        return Verdicts.of(result).stream().map(each -> each.split(" ", 2)[0]).toList();
    }

    @Test
    void theJsonSuiteAsAMemberOfACaseFile() throws IOException {
        for (Path file : suite()) {
            String name = file.getFileName().toString();
            byte[] content = Files.readAllBytes(file);
            if ((content.length > 0 && content[0] == (byte) 0xEF)
                    || name.equals("n_structure_object_with_trailing_garbage.json")) {
                continue;
            }
            ByteArrayOutputStream document = new ByteArrayOutputStream();
            String small = Sample.small();
            document.writeBytes((small.substring(0, small.length() - 1) + ",\"x\":").getBytes(UTF_8));
            document.writeBytes(content);
            document.write('}');
            List<String> verdict = Verdicts.of(document.toByteArray());
            if (isRefused(name)) {
                assertThat(verdict)
                        .as(name)
                        .isNotEqualTo(List.of("unknown-field /x"))
                        .isNotEqualTo(List.of("ok"));
            } else {
                assertThat(verdict).as(name).containsExactly("unknown-field /x");
            }
        }
    }

    @Test
    void theJsonSuiteBetweenTwoLinesOfARegister() throws IOException {
        for (Path file : suite()) {
            ByteArrayOutputStream register = new ByteArrayOutputStream();
            register.writeBytes((Sample.small() + "\n").getBytes(UTF_8));
            for (byte b : Files.readAllBytes(file)) {
                register.write(b == '\n' ? ' ' : b);
            }
            register.writeBytes(("\n" + Sample.small()).getBytes(UTF_8));
            List<RegisterEntry> entries = new ArrayList<>();
            try (RegisterReader reader =
                    RegisterReader.open(new ByteArrayInputStream(register.toByteArray()), RegisterFormat.NDJSON)) {
                reader.forEachParallel(entry -> entry, entries::add);
            }
            assertThat(entries).first().matches(entry -> entry.result() instanceof CaseFileResult.Read);
            assertThat(entries)
                    .last()
                    .matches(entry -> entry.line() == 3 && entry.result() instanceof CaseFileResult.Read);
            for (RegisterEntry entry : entries.subList(1, entries.size() - 1)) {
                assertThat(Verdicts.placed(entry.result()))
                        .as(file.toString())
                        .isNotEmpty()
                        .allMatch(each -> each.startsWith("2:"));
            }
        }
    }

    @Test
    void naughtyStringsAreKeptCodeUnitForCodeUnit() throws IOException {
        for (JsonNode string : MAPPER.readTree(Corpora.path("naughty-strings/blns.json"))) {
            keptOrRefused(string.asString());
        }
    }

    /** Kept in NFC by every text; a name keeps it without the white space around, an identifier as it is or not at all. */
    static void keptOrRefused(String text) {
        String json = MAPPER.writeValueAsString(text);
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        assertThat(file(Sample.with("/events/0/note", json)).events().get(0).note())
                .contains(normal);
        CaseFileResult named = new CaseFileReader().read(Sample.with("/recipient/person/name/family", json));
        if (named instanceof CaseFileResult.Read read) {
            String kept = read.file().recipient().person().name().family();
            assertThat(normal).contains(kept);
            assertThat(kept).isEqualTo(kept.strip()).isNotEmpty();
            assertThat(new CaseFileWriter().text(read.file())).contains(MAPPER.writeValueAsString(kept));
        } else {
            assertThat(Verdicts.of(named)).containsExactly("not-allowed-text /recipient/person/name/family");
            assertThat(text.chars()).allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
        }
    }

    private static CaseFile file(String document) {
        return ((CaseFileResult.Read) new CaseFileReader().read(document)).file();
    }

    @Test
    void daysOfTheJsonSchemaSuite() throws IOException {
        for (JsonNode test : MAPPER.readTree(Corpora.path("json-schema-formats/date.json"))
                .get(0)
                .get("tests")) {
            if (test.get("data").isString()) {
                assertThat(Verdicts.of(
                                Sample.with("/events/0/on", test.get("data").toString())))
                        .as(test.get("description").asString())
                        .containsExactly(test.get("valid").asBoolean() ? "ok" : "not-a-date /events/0/on");
            }
        }
    }

    @Test
    void snilsVectors() throws IOException {
        TreeMap<String, Integer> verdicts = new TreeMap<>();
        List<String> rows = Files.readAllLines(Corpora.path("russian-document-numbers/snils.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            String verdict = Verdicts.of(Sample.with("/recipient/person/snils", MAPPER.writeValueAsString(cells[0])))
                    .get(0)
                    .split(" ", 2)[0];
            verdicts.merge(cells[1] + " " + verdict, 1, Integer::sum);
        }
        // Numbers in other layouts are refused as texts, whatever their control number.
        assertThat(verdicts.keySet()).doesNotContain("invalid ok", "valid check-digit");
        assertThat(verdicts.get("valid ok")).isGreaterThan(50);
    }

    @Test
    void realNamesAreRead() throws IOException {
        for (String list : List.of("first.txt", "last.every20th.txt", "maybe_first.txt", "middle.txt")) {
            for (String line : Files.readAllLines(Corpora.path("russian-names-natasha/" + list))) {
                String name = line.replaceAll("#.*", "").strip();
                if (!name.isEmpty()) {
                    String document = Sample.small().replace("Иванова", name);
                    assertThat(file(document).recipient().person().name().family())
                            .isEqualTo(name);
                }
            }
        }
    }

    @Test
    void normalisationIsThatOfUnicode() throws IOException {
        for (String line : Files.readAllLines(Corpora.path("unicode-normalization/NormalizationTest-cyrillic.txt"))) {
            if (!line.isEmpty() && Character.digit(line.charAt(0), 16) >= 0) {
                String[] columns = line.split(";", -1);
                // A JDK knows the characters of the Unicode of its time.
                if (!text(columns[0]).codePoints().allMatch(Character::isDefined)) {
                    continue;
                }
                for (int source = 0; source < 3; source++) {
                    String document = Sample.with("/events/0/note", MAPPER.writeValueAsString(text(columns[source])));
                    assertThat(file(document).events().get(0).note()).as(line).contains(text(columns[1]));
                }
            }
        }
    }

    @Test
    void conformanceCasesAreReadButThoseAboutTheForm() throws IOException {
        for (String line : Files.readAllLines(Corpora.path("../conformance/cases.ndjson"))) {
            JsonNode test = MAPPER.readTree(line);
            JsonNode input = test.get("input");
            CaseFileResult result = new CaseFileReader().read(input.isString() ? input.asString() : input.toString());
            boolean aboutTheForm = test.get("errors").toString().contains("\"format.");
            assertThat(result instanceof CaseFileResult.Refused)
                    .as(test.get("name").asString())
                    .isEqualTo(aboutTheForm);
        }
    }

    private static String text(String hex) {
        StringBuilder text = new StringBuilder();
        for (String point : hex.trim().split(" ", -1)) {
            text.appendCodePoint(Integer.parseInt(point, 16));
        }
        return text.toString();
    }
}
