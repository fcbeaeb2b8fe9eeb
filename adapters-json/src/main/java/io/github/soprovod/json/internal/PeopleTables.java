package io.github.soprovod.json.internal;

import static io.github.soprovod.json.internal.PaperTables.ADDRESS;
import static io.github.soprovod.json.internal.Scalars.DATE;
import static io.github.soprovod.json.internal.Scalars.DEGREE;
import static io.github.soprovod.json.internal.Scalars.NAME;
import static io.github.soprovod.json.internal.Scalars.REGION;
import static io.github.soprovod.json.internal.Scalars.SNILS;
import static io.github.soprovod.json.internal.Scalars.TEXT;
import static io.github.soprovod.json.internal.Scalars.term;

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
import io.github.soprovod.domain.vocabulary.ParticipantStatus;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.ServiceKind;
import io.github.soprovod.domain.vocabulary.Sex;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.util.List;

/** Tables of people: the recipient, the family, the participant, and what is known of each. */
final class PeopleTables {

    private static final Codec<PersonName> PERSON_NAME = TypeTable.<PersonName, PersonName.Builder>of(
                    "PersonName", PersonName::builder)
            .required("family", NAME, PersonName::family, PersonName.Builder::family)
            .required("given", NAME, PersonName::given, PersonName.Builder::given)
            .optional("patronymic", NAME, PersonName::patronymic, PersonName.Builder::patronymic)
            .end(PersonName.Builder::build);

    private static final Codec<IdentityDocument> IDENTITY_DOCUMENT =
            TypeTable.<IdentityDocument, IdentityDocumentForm>of("IdentityDocument", IdentityDocumentForm::new)
                    .required(
                            "kind",
                            term(IdentityDocumentKind.class),
                            IdentityDocument::kind,
                            IdentityDocumentForm::kind)
                    .optional("series", TEXT, IdentityDocument::series, IdentityDocumentForm::series)
                    .optional("number", TEXT, IdentityDocument::number, IdentityDocumentForm::number)
                    .optional(
                            "issuedOn",
                            DATE,
                            IdentityDocument::issuedOn,
                            (form, day) -> form.document().issuedOn(day))
                    .optional(
                            "issuedBy",
                            TEXT,
                            IdentityDocument::issuedBy,
                            (form, by) -> form.document().issuedBy(by))
                    .checked(IdentityDocumentForm::check)
                    .end(IdentityDocumentForm::build);

    private static final Codec<List<IdentityDocument>> IDENTITY_DOCUMENTS = new ListCodec<>(IDENTITY_DOCUMENT);

    private static final Codec<Disability> DISABILITY = TypeTable.<Disability, Disability.Builder>of(
                    "Disability", Disability::builder)
            .required("group", term(DisabilityGroup.class), Disability::group, Disability.Builder::group)
            .optional("since", DATE, Disability::since, Disability.Builder::since)
            .optional("until", DATE, Disability::until, Disability.Builder::until)
            .end(Disability.Builder::build);

    private static final Codec<Study> STUDY = TypeTable.<Study, Study.Builder>of("Study", Study::builder)
            .required("form", term(StudyForm.class), Study::form, Study.Builder::form)
            .optional("from", DATE, Study::from, Study.Builder::from)
            .optional("until", DATE, Study::until, Study.Builder::until)
            .end(Study.Builder::build);

    static final Codec<Person> PERSON = TypeTable.<Person, Person.Builder>of("Person", Person::builder)
            .required("name", PERSON_NAME, Person::name, Person.Builder::name)
            .optional("sex", term(Sex.class), Person::sex, Person.Builder::sex)
            .optional("birthDate", DATE, Person::birthDate, Person.Builder::birthDate)
            .optional("diedOn", DATE, Person::diedOn, Person.Builder::diedOn)
            .optional("snils", SNILS, Person::snils, Person.Builder::snils)
            .optional(
                    "identityDocuments",
                    IDENTITY_DOCUMENTS,
                    Person::identityDocuments,
                    Person.Builder::identityDocuments)
            .optional("residence", ADDRESS, Person::residence, Person.Builder::residence)
            .optional("stay", ADDRESS, Person::stay, Person.Builder::stay)
            .optional("phone", TEXT, Person::phone, Person.Builder::phone)
            .optional("email", TEXT, Person::email, Person.Builder::email)
            .optional("workplace", TEXT, Person::workplace, Person.Builder::workplace)
            .optional("disability", DISABILITY, Person::disability, Person.Builder::disability)
            .optional(
                    "workCapacityLimitation",
                    DEGREE,
                    Person::workCapacityLimitation,
                    Person.Builder::workCapacityLimitation)
            .optional("study", STUDY, Person::study, Person.Builder::study)
            .end(Person.Builder::build);

