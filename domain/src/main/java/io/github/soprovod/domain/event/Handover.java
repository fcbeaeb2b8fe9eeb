package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Hand-over of the case to another organisation. */
@Value.Immutable
public interface Handover extends WithHandover {
    /** To whom. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> to();

    /** When. */
    Optional<LocalDate> on();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Handover; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableHandover.Builder {}
}
