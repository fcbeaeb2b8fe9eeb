package io.github.soprovod.domain.event;

import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.PersonalData;
import java.util.Optional;
import org.immutables.value.Value;

/** Who applies on behalf of the recipient. */
@Value.Immutable
public interface Representative extends WithRepresentative {
    /** The representative. */
    @PersonalData
    @Value.Redacted
    Optional<Person> person();

    /** Paper that proves the authority. */
    @PersonalData
    @Value.Redacted
    Optional<Document> authority();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Representative; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableRepresentative.Builder {}
}
