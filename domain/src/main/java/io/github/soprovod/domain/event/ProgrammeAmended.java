package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** The plan is corrected: a whole new plan that repeats the measures that go on. */
@Value.Immutable
public sealed interface ProgrammeAmended extends CaseEvent, WithProgrammeAmended permits ImmutableProgrammeAmended {

    @Override
    default EventType type() {
        return EventType.PROGRAMME_AMENDED;
    }

    /** The new plan. */
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

    /** Builds a ProgrammeAmended; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableProgrammeAmended.Builder {}
}
