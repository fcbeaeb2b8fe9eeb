package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** The plan of measures is drawn up and signed. */
@Value.Immutable
public sealed interface ProgrammeAgreed extends CaseEvent, WithProgrammeAgreed permits ImmutableProgrammeAgreed {

    @Override
    default EventType type() {
        return EventType.PROGRAMME_AGREED;
    }

    /** The plan. */
    Programme programme();

    /** Whether the recipient agreed. */
    Optional<Boolean> agreedByRecipient();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ProgrammeAgreed; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableProgrammeAgreed.Builder {}
}
