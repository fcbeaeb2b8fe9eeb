package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.IdentificationOrigin;
import java.util.Optional;
import org.immutables.value.Value;

/** Need found (выявление). */
@Value.Immutable
public sealed interface Identified extends CaseEvent, WithIdentified permits ImmutableIdentified {

    @Override
    default EventType type() {
        return EventType.IDENTIFIED;
    }

    /** How it came to notice. */
    Optional<IdentificationOrigin> origin();

    /** Organisation that asked. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> requestedBy();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Identified; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableIdentified.Builder {}
}
