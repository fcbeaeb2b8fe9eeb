package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import org.immutables.value.Value;

/** A paper taken into the personal file. */
@Value.Immutable
public sealed interface DocumentReceived extends CaseEvent, WithDocumentReceived permits ImmutableDocumentReceived {

    @Override
    default EventType type() {
        return EventType.DOCUMENT_RECEIVED;
    }

    /** The paper. */
    Document document();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a DocumentReceived; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableDocumentReceived.Builder {}
}
