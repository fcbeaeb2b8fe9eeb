package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.Copies;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * New personal data: members that are present replace those of the person, the others stay. So a change cannot make a
 * known member unknown; a list that is present replaces the whole list.
 */
@Value.Immutable
public interface PersonChange extends WithPersonChange {
    /** New name. */
    @PersonalData
    @Value.Redacted
    Optional<PersonName> name();

    /** New sex. */
    @PersonalData
    @Value.Redacted
    Optional<Sex> sex();

    /** Corrected day of birth. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** Day of death. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> diedOn();

    /** New or corrected insurance number (СНИЛС). */
    @PersonalData
    @Value.Redacted
    Optional<Snils> snils();

    /** Identity documents, in place of all that were known. */
    @PersonalData
    @Value.Redacted
    Optional<List<IdentityDocument>> identityDocuments();

    /** New place of residence (место жительства). */
    @PersonalData
    @Value.Redacted
    Optional<Address> residence();

    /** New place of stay (место пребывания). */
    @PersonalData
    @Value.Redacted
    Optional<Address> stay();

    /** New telephone. */
    @PersonalData
    @Value.Redacted
    Optional<String> phone();

    /** New e-mail. */
    @PersonalData
    @Value.Redacted
    Optional<String> email();

    /** New place of work. */
    @PersonalData
    @Value.Redacted
    Optional<String> workplace();

    /** Disability; "none" is said by its group. */
    @PersonalData
    @Value.Redacted
    Optional<Disability> disability();

    /** Degree of limitation of the ability to work, 0 to 3. */
    @PersonalData
    @Value.Redacted
    Optional<Integer> workCapacityLimitation();

    /** Study; "none" is said by its form. */
    @PersonalData
    @Value.Redacted
    Optional<Study> study();

    /**
     * Keeps a copy of each collection that nobody else can change; refuses text that no store can keep and a degree that
     * there is not.
     */
    @Value.Check
    default PersonChange checked() {
        Texts.check("phone", phone());
        Texts.check("email", email());
        Texts.check("workplace", workplace());
        if (workCapacityLimitation().filter(degree -> degree < 0 || degree > 3).isPresent()) {
            throw new IllegalArgumentException("workCapacityLimitation: not a degree from 0 to 3");
        }
        PersonChange copy = this;
        copy = Copies.list(identityDocuments()).map(copy::withIdentityDocuments).orElse(copy);
        return copy;
    }

    /** The person with the members of this change in place of the old ones. */
    default Person applyTo(Person person) {
        Person.Builder changed = Person.builder().like(person);
        name().ifPresent(changed::name);
        sex().ifPresent(changed::sex);
        birthDate().ifPresent(changed::birthDate);
        diedOn().ifPresent(changed::diedOn);
        snils().ifPresent(changed::snils);
        identityDocuments().ifPresent(changed::identityDocuments);
        residence().ifPresent(changed::residence);
        stay().ifPresent(changed::stay);
        phone().ifPresent(changed::phone);
        email().ifPresent(changed::email);
        workplace().ifPresent(changed::workplace);
        disability().ifPresent(changed::disability);
        workCapacityLimitation().ifPresent(changed::workCapacityLimitation);
        study().ifPresent(changed::study);
        return changed.build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PersonChange; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePersonChange.Builder {}
}
