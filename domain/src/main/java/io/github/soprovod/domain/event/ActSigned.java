package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Act of provision (акт предоставления социального сопровождения). */
@Value.Immutable
public sealed interface ActSigned extends CaseEvent, WithActSigned permits ImmutableActSigned {

    @Override
    default EventType type() {
        return EventType.ACT_SIGNED;
    }

    /** Its number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Period it covers, ends inclusive. */
    Optional<DateSpan> period();

    /** What was provided. */
    @PersonalData
    @Value.Redacted
    List<ProvidedService> services();

    /** Claims of the recipient. */
    @PersonalData
    @Value.Redacted
    Optional<String> claims();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("number", number());
        Texts.check("claims", claims());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an ActSigned; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableActSigned.Builder {}
}
