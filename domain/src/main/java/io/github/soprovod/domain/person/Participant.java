package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.ParticipantStatus;
import io.github.soprovod.domain.vocabulary.ServiceKind;
import java.util.Optional;
import org.immutables.value.Value;

/** The participant of the special military operation whose status gives the right to support. */
@Value.Immutable
public interface Participant extends WithParticipant {
    /** The participant; absent where the recipient is the participant. */
    @PersonalData
    @Value.Redacted
    Optional<Person> person();

    /** Kind of service. */
    @PersonalData
    @Value.Redacted
    Optional<ServiceKind> service();

    /** What is known of the participant now. */
    @PersonalData
    @Value.Redacted
    Optional<ParticipantStatus> status();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Participant; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableParticipant.Builder {}
}
