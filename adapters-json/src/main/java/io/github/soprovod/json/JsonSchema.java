package io.github.soprovod.json;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.internal.CaseFileTable;
import io.github.soprovod.json.internal.JsonOutput;
import io.github.soprovod.json.internal.SchemaBook;
import io.github.soprovod.rules.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON Schemas (2020-12) of the formats, made from the same tables that the readers follow. They say which members there are,
 * which of them are required, their types and closed lists. The reader is stricter: it also knows the calendar, control digits,
 * what a passport looks like, repeated members and the limits.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /** The schema of a case file of the regions whose policies come with the library. */
    public static String caseFile() {
        return caseFile(PolicyBook.standard().regions());
    }

    /** The schema of a case file of the given regions. */
    public static String caseFile(Collection<RegionId> regions) {
        List<String> slugs =
                regions.stream().map(RegionId::slug).distinct().sorted().toList();
        SchemaBook book = new SchemaBook(slugs);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", CaseFileTable.FORMAT.name());
        schema.putAll(CaseFileTable.FORMAT.table().schema(book));
        schema.put("$defs", book.definitions());
        return new String(JsonOutput.bytes(out -> JsonOutput.writeTree(schema, out)), StandardCharsets.UTF_8);
    }
}
