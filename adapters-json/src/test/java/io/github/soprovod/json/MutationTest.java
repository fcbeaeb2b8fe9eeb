package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each member of the format, spoilt in each way, gives exactly one error: the expected one at the expected place. */
class MutationTest {

    /** Members without which their object is nothing, as the format names them. */
    private static final Pattern REQUIRED = Pattern.compile("/(format|id|region|recipient|events)"
            + "|.*/recipient/person|.*/family/\\d+/person|.*/name/(family|given)|.*/identityDocuments/\\d+/kind"
            + "|.*/disability/group|.*/study/form|.*/(requestedBy|organisation|provider|to)/name"
            + "|(/recipient|/recipient/participant|/recipient/family/\\d+|/events/\\d+/representative)/person/name"
            + "|/events/\\d+/(type|on)|/events/\\d+/(document|programme|person|curator)|.*/programme/(kind|measures)"
            + "|.*/measures/\\d+/id|/events/1/(id|from|topic)|/events/10/(measure|outcome)|/events/11/id"
            + "|/events/12/referral|/events/13/(kind|conclusion)|/events/15/until|/events/21/reason");

    /** Two entries carry a document that they can do without. */
    private static final Pattern NOT_REQUIRED = Pattern.compile("/events/20/document");

    private static final Pattern IDENTIFIER =
            Pattern.compile("/events/(1|11)/id|.*/measure|.*/referral|.*/measures/\\d+/id|.*/curator/id");

    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*|I+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, List<String>> unexpected = new TreeMap<>();

    private void expect(String document, String mutation, String... verdict) {
        List<String> actual = Verdicts.of(document);
        if (!actual.equals(List.of(verdict))) {
            unexpected.put(mutation + " expected " + List.of(verdict), actual);
        }
    }

    private void everywhere(BiConsumer<String, JsonNode> mutation) {
        Sample.places().forEach(mutation);
        assertThat(unexpected).isEmpty();
    }

    private static boolean isMember(String pointer) {
        return !pointer.isEmpty() && !pointer.matches(".*/\\d+");
    }

    private static boolean isRequired(String pointer) {
        return REQUIRED.matcher(pointer).matches()
                && !NOT_REQUIRED.matcher(pointer).matches();
    }

    @Test
    void theDocumentItselfIsRead() {
        assertThat(Verdicts.of(Sample.pretty())).containsExactly("ok");
    }

    @Test
    void anUnknownMemberOfAnyObject() {
        everywhere((pointer, node) -> {
            if (node.isObject()) {
                expect(
                        Sample.withMember(pointer, "\"colour\":{\"x\":[1]}"),
                        pointer,
                        "unknown-field " + pointer + "/colour");
                expect(Sample.withMember(pointer, "\"a/b~c\":null"), pointer, "unknown-field " + pointer + "/a~1b~0c");
            }
        });
    }

    @Test
    void anyMemberTwice() {
        everywhere((pointer, node) -> {
            if (isMember(pointer)) {
                String object = pointer.substring(0, pointer.lastIndexOf('/'));
                String name = pointer.substring(pointer.lastIndexOf('/') + 1);
                for (String again : List.of(node.toString(), "null", "[{}]")) {
                    String member = "\"" + name + "\":" + again;
                    expect(Sample.withMember(object, member), pointer + " " + again, "duplicate-field " + pointer);
                }
            }
        });
    }

    @Test
    void anyMemberAbsentOrNull() {
        everywhere((pointer, node) -> {
            if (isMember(pointer)) {
                String verdict = pointer.equals("/format")
                        ? "unknown-format /format"
                        : isRequired(pointer) ? "missing-field " + pointer : "ok";
                expect(Sample.without(pointer), "without " + pointer, verdict);
                expect(Sample.with(pointer, "null"), "null " + pointer, verdict);
            } else if (!pointer.isEmpty()) {
                expect(Sample.without(pointer), "without " + pointer, "ok");
                expect(Sample.with(pointer, "null"), "null " + pointer, "wrong-type " + pointer);
            }
        });
    }

    @Test
    void anyValueOfAnotherType() {
        everywhere((pointer, node) -> {
            if (pointer.isEmpty()) {
                return;
            }
            for (String other : otherTypes(node)) {
                String verdict = pointer.equals("/format") ? "unknown-format" : "wrong-type";
                expect(Sample.with(pointer, other), pointer + " " + other, verdict + " " + pointer);
            }
        });
    }

    private static List<String> otherTypes(JsonNode node) {
        List<String> others = new ArrayList<>(List.of("[2000,1,1]", "{\"a\":{}}", "\"2\"", "2", "2.0", "1e2", "true"));
        others.remove(node.isArray() ? "[2000,1,1]" : node.isObject() ? "{\"a\":{}}" : node.isString() ? "\"2\"" : "");
        others.removeIf(other -> (node.isInt() && other.equals("2")) || (node.isBoolean() && other.equals("true")));
        return others;
    }

    @Test
    void anyWordOutsideItsList() {
        everywhere((pointer, node) -> {
            if (node.isString() && WORD.matcher(node.asString()).matches()) {
                boolean anyRegion = pointer.matches("/.+/region");
                expect(Sample.with(pointer, "\"no-such\""), pointer, anyRegion ? "ok" : "unknown-value " + pointer);
                String upper = "\"" + node.asString().toUpperCase(java.util.Locale.ROOT) + "x\"";
                boolean region = pointer.endsWith("region");
                expect(
                        Sample.with(pointer, upper),
                        pointer,
                        (region ? "not-allowed-text " : "unknown-value ") + pointer);
            }
        });
    }

