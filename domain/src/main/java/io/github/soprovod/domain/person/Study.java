package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Study: its form and the days from and until which (inclusive) it lasts. */
@Value.Immutable
public interface Study extends WithStudy {
    /** The form, or none. */
    @PersonalData
    @Value.Redacted
    StudyForm form();

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

    /** Builds a Study; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableStudy.Builder {}
}
