package io.github.soprovod.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.ValueTypes.Ingredients;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public value of the domain, found by reflection, can be shared without a thought. */
class ImmutabilityTest {

    static Stream<Class<?>> values() {
        return ValueTypes.all().stream();
    }

    static Stream<Class<?>> builtValues() {
        return values().filter(ValueTypes::isBuilt);
    }

    static Stream<Class<?>> valuesAndRecords() {
        return ValueTypes.publicTypes().stream().filter(type -> ValueTypes.isValue(type) || type.isRecord());
    }

    @Test
    void reflection_finds_the_values_that_these_tests_are_about() {
        assertThat(valuesAndRecords().toList())
                .contains(CaseFile.class, CaseState.class, CaseState.Term.class, Finding.class, Answer.class)
                .hasSizeGreaterThan(50);
    }

    @Nested
    class A_type {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#valuesAndRecords")
        void has_no_setter(Class<?> type) {
            assertThat(type.getMethods())
                    .filteredOn(method -> method.getDeclaringClass() != Object.class)
                    .filteredOn(method -> !method.getName().equals("check"))
                    .allSatisfy(method -> {
                        assertThat(method.getName()).doesNotMatch("set[A-Z].*");
                        assertThat(method.getReturnType()).as(method.getName()).isNotEqualTo(void.class);
                    });
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#valuesAndRecords")
        void keeps_what_it_holds_in_private_final_fields(Class<?> type) {
            Class<?> implementation = ValueTypes.implementation(type).orElse(type);
            assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
            for (Field field : implementation.getDeclaredFields()) {
                assertThat(Modifier.isFinal(field.getModifiers()) && Modifier.isPrivate(field.getModifiers()))
                        .as(field.toString())
                        .isTrue();
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#values")
        void hides_its_implementation(Class<?> type) {
            assertThat(ValueTypes.implementation(type))
                    .hasValueSatisfying(implementation -> assertThat(Modifier.isPublic(implementation.getModifiers()))
                            .isFalse());
        }
    }

    @Nested
    class A_collection_that_is_given_back {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#valuesAndRecords")
        void cannot_be_changed(Class<?> type) {
            Object value = ValueTypes.sample(type, new Ingredients());
            for (Method member : ValueTypes.members(type)) {
                Object held = ValueTypes.get(value, member);
                Object content = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
                if (content instanceof Map<?, ?> map) {
                    refuses(member, map::clear);
                    refuses(member, map.keySet()::clear);
                    refuses(member, map.values()::clear);
                } else if (content instanceof Collection<?> collection) {
                    if (collection.isEmpty()) {
                        assertThat(type)
                                .as("the one sample without missing facts")
                                .isEqualTo(Answer.class);
                        continue;
                    }
                    refuses(member, collection::clear);
                    Object first = collection.iterator().next();
                    refuses(member, () -> collection.remove(first));
                    refuses(member, () -> addAgain(collection));
                    refuses(member, () -> {
                        Iterator<?> each = collection.iterator();
                        each.next();
                        each.remove();
                    });
                }
            }
        }

        @SuppressWarnings("unchecked")
        private static void addAgain(Collection<?> collection) {
            Object first = collection.iterator().next();
            ((Collection<Object>) collection).add(first);
        }

        private static void refuses(Method member, Runnable change) {
            assertThatThrownBy(change::run).as(member.toString()).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Nested
    class A_collection_that_was_passed {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#builtValues")
        void may_change_afterwards_without_effect_on_what_was_built(Class<?> type) throws Throwable {
            Object sample = ValueTypes.sample(type, new Ingredients());
            for (Method member : collections(type)) {
                Object builder = filled(type, sample);
                Object mine = mutable(ValueTypes.get(sample, member));
                ValueTypes.set(builder, member, mine);
                Object built = ValueTypes.build(builder);
                clear(mine);
                assertThat(ValueTypes.get(built, member))
                        .as(member.toString())
                        .isEqualTo(ValueTypes.get(sample, member));
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#builtValues")
        void may_change_afterwards_without_effect_on_what_a_with_made(Class<?> type) throws Throwable {
            Object sample = ValueTypes.sample(type, new Ingredients());
            for (Method member : collections(type)) {
                String name = "with" + Character.toUpperCase(member.getName().charAt(0))
                        + member.getName().substring(1);
                for (Method with : type.getMethods()) {
                    Object mine = mutable(ValueTypes.get(sample, member));
                    if (with.getName().equals(name) && with.getParameterTypes()[0].isInstance(mine)) {
                        Object made = ValueTypes.invoke(sample, with, mine);
                        clear(mine);
                        assertThat(ValueTypes.get(made, member))
                                .as(with.toString())
                                .isEqualTo(ValueTypes.get(sample, member));
                    }
                }
            }
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#builtValues")
        void keeps_its_order(Class<?> type) {
            Object sample = ValueTypes.sample(type, new Numbered());
            for (Method member : collections(type)) {
                Object content = ValueTypes.get(sample, member);
                if (content instanceof Map<?, ?> map && map.keySet().iterator().next() instanceof String) {
                    Map<Object, Object> many = new LinkedHashMap<>();
                    Object element = map.values().iterator().next();
                    for (int i = 40; i > 0; i--) {
                        many.put("m" + i, element);
                    }
                    assertThat(List.<Object>copyOf(((Map<?, ?>) with(type, sample, member, many)).keySet()))
                            .as(member.toString())
                            .containsExactlyElementsOf(many.keySet());
                }
            }
        }

        private static Object with(Class<?> type, Object sample, Method member, Object content) {
            try {
                Object builder = filled(type, sample);
                ValueTypes.set(builder, member, content);
                return ValueTypes.get(ValueTypes.build(builder), member);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        }

        private static List<Method> collections(Class<?> type) {
            return ValueTypes.members(type).stream()
                    .filter(member -> member.getGenericReturnType() instanceof ParameterizedType generic
                            && (generic.getRawType() != Optional.class
                                    || generic.getActualTypeArguments()[0] instanceof ParameterizedType))
                    .toList();
        }

        private static Object mutable(Object content) {
            if (content instanceof Optional<?> optional) {
                return Optional.of(mutable(optional.orElseThrow()));
            } else if (content instanceof Map<?, ?> map) {
                return new LinkedHashMap<>(map);
            }
            return content instanceof Set<?> set ? new LinkedHashSet<>(set) : new ArrayList<>((Collection<?>) content);
        }

        private static void clear(Object content) {
            if (content instanceof Optional<?> optional) {
                clear(optional.orElseThrow());
            } else if (content instanceof Map<?, ?> map) {
                map.clear();
            } else {
                ((Collection<?>) content).clear();
            }
        }
    }

    @Nested
    class A_builder {

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#builtValues")
        void can_be_used_again_without_effect_on_what_it_built(Class<?> type) throws Throwable {
            Object sample = ValueTypes.sample(type, new Ingredients());
            Object builder = filled(type, sample);
            Object first = ValueTypes.build(builder);
            assertThat(first).isEqualTo(sample).hasSameHashCodeAs(sample);
            assertThat(ValueTypes.build(builder)).isEqualTo(first);
            if (type == Answer.class) {
                return; // Its members hang together: the samples below would not.
            }
            Object other = ValueTypes.sample(type, new Numbered());
            for (Method member : ValueTypes.members(type)) {
                ValueTypes.set(builder, member, ValueTypes.get(other, member));
            }
            assertThat(first).isEqualTo(sample);
            assertThat(ValueTypes.build(builder)).isEqualTo(other);
        }

        @ParameterizedTest
        @MethodSource("io.github.soprovod.domain.ImmutabilityTest#builtValues")
        void says_which_required_members_are_absent_and_can_be_used_after_that(Class<?> type) throws Throwable {
            Object builder = ValueTypes.builder(type);
            List<String> required = ValueTypes.members(type).stream()
                    .filter(member -> !List.of(Optional.class, List.class, Set.class, Map.class)
                            .contains(member.getReturnType()))
                    .filter(member -> !member.getReturnType().getName().startsWith("java.util."))
                    .map(Method::getName)
                    .toList();
            if (!required.isEmpty()) {
                assertThatThrownBy(() -> ValueTypes.build(builder))
                        .isInstanceOf(IllegalStateException.class)
                        .message()
                        .contains(required);
            }
            Object sample = ValueTypes.sample(type, new Ingredients());
            for (Method member : ValueTypes.members(type)) {
                ValueTypes.set(builder, member, ValueTypes.get(sample, member));
            }
            assertThat(ValueTypes.build(builder)).isEqualTo(sample);
        }
    }

    private static Object filled(Class<?> type, Object sample) throws Throwable {
        Object builder = ValueTypes.builder(type);
        for (Method member : ValueTypes.members(type)) {
            ValueTypes.set(builder, member, ValueTypes.get(sample, member));
        }
        return builder;
    }

    /** Other values than the usual ones, each text another. */
    private static final class Numbered extends Ingredients {

        private int next;

        @Override
        String text(String member) {
            return member + next++;
        }

        @Override
        boolean flag() {
            return false;
        }

        @Override
        <E> E oneOf(List<E> all) {
            return all.get(0);
        }
    }

    @Test
    void utility_classes_have_no_state() {
        assertThat(ValueTypes.publicTypes())
                .filteredOn(type -> !type.isEnum() && !type.isRecord())
                .filteredOn(type -> !type.getSimpleName().equals("Builder"))
                .flatExtracting(type -> Arrays.asList(type.getDeclaredFields()))
                .filteredOn(field -> !field.isSynthetic() && Modifier.isStatic(field.getModifiers()))
                .allMatch(field -> Modifier.isFinal(field.getModifiers()));
    }
}
