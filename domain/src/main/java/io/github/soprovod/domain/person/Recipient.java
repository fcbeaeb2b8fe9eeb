package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.Copies;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.LivingArrangement;
import io.github.soprovod.domain.vocabulary.Relation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The recipient of social support (получатель социального сопровождения): whose case it is and what is known of him or
 * her. Absent is unknown, never "no".
 */
@Value.Immutable
public interface Recipient extends WithRecipient {
    /** The person. */
    @PersonalData
    @Value.Redacted
    Person person();

    /** Categories; complete where present. */
    @PersonalData
    @Value.Redacted
    Optional<Set<Category>> categories();

    /** Family status by the Yugra form. */
    @PersonalData
    @Value.Redacted
    Optional<LivingArrangement> livingArrangement();

    /** The participant of the operation that the right comes from. */
    @PersonalData
    @Value.Redacted
    Optional<Participant> participant();

    /** What the recipient is to the participant. */
    @PersonalData
    @Value.Redacted
    Optional<Relation> relationToParticipant();

    /** Treatment under way. */
    @PersonalData
    @Value.Redacted
    Optional<Treatment> treatment();

    /** Members of the family; an empty list says that there are none. */
    @PersonalData
    @Value.Redacted
    Optional<List<FamilyMember>> family();

    /** Keeps a copy of each collection that nobody else can change. */
    @Value.Check
    default Recipient checked() {
        Recipient copy = this;
        copy = Copies.set(categories()).map(copy::withCategories).orElse(copy);
        copy = Copies.list(family()).map(copy::withFamily).orElse(copy);
        return copy;
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Recipient; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableRecipient.Builder {}
}
