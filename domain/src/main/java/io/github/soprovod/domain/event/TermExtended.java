package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Prolongation of the term (продление). */
@Value.Immutable
public sealed interface TermExtended extends CaseEvent, WithTermExtended permits ImmutableTermExtended {

    @Override
    default EventType type() {
        return EventType.TERM_EXTENDED;
    }

    /** New last day, inclusive. */
    LocalDate until();

    /** Who decided. */
    Optional<Decision> decision();

    /** Whether the recipient wishes it. */
    Optional<Boolean> recipientWish();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a TermExtended; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableTermExtended.Builder {}
}
