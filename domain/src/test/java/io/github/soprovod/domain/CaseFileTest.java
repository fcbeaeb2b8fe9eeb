package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.ValueTypes.Ingredients;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case file, its entries, and what they add up to. */
class CaseFileTest {

    private static final Ingredients USUAL = new Ingredients();
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    static Stream<Class<?>> variants() {
        return Stream.of(CaseEvent.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> builtValues() {
        return ValueTypes.all().stream().filter(type -> ValueTypes.isBuilt(type) && type != Answer.class);
    }

    @Test
    void a_case_file_has_an_entry() {
        CaseFile file = ValueTypes.sample(CaseFile.class, USUAL);
        assertThatThrownBy(() -> file.withEvents())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events: at least one is needed");
    }

    @Test
    void a_case_file_keeps_its_entries_in_the_order_given_whatever_their_days() {
        List<CaseEvent> entries = variants()
                .map(variant -> (CaseEvent) ValueTypes.sample(variant, USUAL))
                .toList();
        assertThat(ValueTypes.sample(CaseFile.class, USUAL).withEvents(entries).events())
                .containsExactlyElementsOf(entries);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void an_entry_names_its_own_variant(Class<?> variant) {
        EventType type = ((CaseEvent) ValueTypes.sample(variant, USUAL)).type();
        assertThat(type.slug())
                .isEqualTo(variant.getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("builtValues")
    void a_value_hands_out_a_new_builder_each_time(Class<?> type) throws Throwable {
        Object one = ValueTypes.invoke(type, type.getMethod("builder"));
        Object other = ValueTypes.invoke(type, type.getMethod("builder"));
        assertThat(one).isNotSameAs(other).hasSameClassAs(ValueTypes.builder(type));
    }

    @Nested
    class A_state {

        @Test
        void knows_which_kinds_of_entry_were_applied() {
            CaseState state =
                    ValueTypes.sample(CaseState.class, USUAL).withLast(Map.of(EventType.ENROLLED, new Mark(0, DAY)));
            assertThat(state.had(EventType.ENROLLED)).isTrue();
            assertThat(state.had(EventType.CLOSED)).isFalse();
        }
    }

    @Nested
    class A_term {

        private final Mark set = new Mark(3, DAY);

        @Test
        void that_was_never_extended_ends_as_it_was_set() {
            assertThat(new Term(DAY, DAY.plusDays(90), false, set, List.of()).initialUntil())
                    .isEqualTo(DAY.plusDays(90));
        }

        @Test
        void that_was_extended_twice_remembers_the_end_that_was_set_first() {
            Term term = new Term(
                    DAY,
                    DAY.plusDays(90),
                    false,
                    set,
                    List.of(
                            new Extension(DAY.plusDays(30), DAY.plusDays(60), new Mark(5, DAY)),
                            new Extension(DAY.plusDays(60), DAY.plusDays(90), new Mark(6, DAY))));
            assertThat(term.initialUntil()).isEqualTo(DAY.plusDays(30));
        }
    }
}
