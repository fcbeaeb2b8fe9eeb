package io.github.soprovod.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.vocabulary.Category;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    private static final PersonName NAME =
            PersonName.builder().family("Иванова").given("Мария").build();

    @Test
    void is_known_by_name_and_all_else_may_be_unknown() {
        Person person = Person.builder().name(NAME).build();
        assertThat(person.identityDocuments()).isEmpty();
        assertThat(person.birthDate()).isEmpty();
        assertThatThrownBy(() -> Person.builder().build()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tells_no_documents_from_unknown_documents() {
        Person none = Person.builder().name(NAME).identityDocuments(List.of()).build();
        assertThat(none.identityDocuments()).contains(List.of());
        assertThat(none).isNotEqualTo(Person.builder().name(NAME).build());
    }

    @Test
    void refuses_a_list_with_a_hole() {
        List<IdentityDocument> hole = new ArrayList<>();
        hole.add(null);
        Person.Builder builder = Person.builder().name(NAME).identityDocuments(hole);
        assertThatThrownBy(builder::build).isInstanceOf(NullPointerException.class);
    }

    @Nested
    class Work_capacity_limitation {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3})
        void is_a_degree_from_0_to_3(int degree) {
            assertThat(Person.builder()
                            .name(NAME)
                            .workCapacityLimitation(degree)
                            .build()
                            .workCapacityLimitation())
                    .contains(degree);
            assertThat(PersonChange.builder()
                            .workCapacityLimitation(degree)
                            .build()
                            .workCapacityLimitation())
                    .contains(degree);
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 4, Integer.MIN_VALUE, Integer.MAX_VALUE})
        void is_refused_elsewhere_without_naming_it(int degree) {
            Person.Builder person = Person.builder().name(NAME).workCapacityLimitation(degree);
            assertThatThrownBy(person::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("workCapacityLimitation: not a degree from 0 to 3");
            PersonChange.Builder change = PersonChange.builder().workCapacityLimitation(degree);
            assertThatThrownBy(change::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class A_passport_of_russia {

        @Test
        void has_a_series_of_four_digits_and_a_number_of_six() {
            assertThat(IdentityDocument.isPassportSeries("6615")).isTrue();
            assertThat(IdentityDocument.isPassportNumber("012345")).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "661", "66150", "66 15", "6615 ", "66l5", "XXVI", "\u0666\u0666\u0661\u0665"})
        void has_no_other_series(String text) {
            assertThat(IdentityDocument.isPassportSeries(text)).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "12345", "1234567", "123 456", "12345O", "\uff11\uff12\uff13\uff14\uff15\uff16"})
        void has_no_other_number(String text) {
            assertThat(IdentityDocument.isPassportNumber(text)).isFalse();
        }
    }

    @Test
    void categories_are_those_of_the_list_in_its_order_whatever_the_order_given() {
        List<Category> given = new ArrayList<>(List.of(Category.values()));
        Collections.reverse(given);
        Recipient recipient = Recipient.builder()
                .person(Person.builder().name(NAME).build())
                .categories(Optional.of(new LinkedHashSet<>(given)))
                .build();
        assertThat(recipient.categories().orElseThrow()).containsExactly(Category.values());
    }
}
