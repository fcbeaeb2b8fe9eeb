package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.Dynamics;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import java.util.Optional;
import org.immutables.value.Value;

/** Review of progress (мониторинг, промежуточная оценка, обследование). */
@Value.Immutable
public sealed interface ReviewHeld extends CaseEvent, WithReviewHeld permits ImmutableReviewHeld {

    @Override
    default EventType type() {
        return EventType.REVIEW_HELD;
    }

    /** Kind of review. */
    ReviewKind kind();

    /** How the situation moved. */
    Optional<Dynamics> dynamics();

    /** What follows. */
    ReviewConclusion conclusion();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ReviewHeld; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableReviewHeld.Builder {}
}
