package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Statement;
import java.lang.reflect.RecordComponent;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No number of the vocabulary is without bounds. */
class PolicyNumbersTest {

    private static Stream<Class<?>> words(Class<?> known) {
        return known.isSealed()
                ? Arrays.stream(known.getPermittedSubclasses()).flatMap(PolicyNumbersTest::words)
                : Stream.of(known);
    }

    @Test
    void everyOneIsBounded() {
        List<RecordComponent> numbers = Stream.of(Statement.class, Condition.class)
                .flatMap(PolicyNumbersTest::words)
                .filter(Class::isRecord)
                .flatMap(word -> Arrays.stream(word.getRecordComponents()))
                .filter(component -> component.getType() == int.class || component.getType() == Period.class)
                .toList();
        assertThat(numbers).hasSizeGreaterThan(8).allMatch(PolicyNumbers::isBounded);
    }
}
