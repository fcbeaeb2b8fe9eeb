package io.github.soprovod.domain.value;

import java.util.regex.Pattern;
import org.immutables.value.Value;

/** Identifier of a case file, or of an agreement: a Latin letter or digit, then up to 63 letters, digits, dots, underscores and hyphens. */
@Value.Immutable(copy = false)
public interface CaseId extends Comparable<CaseId> {

    /** Form of an identifier. */
    Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The identifier as written. */
    @Value.Parameter
    String value();

    /** Whether a text has the form of an identifier. */
    static boolean isValid(CharSequence text) {
        return FORM.matcher(text).matches();
    }

    /** Refuses what is not an identifier. */
    @Value.Check
    default void check() {
        if (!isValid(value())) {
            throw new IllegalArgumentException("id: not a case identifier");
        }
    }

    @Override
    default int compareTo(CaseId other) {
        return value().compareTo(other.value());
    }

    /**
     * The identifier with a text.
     *
     * @throws IllegalArgumentException where the text has not the form, without naming the text
     */
    static CaseId of(String value) {
        return ImmutableCaseId.of(value);
    }
}
