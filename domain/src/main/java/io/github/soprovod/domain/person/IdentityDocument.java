package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that proves identity. A passport of Russia has a series of four digits and a number of six
 * ({@link #isPassportSeries}, {@link #isPassportNumber}); a document that has not can be held, as an old record may be
 * wrong: saying so is a finding, not an exception.
 */
@Value.Immutable
public interface IdentityDocument extends WithIdentityDocument {
    /** What document it is. */
    IdentityDocumentKind kind();

    /** Series. */
    @PersonalData
    @Value.Redacted
    Optional<String> series();

    /** Number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Day of issue. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> issuedOn();

    /** Who issued it. */
    @PersonalData
    @Value.Redacted
    Optional<String> issuedBy();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("series", series());
        Texts.check("number", number());
        Texts.check("issuedBy", issuedBy());
    }

    /** Whether a text has the form of the series of a passport of Russia: four digits, nothing between them. */
    static boolean isPassportSeries(CharSequence text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a text has the form of the number of a passport of Russia: six digits, nothing between them. */
    static boolean isPassportNumber(CharSequence text) {
        return text.length() == 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an IdentityDocument; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableIdentityDocument.Builder {}
}
