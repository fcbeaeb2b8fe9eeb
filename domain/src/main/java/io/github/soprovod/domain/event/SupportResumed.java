package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Back to active support. */
@Value.Immutable
public sealed interface SupportResumed extends CaseEvent, WithSupportResumed permits ImmutableSupportResumed {

    @Override
    default EventType type() {
        return EventType.SUPPORT_RESUMED;
    }

    /** Why. */
    @PersonalData
    @Value.Redacted
    Optional<String> reason();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("reason", reason());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a SupportResumed; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableSupportResumed.Builder {}
}