    @Test
    void anyDayThatIsNone() {
        List<String> none = List.of(
                "2025-02-30",
                "2025-2-3",
                "+2025-02-03",
                "2025-02-03T00:00:00",
                "0000-01-01",
                "10000-01-01",
                "2025-13-01",
                "2025-00-01",
                "2025-01-00",
                "2023-02-29",
                "1900-02-29",
                "",
                " 2025-02-03",
                "2025-02-03 ",
                "20250203",
                "2025/02/03",
                "٢٠٢٥-02-03",
                "2025-W06-1",
                "-001-01-01",
                "2025-04-31");
        everywhere((pointer, node) -> {
            if (node.isString() && DAY.matcher(node.asString()).matches()) {
                none.forEach(day ->
                        expect(Sample.with(pointer, "\"" + day + "\""), pointer + " " + day, "not-a-date " + pointer));
                for (String day : List.of("2000-02-29", "0001-01-01", "9999-12-31")) {
                    expect(Sample.with(pointer, "\"" + day + "\""), pointer + " " + day, "ok");
                }
            }
        });
    }

    @Test
    void anyTextThatCannotBeStored() {
        everywhere((pointer, node) -> {
            if (node.isString() && !pointer.equals("/format")) {
                for (String bad : List.of("\\u0000", "x\\ud800", "\\udc00x", "\\ud800\\ud800")) {
                    String verdict = DAY.matcher(node.asString()).matches()
                            ? "not-a-date "
                            : WORD.matcher(node.asString()).matches() && !pointer.endsWith("region")
                                    ? "unknown-value "
                                    : "not-allowed-text ";
                    expect(Sample.with(pointer, "\"" + bad + "\""), pointer + bad, verdict + pointer);
                }
            }
        });
    }

    @Test
    void identifiersWithWhiteSpaceAroundThemOrEmptyOnes() {
        everywhere((pointer, node) -> {
            if (IDENTIFIER.matcher(pointer).matches()) {
                for (String bad : List.of("", " ", " m1", "m1 ", "m1\\t", "\\u00a0m1", "m1\\u2028", "\\u3000")) {
                    expect(Sample.with(pointer, "\"" + bad + "\""), pointer + bad, "not-allowed-text " + pointer);
                }
                expect(Sample.with(pointer, "\"м 1/~\""), pointer, "ok");
            }
        });
    }

    @Test
    void namesAreTrimmedAndSomethingIsLeft() {
        everywhere((pointer, node) -> {
            if (pointer.matches(".*/name/(family|given|patronymic)")) {
                for (String bad : List.of("", " ", "\\u00a0\\t\\u2007")) {
                    expect(Sample.with(pointer, "\"" + bad + "\""), pointer + bad, "not-allowed-text " + pointer);
                }
                expect(Sample.with(pointer, "\" де \\u0438\\u0306 \""), pointer, "ok");
            }
        });
    }

    @Test
    void aPassportOfRussiaHasFourAndSixDigits() {
        String passport = "/recipient/person/identityDocuments/0";
        for (String bad : List.of("", "661", "66150", "66 15", "٦٦١٥", "abcd")) {
            expect(
                    Sample.with(passport + "/series", "\"" + bad + "\""),
                    bad,
                    "not-allowed-text " + passport + "/series");
        }
        expect(Sample.with(passport + "/number", "\"12345\""), "number", "not-allowed-text " + passport + "/number");
        expect(
                Sample.with(
                        passport, "{\"number\":\"1\",\"series\":\"1\",\"issuedOn\":\"x\",\"kind\":\"passport-rf\"}"),
                "together, whatever the order",
                "not-allowed-text " + passport + "/number",
                "not-allowed-text " + passport + "/series",
                "not-a-date " + passport + "/issuedOn");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void theDegreeIsFromNoneToThree() {
        String degree = "/recipient/person/workCapacityLimitation";
        for (String bad : List.of("4", "-1", "99999999999999999999")) {
            expect(Sample.with(degree, bad), bad, "unknown-value " + degree);
        }
        expect(Sample.with(degree, "3"), "3", "ok");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void treatmentIsGivenByMedicalOrganisationsAlone() {
        String kind = "/recipient/treatment/organisation/kind";
        expect(Sample.with(kind, "\"healthcare\""), "healthcare", "ok");
        expect(Sample.with(kind, "\"hospital\""), "hospital", "unknown-value " + kind);
        assertThat(unexpected).isEmpty();
    }

    @Test
    void snilsInItsTwoLayoutsWithItsControlNumber() {
        String snils = "/recipient/person/snils";
        Map<String, String> verdicts = Map.of(
                "112-233-445 95", "ok",
                "11223344595", "ok",
                "001-001-998 00", "ok",
                "112-233-445 96", "check-digit " + snils,
                "000-000-000 00", "check-digit " + snils,
                "112 233 445 95", "not-allowed-text " + snils,
                "112-233-445-95", "not-allowed-text " + snils,
                "1122334459", "not-allowed-text " + snils,
                " 11223344595", "not-allowed-text " + snils,
                "", "not-allowed-text " + snils);
        verdicts.forEach((number, verdict) -> expect(Sample.with(snils, "\"" + number + "\""), number, verdict));
        assertThat(unexpected).isEmpty();
    }
}
