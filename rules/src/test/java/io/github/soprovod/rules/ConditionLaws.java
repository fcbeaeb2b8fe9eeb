package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.HealthCondition.DisabledBefore;
import io.github.soprovod.rules.policy.HealthCondition.TreatedHere;
import io.github.soprovod.rules.policy.PersonCondition.FamilyMemberUnder;
import io.github.soprovod.rules.policy.PersonCondition.IdentifiedBy;
import io.github.soprovod.rules.policy.PersonCondition.LivesHere;
import io.github.soprovod.rules.policy.PersonCondition.OfCategory;
import io.github.soprovod.rules.policy.PersonCondition.RelatedAs;
import io.github.soprovod.rules.policy.PersonCondition.StudiesFullTime;
import io.github.soprovod.rules.policy.PersonCondition.Under;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.testkit.PolicyLaws.Question;
import io.github.soprovod.rules.testkit.Questions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Kleene's laws of whatever can be asked of a recipient: conditions that no act has written yet among them. */
final class ConditionLaws {

    private static final int TRIES = 2000;

    /**
     * Every condition on a recipient but "the disability lasts": its last day absent means without a limit, as the case
     * file says, so that learning a day can flip it.
     */
    private static final Arbitrary<Condition> ATOMS = Arbitraries.of(
            new LivesHere(),
            new OfCategory(List.of(Category.PARENT, Category.CITIZEN)),
            new IdentifiedBy(List.of(IdentityDocumentKind.PASSPORT_RF, IdentityDocumentKind.MILITARY_ID)),
            new FamilyMemberUnder(18),
            new RelatedAs(List.of(Relation.CHILD, Relation.SPOUSE, Relation.PARENT)),
            new Under(18),
            new Under(23),
            new DisabledBefore(18),
            new StudiesFullTime(),
            new TreatedHere());

    private static final Arbitrary<Condition> CONDITIONS = Arbitraries.oneOf(
            ATOMS,
            ATOMS.list().ofMinSize(2).ofMaxSize(3).map(Condition.All::new),
            ATOMS.list().ofMinSize(2).ofMaxSize(3).map(Condition.Any::new),
            ATOMS.list()
                    .ofMinSize(2)
                    .ofMaxSize(2)
                    .list()
                    .ofSize(2)
                    .map(pairs -> new Condition.Any(pairs.stream()
                            .map(pair -> (Condition) new Condition.All(pair))
                            .toList())));

    @Provide
    Arbitrary<Question> questions() {
        return Questions.of(CONDITIONS.map(ConditionLaws::policy));
    }

    private static Policy policy(Condition must) {
        return Policy.builder()
                .region(RegionId.of("atlantis"))
                .act(new Act(
                        new Act.Territory("Атлантида", "Atlantis"),
                        Act.CitedAs.of("Порядок"),
                        Optional.empty(),
                        Optional.empty(),
                        LocalDate.of(2020, 1, 1),
                        false))
                .addStatements(new Statement.Eligibility(
                        "ATL-1", Optional.empty(), Optional.empty(), Optional.empty(), must, Severity.ERROR))
                .build();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void learningAFactNeverFlipsAnAnswer(@ForAll("questions") Question question) {
        Questions.learningNeverFlips(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theMissingFactsTogetherSettleTheAnswer(@ForAll("questions") Question question) {
        Questions.missingFactsSettle(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void factsThatAreNotMissingSettleNothing(@ForAll("questions") Question question) {
        Questions.otherFactsSettleNothing(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aYesHoldsUpToItsLastDayAndNoLonger(@ForAll("questions") Question question) {
        Questions.yesHoldsUpToItsLastDay(question);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aYesWithoutALastDayDoesNotTurn(@ForAll("questions") Question question) {
        Recipient known = question.full();
        Answer answer = question.about(known);
        if (answer.isYes() && answer.until().isEmpty()) {
            for (int years = 1; years < 30; years++) {
                assertThat(question.on(known, question.day().plusYears(years)).isYes())
                        .isTrue();
            }
        }
    }
}
