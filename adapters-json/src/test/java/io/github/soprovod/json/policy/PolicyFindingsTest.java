package io.github.soprovod.json.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way in which a policy as JSON can be wrong is told, with its place. */
class PolicyFindingsTest {

    private static final String POLICY = """
            {
              "format": "soprovod.policy/1",
              "region": "zarechye",
              "act": {"territory": {"russian": "Заречье", "english": "Zarechye"}, "citedAs": "Порядок (вымышленный)", "date": "2024-12-20"},
              "inForce": {"from": "2025-01-01"},
              "statements": [
                {"clause": "Z-1", "kind": "has-stage", "stage": "assessment", "name": "диагностика"},
                {"clause": "Z-2", "kind": "has-stage", "stage": "implementation", "name": "реализация"},
                {"clause": "Z-3", "kind": "transition", "event": "identified", "from": {"unopened": true}, "to": "assessment"},
                {"clause": "Z-4", "kind": "transition", "event": "enrolled", "from": {"stages": ["assessment"]}, "to": "implementation"},
                {"clause": "Z-5", "kind": "ground", "reason": "relocation", "from": ["implementation"]},
                {"clause": "Z-6", "kind": "requirement", "reading": "Z-amb", "events": ["enrolled"], "must": {"kind": "on-file", "kinds": ["identity"]}, "severity": "error"},
                {"clause": "Z-7", "kind": "requirement", "events": ["closed"], "must": {"kind": "one-of", "field": "reason", "words": ["relocation"], "whenAbsent": "no"}, "severity": "error"},
                {"clause": "Z-8", "kind": "admission", "event": "enrolled"},
                {"clause": "Z-9", "kind": "interim-assessment-due", "bearer": "curator", "after": "P3M"}
              ],
              "readings": [{"id": "Z-amb", "question": "Which paper", "choice": "any"}]
            }
            """;

    private static List<Finding> findings(String document) {
        PolicyResult result = new PolicyReader().read(document);
        return result instanceof PolicyResult.Refused refused ? refused.findings() : List.of();
    }

    @Test
    void nothingIsSaidOfASoundOne() {
        assertThat(findings(POLICY)).isEmpty();
    }

