package io.github.soprovod.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonSchemaTest {

    private final JsonNode schema = JsonMapper.builder().build().readTree(JsonSchema.caseFile());

    private JsonNode resolved(JsonNode part) {
        return part.has("$ref") ? schema.at(part.get("$ref").asString().substring(1)) : part;
    }

    private JsonNode definition(String name) {
        return schema.at("/$defs/" + name);
    }

    @Test
    void isOfTheDraftOf2020AndBeginsWithTheHeader() {
        assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(resolved(schema).get("required").toString())
                .isEqualTo("[\"format\",\"id\",\"region\",\"recipient\",\"events\"]");
        assertThat(resolved(schema).at("/properties/format/const").asString()).isEqualTo("soprovod.case/1");
    }

    @Test
    void everyReferenceIsDefinedAndEveryObjectIsClosed() {
        assertThat(schema.findValues("$ref"))
                .isNotEmpty()
                .allMatch(reference ->
                        !schema.at(reference.asString().substring(1)).isMissingNode());
        for (JsonNode definition : schema.get("$defs")) {
            assertThat(definition.get("additionalProperties").asBoolean()).isFalse();
        }
    }

    @Test
    void everyEntryHasItsType() {
        JsonNode variants = resolved(schema).at("/properties/events/items/oneOf");
        assertThat(variants).hasSize(EventType.values().length);
        for (EventType type : EventType.values()) {
            assertThat(definition(type.slug()).at("/properties/type/enum/0").asString())
                    .isEqualTo(type.slug());
        }
    }

    @Test
    void membersThatMayBeUnknownMayBeNull() {
        JsonNode person = definition("Person").get("properties");
        assertThat(person.at("/birthDate/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(person.at("/sex/enum").toString()).isEqualTo("[\"female\",\"male\",null]");
        assertThat(person.at("/residence/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(person.at("/workCapacityLimitation").toString())
                .isEqualTo("{\"type\":[\"integer\",\"null\"],\"minimum\":0,\"maximum\":3}");
        assertThat(definition("PersonName").at("/properties/family/type").asString())
                .isEqualTo("string");
    }

    @Test
    void theRegionsAreThoseOfTheReader() {
        JsonNode other = JsonMapper.builder().build().readTree(JsonSchema.caseFile(List.of(RegionId.of("tver"))));
        assertThat(other.at("/$defs/CaseFile/properties/region/enum").toString())
                .isEqualTo("[\"tver\"]");
        assertThat(definition("CaseFile").at("/properties/region/enum")).hasSize(5);
    }

    @Test
    void everyMemberOfTheSampleIsDescribed() {
        described(resolved(schema), Sample.tree(), "");
    }

    /** Follows the document and the schema together. */
    private void described(JsonNode part, JsonNode value, String pointer) {
        JsonNode type = resolved(part.has("anyOf") ? part.at("/anyOf/0") : part);
        if (type.has("oneOf")) {
            type = definition(value.get("type").asString());
        }
        if (value.isObject()) {
            for (var member : value.properties()) {
                JsonNode property = type.at("/properties/" + member.getKey());
                assertThat(property.isMissingNode())
                        .as(pointer + "/" + member.getKey())
                        .isFalse();
                described(property, member.getValue(), pointer + "/" + member.getKey());
            }
        } else if (value.isArray()) {
            for (JsonNode item : value) {
                described(type.get("items"), item, pointer + "/-");
            }
        } else if (type.has("pattern")) {
            assertThat(value.asString())
                    .as(pointer)
                    .containsPattern(type.get("pattern").asString());
        } else if (type.has("enum")) {
            assertThat(type.get("enum")).as(pointer).contains(value);
        }
    }
}
