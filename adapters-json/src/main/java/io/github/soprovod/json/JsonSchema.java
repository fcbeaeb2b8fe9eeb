package io.github.soprovod.json;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.internal.ActivityTable;
import io.github.soprovod.json.internal.AgreementTable;
import io.github.soprovod.json.internal.CaseFileTable;
import io.github.soprovod.json.internal.Format;
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
        return schema(CaseFileTable.FORMAT, regions);
    }

    /** The schema of an agreement of the regions whose policies come with the library. */
    public static String agreement() {
        return agreement(PolicyBook.standard().regions());
    }

    /** The schema of an agreement of the given regions. */
    public static String agreement(Collection<RegionId> regions) {
        return schema(AgreementTable.FORMAT, regions);
    }

    /** The schema of a line of an activity log. That some kinds need the number of those who attended, it does not say. */
    public static String activity() {
        return schema(ActivityTable.FORMAT, List.of());
    }

    private static String schema(Format<?> format, Collection<RegionId> regions) {
        List<String> slugs =
                regions.stream().map(RegionId::slug).distinct().sorted().toList();
        SchemaBook book = new SchemaBook(slugs);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", format.name());
        schema.putAll(format.table().schema(book));
        schema.put("$defs", book.definitions());
        return new String(JsonOutput.bytes(out -> JsonOutput.writeTree(schema, out)), StandardCharsets.UTF_8);
    }
}
