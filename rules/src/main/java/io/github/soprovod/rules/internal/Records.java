package io.github.soprovod.rules.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
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
