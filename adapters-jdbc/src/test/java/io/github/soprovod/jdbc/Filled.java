package io.github.soprovod.jdbc;

import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.value.RegionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values of any type of the domain with every member filled, and one of their texts chosen. */
final class Filled {

    private final int chosen;
    private final String text;
    private int texts;

    private Filled(int chosen, String text) {
        this.chosen = chosen;
        this.text = text;
    }

    /** How many texts a value of a type has. */
    static int texts(Class<?> type) {
        Filled filled = new Filled(-1, "");
        filled.value(type);
        return filled.texts;
    }

    /**
     * A value whose n-th text is the given one.
     *
     * @throws IllegalArgumentException where the domain refuses it
     */
    static <T> T with(Class<T> type, int n, String text) {
        return type.cast(new Filled(n, text).value(type));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Object element = value(generic.getActualTypeArguments()[0]);
            return raw == Optional.class ? Optional.of(element) : raw == Set.class ? Set.of(element) : List.of(element);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return texts++ == chosen ? text : "12345" + texts;
        } else if (plain == LocalDate.class) {
            return Cases.DAY;
        } else if (plain == int.class || plain == Integer.class) {
            return 1;
        } else if (plain == boolean.class || plain == Boolean.class) {
            return true;
        } else if (plain == Snils.class) {
            return Snils.of("112-233-445 95");
        } else if (plain == RegionId.class) {
            return RegionId.of("smolensk");
        } else if (plain.isEnum()) {
            Object[] constants = plain.getEnumConstants();
            // The last kinds ask nothing of the form of texts; the first organisation kinds are those of any place.
            return plain.getSimpleName().equals("OrganisationKind")
                    ? Arrays.stream(constants)
                            .filter(each -> each.toString().equals("HEALTHCARE"))
                            .findFirst()
                            .orElseThrow()
                    : constants[constants.length - 1];
        }
        return built(plain);
    }

    private Object built(Class<?> type) {
        try {
            Object builder = Class.forName(type.getName() + "$Builder")
                    .getDeclaredConstructor()
                    .newInstance();
            Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                    .sorted(Comparator.comparing(Method::getName))
                    .forEach(member -> set(builder, member));
            return call(builder, builder.getClass().getMethod("build"));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private void set(Object builder, Method member) {
        if (member.getName().equals("type")) {
            return;
        }
        Object value = value(member.getGenericReturnType());
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(member.getName())
                    && setter.getParameterCount() == 1
                    && !setter.isBridge()
                    && isTaken(setter.getParameterTypes()[0], value)) {
                call(builder, setter, value);
                return;
            }
        }
        throw new LinkageError(member.toString());
    }

    private static boolean isTaken(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == int.class && value instanceof Integer)
                || (parameter == boolean.class && value instanceof Boolean);
    }

    private static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new LinkageError(method.toString(), e);
        } catch (IllegalAccessException e) {
            throw new LinkageError(method.toString(), e);
        }
    }
}
