package io.github.soprovod.domain.value;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A region by its slug ({@code smolensk}): lower-case Latin letters, digits and single hyphens, at most 64 characters.
 * Whether a policy exists for it is not asked here.
 */
@Value.Immutable(copy = false)
public interface RegionId extends Comparable<RegionId> {

    /** Form of a slug. */
    Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The slug. */
    @Value.Parameter
    String slug();

    /** Refuses what is not a slug. */
    @Value.Check
    default void check() {
        if (slug().length() > 64 || !FORM.matcher(slug()).matches()) {
            throw new IllegalArgumentException("region: not a slug");
        }
    }

    @Override
    default int compareTo(RegionId other) {
        return slug().compareTo(other.slug());
    }

    /**
     * The region with a slug.
     *
     * @throws IllegalArgumentException where the text is not a slug
     */
    static RegionId of(String slug) {
        return ImmutableRegionId.of(slug);
    }
}
