package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The errors that concern the document as a whole, and where errors are said to be. */
class FormErrorTest {

    private static final String FORMAT = "\"format\":\"soprovod.case/1\"";

    private static List<String> placed(String document) {
        return Verdicts.placed(new CaseFileReader().read(document));
    }

    @Nested
    class TheFormat {

        @Test
        void anotherOneIsTheOnlyFindingWhereverItStands() {
            for (String other :
                    List.of("\"soprovod.case/2\"", "\"soprovod.agreement/1\"", "\"\"", "1", "null", "[]", "{}")) {
                assertThat(Verdicts.of("{\"format\":" + other + ",\"id\":5,\"x\":1}"))
                        .containsExactly("unknown-format /format");
                assertThat(Verdicts.of("{\"id\":5,\"x\":{\"format\":\"soprovod.case/1\"},\"format\":" + other + "}"))
                        .containsExactly("unknown-format /format");
            }
        }

        @Test
        void noneIsTheOnlyFinding() {
            assertThat(Verdicts.of("{}")).containsExactly("unknown-format /format");
            assertThat(Verdicts.of("{\"id\":5,\"x\":[1,{}]}")).containsExactly("unknown-format /format");
        }

        @Test
        void lastInTheObjectItChoosesTheReaderToo() {
            assertThat(Verdicts.of("{\"id\":\"A\"," + FORMAT + "}"))
                    .containsExactly("missing-field /region", "missing-field /recipient", "missing-field /events");
        }

        @Test
        void theFirstOfTwoCounts() {
            assertThat(Verdicts.of(Sample.small().replace(FORMAT, FORMAT + ",\"format\":\"x\"")))
                    .containsExactly("duplicate-field /format");
            assertThat(Verdicts.of(Sample.small().replace(FORMAT, "\"format\":\"x\"," + FORMAT)))
                    .containsExactly("unknown-format /format");
        }

        @Test
        void whereItCannotBeFoundTheErrorsOfTheRestAreTold() {
            assertThat(Verdicts.of("{\"id\":5,\"x\":1"))
                    .containsExactly("wrong-type /id", "unknown-field /x", "not-json /x");
        }
    }

    @Nested
    class TheDocument {

        @Test
        void nothing() {
            for (String nothing : List.of("", " ", "\r\n\t", "\uFEFF", "\uFEFF \n")) {
                assertThat(Verdicts.of(nothing)).containsExactly("empty ");
            }
        }

        @Test
        void notAnObject() {
            for (String other : List.of("null", "5", "\"x\"", "true", "[]", " [{}] ")) {
                assertThat(Verdicts.of(other)).containsExactly("not-an-object ");
            }
        }

        @Test
        void brokenJsonIsSaidBeforeNotBeingAnObject() {
            for (String broken :
                    List.of("[1,]", "nul", "\"x", "[}", "01", "{", "{]", "{\"a\"}", "'a'", "NaN", "// x\n{}")) {
                assertThat(Verdicts.of(broken)).as(broken).hasSize(1).allMatch(each -> each.startsWith("not-json "));
            }
        }

        @Test
        void somethingBehindIt() {
            for (String behind : List.of(" {}", "}", "x", " ,", "\n#", "\"", "/**/", " 1")) {
                assertThat(Verdicts.of(Sample.small() + behind)).as(behind).containsExactly("trailing-content ");
            }
            assertThat(Verdicts.of(Sample.small() + " \r\n\t")).containsExactly("ok");
        }

        @Test
        void noEntries() {
            assertThat(Verdicts.of(Sample.with("/events", "[]"))).containsExactly("empty /events");
            assertThat(Verdicts.of(Sample.with("/events", "[null]"))).containsExactly("wrong-type /events/0");
        }

        @Test
        void aRegionThatTheReaderDoesNotKnow() {
            assertThat(Verdicts.of(Sample.with("/region", "\"moscow\""))).containsExactly("unknown-value /region");
            assertThat(Verdicts.of(Sample.with("/region", "\"Moscow\""))).containsExactly("not-allowed-text /region");
        }

