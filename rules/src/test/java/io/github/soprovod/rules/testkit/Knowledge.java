package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.FamilyMember;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Participant;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.person.Treatment;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.ServiceKind;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Recipients of whom every fact that a rule can ask about is known, and what is left of them when some are not. */
public final class Knowledge {

    /** Stands for the region that is asked about. */
    private static final RegionId HERE = RegionId.of("here");

    /** Recipients of whom everything is known, of no region yet, with birthdays and spans close to each other. */
    static final Arbitrary<Recipient> RECIPIENTS = recipients();

    /** Days after the first one that is asked about: near the birthdays and ends of spans of the recipients. */
    static final Arbitrary<Integer> DAYS = Arbitraries.integers().between(0, 800);

    private Knowledge() {}

    /** A recipient of {@link #RECIPIENTS} in a region. */
    static Recipient livingIn(RegionId region, Recipient recipient) {
        return recipient
                .withPerson(livingIn(region, recipient.person()))
                .withTreatment(recipient
                        .treatment()
                        .map(t -> t.withRegion(t.region().map(r -> here(r, region)))));
    }

    private static Person livingIn(RegionId region, Person person) {
        return person.withResidence(person.residence()
                        .map(a -> a.withRegion(a.region().map(r -> here(r, region)))))
                .withStay(person.stay().map(a -> a.withRegion(a.region().map(r -> here(r, region)))));
    }

    private static RegionId here(RegionId place, RegionId region) {
        return place.equals(HERE) ? region : place;
    }

    /** A day so many days after the first that is asked about. */
    static LocalDate day(LocalDate notBefore, int days) {
        LocalDate first = LocalDate.of(2025, 1, 1);
        return (notBefore.isBefore(first) ? first : notBefore).plusDays(days);
    }

    private static Arbitrary<Recipient> recipients() {
        Arbitrary<Recipient.Builder> people = Combinators.combine(
                        persons(),
                        Arbitraries.of(Category.class).set().ofMaxSize(3),
                        Arbitraries.of(Relation.class),
                        Arbitraries.of(ServiceKind.class),
                        persons().list().ofMaxSize(2))
                .as((person, categories, relation, service, family) -> Recipient.builder()
                        .person(person)
                        .categories(categories)
                        .relationToParticipant(relation)
                        .participant(Participant.builder().service(service).build())
                        .family(family.stream()
                                .map(member ->
                                        FamilyMember.builder().person(member).build())
                                .toList()));
        Arbitrary<Treatment> treatments = Combinators.combine(addresses(), spans())
                .as((place, span) -> Treatment.builder()
                        .region(place.region())
                        .from(span.get(0))
                        .until(span.get(1))
                        .build());
        return Combinators.combine(people, treatments)
                .as((person, treatment) -> person.treatment(treatment).build());
    }

