package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Taken on for support (зачисление). */
@Value.Immutable
public sealed interface Enrolled extends CaseEvent, WithEnrolled permits ImmutableEnrolled {

    @Override
    default EventType type() {
        return EventType.ENROLLED;
    }

    /** The decision. */
    Optional<Decision> decision();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Enrolled; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableEnrolled.Builder {}
}
