package io.github.soprovod.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CopiesTest {

    @Nested
    class Of_a_list {

        @Test
        void nobody_else_can_change() {
            List<String> mine = new ArrayList<>(List.of("a", "b"));
            List<String> copy = Copies.list(Optional.of(mine)).orElseThrow();
            mine.clear();
            assertThat(copy).containsExactly("a", "b").isUnmodifiable();
        }

        @Test
        void even_where_the_one_given_cannot_be_changed_by_its_holder() {
            List<String> mine = new ArrayList<>(List.of("a"));
            assertThat(Copies.list(Optional.of(Collections.unmodifiableList(mine))))
                    .isPresent();
        }

        @Test
        void is_not_made_of_a_copy_nor_of_nothing() {
            assertThat(Copies.list(Optional.of(List.of("a")))).isEmpty();
            assertThat(Copies.list(Copies.list(Optional.of(new ArrayList<>(List.of("a"))))))
                    .isEmpty();
            assertThat(Copies.list(Optional.empty())).isEmpty();
        }
    }

    @Nested
    class Of_a_set {

        @Test
        void nobody_else_can_change() {
            Set<HelpKind> mine = EnumSet.of(HelpKind.LEGAL);
            Set<HelpKind> copy = Copies.set(Optional.of(mine)).orElseThrow();
            mine.clear();
            assertThat(copy).containsExactly(HelpKind.LEGAL);
            assertThatThrownBy(copy::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> copy.add(HelpKind.SOCIAL)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> copy.remove(HelpKind.LEGAL)).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void stands_in_the_order_of_the_enumeration() {
            List<HelpKind> reversed = new ArrayList<>(List.of(HelpKind.values()));
            Collections.reverse(reversed);
            assertThat(Copies.set(Optional.<Set<HelpKind>>of(new LinkedHashSet<>(reversed)))
                            .orElseThrow())
                    .containsExactly(HelpKind.values());
        }

        @Test
        void is_equal_to_any_set_of_the_same_words_and_knows_foreign_ones() {
            Set<HelpKind> copy = Copies.set(Optional.<Set<HelpKind>>of(EnumSet.of(HelpKind.LEGAL)))
                    .orElseThrow();
            assertThat(copy).isEqualTo(Set.of(HelpKind.LEGAL)).hasSameHashCodeAs(Set.of(HelpKind.LEGAL));
            Object foreign = "legal";
            assertThat(copy.contains(foreign)).isFalse();
            assertThat(copy.contains(null)).isFalse();
        }

        @Test
        void is_not_made_of_a_copy_nor_of_nothing() {
            assertThat(Copies.set(Copies.set(Optional.<Set<HelpKind>>of(Set.of(HelpKind.LEGAL)))))
                    .isEmpty();
            assertThat(Copies.<HelpKind>set(Optional.empty())).isEmpty();
        }

        @Test
        void refuses_a_hole() {
            Set<HelpKind> hole = Collections.singleton(null);
            assertThatThrownBy(() -> Copies.set(Optional.of(hole))).isInstanceOf(NullPointerException.class);
        }
    }
}
