package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.Optional;
import org.immutables.value.Value;

/** Request to another body (межведомственный запрос). */
@Value.Immutable
public sealed interface ReferralSent extends CaseEvent, WithReferralSent permits ImmutableReferralSent {

    @Override
    default EventType type() {
        return EventType.REFERRAL_SENT;
    }

    /** Identifier, unique within the case. */
    @PersonalData
    @Value.Redacted
    String id();

    /** Addressee. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> to();

    /** Kind of help asked. */
    Optional<HelpKind> help();

    /** Measure or appeal it serves. */
    @PersonalData
    @Value.Redacted
    Optional<String> measure();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("id", id());
        Texts.check("measure", measure());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ReferralSent; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableReferralSent.Builder {}
}
