package io.github.soprovod.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.arbitraries.Activities;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import io.github.soprovod.json.DocumentResult.ActivityRead;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The format {@code soprovod.activity/1}: read, written, described, and in logs. */
class ActivityFormatTest {

    private static final String SMALL = """
            {"format":"soprovod.activity/1","on":"2024-02-10","kind":"meeting"}""";

    private static final String WHOLE = """
            {"format":"soprovod.activity/1","on":"2024-02-10","unit":"Отдел","kind":"centre-event",\
            "title":"Встреча клуба","count":1,"participants":25}""";

    private static final DocumentReader READER = new DocumentReader();

    private static List<String> verdict(String document) {
        return Verdicts.of(READER.read(document));
    }

    private static Activity read(String document) {
        return ((ActivityRead) READER.read(document)).activity();
    }

    @Test
    void takesEveryMember() {
        Activity activity = read(WHOLE);
        assertThat(activity.on()).hasToString("2024-02-10");
        assertThat(activity.unit()).contains("Отдел");
        assertThat(activity.kind()).isEqualTo(ActivityKind.CENTRE_EVENT);
        assertThat(activity.title()).contains("Встреча клуба");
        assertThat(activity.count()).contains(1);
        assertThat(activity.participants()).contains(25);
    }

    @Test
    void needsOnlyFormatDayAndKindAndStandsForOneAct() {
        assertThat(read(SMALL).acts()).isEqualTo(1);
        assertThat(read(SMALL.replace("}", ",\"count\":0}")).acts()).isZero();
        assertThat(verdict("{\"format\":\"soprovod.activity/1\"}"))
                .containsExactly("missing-field /on", "missing-field /kind");
    }

    @ParameterizedTest
    @EnumSource(ActivityKind.class)
    void whatIsCountedByThoseWhoAttendIsNothingWithoutTheirNumber(ActivityKind kind) {
        String line = SMALL.replace("meeting", kind.slug());
        String zero = line.replace("}", ",\"participants\":0}");
        assertThat(verdict(zero)).containsExactly("ok");
        if (kind.isAttended()) {
            assertThat(verdict(line)).containsExactly("missing-field /participants");
            assertThat(verdict(zero.replace(":0}", ":null}"))).containsExactly("missing-field /participants");
            assertThat(verdict(zero.replace(":0}", ":\"25\"}"))).containsExactly("wrong-type /participants");
        } else {
            assertThat(verdict(line)).containsExactly("ok");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2024-02-10|2024-02-30|not-a-date /on",
                "centre-event|centre|unknown-value /kind",
                "\"centre-event\"|5|wrong-type /kind",
                "\"count\":1|\"count\":-1|unknown-value /count",
                "\"count\":1|\"count\":1.5|wrong-type /count",
                "\"count\":1|\"count\":\"1\"|wrong-type /count",
                "\"count\":1|\"count\":1000000000|unknown-value /count",
                "25|-25|unknown-value /participants",
                "\"Отдел\"|7|wrong-type /unit",
                "Встреча|\\u0000|not-allowed-text /title",
                "\"title\"|\"name\"|unknown-field /name",
                "\"unit\"|\"count\"|wrong-type /count",
                "activity/1|activity/2|unknown-format /format"
            })
    void saysWhatIsWrongAndWhere(String good, String bad, String expected) {
        assertThat(WHOLE).contains(good);
        assertThat(verdict(WHOLE.replace(good, bad))).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit", "title", "count"})
    void takesNullForAbsent(String member) {
        String lead = SMALL.substring(0, SMALL.length() - 1);
        assertThat(READER.read(lead + ",\"" + member + "\":null}")).isEqualTo(READER.read(SMALL));
    }

    @Test
    void aFindingSaysNothingOfWhatItRefuses() {
        DocumentResult result = READER.read(WHOLE.replace("25", "\"Канарейкина\""));
        assertThat(result.toString()).doesNotContain("Канарейкина", "Встреча", "Отдел");
        assertThat(read(WHOLE).toString()).doesNotContain("Встреча", "Отдел");
    }

    @Test
    void aLogIsReadLineByLineAfterABadOneToo() throws IOException {
        String log = WHOLE + "\n" + SMALL.replace("meeting", "x") + "\n\n" + Sample.small() + "\n" + SMALL;
        List<String> said = new ArrayList<>();
        try (RegisterReader register =
                RegisterReader.open(new ByteArrayInputStream(log.getBytes(UTF_8)), RegisterFormat.NDJSON)) {
            register.forEachParallel(
                    entry -> entry.line() + " " + String.join(", ", Verdicts.of(entry.result())), said::add);
        }
        assertThat(said).containsExactly("1 ok", "2 unknown-value /kind", "4 ok", "5 ok");
    }

    @Provide
    Arbitrary<Activity> activities() {
        return Activities.activities();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadEqual(@ForAll("activities") Activity activity) {
        assertThat(READER.read(new ActivityWriter().bytes(activity))).isEqualTo(new ActivityRead(activity));
    }

    @Test
    void theSchemaDescribesEveryMember() {
        JsonNode schema = JsonMapper.builder().build().readTree(JsonSchema.activity());
        assertThat(schema.get("title").asString()).isEqualTo("soprovod.activity/1");
        JsonNode activity = schema.at("/$defs/Activity");
        assertThat(activity.get("required").toString()).isEqualTo("[\"format\",\"on\",\"kind\"]");
        List<String> members = new ArrayList<>();
        JsonMapper.builder().build().readTree(WHOLE).properties().forEach(member -> members.add(member.getKey()));
        assertThat(activity.get("properties").propertyNames()).containsExactlyElementsOf(members);
    }
}