    /** The members of a person, all of which may be absent. */
    static final Codec<PersonChange> PERSON_CHANGE = TypeTable.<PersonChange, PersonChange.Builder>of(
                    "PersonChange", PersonChange::builder)
            .optional("name", PERSON_NAME, PersonChange::name, PersonChange.Builder::name)
            .optional("sex", term(Sex.class), PersonChange::sex, PersonChange.Builder::sex)
            .optional("birthDate", DATE, PersonChange::birthDate, PersonChange.Builder::birthDate)
            .optional("diedOn", DATE, PersonChange::diedOn, PersonChange.Builder::diedOn)
            .optional("snils", SNILS, PersonChange::snils, PersonChange.Builder::snils)
            .optional(
                    "identityDocuments",
                    IDENTITY_DOCUMENTS,
                    PersonChange::identityDocuments,
                    PersonChange.Builder::identityDocuments)
            .optional("residence", ADDRESS, PersonChange::residence, PersonChange.Builder::residence)
            .optional("stay", ADDRESS, PersonChange::stay, PersonChange.Builder::stay)
            .optional("phone", TEXT, PersonChange::phone, PersonChange.Builder::phone)
            .optional("email", TEXT, PersonChange::email, PersonChange.Builder::email)
            .optional("workplace", TEXT, PersonChange::workplace, PersonChange.Builder::workplace)
            .optional("disability", DISABILITY, PersonChange::disability, PersonChange.Builder::disability)
            .optional(
                    "workCapacityLimitation",
                    DEGREE,
                    PersonChange::workCapacityLimitation,
                    PersonChange.Builder::workCapacityLimitation)
            .optional("study", STUDY, PersonChange::study, PersonChange.Builder::study)
            .end(PersonChange.Builder::build);

    private static final Codec<Participant> PARTICIPANT = TypeTable.<Participant, Participant.Builder>of(
                    "Participant", Participant::builder)
            .optional("person", PERSON, Participant::person, Participant.Builder::person)
            .optional("service", term(ServiceKind.class), Participant::service, Participant.Builder::service)
            .optional("status", term(ParticipantStatus.class), Participant::status, Participant.Builder::status)
            .end(Participant.Builder::build);

    private static final Codec<Treatment> TREATMENT = TypeTable.<Treatment, Treatment.Builder>of(
                    "Treatment", Treatment::builder)
            .optional(
                    "organisation",
                    PaperTables.MEDICAL_ORGANISATION,
                    Treatment::organisation,
                    Treatment.Builder::organisation)
            .optional("region", REGION, Treatment::region, Treatment.Builder::region)
            .optional("from", DATE, Treatment::from, Treatment.Builder::from)
            .optional("until", DATE, Treatment::until, Treatment.Builder::until)
            .end(Treatment.Builder::build);

    private static final Codec<FamilyMember> FAMILY_MEMBER = TypeTable.<FamilyMember, FamilyMember.Builder>of(
                    "FamilyMember", FamilyMember::builder)
            .optional("relation", term(Relation.class), FamilyMember::relation, FamilyMember.Builder::relation)
            .required("person", PERSON, FamilyMember::person, FamilyMember.Builder::person)
            .end(FamilyMember.Builder::build);

    static final Codec<Recipient> RECIPIENT = TypeTable.<Recipient, Recipient.Builder>of(
                    "Recipient", Recipient::builder)
            .required("person", PERSON, Recipient::person, Recipient.Builder::person)
            .optional(
                    "categories", new SetCodec<>(Category.class), Recipient::categories, Recipient.Builder::categories)
            .optional(
                    "livingArrangement",
                    term(LivingArrangement.class),
                    Recipient::livingArrangement,
                    Recipient.Builder::livingArrangement)
            .optional("participant", PARTICIPANT, Recipient::participant, Recipient.Builder::participant)
            .optional(
                    "relationToParticipant",
                    term(Relation.class),
                    Recipient::relationToParticipant,
                    Recipient.Builder::relationToParticipant)
            .optional("treatment", TREATMENT, Recipient::treatment, Recipient.Builder::treatment)
            .optional("family", new ListCodec<>(FAMILY_MEMBER), Recipient::family, Recipient.Builder::family)
            .end(Recipient.Builder::build);

    private PeopleTables() {}
}
