package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.ContactChannel;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Contact after active support. */
@Value.Immutable
public sealed interface PostSupportContact extends CaseEvent, WithPostSupportContact
        permits ImmutablePostSupportContact {

    @Override
    default EventType type() {
        return EventType.POST_SUPPORT_CONTACT;
    }

    /** How. */
    Optional<ContactChannel> channel();

    /** Whether a new need was found. */
    Optional<Boolean> needArose();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PostSupportContact; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePostSupportContact.Builder {}
}