        @Test
        void anIdentifierOfAnotherForm() {
            for (String id : List.of("", " A", "A ", "-A", "А-1", "A".repeat(65), "A/1")) {
                assertThat(Verdicts.of(Sample.with("/id", "\"" + id + "\""))).containsExactly("not-allowed-text /id");
            }
            assertThat(Verdicts.of(Sample.with("/id", "\"9" + "._-".repeat(21) + "\"")))
                    .containsExactly("ok");
        }

        @Test
        void allErrorsAreToldInTheOrderOfTheirPlaces() {
            String document = Sample.small()
                    .replace("\"crimea\"", "\"Crimea\"")
                    .replace("\"2025-02-03\"", "\"2025-02-31\",\"on\":1,\"decision\":{\"body\":\"x\",\"y\":0}");
            assertThat(Verdicts.of(document + "x"))
                    .containsExactly(
                            "not-allowed-text /region",
                            "not-a-date /events/0/on",
                            "duplicate-field /events/0/on",
                            "unknown-value /events/0/decision/body",
                            "unknown-field /events/0/decision/y",
                            "trailing-content ");
        }
    }

    @Nested
    class AnEntry {

        private List<String> of(String entry) {
            return Verdicts.of(Sample.small().replace("{\"type\":\"enrolled\",\"on\":\"2025-02-03\"}", entry));
        }

        @Test
        void namesItsTypeAnywhere() {
            assertThat(of("{\"on\":\"2025-02-03\",\"decision\":{\"body\":\"head\"},\"type\":\"enrolled\"}"))
                    .containsExactly("ok");
            assertThat(of("{\"decision\":{\"type\":\"closed\"},\"on\":\"2025-02-03\",\"type\":\"enrolled\"}"))
                    .containsExactly("unknown-field /events/0/decision/type");
        }

        @Test
        void ofAnUnknownTypeIsJudgedOnlyByWhatAllEntriesHave() {
            for (String type : List.of("\"reopened\"", "\"Enrolled\"", "\"\"")) {
                assertThat(of("{\"type\":" + type + ",\"x\":1,\"on\":\"2025\"}"))
                        .containsExactly("unknown-value /events/0/type", "not-a-date /events/0/on");
                assertThat(of("{\"x\":1,\"on\":\"2025\",\"type\":" + type + "}"))
                        .containsExactly("not-a-date /events/0/on", "unknown-value /events/0/type");
            }
        }

        @Test
        void withoutTypeOrDay() {
            assertThat(of("{}")).containsExactly("missing-field /events/0/type", "missing-field /events/0/on");
            assertThat(of("{\"type\":null,\"on\":\"2025-02-03\",\"x\":1}"))
                    .containsExactly("missing-field /events/0/type");
            assertThat(of("{\"on\":\"2025-02-03\",\"type\":null}")).containsExactly("missing-field /events/0/type");
        }

        @Test
        void withTwoTypesIsWhatTheFirstSays() {
            assertThat(of("{\"type\":\"enrolled\",\"on\":\"2025-02-03\",\"type\":\"closed\"}"))
                    .containsExactly("duplicate-field /events/0/type");
            assertThat(of("{\"on\":\"2025-02-03\",\"type\":\"enrolled\",\"type\":\"closed\"}"))
                    .containsExactly("duplicate-field /events/0/type");
            assertThat(of("{\"type\":null,\"on\":\"2025-02-03\",\"type\":\"enrolled\"}"))
                    .containsExactly("missing-field /events/0/type", "duplicate-field /events/0/type");
        }

        @Test
        void withItsDaysTheWrongWayRoundIsNoErrorOfForm() {
            assertThat(
                            of(
                                    "{\"type\":\"act-signed\",\"on\":\"2025-02-03\",\"period\":{\"from\":\"2025-03-01\",\"until\":\"2025-02-01\"}}"))
                    .containsExactly("ok");
        }
    }

    @Nested
    class ThePlace {

