package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Contract for support (договор о социальном сопровождении). */
@Value.Immutable
public sealed interface ContractConcluded extends CaseEvent, WithContractConcluded permits ImmutableContractConcluded {

    @Override
    default EventType type() {
        return EventType.CONTRACT_CONCLUDED;
    }

    /** Its number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("number", number());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ContractConcluded; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableContractConcluded.Builder {}
}
