package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.value.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/** A postal address; its region decides about territory. */
@Value.Immutable
public interface Address extends WithAddress {
    /** Region by its slug, also of a region that has no policy here. */
    Optional<RegionId> region();

    /** Postal code. */
    @PersonalData
    @Value.Redacted
    Optional<String> postalCode();

    /** Settlement. */
    @PersonalData
    @Value.Redacted
    Optional<String> locality();

    /** Street. */
    @PersonalData
    @Value.Redacted
    Optional<String> street();

    /** House. */
    @PersonalData
    @Value.Redacted
    Optional<String> house();

    /** Building (корпус). */
    @PersonalData
    @Value.Redacted
    Optional<String> building();

    /** Flat. */
    @PersonalData
    @Value.Redacted
    Optional<String> flat();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("postalCode", postalCode());
        Texts.check("locality", locality());
        Texts.check("street", street());
        Texts.check("house", house());
        Texts.check("building", building());
        Texts.check("flat", flat());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Address; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableAddress.Builder {}
}
