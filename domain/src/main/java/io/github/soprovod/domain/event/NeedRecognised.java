package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Recognition as needing social services (признание нуждающимся). */
@Value.Immutable
public sealed interface NeedRecognised extends CaseEvent, WithNeedRecognised permits ImmutableNeedRecognised {

    @Override
    default EventType type() {
        return EventType.NEED_RECOGNISED;
    }

    /** The decision. */
    Optional<Decision> decision();

    /** Circumstances it rests on. */
    @PersonalData
    @Value.Redacted
    Set<Circumstance> circumstances();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a NeedRecognised; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableNeedRecognised.Builder {}
}
