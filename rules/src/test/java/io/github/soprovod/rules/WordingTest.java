package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.EntryCondition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.FileCondition;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No word of the vocabulary is left without words, and what they say is what is meant. */
class WordingTest {

    private static final Wording RUSSIAN = Wording.in(Language.RUSSIAN);

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_statement_of_every_policy_has_words(Language language) {
        Wording wording = Wording.in(language);
        for (Policy policy : PolicyBook.standard().policies()) {
            assertThat(policy.statements()).allSatisfy(statement -> {
                said(wording.of(statement));
                assertThat(wording.clause(statement.clause()))
                        .endsWith(statement.clause())
                        .isNotEqualTo(statement.clause());
            });
            said(wording.act(policy.act()));
            assertThat(wording.region(policy.region()))
                    .isNotEqualTo(policy.region().slug());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_statement_has_words(Language language) {
        List<Class<?>> kinds = permitted(Statement.class);
        assertThat(kinds).hasSizeGreaterThan(20);
        assertThat(kinds)
                .allSatisfy(kind -> samples(kind)
                        .forEach(statement -> said(Wording.in(language).of((Statement) statement))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_condition_and_its_opposite_have_words(Language language) {
        Wording wording = Wording.in(language);
        List<Class<?>> kinds = permitted(Condition.class);
        assertThat(kinds).hasSizeGreaterThan(25);
        assertThat(kinds)
                .allSatisfy(kind -> samples(kind).forEach(condition -> {
                    said(wording.of((Condition) condition));
                    said(wording.opposite((Condition) condition));
                    assertThat(wording.opposite((Condition) condition)).isNotEqualTo(wording.of((Condition) condition));
                }));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_member_step_and_need_has_words(Language language) {
        Wording wording = Wording.in(language);
        Policy policy = PolicyBook.standard().policies().get(0);
        for (EntryField field : EntryField.values()) {
            said(wording.of(field));
            for (Need.Kind kind : Need.Kind.values()) {
                if (!field.isTerm() && (kind == Need.Kind.ONE_OF || kind == Need.Kind.NONE_OF)) {
                    continue;
                }
                List<String> words = field.words().stream().map(Term::slug).toList();
                said(wording.of(new Need(field, kind, words, "SMO-1.7-a"), policy));
            }
        }
        for (TermAccount.Kind step : TermAccount.Kind.values()) {
            said(wording.of(step));
        }
    }

    @Test
    void every_sentence_that_a_finding_or_a_rule_brings_up_is_said_in_russian() {
        Set<String> sentences = new TreeSet<>();
        for (Policy policy : PolicyBook.standard().policies()) {
            collect(policy.statements(), sentences);
            Set<String> restedOn = new TreeSet<>();
            policy.inEffect().forEach(statement -> statement.reading().ifPresent(restedOn::add));
            policy.readings().stream()
                    .filter(reading -> restedOn.contains(reading.id()))
                    .forEach(reading -> {
                        sentences.add(reading.question());
                        sentences.add(reading.choice());
                        sentences.addAll(reading.alternatives());
                    });
            policy.silences().forEach(silence -> {
                sentences.add(silence.subject().replace('-', ' '));
                sentences.add(silence.remark());
            });
        }
        assertThat(Translations.all().keySet()).containsAll(sentences);
    }

    @Test
    void what_an_embedder_brings_is_given_as_it_stands() {
        assertThat(RUSSIAN.sentence("a sentence of another act")).isEqualTo("a sentence of another act");
        assertThat(RUSSIAN.region(io.github.soprovod.domain.value.RegionId.of("moscow")))
                .isEqualTo("moscow");
        assertThat(RUSSIAN.clause("MOS-1")).isEqualTo("MOS-1");
        assertThat(RUSSIAN.fact("/recipient/shoeSize")).isEqualTo("/recipient/shoeSize");
    }

    @Test
    void a_clause_is_cited_by_its_place() {
        assertThat(RUSSIAN.clause("SMO-4.10-a")).isEqualTo("п.\u00a04.10 абз.\u00a02, SMO-4.10-a");
        assertThat(RUSSIAN.clause("SMO-3.1")).isEqualTo("п.\u00a03.1, SMO-3.1");
        assertThat(RUSSIAN.clause("YUG-6.1")).isEqualTo("Приложение\u00a01, п.\u00a06.1, YUG-6.1");
        assertThat(RUSSIAN.clause("GEN-CC-418")).isEqualTo("ГК РФ, ст.\u00a0418, GEN-CC-418");
        assertThat(Wording.in(Language.ENGLISH).clause("GEN-CC-418"))
                .isEqualTo("Civil Code, art.\u00a0418, GEN-CC-418");
        assertThat(Wording.in(Language.ENGLISH).clause("SMO-A1-8-b"))
                .isEqualTo("Annex\u00a01, cl.\u00a08 col.\u00a01, SMO-A1-8-b");
    }

    @Test
    void conditions_nest() {
        Condition resolved = FileCondition.Fact.EVERYTHING_RESOLVED;
        Condition running = FileCondition.Fact.TERM_RUNNING;
        Condition nested = new Condition.All(List.of(resolved, new Condition.Any(List.of(running, resolved))));
        assertThat(Wording.in(Language.ENGLISH).of(nested))
                .isEqualTo("all of: every measure and appeal has its result;"
                        + " (at least one of: the term has not expired; every measure and appeal has its result)");
        assertThat(Wording.in(Language.ENGLISH).of(new Condition.Not(nested)))
                .isEqualTo("at least one of: not every measure and appeal has its result;"
                        + " (all of: the term has expired; not every measure and appeal has its result)");
    }

    @Test
    void facts_are_named() {
        assertThat(RUSSIAN.fact("/recipient/person/birthDate")).isEqualTo("дата рождения");
        assertThat(RUSSIAN.fact("/recipient/family/3/person/birthDate")).isEqualTo("дата рождения члена семьи");
        assertThat(RUSSIAN.fact("/events/4/supportNeeded")).isEqualTo("запись 5: нуждаемость в сопровождении");
    }

    @Test
    void numbers_agree_with_what_they_count() {
        assertThat(RUSSIAN.days(1)).isEqualTo("1 день");
        assertThat(RUSSIAN.days(22)).isEqualTo("22 дня");
        assertThat(RUSSIAN.days(111)).isEqualTo("111 дней");
        assertThat(RUSSIAN.day(LocalDate.of(2025, 2, 3))).isEqualTo("03.02.2025");
    }

    private static void collect(List<Statement> statements, Set<String> sentences) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Kept kept) {
                sentences.add(kept.how());
            } else if (statement instanceof Statement.ByReading dependent) {
                for (Statement.Choice choice : dependent.choices()) {
                    sentences.add(choice.text());
                    collect(choice.statements(), sentences);
                }
            }
        }
    }

    private static void said(String text) {
        assertThat(text).isNotBlank().doesNotContain("{", "}", "null").doesNotEndWith(" ");
    }

    /** The records and enumerations that a sealed type permits, however deep. */
    private static List<Class<?>> permitted(Class<?> type) {
        if (!type.isSealed()) {
            return List.of(type);
        }
        if (type.isEnum()) {
            return List.of(type);
        }
        return Arrays.stream(type.getPermittedSubclasses())
                .flatMap(sub -> permitted(sub).stream())
                .toList();
    }

    private static Stream<Object> samples(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        if (type == EntryCondition.EachMeasureHas.class) {
            return Arrays.stream(EntryCondition.MeasurePart.values()).map(EntryCondition.EachMeasureHas::new);
        }
        try {
            List<Class<?>> types = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                types.add(component.getType());
                values.add(sample(component.getGenericType()));
            }
            var constructor = type.getDeclaredConstructor(types.toArray(new Class<?>[0]));
            return Stream.of(constructor.newInstance(values.toArray()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object one = sample(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return Optional.of(one);
            }
            return generic.getRawType() == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return "application";
        }
        if (plain == int.class) {
            return 18;
        }
        if (plain == boolean.class) {
            return true;
        }
        if (plain == Period.class) {
            return Period.ofMonths(6);
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2025, 2, 3);
        }
        if (plain == Condition.class) {
            return new FileCondition.OnFile(List.of(DocumentKind.APPLICATION));
        }
        if (plain == Statement.Choice.class) {
            return new Statement.Choice("application", "as it is", List.of(new Statement.ClosedGrounds("X-1")));
        }
        if (plain == Statement.From.class) {
            return new Statement.From(true, Set.of(Stage.REVIEW));
        }
        return plain.getEnumConstants()[0];
    }
}
