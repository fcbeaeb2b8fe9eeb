package io.github.soprovod.domain.value;

import io.github.soprovod.domain.vocabulary.DecisionBody;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision or order (решение, приказ): who took it, its number and date. Dates of decisions are never compared with
 * the day of the entry that brings them.
 */
@Value.Immutable
public interface Decision extends WithDecision {
    /** Who took it. */
    Optional<DecisionBody> body();

    /** Its number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Its date. */
    Optional<LocalDate> date();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("number", number());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Decision; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableDecision.Builder {}
}
