package io.github.soprovod.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Person;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stores keep of a state, and what of it they keep apart. */
class StateTableTest {

    @Test
    void a_state_is_kept_with_every_member_that_it_has() {
        List<String> members = Arrays.stream(CaseState.class.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();
        assertThat(StateTable.TABLE.fields())
                .extracting(field -> field.name())
                .containsExactlyInAnyOrderElementsOf(members);
    }

    @Test
    void members_bear_the_names_of_their_accessors_so_that_their_marks_are_found() {
        for (Class<?> variant : CaseEvent.class.getPermittedSubclasses()) {
            Marks marks = Marks.of(variant);
            assertThat(marks.member("on")).isSameAs(Marks.NONE);
            assertThat(marks.member("type")).isSameAs(Marks.NONE);
            assertThat(marks.member("note")).isSameAs(Marks.ALL);
        }
    }

    @Test
    void a_member_that_nobody_knows_counts_as_personal() {
        assertThat(Marks.of(Person.class).member("newcomer")).isSameAs(Marks.ALL);
        assertThat(Marks.of(CaseState.class).member("newcomer")).isSameAs(Marks.ALL);
    }
}
