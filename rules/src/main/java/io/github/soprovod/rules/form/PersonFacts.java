package io.github.soprovod.rules.form;

import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.LivingArrangement;
import io.github.soprovod.domain.vocabulary.Sex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the recipient, as facts of forms. */
final class PersonFacts {

    private PersonFacts() {}

    static void collect(Values values, Recipient recipient, LocalDate day) {
        Person person = recipient.person();
        values.put(Fact.NAME, Optional.of(Spelling.name(person.name())));
        values.put(Fact.SIGNER, Optional.of(Spelling.signature(person.name())));
        values.put(Fact.SEX, person.sex().map(Sex::russian));
        values.putDay(Fact.BIRTH_DATE, person.birthDate());
        address(
                values,
                Stream.of(person.residence(), person.stay())
                        .flatMap(Optional::stream)
                        .filter(known -> Spelling.address(known).isPresent())
                        .findFirst());
        values.put(Fact.PHONE, person.phone());
        values.put(Fact.EMAIL, person.email());
        values.put(Fact.PHONE_AND_EMAIL, Spelling.joined(", ", person.phone(), person.email()));
        values.put(Fact.WORKPLACE, person.workplace());
        values.put(Fact.IDENTITY, identity(person).flatMap(Spelling::identity));
        values.put(
                Fact.CATEGORIES,
                recipient
                        .categories()
                        .flatMap(known ->
                                Spelling.terms(", ", known.stream().sorted().toList())));
        values.put(Fact.DISABILITY_GROUP, person.disability().flatMap(known -> group(known, day)));
        values.put(
                Fact.WORK_LIMITATION,
                person.workCapacityLimitation().map(degree -> degree == 0 ? "нет" : Integer.toString(degree)));
        values.put(Fact.LIVING_ARRANGEMENT, recipient.livingArrangement().map(LivingArrangement::slug));
    }

    /** Who applied for the recipient also signs; the name stays open where it is unknown. */
    static void representative(Values values, Representative representative) {
        values.texts.remove(Fact.SIGNER);
        Optional<Person> person = representative.person();
        values.put(Fact.SIGNER, person.map(one -> Spelling.signature(one.name())));
        values.put(
                Fact.REPRESENTATIVE,
                Spelling.joined(
                        ", ",
                        person.map(one -> Spelling.name(one.name())),
                        representative.authority().flatMap(PersonFacts::authority)));
    }

    private static Optional<String> authority(Document paper) {
        return Spelling.joined(
                " ",
                Optional.of("документ о полномочиях"),
                paper.number().map("№ "::concat),
                paper.issuedOn().map(day -> "от " + Spelling.day(day)));
    }

    private static void address(Values values, Optional<Address> address) {
        values.put(Fact.ADDRESS, address.flatMap(Spelling::address));
        values.put(Fact.POSTAL_CODE, address.flatMap(Address::postalCode));
        values.put(Fact.LOCALITY, address.flatMap(Address::locality));
        values.put(Fact.STREET, address.flatMap(Address::street).map(Spelling::street));
        values.put(Fact.HOUSE, address.flatMap(Address::house));
        values.put(Fact.BUILDING, address.flatMap(Address::building));
        values.put(Fact.FLAT, address.flatMap(Address::flat));
    }

    /** The passport, of several the one issued last; without one the document issued last. */
    private static Optional<IdentityDocument> identity(Person person) {
        return person.identityDocuments().orElse(List.of()).stream()
                .max(Comparator.comparing((IdentityDocument one) -> one.kind() == IdentityDocumentKind.PASSPORT_RF)
                        .thenComparing(one -> one.issuedOn().orElse(LocalDate.MIN)));
    }

    private static Optional<String> group(Disability disability, LocalDate day) {
        boolean established = disability.since().filter(day::isBefore).isEmpty()
                && disability.until().filter(day::isAfter).isEmpty();
        if (disability.group() == DisabilityGroup.NONE) {
            return Optional.of("нет");
        }
        // The form prints the word for the group.
        return Optional.of(
                        disability.group() == DisabilityGroup.DISABLED_CHILD
                                ? disability.group().russian()
                                : disability.group().name())
                .filter(text -> established);
    }
}
