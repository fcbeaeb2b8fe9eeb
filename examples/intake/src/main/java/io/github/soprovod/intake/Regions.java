package io.github.soprovod.intake;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.PolicyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Regions as a command line names them. */
final class Regions {

    private Regions() {}

    /** The slugs of the regions that have an act. */
    static String known(PolicyBook book) {
        return book.regions().stream().map(RegionId::slug).collect(Collectors.joining(", "));
    }

    /**
     * The regions with these slugs, in their order.
     *
     * @throws Refusal where one of them has no act
     */
    static List<RegionId> of(List<String> slugs, PolicyBook book) {
        List<RegionId> regions = new ArrayList<>();
        for (String slug : slugs) {
            regions.add(book.regions().stream()
                    .filter(region -> region.slug().equals(slug))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("no act of the region: " + slug + "; known are " + known(book))));
        }
        return regions;
    }
}
