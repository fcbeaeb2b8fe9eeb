package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.arbitraries.Agreements;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.DocumentResult.AgreementRead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format {@code soprovod.agreement/1}: read, written, described, and mixed with case files in registers. */
class AgreementFormatTest {

    private static final String SMALL = """
            {"format":"soprovod.agreement/1","id":"C-1","region":"crimea"}""";

    private static final String WHOLE = """
            {"format":"soprovod.agreement/1","id":"C-1","region":"crimea",\
            "parties":[{"name":"Центр","kind":"territorial-centre"},{"name":"Поликлиника"}],\
            "subject":"Обмен","socialServices":["Бытовые"],"supportServices":["Медицинская помощь","Иная"],\
            "rightsAndDuties":"Права","informationExchange":"Порядок","liability":"Ответственность",\
            "term":{"from":"2023-01-01","until":"2023-12-31"}}""";

    private static final DocumentReader READER = new DocumentReader();

    private static List<String> verdict(String document) {
        return Verdicts.of(READER.read(document));
    }

    private static Agreement read(String document) {
        return ((AgreementRead) READER.read(document)).agreement();
    }

    @Nested
    class Reading {

        @Test
        void takesEveryMember() {
            Agreement agreement = read(WHOLE);
            assertThat(agreement.parties()).extracting(party -> party.name()).containsExactly("Центр", "Поликлиника");
            assertThat(agreement.subject()).contains("Обмен");
            assertThat(agreement.socialServices()).containsExactly("Бытовые");
            assertThat(agreement.supportServices()).containsExactly("Медицинская помощь", "Иная");
            assertThat(agreement.rightsAndDuties()).contains("Права");
            assertThat(agreement.informationExchange()).contains("Порядок");
            assertThat(agreement.liability()).contains("Ответственность");
            assertThat(agreement.term().orElseThrow().until().orElseThrow()).hasToString("2023-12-31");
        }