        @Test
        void isTheValueOrTheNameOrTheObjectThatLacks() {
            String document = """
                    {
                      "format": "soprovod.case/1",
                      "id": "Ж",  "имя": "😀", "id": 1,
                      "region": "crimea",
                      "recipient": {"person": {"name": {"family": "Ёж😀", "given": 5}}},
                      "events": [ {"type": "enrolled"},
                    \t{"on": "2025-02-03", "note": "é", "type":"?"}]
                    }
                    """;
            assertThat(placed(document))
                    .containsExactly(
                            "3:9 not-allowed-text /id",
                            "3:15 unknown-field /имя",
                            "3:27 duplicate-field /id",
                            "5:63 wrong-type /recipient/person/name/given",
                            "6:15 missing-field /events/0/on",
                            "7:43 unknown-value /events/1/type");
        }

        @Test
        void columnsCountCodePointsAndLinesEndWithLfOrCrLf() {
            assertThat(placed("{" + FORMAT + ",\r\n\"é😀й\": {}, \"id\" : 5,\r\n\r\n #"))
                    .containsExactly("2:1 unknown-field /é😀й", "2:19 wrong-type /id", "4:2 not-json /id");
        }

        @Test
        void ofBrokenJsonIsWhereItWasNoticed() {
            assertThat(placed("{" + FORMAT
                            + ",\n\"recipient\":{\"person\":{\"name\":{\"family\":\"И\",\n  \"given\":tru}}}}"))
                    .containsExactly("3:11 not-json /recipient/person/name/given");
            assertThat(placed("{" + FORMAT + "\n \"id\":1}")).containsExactly("2:2 not-json /format");
        }

        @Test
        void ofAnUnexpectedCharacterIsThatCharacter() {
            Map<String, String> places = Map.ofEntries(
                    Map.entry("#", "2:1 not-json /format"),
                    Map.entry("ж", "2:1 not-json /format"),
                    Map.entry("😀\n", "2:1 not-json /format"),
                    Map.entry("\"id\" x:1", "2:6 not-json /id"),
                    Map.entry("\"id\":ж", "2:6 not-json /id"),
                    Map.entry("\"id\":1ж", "2:7 not-json /id"),
                    Map.entry("\"id\":\"ж\nz\"", "2:8 not-json /id"),
                    Map.entry("\"id\":\"\\q\"", "2:8 not-json /id"),
                    Map.entry("\"id\":\"ж\"ж", "2:9 not-json /id"),
                    Map.entry("\"id\":[1 2]", "2:9 not-json /id/1"),
                    Map.entry("\"x\":{\"y\":[0,{\"z\":?", "2:18 not-json /x/y/1/z"));
            places.forEach((text, place) -> assertThat(placed("{" + FORMAT + ",\n" + text))
                    .as(text)
                    .last()
                    .isEqualTo(place));
        }

        @Test
        void ofATruncatedDocumentIsItsEnd() {
            assertThat(placed("{" + FORMAT + ",\n\"id\":\"A")).containsExactly("2:8 not-json /id");
        }

        @Test
        void behindAByteOrderMarkBeginsAtOne() {
            assertThat(placed("\uFEFF[]")).containsExactly("1:1 not-an-object ");
            assertThat(placed("\uFEFF{" + FORMAT + ",\"id\":5}x"))
                    .containsExactly(
                            "1:1 missing-field /region",
                            "1:1 missing-field /recipient",
                            "1:1 missing-field /events",
                            "1:34 wrong-type /id",
                            "1:36 trailing-content ");
        }
    }

    @Test
    void aRefusedDocumentIsFiledUnderItsCaseWhereThatCanBeRead() {
        assertThat(((CaseFileResult.Refused)
                                new CaseFileReader().read(Sample.small().replace("crimea", "x")))
                        .caseId())
                .contains("A-1");
        assertThat(((CaseFileResult.Refused)
                                new CaseFileReader().read(Sample.small().replace("A-1", "A 1")))
                        .caseId())
                .isEmpty();
    }
}
