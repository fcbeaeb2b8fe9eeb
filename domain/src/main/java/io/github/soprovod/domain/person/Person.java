package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.Copies;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A person: the name is known, everything else may be unknown. */
@Value.Immutable
public interface Person extends WithPerson {
    /** Name. */
    @PersonalData
    @Value.Redacted
    PersonName name();

    /** Sex. */
    @PersonalData
    @Value.Redacted
    Optional<Sex> sex();

    /** Day of birth. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> birthDate();

    /** Day of death; absent also where the person lives. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> diedOn();

    /** Insurance number (СНИЛС). */
    @PersonalData
    @Value.Redacted
    Optional<Snils> snils();

    /** Identity documents; absent where unknown. */
    @PersonalData
    @Value.Redacted
    Optional<List<IdentityDocument>> identityDocuments();

    /** Place of residence (место жительства). */
    @PersonalData
    @Value.Redacted
    Optional<Address> residence();

    /** Place of stay (место пребывания). */
    @PersonalData
    @Value.Redacted
    Optional<Address> stay();

    /** Telephone. */
    @PersonalData
    @Value.Redacted
    Optional<String> phone();

    /** E-mail. */
    @PersonalData
    @Value.Redacted
    Optional<String> email();

    /** Place of work. */
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
    default Person checked() {
        Texts.check("phone", phone());
        Texts.check("email", email());
        Texts.check("workplace", workplace());
        if (workCapacityLimitation().filter(degree -> degree < 0 || degree > 3).isPresent()) {
            throw new IllegalArgumentException("workCapacityLimitation: not a degree from 0 to 3");
        }
        Person copy = this;
        copy = Copies.list(identityDocuments()).map(copy::withIdentityDocuments).orElse(copy);
        return copy;
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Person; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePerson.Builder {}
}
