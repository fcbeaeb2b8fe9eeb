package io.github.soprovod.rules.mutation;

import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.internal.Records;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.Choice;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Makes all mutants of a policy: the same act with one thing wrong. Each must be noticed by a case, or else the case is
 * missing.
 *
 * <ul>
 *   <li>each statement is dropped;
 *   <li>each element of a list or set within a statement is dropped, each optional member is emptied;
 *   <li>each number is shifted by one either way: ages by a year, days by a day, periods by one of each unit they count;
 *   <li>each severity is changed by one, each truth value turned round, each other word of a closed list replaced by its
 *       neighbour;
 *   <li>each negation is taken away, "all" and "any" are exchanged.
 * </ul>
 *
 * <p>It goes by the components of records, so that a new word of the vocabulary is mutated with no code of its own. Texts
 * (clause ids, names, remarks) are let be, and so are readings, silences and what is not modelled, which no case can show;
 * of the act only the day on which it came in force is changed. Where statements depend on a reading, those of the reading in
 * effect are mutated: switch the policy to see the others. What the vocabulary refuses to build is no mutant, and neither is
 * what equals the original.
 */
public final class PolicyMutator {

    /**
     * A policy with one thing wrong.
     *
     * @param name what is wrong
     * @param policy the policy
     * @param isUnseen whether it lacks a statement that is kept by the way the library is made, which no case can show
     */
    public record Mutant(String name, Policy policy, boolean isUnseen) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String KEPT = Statement.Kept.class.getSimpleName();

    private PolicyMutator() {}

    /** All mutants, in the order of the act. */
    public static List<Mutant> mutants(Policy policy) {
        List<Mutant> mutants = new ArrayList<>();
        ofRecord(policy.act(), (what, act) -> {
            Act changed = (Act) act;
            if (!changed.inForceFrom().equals(policy.act().inForceFrom())
                    || changed.inferred() != policy.act().inferred()) {
                mutants.add(new Mutant("act: " + what, policy.withAct(changed), false));
            }
        });
        ofStatements(
                policy.statements(),
                (name, statements) -> mutants.add(
                        new Mutant(name, policy.withStatements(statements), name.endsWith(" " + KEPT + ": dropped"))));
        return mutants;
    }

    private static void ofStatements(List<Statement> statements, BiConsumer<String, List<Statement>> sink) {
        for (int i = 0; i < statements.size(); i++) {
            int index = i;
            Statement statement = statements.get(i);
            if (statement instanceof ByReading dependent) {
                ofStatements(
                        dependent.choice().statements(),
                        (name, inEffect) -> sink.accept(name, with(statements, index, read(dependent, inEffect))));
                continue;
            }
            String name = statement.clause() + " " + words(statement) + ": ";
            sink.accept(name + "dropped", without(statements, i));
            ofRecord((Record) statement, (what, changed) -> sink.accept(name + what, with(statements, index, changed)));
        }
    }

    /** The same, with other statements under the reading in effect. */
    private static ByReading read(ByReading dependent, List<Statement> statements) {
        List<Choice> choices = new ArrayList<>(dependent.choices());
        choices.replaceAll(choice ->
                choice.key().equals(dependent.chosen()) ? new Choice(choice.key(), choice.text(), statements) : choice);
        return new ByReading(dependent.clause(), dependent.id(), choices, dependent.chosen());
    }

    private static String words(Statement statement) {
        StringBuilder words = new StringBuilder(statement.getClass().getSimpleName());
        if (statement instanceof Statement.Requirement requirement) {
            words.append(' ').append(requirement.must());
        } else if (statement instanceof Statement.Transition transition) {
            words.append(' ').append(transition.event().slug());
        }
        return words.toString();
    }

