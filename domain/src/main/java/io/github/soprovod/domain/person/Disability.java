package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Disability: the group and the days from and until which (inclusive) it is established. */
@Value.Immutable
public interface Disability extends WithDisability {
    /** The group, or none. */
    @PersonalData
    @Value.Redacted
    DisabilityGroup group();

    /** First day. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> since();

    /** Last day, inclusive; absent where unknown or without a limit. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> until();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Disability; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableDisability.Builder {}
}
