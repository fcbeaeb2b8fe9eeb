package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Not taken on (отказ в сопровождении). */
@Value.Immutable
public sealed interface Declined extends CaseEvent, WithDeclined permits ImmutableDeclined {

    @Override
    default EventType type() {
        return EventType.DECLINED;
    }

    /** Grounds. */
    @PersonalData
    @Value.Redacted
    Optional<String> grounds();

    /** The decision. */
    Optional<Decision> decision();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("grounds", grounds());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Declined; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableDeclined.Builder {}
}