    /** Gives each mutant of a record with its name. */
    private static void ofRecord(Record original, BiConsumer<String, Object> sink) {
        RecordComponent[] components = Records.components(original);
        Object[] values = Records.values(original);
        for (int i = 0; i < components.length; i++) {
            int index = i;
            ofValue(values[i], (what, changed) -> {
                Object[] copy = values.clone();
                copy[index] = changed;
                Optional<Record> built = Records.build(original, copy);
                if (built.isPresent() && !built.get().equals(original)) {
                    sink.accept(components[index].getName() + " " + what, built.get());
                }
            });
        }
        ofCondition(original, sink);
    }

    private static void ofCondition(Record original, BiConsumer<String, Object> sink) {
        if (original instanceof Condition.Not not) {
            sink.accept("not negated", not.part());
        } else if (original instanceof Condition.All all && all.parts().size() > 1) {
            sink.accept("any in place of all", new Condition.Any(all.parts()));
        } else if (original instanceof Condition.Any any && any.parts().size() > 1) {
            sink.accept("all in place of any", new Condition.All(any.parts()));
        }
    }

    private static void ofValue(Object value, BiConsumer<String, Object> sink) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> {
                sink.accept("emptied", Optional.empty());
                ofValue(present, (what, changed) -> sink.accept(what, Optional.of(changed)));
            });
        } else if (value instanceof List<?> list) {
            ofList(list, sink);
        } else if (value instanceof Set<?> set) {
            for (Object element : set) {
                Set<Object> rest = new LinkedHashSet<>(set);
                rest.remove(element);
                sink.accept("without " + name(element), rest);
            }
        } else if (value instanceof Record part) {
            ofRecord(part, (what, changed) -> sink.accept(name(part) + " " + what, changed));
        } else if (value instanceof Enum<?> word) {
            ofWord(word, sink);
        } else if (value instanceof Integer number) {
            sink.accept("one more", number + 1);
            sink.accept("one less", number - 1);
        } else if (value instanceof Boolean flag) {
            sink.accept("turned round", !flag);
        } else if (value instanceof LocalDate day) {
            sink.accept("a day later", day.plusDays(1));
            sink.accept("a day earlier", day.minusDays(1));
        } else if (value instanceof Period period) {
            ofPeriod(period, sink);
        }
    }

    private static void ofList(List<?> list, BiConsumer<String, Object> sink) {
        for (int i = 0; i < list.size(); i++) {
            int index = i;
            sink.accept("without " + name(list.get(i)), without(list, i));
            if (list.get(i) instanceof Record) {
                ofValue(list.get(i), (what, changed) -> sink.accept("in it " + what, with(list, index, changed)));
            }
        }
    }

    private static void ofWord(Enum<?> word, BiConsumer<String, Object> sink) {
        List<Enum<?>> all = List.of(word.getDeclaringClass().getEnumConstants());
        int place = all.indexOf(word);
        if (!(word instanceof Severity)) {
            Enum<?> neighbour = all.get((place + 1) % all.size());
            sink.accept(name(neighbour) + " in place of " + name(word), neighbour);
            return;
        }
        for (int other : new int[] {place - 1, place + 1}) {
            if (other >= 0 && other < all.size()) {
                sink.accept(name(all.get(other)) + " in place of " + name(word), all.get(other));
            }
        }
    }

    private static void ofPeriod(Period period, BiConsumer<String, Object> sink) {
        if (period.getYears() != 0) {
            sink.accept("a year more", period.plusYears(1));
            sink.accept("a year less", period.minusYears(1));
        }
        if (period.getMonths() != 0) {
            sink.accept("a month more", period.plusMonths(1));
            sink.accept("a month less", period.minusMonths(1));
        }
        if (period.getDays() != 0) {
            sink.accept("a day more", period.plusDays(1));
            sink.accept("a day less", period.minusDays(1));
        }
    }

    private static String name(Object value) {
        return value instanceof Record
                ? value.getClass().getSimpleName()
                : value instanceof Collection<?> ? "several" : value.toString();
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> with(List<T> list, int index, Object changed) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, (T) changed);
        return copy;
    }
}
