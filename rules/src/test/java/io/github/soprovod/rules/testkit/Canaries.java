package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Plants a canary in every text of a case file, so that whatever lets one out is heard. Identifiers keep what they stand
 * for, as the canary is put behind them; identifiers of cases and regions, which are no personal data, are let be.
 */
public final class Canaries {

    /** What a canary sings; no text of the library has it. */
    public static final String SONG = "КАНАРЕЙКА";

    private Canaries() {}

    /** The file with a canary in each of its texts, behind what stands there. */
    public static CaseFile plantedIn(CaseFile file) {
        return file.withRecipient(planted(file.recipient()))
                .withEvents(
                        file.events().stream().map(Canaries::<CaseEvent>planted).toList());
    }

    @SuppressWarnings("unchecked")
    private static <T> T planted(T value) {
        return (T) plantedAs(value);
    }

    private static Object plantedAs(Object value) {
        if (value instanceof String text) {
            return text + SONG;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Canaries::plantedAs);
        }
        if (value instanceof List<?> list) {
            List<Object> planted = new ArrayList<>();
            list.forEach(element -> planted.add(plantedAs(element)));
            return planted;
        }
        Optional<Class<?>> type = valueType(value);
        return type.isEmpty() ? value : rebuilt(value, type.get());
    }

    /** The interface of a value of the domain that has a builder. */
    private static Optional<Class<?>> valueType(Object value) {
        if (value instanceof CaseId || value instanceof RegionId) {
            return Optional.empty();
        }
        return Arrays.stream(value.getClass().getInterfaces())
                .filter(type -> Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("builder")))
                .findFirst()
                .map(type -> (Class<?>) type);
    }

    private static Object rebuilt(Object value, Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            for (Method accessor : type.getMethods()) {
                if (isMember(accessor)) {
                    set(builder, accessor, plantedAs(accessor.invoke(value)));
                }
            }
            return call(builder.getClass().getMethod("build"), builder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be rebuilt", e);
        }
    }

    private static boolean isMember(Method method) {
        return java.lang.reflect.Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getDeclaringClass().getSimpleName().startsWith("With");
    }

    private static void set(Object builder, Method accessor, Object value) throws ReflectiveOperationException {
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(accessor.getName())
                    && setter.getParameterCount() == 1
                    && takes(setter.getGenericParameterTypes()[0], value)) {
                call(setter, builder, value);
                return;
            }
        }
        throw new NoSuchMethodException(accessor.toString());
    }

    private static boolean takes(Type parameter, Object value) {
        Class<?> raw = parameter instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : parameter instanceof Class<?> plain ? plain : Object.class;
        return raw.isInstance(value) || (raw.isPrimitive() && !(value instanceof Optional));
    }

    private static Object call(Method method, Object target, Object... arguments) throws ReflectiveOperationException {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(method + " refused", e.getCause());
        }
    }
}
