package io.github.soprovod.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.PolicyLaws.Question;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random questions about whom a policy means, and the laws that the answers keep. */
public final class Questions {

    private Questions() {}

    /** Questions to some policies, on days near the birthdays of those asked about. */
    public static Arbitrary<Question> of(Arbitrary<Policy> policies) {
        return Combinators.combine(policies, Knowledge.RECIPIENTS, Arbitraries.longs(), Knowledge.DAYS)
                .as((policy, anywhere, seed, days) -> {
                    Recipient full = Knowledge.livingIn(policy.region(), anywhere);
                    LocalDate day = Knowledge.day(policy.act().inForceFrom(), days);
                    return new Question(policy, full, Knowledge.partOf(full, seed), day);
                });
    }

    /** Learning a fact never flips a determined answer. */
    public static void learningNeverFlips(Question question) {
        Answer before = question.about(question.partial());
        if (!before.isUndetermined()) {
            assertThat(question.about(question.full()).verdict()).isEqualTo(before.verdict());
        }
    }

    /** The facts that an answer names as missing settle it, once all of them are told. */
    public static void missingFactsSettle(Question question) {
        Answer before = question.about(question.partial());
        Recipient told = Knowledge.tell(
                question.partial(), question.full(), fact -> before.missing().contains(fact));
        assertThat(question.about(told).isUndetermined()).isFalse();
    }

    /** Other facts do not, however many are told. */
    public static void otherFactsSettleNothing(Question question) {
        Answer before = question.about(question.partial());
        if (before.isUndetermined()) {
            Recipient told = Knowledge.tell(
                    question.partial(),
                    question.full(),
                    fact -> before.missing().stream().noneMatch(missing -> (fact + "/").startsWith(missing + "/")));
            assertThat(question.about(told)).isEqualTo(before);
        }
    }

    /** A yes still holds on its last day and no longer on the next one, if the facts stay as they are. */
    public static void yesHoldsUpToItsLastDay(Question question) {
        for (Recipient known : List.of(question.partial(), question.full())) {
            Answer answer = question.about(known);
            answer.until().ifPresent(last -> {
                assertThat(last).isAfterOrEqualTo(question.day());
                assertThat(question.on(known, last).isYes()).isTrue();
                assertThat(question.on(known, last.plusDays(1)).isYes()).isFalse();
            });
        }
    }
}
