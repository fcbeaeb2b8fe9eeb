package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The plan of measures (программа, ИППСУ, план): what is agreed to be done. */
@Value.Immutable
public interface Programme extends WithProgramme {
    /** What kind of plan it is. */
    ProgrammeKind kind();

    /** Its number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Day it was drawn up. */
    Optional<LocalDate> composedOn();

    /** Who drew it up. */
    @PersonalData
    @Value.Redacted
    Optional<String> composedBy();

    /** Its goals. */
    @PersonalData
    @Value.Redacted
    Optional<String> goals();

    /** The term it states, ends inclusive. */
    Optional<DateSpan> term();

    /** Its measures, in order. */
    List<Measure> measures();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("number", number());
        Texts.check("composedBy", composedBy());
        Texts.check("goals", goals());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Programme; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableProgramme.Builder {}
}
