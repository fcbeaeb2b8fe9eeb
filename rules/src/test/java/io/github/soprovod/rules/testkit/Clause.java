package io.github.soprovod.rules.testkit;

import io.github.soprovod.rules.policy.Policy;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tests of one clause of an act: a {@code @Nested} class states the laws in its constructor, each as a sentence and a case
 * file. They run as tests, and {@link #lawsOf} gives them as data to whoever wants to ask them of another policy.
 */
public abstract class Clause {

    private final List<Law> laws = new ArrayList<>();

    /** For subclasses, which state their laws. */
    protected Clause() {}

    /** The policy that has to keep the laws. */
    protected abstract Policy policy();

    /** States what is to be said of a file. */
    protected final void law(Scenario scenario) {
        laws.add(scenario);
    }

    /** States something about the policy itself. */
    protected final void law(String sentence, Predicate<Policy> holds) {
        laws.add(Law.of(sentence, holds));
    }

    /** The laws, in order. */
    public final List<Law> laws() {
        return List.copyOf(laws);
    }

    @TestFactory
    final Stream<DynamicTest> stated() {
        return laws.stream().map(law -> DynamicTest.dynamicTest(law.sentence(), () -> law.check(policy())));
    }

    /** The laws that the nested classes of a test class state. */
    public static List<Law> lawsOf(Object test) {
        List<Law> laws = new ArrayList<>();
        Arrays.stream(test.getClass().getDeclaredClasses())
                .filter(Clause.class::isAssignableFrom)
                .filter(nested -> !java.lang.reflect.Modifier.isAbstract(nested.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(nested -> laws.addAll(stated(nested, test).laws()));
        return laws;
    }

    private static Clause stated(Class<?> nested, Object outer) {
        try {
            Constructor<?> constructor = nested.getDeclaredConstructor(outer.getClass());
            constructor.setAccessible(true);
            return (Clause) constructor.newInstance(outer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(nested + " is no @Nested class of laws", e);
        }
    }
}
