package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Values.addresses;
import static io.github.soprovod.domain.arbitraries.Values.days;
import static io.github.soprovod.domain.arbitraries.Values.lists;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.names;
import static io.github.soprovod.domain.arbitraries.Values.organisations;
import static io.github.soprovod.domain.arbitraries.Values.regions;
import static io.github.soprovod.domain.arbitraries.Values.sets;
import static io.github.soprovod.domain.arbitraries.Values.snils;
import static io.github.soprovod.domain.arbitraries.Values.terms;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.FamilyMember;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Participant;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.person.Treatment;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.LivingArrangement;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.ParticipantStatus;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.ServiceKind;
import io.github.soprovod.domain.vocabulary.Sex;
import io.github.soprovod.domain.vocabulary.StudyForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random people: recipients, their families, participants, and what is known of each. */
public final class People {

    private People() {}

    /** Names of people. */
    public static Arbitrary<PersonName> personNames() {
        return Builders.withBuilder(PersonName::builder)
                .use(names())
                .inSetter(PersonName.Builder::family)
                .use(names())
                .inSetter(PersonName.Builder::given)
                .use(maybe(names()))
                .inSetter(PersonName.Builder::patronymic)
                .build(PersonName.Builder::build);
    }

    /** Identity documents; passports of Russia with series and number of the right form. */
    public static Arbitrary<IdentityDocument> identityDocuments() {
        return terms(IdentityDocumentKind.class)
                .flatMap(kind -> Builders.withBuilder(IdentityDocument::builder)
                        .use(Arbitraries.just(kind))
                        .inSetter(IdentityDocument.Builder::kind)
                        .use(maybe(kind == IdentityDocumentKind.PASSPORT_RF ? digits(4) : texts()))
                        .inSetter(IdentityDocument.Builder::series)
                        .use(maybe(kind == IdentityDocumentKind.PASSPORT_RF ? digits(6) : texts()))
                        .inSetter(IdentityDocument.Builder::number)
                        .use(maybe(days()))
                        .inSetter(IdentityDocument.Builder::issuedOn)
                        .use(maybe(texts()))
                        .inSetter(IdentityDocument.Builder::issuedBy)
                        .build(IdentityDocument.Builder::build));
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }

    /** Disability, or none. */
    public static Arbitrary<Disability> disabilities() {
        return Builders.withBuilder(Disability::builder)
                .use(terms(DisabilityGroup.class))
                .inSetter(Disability.Builder::group)
                .use(maybe(days()))
                .inSetter(Disability.Builder::since)
                .use(maybe(days()))
                .inSetter(Disability.Builder::until)
                .build(Disability.Builder::build);
    }

    /** Study, or none. */
    public static Arbitrary<Study> studies() {
        return Builders.withBuilder(Study::builder)
                .use(terms(StudyForm.class))
                .inSetter(Study.Builder::form)
                .use(maybe(days()))
                .inSetter(Study.Builder::from)
                .use(maybe(days()))
                .inSetter(Study.Builder::until)
                .build(Study.Builder::build);
    }

    /** People of whom anything but the name may be unknown. */
    public static Arbitrary<Person> people() {
        return Builders.withBuilder(Person::builder)
                .use(personNames())
                .inSetter(Person.Builder::name)
                .use(maybe(terms(Sex.class)))
                .inSetter(Person.Builder::sex)
                .use(maybe(days()))
                .inSetter(Person.Builder::birthDate)
                .use(maybe(days()))
                .inSetter(Person.Builder::diedOn)
                .use(maybe(snils()))
                .inSetter(Person.Builder::snils)
                .use(maybe(lists(identityDocuments())))
                .inSetter(Person.Builder::identityDocuments)
                .use(maybe(addresses()))
                .inSetter(Person.Builder::residence)
                .use(maybe(addresses()))
                .inSetter(Person.Builder::stay)
                .use(maybe(texts()))
                .inSetter(Person.Builder::phone)
                .use(maybe(texts()))
                .inSetter(Person.Builder::email)
                .use(maybe(texts()))
                .inSetter(Person.Builder::workplace)
                .use(maybe(disabilities()))
                .inSetter(Person.Builder::disability)
                .use(maybe(Arbitraries.integers().between(0, 3)))
                .inSetter(Person.Builder::workCapacityLimitation)
                .use(maybe(studies()))
                .inSetter(Person.Builder::study)
                .build(Person.Builder::build);
    }