        @Test
        void needsOnlyFormatIdentifierAndRegion() {
            assertThat(verdict(SMALL)).containsExactly("ok");
            assertThat(verdict("{\"format\":\"soprovod.agreement/1\"}"))
                    .containsExactly("missing-field /id", "missing-field /region");
            assertThat(verdict("{\"format\":\"soprovod.agreement/1\",\"id\":null,\"region\":null}"))
                    .containsExactly("missing-field /id", "missing-field /region");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "parties",
                    "subject",
                    "socialServices",
                    "supportServices",
                    "rightsAndDuties",
                    "informationExchange",
                    "liability",
                    "term"
                })
        void takesNullForAbsentAndRefusesNumbersAndRepetition(String member) {
            String lead = SMALL.substring(0, SMALL.length() - 1);
            assertThat(READER.read(lead + ",\"" + member + "\":null}")).isEqualTo(READER.read(SMALL));
            assertThat(verdict(lead + ",\"" + member + "\":5}")).containsExactly("wrong-type /" + member);
            assertThat(verdict(lead + ",\"" + member + "\":null,\"" + member + "\":null}"))
                    .containsExactly("duplicate-field /" + member);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"C-1\"|\"C 1\"|not-allowed-text /id",
                    "\"C-1\"|7|wrong-type /id",
                    "\"crimea\"|\"moscow\"|unknown-value /region",
                    "\"crimea\"|\"Crimea\"|not-allowed-text /region",
                    "{\"name\":\"Поликлиника\"}|{}|missing-field /parties/1/name",
                    "{\"name\":\"Поликлиника\"}|null|wrong-type /parties/1",
                    "territorial-centre|centre|unknown-value /parties/0/kind",
                    "\"Обмен\"|[\"Обмен\"]|wrong-type /subject",
                    "\"Обмен\"|\"\\u0000\"|not-allowed-text /subject",
                    "[\"Бытовые\"]|\"Бытовые\"|wrong-type /socialServices",
                    "\"Иная\"|null|wrong-type /supportServices/1",
                    "2023-12-31|2023-11-31|not-a-date /term/until",
                    "\"until\"|\"to\"|unknown-field /term/to",
                    "\"liability\"|\"events\"|unknown-field /events"
                })
        void saysWhatIsWrongAndWhere(String good, String bad, String expected) {
            assertThat(WHOLE).contains(good);
            assertThat(verdict(WHOLE.replace(good, bad))).containsExactly(expected);
        }

        @Test
        void blankAndEmptyElementsAreOfTheRightForm() {
            assertThat(verdict(WHOLE.replace("\"Центр\"", "\" \"")
                            .replace("\"Обмен\"", "\"\"")
                            .replace("[\"Бытовые\"]", "[]")
                            .replace("\"2023-01-01\"", "null")))
                    .containsExactly("ok");
        }

        @Test
        void filesWhatIsRefusedUnderItsIdentifier() {
            CaseFileResult.Refused refused =
                    (CaseFileResult.Refused) READER.read(WHOLE.replace("2023-12-31", "2023-12-32"));
            assertThat(refused.caseId()).contains("C-1");
        }

        @Test
        void theFormatChoosesTheReaderWhereverItStands() {
            assertThat(verdict("{\"id\":\"C-1\",\"region\":\"crimea\",\"format\":\"soprovod.agreement/1\"}"))
                    .containsExactly("ok");
            assertThat(verdict(Sample.small())).containsExactly("ok");
            assertThat(verdict(WHOLE.replace("agreement/1", "case/1")))
                    .contains("unknown-field /parties", "missing-field /recipient");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"soprovod.agreement/2\"", "\"soprovod.plan/1\"", "\"\"", "null", "1", "[]"})
        void anotherFormatIsTheOnlyFinding(String other) {
            assertThat(verdict("{\"format\":" + other + ",\"id\":5,\"x\":1}"))
                    .containsExactly("unknown-format /format");
        }

        @Test
        void theReaderOfCaseFilesTakesNoAgreement() {
            assertThat(Verdicts.of(WHOLE)).containsExactly("unknown-format /format");
        }
    }

    @Nested
    class Writing {

        private final AgreementWriter writer = new AgreementWriter();

        @Test
        void isCanonical() throws IOException {
            Agreement agreement = read(WHOLE.replace(",", " ,\n "));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(agreement, out);
            assertThat(out.toString(UTF_8)).isEqualTo(WHOLE).isEqualTo(writer.text(agreement));
        }

        @Test
        void leavesOutWhatIsAbsentOrAnEmptyList() {
            String empty = SMALL.replace("}", ",\"parties\":[],\"subject\":null,\"socialServices\":[]}");
            assertThat(writer.text(read(empty))).isEqualTo(SMALL);
        }
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Agreements.agreements();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadEqual(@ForAll("agreements") Agreement agreement) {
        assertThat(READER.read(new AgreementWriter().bytes(agreement))).isEqualTo(new AgreementRead(agreement));
    }

    @Nested
    class Schema {

        private final JsonNode schema = JsonMapper.builder().build().readTree(JsonSchema.agreement());

        @Test
        void describesEveryMember() {
            assertThat(schema.get("title").asString()).isEqualTo("soprovod.agreement/1");
            JsonNode agreement = schema.at("/$defs/Agreement");
            assertThat(agreement.get("required").toString()).isEqualTo("[\"format\",\"id\",\"region\"]");
            assertThat(agreement.at("/properties/format/const").asString()).isEqualTo("soprovod.agreement/1");
            List<String> members = new ArrayList<>();
            JsonMapper.builder().build().readTree(WHOLE).properties().forEach(member -> members.add(member.getKey()));
            assertThat(agreement.get("properties").propertyNames()).containsExactlyElementsOf(members);
            assertThat(agreement.get("additionalProperties").asBoolean()).isFalse();
        }

        @Test
        void namesTheRegionsGiven() {
            assertThat(JsonSchema.agreement(List.of(RegionId.of("tver")))).contains("\"enum\":[\"tver\"]");
        }
    }

    @Nested
    class Registers {

        private List<String> said(RegisterReader register) throws IOException {
            List<String> said = new ArrayList<>();
            try (register) {
                for (Optional<RegisterEntry> next = register.next(); next.isPresent(); next = register.next()) {
                    said.add(said(next.get()));
                }
            }
            return said;
        }

        private String said(RegisterEntry entry) {
            DocumentResult result = entry.result();
            String what;
            if (result instanceof CaseFileResult.Read read) {
                what = "case " + read.file().id().value();
            } else if (result instanceof AgreementRead read) {
                what = "agreement " + read.agreement().id().value();
            } else {
                what = String.join(", ", Verdicts.placed(result));
            }
            return entry.line() + " " + what;
        }

        private final String ndjson = Sample.small() + "\n" + WHOLE + "\n{\"format\":\"x\"}\n"
                + SMALL.replace("}", ",\"x\":1}") + "\n" + Sample.small();

        private RegisterReader open(String text, RegisterFormat format) {
            return RegisterReader.open(new ByteArrayInputStream(text.getBytes(UTF_8)), format);
        }

        @Test
        void mixCaseFilesAndAgreements() throws IOException {
            List<String> expected = List.of(
                    "1 case A-1",
                    "2 agreement C-1",
                    "3 3:11 unknown-format /format",
                    "4 4:63 unknown-field /x",
                    "5 case A-1");
            assertThat(said(open(ndjson, RegisterFormat.NDJSON))).isEqualTo(expected);
            List<String> parallel = new ArrayList<>();
            try (RegisterReader register = open(ndjson, RegisterFormat.NDJSON)) {
                register.forEachParallel(this::said, parallel::add);
            }
            assertThat(parallel).isEqualTo(expected);
        }

        @Test
        void mixThemInArraysAndAsTheOnlyDocument() throws IOException {
            assertThat(said(open("[" + SMALL + ",\n" + Sample.small() + "]", RegisterFormat.JSON)))
                    .containsExactly("1 agreement C-1", "2 case A-1");
            assertThat(said(open(WHOLE, RegisterFormat.JSON))).containsExactly("1 agreement C-1");
        }

        @Test
        void ofCaseFilesAloneRefuseAgreements() throws IOException {
            assertThat(said(RegisterReader.open(
                            new ByteArrayInputStream((Sample.small() + "\n" + WHOLE).getBytes(UTF_8)),
                            RegisterFormat.NDJSON,
                            new CaseFileReader())))
                    .containsExactly("1 case A-1", "2 2:11 unknown-format /format");
        }
    }

    @Test
    void whatIsReadIsNotShown() {
        assertThat(READER.read(WHOLE).toString())
                .doesNotContain("Центр", "Обмен", "Бытовые", "Иная", "Права", "Порядок", "Ответственность");
    }
}
