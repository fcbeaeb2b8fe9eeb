package io.github.soprovod.rules.internal;

import io.github.soprovod.rules.policy.Condition;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes the records of the vocabulary apart and puts them together, so that a new word needs no code of its own. */
public final class Records {

    private Records() {}

    /** The components of a record's class, in order. */
    public static RecordComponent[] components(Record record) {
        return record.getClass().getRecordComponents();
    }

    /** The values of a record, in the order of its components. */
    public static Object[] values(Record record) {
        return Arrays.stream(components(record))
                .map(component -> value(record, component))
                .toArray();
    }

    /** Names of the components in which two records of one class differ. */
    public static List<String> differing(Record one, Record other) {
        Object[] values = values(one);
        Object[] others = values(other);
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!values[i].equals(others[i])) {
                differing.add(components(one)[i].getName());
            }
        }
        return differing;
    }

    /**
     * What a statement is about, apart from how much or when: what its condition asks for, where it has one, and the first
     * of its other components that is no text.
     */
    public static List<Object> subject(Record statement) {
        List<Object> subject = new ArrayList<>();
        for (Object value : values(statement)) {
            if (value instanceof Condition condition) {
                codes(condition, subject);
            } else if (subject.isEmpty() && !(value instanceof String) && !(value instanceof Optional<?>)) {
                subject.add(value);
            }
        }
        return subject;
    }

    private static void codes(Condition condition, List<Object> codes) {
        if (condition instanceof Condition.Atom atom) {
            codes.add(atom.kind() + '.' + atom.subject());
            return;
        }
        for (Object value : values((Record) condition)) {
            if (value instanceof Condition part) {
                codes(part, codes);
            } else if (value instanceof List<?> parts) {
                parts.forEach(part -> codes((Condition) part, codes));
            }
        }
    }

    /** A record of the same class with other values; nothing where the class refuses them. */
    public static Optional<Record> build(Record like, Object[] values) {
        try {
            Constructor<? extends Record> constructor = like.getClass()
                    .getDeclaredConstructor(Arrays.stream(components(like))
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(like.getClass() + " cannot be built", e);
        }
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** The slug of a class or constant: {@code HasStage} and {@code HAS_STAGE} are {@code has-stage}. */
    public static String slug(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
