package io.github.soprovod.domain.value;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * A region by its slug ({@code smolensk}): lower-case Latin letters, digits and single hyphens between them, a letter
 * first, at most 64 characters. Whether a policy exists for it is not asked here.
 */
@Value.Immutable(copy = false)
public interface RegionId extends Comparable<RegionId> {

    /** The longest slug, in characters. */
    int MAX_LENGTH = 64;

    /** Form of a slug, its length aside. */
    Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The slug. */
    @Value.Parameter
    String slug();

    /** Whether a text is a slug. */
    static boolean isValid(CharSequence text) {
        // The length first: matching a long text would exhaust the stack.
        return text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
    }

    /** Refuses what is not a slug. */
    @Value.Check
    default void check() {
        if (!isValid(slug())) {
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
     * @throws IllegalArgumentException where the text is not a slug, without naming the text
     */
    static RegionId of(String slug) {
        return ImmutableRegionId.of(slug);
    }
}
