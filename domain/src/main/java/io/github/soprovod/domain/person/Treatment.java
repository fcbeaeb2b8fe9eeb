package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Treatment of the recipient in a medical organisation. */
@Value.Immutable
public interface Treatment extends WithTreatment {
    /** Where. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> organisation();

    /** Region where the treatment is given. */
    @PersonalData
    @Value.Redacted
    Optional<RegionId> region();

    /** First day. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> from();

    /** Last day, inclusive. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> until();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Treatment; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableTreatment.Builder {}
}
