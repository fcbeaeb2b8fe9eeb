package io.github.soprovod.rules.next;

import static io.github.soprovod.rules.testkit.People.child;
import static io.github.soprovod.rules.testkit.People.document;
import static io.github.soprovod.rules.testkit.People.in;
import static io.github.soprovod.rules.testkit.People.named;

import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.person.Treatment;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Recipients of whom anything may be known or unknown; rather those that an act means than others. */
final class RandomRecipients {

    private static final List<Set<Category>> CATEGORIES = List.of(
            Set.of(),
            Set.of(Category.CITIZEN),
            Set.of(Category.PARENT, Category.SVO_FAMILY_MEMBER),
            Set.of(Category.SVO_FAMILY_MEMBER),
            Set.of(Category.SVO_PARTICIPANT),
            Set.of(Category.ELDERLY),
            Set.of(Category.ELDERLY, Category.IN_DIFFICULT_SITUATION, Category.CITIZEN),
            Set.of(
                    Category.ELDERLY,
                    Category.IN_DIFFICULT_SITUATION,
                    Category.SVO_PARTICIPANT,
                    Category.IN_NEED_OF_SOCIAL_SERVICES));

    private final Random random;
    private final RegionId region;
    private final LocalDate day;

    RandomRecipients(Random random, RegionId region, LocalDate day) {
        this.random = random;
        this.region = region;
        this.day = day;
    }

    Recipient next() {
        return Recipient.builder()
                .person(person())
                .categories(maybe(random.nextBoolean() ? CATEGORIES.get(7) : one(CATEGORIES)))
                .relationToParticipant(maybe(one(List.of(Relation.values()))))
                .treatment(maybe(Treatment.builder()
                        .region(maybe(RegionId.of(one(List.of(region.slug(), "elsewhere")))))
                        .build()))
                .family(maybe(random.nextBoolean() ? List.of() : List.of(child("2012-05-05"))))
                .build();
    }

    private Person person() {
        LocalDate since = day.minusYears(random.nextInt(30)).minusDays(random.nextInt(400));
        return named("Иванова", "Мария")
                .withBirthDate(maybe(day.minusYears(10 + random.nextInt(30)).minusDays(random.nextInt(30))))
                .withDiedOn(random.nextInt(12) == 0 ? Optional.of(day.plusDays(random.nextInt(200))) : Optional.empty())
                .withResidence(maybe(in(random.nextInt(3) > 0 ? region.slug() : "elsewhere")))
                .withStay(random.nextInt(5) == 0 ? Optional.of(in(region.slug())) : Optional.empty())
                .withIdentityDocuments(maybe(List.of(document(one(List.of(
                        IdentityDocumentKind.PASSPORT_RF,
                        IdentityDocumentKind.PASSPORT_RF,
                        IdentityDocumentKind.REFUGEE_CERTIFICATE))))))
                .withDisability(maybe(Disability.builder()
                        .group(one(List.of(DisabilityGroup.NONE, DisabilityGroup.II)))
                        .since(maybe(since))
                        .build()))
                .withStudy(maybe(Study.builder()
                        .form(one(List.of(StudyForm.NONE, StudyForm.FULL_TIME)))
                        .from(maybe(day.minusYears(1)))
                        .until(maybe(day.plusMonths(random.nextInt(24))))
                        .build()));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }
}
