package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.FamilyMember;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A condition on the recipient and the people around; what is not known of them leaves it undetermined. */
public sealed interface PersonCondition extends Condition.Atom
        permits PersonCondition.LivesHere,
                PersonCondition.OfCategory,
                PersonCondition.IdentifiedBy,
                PersonCondition.FamilyMemberUnder,
                PersonCondition.RelatedAs,
                PersonCondition.Under,
                PersonCondition.StudiesFullTime,
                HealthCondition {

    @Override
    default String kind() {
        return "eligibility";
    }

    private static Person person(Facts facts) {
        return facts.recipient().person();
    }

    /**
     * Whether the recipient has a place of residence or of stay in the region. A known residence without a stay means that
     * there is no other place; with neither known it is undetermined.
     */
    record LivesHere() implements PersonCondition {
        @Override
        public String subject() {
            return "territory";
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Address> residence = person(facts).residence();
            Optional<Address> stay = person(facts).stay();
            Verdict resides = residence.isEmpty() ? Verdict.UNDETERMINED : isHere(residence.get(), facts.region());
            if (stay.isEmpty()) {
                return resides;
            }
            return resides.or(isHere(stay.get(), facts.region()));
        }

        private static Verdict isHere(Address address, RegionId region) {
            return address.region().isEmpty()
                    ? Verdict.UNDETERMINED
                    : Verdict.of(address.region().get().equals(region));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            Optional<Address> residence = person(facts).residence();
            Optional<Address> stay = person(facts).stay();
            if (residence.isEmpty()) {
                sink.accept("/recipient/person/residence");
            } else if (residence.get().region().isEmpty()) {
                sink.accept("/recipient/person/residence/region");
            }
            if (stay.isPresent() && stay.get().region().isEmpty()) {
                sink.accept("/recipient/person/stay/region");
            } else if (stay.isEmpty() && residence.isEmpty()) {
                sink.accept("/recipient/person/stay");
            }
        }
    }

    /** Whether the recipient is of one of some categories; the set of categories is complete where it is known. */
    record OfCategory(List<Category> categories) implements PersonCondition {

        /** Keeps a copy of the list. */
        public OfCategory {
            categories = List.copyOf(categories);
        }

        @Override
        public String subject() {
            return "category";
        }

        @Override
        public List<String> parameters() {
            return Words.slugs(categories);
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Set<Category>> known = facts.recipient().categories();
            if (known.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            for (int i = 0; i < categories.size(); i++) {
                if (known.get().contains(categories.get(i))) {
                    return Verdict.YES;
                }
            }
            return Verdict.NO;
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept("/recipient/categories");
        }
    }

    /** Whether the recipient proves identity by a document of one of some kinds. */
    record IdentifiedBy(List<IdentityDocumentKind> kinds) implements PersonCondition {

        /** Keeps a copy of the list. */
        public IdentifiedBy {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String subject() {
            return "identity-document";
        }

        @Override
        public List<String> parameters() {
            return Words.slugs(kinds);
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<List<IdentityDocument>> documents = person(facts).identityDocuments();
            if (documents.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            List<IdentityDocument> known = documents.get();
            for (int i = 0; i < known.size(); i++) {
                if (kinds.contains(known.get(i).kind())) {
                    return Verdict.YES;
                }
            }
            return Verdict.NO;
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept("/recipient/person/identityDocuments");
        }
    }

    /** Whether the family has a member under an age; members who have died are not counted. */
    record FamilyMemberUnder(int age) implements PersonCondition {
        @Override
        public String subject() {
            return "minor-in-family";
        }

        @Override
        public List<String> parameters() {
            return List.of(Integer.toString(age));
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<List<FamilyMember>> family = facts.recipient().family();
            if (family.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            Verdict verdict = Verdict.NO;
            List<FamilyMember> members = family.get();
            for (int i = 0; i < members.size() && verdict != Verdict.YES; i++) {
                verdict = verdict.or(isUnder(members.get(i).person(), facts.day()));
            }
            return verdict;
        }

        private Verdict isUnder(Person member, LocalDate day) {
            if (member.diedOn().isPresent() && !member.diedOn().get().isAfter(day)) {
                return Verdict.NO;
            }
            return member.birthDate().isEmpty()
                    ? Verdict.UNDETERMINED
                    : Verdict.of(day.isBefore(Words.reached(member.birthDate().get(), age)));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            Optional<List<FamilyMember>> family = facts.recipient().family();
            if (family.isEmpty()) {
                sink.accept("/recipient/family");
                return;
            }
            for (int i = 0; i < family.get().size(); i++) {
                if (isUnder(family.get().get(i).person(), facts.day()) == Verdict.UNDETERMINED) {
                    sink.accept("/recipient/family/" + i + "/person/birthDate");
                }
            }
        }

        @Override
        public Optional<LocalDate> until(Facts facts) {
            return facts.recipient().family().orElse(List.of()).stream()
                    .map(FamilyMember::person)
                    .filter(member -> isUnder(member, facts.day()) == Verdict.YES)
                    .flatMap(member -> member.birthDate().stream())
                    .map(birth -> Words.reached(birth, age).minusDays(1))
                    .max(LocalDate::compareTo);
        }
    }

    /** Whether what the recipient is to the participant is one of some relations. */
    record RelatedAs(List<Relation> relations) implements PersonCondition {

        /** Keeps a copy of the list. */
        public RelatedAs {
            relations = List.copyOf(relations);
        }

        @Override
        public String subject() {
            return "relation";
        }

        @Override
        public List<String> parameters() {
            return Words.slugs(relations);
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Relation> relation = facts.recipient().relationToParticipant();
            return relation.isEmpty() ? Verdict.UNDETERMINED : Verdict.of(relations.contains(relation.get()));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept("/recipient/relationToParticipant");
        }
    }

    /** Whether the recipient has not reached an age. */
    record Under(int age) implements PersonCondition {
        @Override
        public String subject() {
            return "age";
        }

        @Override
        public List<String> parameters() {
            return List.of(Integer.toString(age));
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<LocalDate> birth = person(facts).birthDate();
            return birth.isEmpty()
                    ? Verdict.UNDETERMINED
                    : Verdict.of(facts.day().isBefore(Words.reached(birth.get(), age)));
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            sink.accept("/recipient/person/birthDate");
        }

        @Override
        public Optional<LocalDate> until(Facts facts) {
            return person(facts)
                    .birthDate()
                    .map(birth -> Words.reached(birth, age).minusDays(1));
        }
    }

    /** Whether the recipient is enrolled in full-time study on the day. */
    record StudiesFullTime() implements PersonCondition {
        @Override
        public String subject() {
            return "study";
        }

        @Override
        public Verdict test(Facts facts) {
            Optional<Study> study = person(facts).study();
            if (study.isEmpty()) {
                return Verdict.UNDETERMINED;
            }
            if (study.get().form() != StudyForm.FULL_TIME) {
                return Verdict.NO;
            }
            Optional<LocalDate> from = study.get().from();
            Optional<LocalDate> until = study.get().until();
            boolean ended = until.isPresent() && facts.day().isAfter(until.get());
            boolean ahead = from.isPresent() && facts.day().isBefore(from.get());
            if (ended || ahead) {
                return Verdict.NO;
            }
            return from.isEmpty() || until.isEmpty() ? Verdict.UNDETERMINED : Verdict.YES;
        }

        @Override
        public void missing(Facts facts, Consumer<String> sink) {
            Optional<Study> study = person(facts).study();
            if (study.isEmpty()) {
                sink.accept("/recipient/person/study");
                return;
            }
            if (study.get().from().isEmpty()) {
                sink.accept("/recipient/person/study/from");
            }
            if (study.get().until().isEmpty()) {
                sink.accept("/recipient/person/study/until");
            }
        }

        @Override
        public Optional<LocalDate> until(Facts facts) {
            return person(facts).study().flatMap(Study::until);
        }
    }
}
