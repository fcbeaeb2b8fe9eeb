package io.github.soprovod.json.internal;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.FormError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A region whose rules a document can be judged under: one of those the reader was made with. */
final class KnownRegionCodec implements Codec<RegionId> {

    @Override
    public @Nullable RegionId read(JsonInput in) {
        RegionId region = Scalars.REGION.read(in);
        if (region != null && !in.regions().containsKey(region.slug())) {
            in.report(FormError.UNKNOWN_VALUE);
            return null;
        }
        return region;
    }

    @Override
    public void write(RegionId region, JsonGenerator out) {
        Scalars.REGION.write(region, out);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.enumeration(List.copyOf(book.regions()));
    }
}