    /** New personal data. */
    public static Arbitrary<PersonChange> changes() {
        return Builders.withBuilder(PersonChange::builder)
                .use(maybe(personNames()))
                .inSetter(PersonChange.Builder::name)
                .use(maybe(terms(Sex.class)))
                .inSetter(PersonChange.Builder::sex)
                .use(maybe(days()))
                .inSetter(PersonChange.Builder::birthDate)
                .use(maybe(days()))
                .inSetter(PersonChange.Builder::diedOn)
                .use(maybe(snils()))
                .inSetter(PersonChange.Builder::snils)
                .use(maybe(lists(identityDocuments())))
                .inSetter(PersonChange.Builder::identityDocuments)
                .use(maybe(addresses()))
                .inSetter(PersonChange.Builder::residence)
                .use(maybe(addresses()))
                .inSetter(PersonChange.Builder::stay)
                .use(maybe(texts()))
                .inSetter(PersonChange.Builder::phone)
                .use(maybe(texts()))
                .inSetter(PersonChange.Builder::email)
                .use(maybe(texts()))
                .inSetter(PersonChange.Builder::workplace)
                .use(maybe(disabilities()))
                .inSetter(PersonChange.Builder::disability)
                .use(maybe(Arbitraries.integers().between(0, 3)))
                .inSetter(PersonChange.Builder::workCapacityLimitation)
                .use(maybe(studies()))
                .inSetter(PersonChange.Builder::study)
                .build(PersonChange.Builder::build);
    }

    /** Participants of the operation. */
    public static Arbitrary<Participant> participants() {
        return Builders.withBuilder(Participant::builder)
                .use(maybe(people()))
                .inSetter(Participant.Builder::person)
                .use(maybe(terms(ServiceKind.class)))
                .inSetter(Participant.Builder::service)
                .use(maybe(terms(ParticipantStatus.class)))
                .inSetter(Participant.Builder::status)
                .build(Participant.Builder::build);
    }

    /** Treatment in a medical organisation. */
    public static Arbitrary<Treatment> treatments() {
        return Builders.withBuilder(Treatment::builder)
                .use(maybe(organisations(OrganisationKind.MILITARY_MEDICAL, OrganisationKind.HEALTHCARE)))
                .inSetter(Treatment.Builder::organisation)
                .use(maybe(regions()))
                .inSetter(Treatment.Builder::region)
                .use(maybe(days()))
                .inSetter(Treatment.Builder::from)
                .use(maybe(days()))
                .inSetter(Treatment.Builder::until)
                .build(Treatment.Builder::build);
    }

    /** Members of a family. */
    public static Arbitrary<FamilyMember> familyMembers() {
        return Builders.withBuilder(FamilyMember::builder)
                .use(maybe(terms(Relation.class)))
                .inSetter(FamilyMember.Builder::relation)
                .use(people())
                .inSetter(FamilyMember.Builder::person)
                .build(FamilyMember.Builder::build);
    }

    /** Recipients of support. */
    public static Arbitrary<Recipient> recipients() {
        return Builders.withBuilder(Recipient::builder)
                .use(people())
                .inSetter(Recipient.Builder::person)
                .use(maybe(sets(Category.class)))
                .inSetter(Recipient.Builder::categories)
                .use(maybe(terms(LivingArrangement.class)))
                .inSetter(Recipient.Builder::livingArrangement)
                .use(maybe(participants()))
                .inSetter(Recipient.Builder::participant)
                .use(maybe(terms(Relation.class)))
                .inSetter(Recipient.Builder::relationToParticipant)
                .use(maybe(treatments()))
                .inSetter(Recipient.Builder::treatment)
                .use(maybe(lists(familyMembers())))
                .inSetter(Recipient.Builder::family)
                .build(Recipient.Builder::build);
    }
}
