package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Evaluation of the result (оценка эффективности). */
@Value.Immutable
public sealed interface EffectivenessEvaluated extends CaseEvent, WithEffectivenessEvaluated
        permits ImmutableEffectivenessEvaluated {

    @Override
    default EventType type() {
        return EventType.EFFECTIVENESS_EVALUATED;
    }

    /** Whether the goals are reached. */
    Optional<Boolean> goalsReached();

    /** Whether active support is still needed. */
    Optional<Boolean> activeSupportNeeded();

    /** Whether it was made together with the recipient. */
    Optional<Boolean> withRecipient();

    /** Whether the family is to be observed afterwards. */
    Optional<Boolean> observationNeeded();

    /** Recommendations to the recipient. */
    @PersonalData
    @Value.Redacted
    List<String> recommendations();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("recommendations", recommendations());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an EffectivenessEvaluated; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableEffectivenessEvaluated.Builder {}
}
