package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.Answer.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an answer refuses to say, and how it says the rest; its logic is in {@link AnswerLaws}. */
class AnswerTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Test
    void the_missing_facts_are_sorted_however_they_were_given() {
        Answer answer =
                Answer.undetermined(Set.of("/c", "/a", "/b", "/d", "/e")).or(Answer.undetermined(Set.of("/aa", "/dd")));
        assertThat(answer.missing()).containsExactly("/a", "/aa", "/b", "/c", "/d", "/dd", "/e");
    }

    @Test
    void clauses_keep_their_order_and_stand_once() {
        assertThat(Answer.yes("B", "A", "B").clauses()).containsExactly("B", "A");
        assertThat(Answer.yes("B", "A").and(Answer.yes("C", "A")).clauses()).containsExactly("B", "A", "C");
    }

    @Test
    void the_clauses_of_a_part_with_another_verdict_are_left_out() {
        assertThat(Answer.yes("Y").and(Answer.no("N")).clauses()).containsExactly("N");
        assertThat(Answer.yes("Y").or(Answer.no("N")).clauses()).containsExactly("Y");
        assertThat(Answer.yes("Y").and(Answer.undetermined(Set.of("/f"), "U")).clauses())
                .containsExactly("U");
    }

    @Test
    void an_undetermined_answer_names_a_fact_and_no_other_does() {
        assertThatThrownBy(() -> Answer.undetermined(Set.of())).isInstanceOf(IllegalArgumentException.class);
        for (Verdict determined : List.of(Verdict.YES, Verdict.NO)) {
            Answer.Builder builder = new Answer.Builder().verdict(determined).addMissing("/f");
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void only_a_yes_has_a_last_day() {
        assertThat(Answer.yesUntil(DAY).until()).contains(DAY);
        Answer.Builder builder = new Answer.Builder().verdict(Verdict.NO).until(DAY);
        assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void both_end_with_the_earlier_and_either_with_the_later() {
        Answer sooner = Answer.yesUntil(DAY);
        Answer later = Answer.yesUntil(DAY.plusDays(1));
        assertThat(sooner.and(later).until()).contains(DAY);
        assertThat(sooner.or(later).until()).contains(DAY.plusDays(1));
        assertThat(sooner.and(Answer.yes()).until()).contains(DAY);
        assertThat(sooner.or(Answer.yes()).until()).isEmpty();
        assertThat(sooner.or(Answer.no()).until()).contains(DAY);
    }
}
