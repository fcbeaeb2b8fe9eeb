package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure, or an appeal, came to its result. */
@Value.Immutable
public sealed interface MeasureResolved extends CaseEvent, WithMeasureResolved permits ImmutableMeasureResolved {

    @Override
    default EventType type() {
        return EventType.MEASURE_RESOLVED;
    }

    /** Id of the measure or appeal. */
    @PersonalData
    @Value.Redacted
    String measure();

    /** Result. */
    MeasureOutcome outcome();

    /** Who provided. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> provider();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("measure", measure());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a MeasureResolved; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableMeasureResolved.Builder {}
}
