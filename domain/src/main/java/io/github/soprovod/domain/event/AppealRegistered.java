package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.AppealHandling;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** An appeal (обращение) and how it was routed. */
@Value.Immutable
public sealed interface AppealRegistered extends CaseEvent, WithAppealRegistered permits ImmutableAppealRegistered {

    @Override
    default EventType type() {
        return EventType.APPEAL_REGISTERED;
    }

    /** Identifier, unique within the case. */
    @PersonalData
    @Value.Redacted
    String id();

    /** Who appealed. */
    AppealSource from();

    /** What about. */
    AppealTopic topic();

    /** Whether the territory has the resource to help. */
    Optional<Boolean> localResource();

    /** Who handles it. */
    Optional<AppealHandling> handledBy();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("id", id());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an AppealRegistered; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableAppealRegistered.Builder {}
}
