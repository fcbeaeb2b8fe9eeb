package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.Relation;
import java.util.Optional;
import org.immutables.value.Value;

/** A member of the family and what he or she is to the recipient. */
@Value.Immutable
public interface FamilyMember extends WithFamilyMember {
    /** What the member is to the recipient (to the participant, where the recipient is the participant). */
    @PersonalData
    @Value.Redacted
    Optional<Relation> relation();

    /** The member. */
    @PersonalData
    @Value.Redacted
    Person person();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a FamilyMember; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableFamilyMember.Builder {}
}
