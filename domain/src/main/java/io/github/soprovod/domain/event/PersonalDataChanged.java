package io.github.soprovod.domain.event;

import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Personal data of the recipient change. */
@Value.Immutable
public sealed interface PersonalDataChanged extends CaseEvent, WithPersonalDataChanged
        permits ImmutablePersonalDataChanged {

    @Override
    default EventType type() {
        return EventType.PERSONAL_DATA_CHANGED;
    }

    /** The new data. */
    @PersonalData
    @Value.Redacted
    PersonChange person();

    /** Paper that confirms them. */
    Optional<Document> document();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PersonalDataChanged; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePersonalDataChanged.Builder {}
}
