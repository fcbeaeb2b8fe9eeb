package io.github.soprovod.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Sex;
import io.github.soprovod.domain.vocabulary.StudyForm;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** New personal data: what is present replaces, the rest stays. */
class PersonChangeLaws {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void members_that_are_present_replace_and_the_others_stay(
            @ForAll("people") Person person, @ForAll("changes") PersonChange change) {
        Map<String, Object> before = members(Person.class, person);
        Map<String, Object> brought = members(PersonChange.class, change);
        Map<String, Object> after = members(Person.class, change.applyTo(person));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((member, value) -> assertThat(value)
                .as(member)
                .isEqualTo(isPresent(brought.get(member)) ? unwrapped(brought.get(member)) : before.get(member)));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_change_applied_again_changes_nothing_more(
            @ForAll("people") Person person, @ForAll("changes") PersonChange change) {
        Person once = change.applyTo(person);
        assertThat(change.applyTo(once)).isEqualTo(once);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void nothing_present_changes_nothing(@ForAll("people") Person person) {
        assertThat(PersonChange.builder().build().applyTo(person)).isEqualTo(person);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_person_before_the_change_stays_as_it_was(
            @ForAll("people") Person person, @ForAll("changes") PersonChange change) {
        Map<String, Object> before = members(Person.class, person);
        change.applyTo(person);
        assertThat(members(Person.class, person)).isEqualTo(before);
    }

    @Example
    void every_member_of_a_person_can_be_changed_and_no_other() {
        assertThat(names(PersonChange.class)).isEqualTo(names(Person.class)).hasSize(14);
    }

    private static boolean isPresent(Object member) {
        return ((Optional<?>) member).isPresent();
    }

    /** The name is required of a person and optional in a change; all else is optional in both. */
    private static Object unwrapped(Object member) {
        Optional<?> optional = (Optional<?>) member;
        return optional.orElseThrow() instanceof PersonName name ? name : optional;
    }

    private static List<String> names(Class<?> type) {
        return accessors(type).stream().map(Method::getName).sorted().toList();
    }

    private static List<Method> accessors(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
    }

    private static Map<String, Object> members(Class<?> type, Object value) {
        Map<String, Object> members = new TreeMap<>();
        for (Method accessor : accessors(type)) {
            try {
                members.put(accessor.getName(), accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(accessor.toString(), e);
            }
        }
        return members;
    }

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(names(), changes())
                .as((name, known) -> known.withName(Optional.empty())
                        .applyTo(Person.builder().name(name).build()));
    }

    @Provide
    Arbitrary<PersonChange> changes() {
        return Builders.withBuilder(PersonChange::builder)
                .use(names().optional())
                .in(PersonChange.Builder::name)
                .use(Arbitraries.of(Sex.class).optional())
                .in(PersonChange.Builder::sex)
                .use(days().optional())
                .in(PersonChange.Builder::birthDate)
                .use(days().optional())
                .in(PersonChange.Builder::diedOn)
                .use(Arbitraries.of("112-233-445 95", "087-654-303 00")
                        .map(Snils::of)
                        .optional())
                .in(PersonChange.Builder::snils)
                .use(documents().optional())
                .in(PersonChange.Builder::identityDocuments)
                .use(addresses().optional())
                .in(PersonChange.Builder::residence)
                .use(addresses().optional())
                .in(PersonChange.Builder::stay)
                .use(texts().optional())
                .in(PersonChange.Builder::phone)
                .use(texts().optional())
                .in(PersonChange.Builder::email)
                .use(texts().optional())
                .in(PersonChange.Builder::workplace)
                .use(Arbitraries.of(DisabilityGroup.class)
                        .map(group -> Disability.builder().group(group).build())
                        .optional())
                .in(PersonChange.Builder::disability)
                .use(Arbitraries.integers().between(0, 3).optional())
                .in(PersonChange.Builder::workCapacityLimitation)
                .use(Arbitraries.of(StudyForm.class)
                        .map(form -> Study.builder().form(form).build())
                        .optional())
                .in(PersonChange.Builder::study)
                .build(PersonChange.Builder::build);
    }

    private static Arbitrary<PersonName> names() {
        return Combinators.combine(texts(), texts(), texts().optional())
                .as((family, given, patronymic) -> PersonName.builder()
                        .family(family)
                        .given(given)
                        .patronymic(patronymic)
                        .build());
    }

    private static Arbitrary<List<IdentityDocument>> documents() {
        return Combinators.combine(Arbitraries.of(IdentityDocumentKind.class), texts())
                .as((kind, number) ->
                        IdentityDocument.builder().kind(kind).number(number).build())
                .list()
                .ofMaxSize(2);
    }

    private static Arbitrary<Address> addresses() {
        return Combinators.combine(Arbitraries.of("smolensk", "moscow"), texts())
                .as((region, street) -> Address.builder()
                        .region(RegionId.of(region))
                        .street(street)
                        .build());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().withCharRange('а', 'я').ofMinLength(1).ofMaxLength(6);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-20_000, 20_000).map(LocalDate::ofEpochDay);
    }
}
