package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** A curator is appointed, or changed. */
@Value.Immutable
public sealed interface CuratorAppointed extends CaseEvent, WithCuratorAppointed permits ImmutableCuratorAppointed {

    @Override
    default EventType type() {
        return EventType.CURATOR_APPOINTED;
    }

    /** Who. */
    @PersonalData
    @Value.Redacted
    Curator curator();

    /** The order of appointment. */
    Optional<Decision> order();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a CuratorAppointed; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableCuratorAppointed.Builder {}
}
