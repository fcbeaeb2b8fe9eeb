package io.github.soprovod.domain.event;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** End of support (завершение). */
@Value.Immutable
public sealed interface Closed extends CaseEvent, WithClosed permits ImmutableClosed {

    @Override
    default EventType type() {
        return EventType.CLOSED;
    }

    /** Why. */
    ClosureReason reason();

    /** Statement of the recipient. */
    Optional<Document> statement();

    /** Where the recipient moves. */
    @PersonalData
    @Value.Redacted
    Optional<Address> newResidence();

    /** To whom the case is handed over. */
    Optional<Handover> handover();

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

    /** Builds a Closed; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableClosed.Builder {}
}
