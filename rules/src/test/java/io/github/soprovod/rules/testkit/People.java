package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.FamilyMember;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** People of case files, each with the least that makes sense; what matters to a test is said by the test. */
public final class People {

    private People() {}

    /** A day in ISO 8601. */
    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** A person of whom the name alone is known. */
    public static Person named(String family, String given) {
        return Person.builder()
                .name(PersonName.builder().family(family).given(given).build())
                .build();
    }

    /** An adult who lives in a region and has a passport of Russia; everything else is unknown. */
    public static Person adult(String region) {
        return named("Иванова", "Мария")
                .withBirthDate(day("1988-04-12"))
                .withResidence(in(region))
                .withIdentityDocuments(List.of(document(IdentityDocumentKind.PASSPORT_RF)));
    }

    /** A recipient: an adult who lives in a region, of some categories (and of no other), with no family. */
    public static Recipient recipient(String region, Category... categories) {
        return Recipient.builder()
                .person(adult(region))
                .categories(Set.of(categories))
                .family(List.of())
                .build();
    }

    /** An address of which the region alone is known. */
    public static Address in(String region) {
        return Address.builder().region(RegionId.of(region)).build();
    }

    /** An identity document of a kind. */
    public static IdentityDocument document(IdentityDocumentKind kind) {
        return IdentityDocument.builder().kind(kind).build();
    }

    /** A child born on a day. */
    public static FamilyMember child(String born) {
        return FamilyMember.builder()
                .relation(Relation.CHILD)
                .person(named("Иванов", "Пётр").withBirthDate(day(born)))
                .build();
    }
}