    @ParameterizedTest(name = "{2} at {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"to\": \"implementation\" | \"to\": \"review\" | policy.dangling-stage | /statements/3/to",
                "[\"assessment\"] | [\"review\"] | policy.dangling-stage | /statements/3/from/stages",
                "\"from\": [\"implementation\"] | \"from\": [\"review\"] | policy.dangling-stage | /statements/4/from",
                "\"stages\": [\"assessment\"]}, \"to\": \"implementation\" | \"stages\": [\"assessment\"]} | policy.unreachable-stage | /statements/1/stage",
                "{\"clause\": \"Z-9\" | {\"clause\": \"Z-4\", \"kind\": \"transition\", \"event\": \"enrolled\", \"from\": {\"stages\": [\"assessment\"]}, \"to\": \"implementation\"}, {\"clause\": \"Z-9\" | policy.shadowed | /statements/8",
                "{\"clause\": \"Z-9\" | {\"clause\": \"Z-4\", \"kind\": \"transition\", \"event\": \"enrolled\", \"from\": {\"stages\": [\"assessment\", \"implementation\"]}, \"when\": {\"kind\": \"on-file\", \"kinds\": [\"identity\"]}}, {\"clause\": \"Z-9\" | policy.shadowed | /statements/8",
                "{\"clause\": \"Z-9\" | {\"clause\": \"Z-4\", \"kind\": \"transition\", \"event\": \"identified\", \"from\": {\"unopened\": true}, \"to\": \"assessment\"}, {\"clause\": \"Z-9\" | policy.shadowed | /statements/8",
                "{\"clause\": \"Z-9\" | {\"clause\": \"Z-5\", \"kind\": \"ground\", \"reason\": \"relocation\", \"from\": [\"implementation\", \"assessment\"]}, {\"clause\": \"Z-9\" | policy.shadowed | /statements/8",
                "\"from\": [\"implementation\"] | \"from\": [\"assessment\"] | policy.no-way-out | /statements/1/stage",
                "{\"unopened\": true} | {\"stages\": [\"assessment\"]} | policy.no-opening | /statements",
                "{\"unopened\": true} | {} | policy.empty | /statements/2/from",
                "\"clause\": \"Z-5\", | `` | policy.no-clause | /statements/4",
                "\"clause\": \"Z-7\" | \"clause\": \" \" | policy.no-clause | /statements/6/clause",
                "\"reading\": \"Z-amb\" | \"reading\": \"Z-other\" | policy.undeclared-reading | /statements/5/reading",
                "{\"clause\": \"Z-9\" | {\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"identified\"}, {\"clause\": \"Z-9\" | policy.repeated | /statements/8",
                "\"kinds\": [\"identity\"] | \"kinds\": [] | policy.empty | /statements/5/must/kinds",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"all\"} | policy.empty | /statements/5/must/parts",
                "\"from\": [\"implementation\"] | \"from\": [] | policy.empty | /statements/4/from",
                "\"kinds\": [\"identity\"] | \"kinds\": [\"identiti\"] | policy.unknown-word | /statements/5/must/kinds/0",
                "\"words\": [\"relocation\"] | \"words\": [\"reloc\"] | policy.unknown-word | /statements/6/must/words/0",
                "\"field\": \"reason\" | \"field\": \"handover\" | policy.wrong-field | /statements/6/must/field",
                "\"field\": \"reason\" | \"field\": \"circumstances\" | policy.wrong-field | /statements/6/must/field",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"affirmed\", \"field\": \"order\"} | policy.wrong-field | /statements/5/must/field",
                "\"kind\": \"ground\" | \"kind\": \"grund\" | policy.unknown-word | /statements/4/kind",
                "\"kind\": \"ground\", | `` | format.missing-field | /statements/4/kind",
                "\"event\": \"enrolled\", \"from\" | \"event\": \"closed\", \"from\" | policy.closed-by-row | /statements/3/event",
                "P3M | 3 months | policy.not-a-period | /statements/8/after",
                "P3M | -P3M | policy.not-a-period | /statements/8/after",
                "2025-01-01 | 2025-02-30 | format.not-a-date | /inForce/from",
                "\"inForce\": {\"from\": \"2025-01-01\"}, | `` | format.missing-field | /inForce",
                "\"region\": \"zarechye\" | \"region\": \"За речкой\" | format.not-allowed-text | /region",
                "\"severity\": \"error\" | \"severity\": true | format.wrong-type | /statements/5/severity",
                "\"severity\" | \"serverity\" | format.unknown-field | /statements/5/serverity",
                "\"event\": \"identified\" | \"event\": \"identified\", \"event\": \"enrolled\" | format.duplicate-field | /statements/2/event",
                "policy/1 | policy/2 | format.unknown-format | /format",
                "\"inForce\" | \"stages\": [\"assessment\"], \"inForce\" | policy.stages-differ | /stages",
                "\"readings\": [ | \"readings\": [{\"id\": \"Z-amb\", \"question\": \"Which\", \"choice\": \"one\"}, | policy.repeated | /readings/1/id",
                "\"question\": \"Which paper\" | \"question\": \"\" | policy.empty | /readings/0/question",
                "\"events\": [\"closed\"] | \"events\": [\"closed\"], \"named\": \"closing\" | policy.not-a-code | /statements/6/named",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 1.5, \"day\": 3 | policy.not-a-number | /statements/7/shift",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 1, \"day\": 0 | policy.out-of-range | /statements/7/day",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 1, \"day\": -5 | policy.out-of-range | /statements/7/day",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 1, \"day\": 32 | policy.out-of-range | /statements/7/day",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 1, \"day\": 40 | policy.out-of-range | /statements/7/day",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 13, \"day\": 5 | policy.out-of-range | /statements/7/shift",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": -13, \"day\": 5 | policy.out-of-range | /statements/7/shift",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 999999999, \"day\": 5 | policy.out-of-range | /statements/7/shift",
                "P3M | P999999999Y | policy.out-of-range | /statements/8/after",
                "P3M | P100Y1D | policy.out-of-range | /statements/8/after",
                "P3M | P1201M | policy.out-of-range | /statements/8/after",
                "P3M | P36526D | policy.out-of-range | /statements/8/after",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"stated-term-at-most\", \"length\": \"P999999999Y\"} | policy.out-of-range | /statements/5/must/length",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"under\", \"age\": -3} | policy.out-of-range | /statements/5/must/age",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"under\", \"age\": -1} | policy.out-of-range | /statements/5/must/age",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"under\", \"age\": 151} | policy.out-of-range | /statements/5/must/age",
                "{\"kind\": \"on-file\", \"kinds\": [\"identity\"]} | {\"kind\": \"all\", \"parts\": [{\"kind\": \"on-file\", \"kinds\": [\"identity\"]}, {\"kind\": \"under\", \"age\": 151}]} | policy.out-of-range | /statements/5/must/parts/1/age",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"by-reading\", \"id\": \"Z-amb\", \"choices\": [{\"key\": \"a\", \"text\": \"any\"}], \"chosen\": \"b\" | policy.unknown-choice | /statements/7/chosen",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"by-reading\", \"id\": \"Z-none\", \"choices\": [{\"key\": \"a\", \"text\": \"any\"}], \"chosen\": \"a\" | policy.undeclared-reading | /statements/7/id",
                "\"clause\": \"Z-8\", \"kind\": \"admission\", \"event\": \"enrolled\" | \"clause\": \"Z-8\", \"kind\": \"by-reading\", \"id\": \"Z-amb\", \"choices\": [{\"key\": \"a\", \"text\": \"any\", \"statements\": [{\"clause\": \"Z-8\", \"kind\": \"by-reading\", \"id\": \"Z-amb\", \"choices\": [{\"key\": \"a\", \"text\": \"any\"}], \"chosen\": \"a\"}]}], \"chosen\": \"a\" | policy.nested-reading | /statements/7/choices/0/statements/0",
            })
    void isToldAtItsPlace(String sound, String wrong, String code, String pointer) {
        assertThat(POLICY).contains(sound);
        String document = POLICY.replaceFirst(
                java.util.regex.Pattern.quote(sound),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));
        assertThat(findings(document)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.line()).isPresent();
            assertThat(finding.column()).isPresent();
            for (Language language : Language.values()) {
                assertThat(Messages.text(finding, language))
                        .isNotEqualTo(code)
                        .doesNotContain("{0}", "{1}")
                        .endsWith(".");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": 12, \"day\": 1",
                "\"kind\": \"monthly-due\", \"bearer\": \"centre\", \"owed\": \"monthly-report\", \"shift\": -12, \"day\": 31",
                "\"kind\": \"final-inspection-due\", \"bearer\": \"centre\", \"lead\": \"P1D\"",
                "\"kind\": \"final-inspection-due\", \"bearer\": \"centre\", \"lead\": \"P100Y\"",
                "\"kind\": \"final-inspection-due\", \"bearer\": \"centre\", \"lead\": \"P36525D\"",
                "\"kind\": \"eligibility\", \"must\": {\"kind\": \"under\", \"age\": 0}, \"severity\": \"error\"",
                "\"kind\": \"eligibility\", \"must\": {\"kind\": \"under\", \"age\": 150}, \"severity\": \"error\""
            })
    void theLastOfARangeIsAllowed(String statement) {
        assertThat(findings(POLICY.replace(
                        "{\"clause\": \"Z-9\"", "{\"clause\": \"Z-8\", " + statement + "}, {\"clause\": \"Z-9\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "[]", "7", "{", "{}", "null", "{\"format\": 1}", "{\"format\":\"soprovod.policy/1\"}x"})
    void whatIsNoPolicyAtAllIsToldToo(String document) {
        assertThat(findings(document))
                .isNotEmpty()
                .allMatch(finding -> finding.code().startsWith("format."));
    }

    @Test
    void everyErrorOfFormIsToldAtOnceInTheOrderOfPlaces() {
        List<Finding> findings = findings(POLICY.replace("\"identified\"", "\"identifyed\"")
                .replace("P3M", "P0D")
                .replace("\"clause\": \"Z-5\", ", ""));
        assertThat(findings)
                .extracting(Finding::code)
                .containsExactly("policy.unknown-word", "policy.no-clause", "policy.not-a-period");
        assertThat(findings.get(0).line()).hasValue(9);
        assertThat(findings.get(0).column()).hasValue(54);
    }

    @Test
    void aRowThatNeverDecidesIsNoWay() {
        String shadowed = POLICY.replace("\"stages\": [\"assessment\"]}, \"to\": \"implementation\"}", """
                "stages": ["assessment"]}},
                    {"clause": "Z-4", "kind": "transition", "event": "enrolled", "from": {"stages": ["assessment"]}, "to": "implementation"}\
                """);
        assertThat(findings(shadowed))
                .extracting(Finding::code, Finding::pointer)
                .contains(
                        tuple("policy.shadowed", "/statements/4"),
                        tuple("policy.unreachable-stage", "/statements/1/stage"));
    }

    @Test
    void aRowAfterOneWithAConditionDecidesWhereThatDoesNot() {
        assertThat(findings(POLICY.replace("{\"clause\": \"Z-4\"", """
                        {"clause": "Z-4", "kind": "transition", "event": "enrolled", "from": {"stages": ["assessment"]}, \
                        "when": {"kind": "on-file", "kinds": ["identity"]}}, \
                        {"clause": "Z-4", "kind": "transition", "event": "identified", "from": {"stages": ["assessment"]}}, \
                        {"clause": "Z-4", "kind": "ground", "reason": "relocation", "from": ["assessment"]}, {"clause": "Z-4\""""))).isEmpty();
    }

    @Test
    void anUnknownWordComesWithTheNearestKnownOnes() {
        Finding finding =
                findings(POLICY.replace("\"identified\"", "\"identifyed\"")).get(0);
        assertThat(Messages.text(finding, Language.ENGLISH))
                .startsWith("Unknown word: identifyed; known here: identified, ");
    }
}