    private static Arbitrary<Person> persons() {
        Arbitrary<LocalDate> births = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 900).map(LocalDate.of(2007, 1, 1)::plusDays),
                Arbitraries.integers().between(0, 900).map(LocalDate.of(2002, 1, 1)::plusDays),
                Arbitraries.of(LocalDate.of(2008, 2, 29), LocalDate.of(2004, 2, 29)));
        Arbitrary<Study> studies = Combinators.combine(Arbitraries.of(StudyForm.class), spans())
                .as((form, span) -> Study.builder()
                        .form(form)
                        .from(span.get(0))
                        .until(span.get(1))
                        .build());
        Arbitrary<Disability> disabilities = Combinators.combine(Arbitraries.of(DisabilityGroup.class), spans())
                .as((group, span) -> Disability.builder()
                        .group(group)
                        .since(span.get(0))
                        .until(span.get(1))
                        .build());
        Arbitrary<List<IdentityDocument>> documents = Arbitraries.of(IdentityDocumentKind.class)
                .map(People::document)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(births, addresses(), addresses().optional(0.5), studies, disabilities, documents)
                .as((birth, residence, stay, study, disability, identity) -> People.named("-", "-")
                        .withBirthDate(birth)
                        .withResidence(residence)
                        .withStay(stay)
                        .withStudy(study)
                        .withDisability(disability)
                        .withIdentityDocuments(identity));
    }

    private static Arbitrary<Address> addresses() {
        return Arbitraries.of("here", "here", "elsewhere").map(People::in);
    }

    private static Arbitrary<List<LocalDate>> spans() {
        LocalDate first = LocalDate.of(2024, 6, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 900),
                        Arbitraries.integers().between(0, 900))
                .as((from, length) -> List.of(first.plusDays(from), first.plusDays(from + length)));
    }

    /** The recipient with some facts, chosen by a seed, unknown. */
    public static Recipient partOf(Recipient full, long seed) {
        Random random = new Random(seed);
        Recipient part = tell(stranger(full), full, fact -> random.nextInt(3) > 0);
        Person person = part.person();
        // A known residence without a stay says that there is no other place, which would be a lie where there is one.
        boolean silent = person.residence().isPresent() && person.stay().isEmpty();
        return silent ? part.withPerson(person.withStay(full.person().stay())) : part;
    }

    /** A recipient with some of the facts told that are known of the full one; a fact is named by its pointer. */
    public static Recipient tell(Recipient known, Recipient full, Predicate<String> told) {
        Recipient.Builder recipient = Recipient.builder()
                .like(known)
                .person(person(known.person(), full.person(), "/recipient/person", told));
        if (known.categories().isEmpty() && told.test("/recipient/categories")) {
            recipient.categories(full.categories());
        }
        if (known.relationToParticipant().isEmpty() && told.test("/recipient/relationToParticipant")) {
            recipient.relationToParticipant(full.relationToParticipant());
        }
        if (known.participant().isEmpty() && told.test("/recipient/participant")) {
            recipient.participant(full.participant());
        }
        recipient.treatment(part(known.treatment(), full.treatment(), "/recipient/treatment", told));
        recipient.family(family(known, full, told));
        return recipient.build();
    }

    private static Optional<Treatment> part(
            Optional<Treatment> known, Optional<Treatment> full, String at, Predicate<String> told) {
        if (known.isEmpty()) {
            return told.test(at) ? full : known;
        }
        return known.get().region().isEmpty() && told.test(at + "/region") ? full : known;
    }

    private static Optional<List<FamilyMember>> family(Recipient known, Recipient full, Predicate<String> told) {
        if (known.family().isEmpty()) {
            return told.test("/recipient/family") ? full.family() : known.family();
        }
        List<FamilyMember> members = new ArrayList<>();
        for (int i = 0; i < known.family().get().size(); i++) {
            FamilyMember member = known.family().get().get(i);
            members.add(member.withPerson(person(
                    member.person(),
                    full.family().orElseThrow().get(i).person(),
                    "/recipient/family/" + i + "/person",
                    told)));
        }
        return Optional.of(members);
    }

    private static Person person(Person known, Person full, String at, Predicate<String> told) {
        Person.Builder person = Person.builder().like(known);
        if (known.birthDate().isEmpty() && told.test(at + "/birthDate")) {
            person.birthDate(full.birthDate());
        }
        if (known.identityDocuments().isEmpty() && told.test(at + "/identityDocuments")) {
            person.identityDocuments(full.identityDocuments());
        }
        person.residence(address(known.residence(), full.residence(), at + "/residence", told));
        boolean noOtherPlace = known.residence().isPresent() && known.stay().isEmpty();
        person.stay(noOtherPlace ? known.stay() : address(known.stay(), full.stay(), at + "/stay", told));
        person.study(study(known.study(), full.study(), at + "/study", told));
        person.disability(disability(known.disability(), full.disability(), at + "/disability", told));
        return person.build();
    }

    private static Optional<Address> address(
            Optional<Address> known, Optional<Address> full, String at, Predicate<String> told) {
        if (known.isEmpty()) {
            return told.test(at) ? full : known;
        }
        return known.get().region().isEmpty() && told.test(at + "/region") ? full : known;
    }

    private static Optional<Study> study(
            Optional<Study> known, Optional<Study> full, String at, Predicate<String> told) {
        if (known.isEmpty()) {
            return told.test(at) ? full : known;
        }
        Study study = known.get();
        if (study.from().isEmpty() && told.test(at + "/from")) {
            study = study.withFrom(full.orElseThrow().from());
        }
        if (study.until().isEmpty() && told.test(at + "/until")) {
            study = study.withUntil(full.orElseThrow().until());
        }
        return Optional.of(study);
    }

    private static Optional<Disability> disability(
            Optional<Disability> known, Optional<Disability> full, String at, Predicate<String> told) {
        if (known.isEmpty()) {
            return told.test(at) ? full : known;
        }
        Disability disability = known.get();
        if (disability.since().isEmpty() && told.test(at + "/since")) {
            disability = disability.withSince(full.orElseThrow().since());
        }
        return Optional.of(disability);
    }

    /** A recipient of whom almost nothing is known: parts whose inner members can be unknown are there, empty. */
    private static Recipient stranger(Recipient full) {
        boolean inner = full.hashCode() % 2 == 0;
        Recipient.Builder recipient = Recipient.builder().person(stranger(full.person(), inner));
        if (inner) {
            recipient.family(full.family().orElseThrow().stream()
                    .map(member -> member.withPerson(stranger(member.person(), true)))
                    .toList());
        }
        return recipient.build();
    }

    private static Person stranger(Person full, boolean inner) {
        Person.Builder person = Person.builder().name(full.name());
        if (inner) {
            person.residence(Address.builder().build());
            person.stay(full.stay().map(stay -> Address.builder().build()));
            person.study(full.study().orElseThrow().withFrom(Optional.empty()).withUntil(Optional.empty()));
            person.disability(full.disability().orElseThrow().withSince(Optional.empty()));
        }
        return person.build();
    }
}
