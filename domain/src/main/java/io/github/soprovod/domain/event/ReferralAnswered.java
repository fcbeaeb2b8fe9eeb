package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import org.immutables.value.Value;

/** Answer to a request; a request may be answered more than once. */
@Value.Immutable
public sealed interface ReferralAnswered extends CaseEvent, WithReferralAnswered permits ImmutableReferralAnswered {

    @Override
    default EventType type() {
        return EventType.REFERRAL_ANSWERED;
    }

    /** Id of the request. */
    @PersonalData
    @Value.Redacted
    String referral();

    /** Whether it was accepted. */
    Optional<Boolean> accepted();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("referral", referral());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ReferralAnswered; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableReferralAnswered.Builder {}
}
