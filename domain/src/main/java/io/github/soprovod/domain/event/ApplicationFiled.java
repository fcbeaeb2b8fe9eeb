package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.Circumstance;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Personal application (заявление). */
@Value.Immutable
public sealed interface ApplicationFiled extends CaseEvent, WithApplicationFiled permits ImmutableApplicationFiled {

    @Override
    default EventType type() {
        return EventType.APPLICATION_FILED;
    }

    /** Circumstances it names. */
    @PersonalData
    @Value.Redacted
    Set<Circumstance> circumstances();

    /** Circumstances in the applicant's words. */
    @PersonalData
    @Value.Redacted
    Optional<String> stated();

    /** Consent to processing of personal data. */
    Optional<Boolean> dataConsent();

    /** Who applied on behalf of the recipient, where not in person. */
    @PersonalData
    @Value.Redacted
    Optional<Representative> representative();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("stated", stated());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an ApplicationFiled; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableApplicationFiled.Builder {}
}
