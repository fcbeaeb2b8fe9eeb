package io.github.soprovod.json.internal;

import io.github.soprovod.domain.value.PersonalData;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;

/**
 * Which members of a type are personal data, as the domain marks them: all of a value, none of it, or some of its members. Members
 * bear the names of their accessors. A member of another name counts as personal, lest one that nobody marked be laid open.
 */
final class Marks {

    static final Marks ALL = new Marks(Map.of());
    static final Marks NONE = new Marks(Map.of());

    private static final String DOMAIN = "io.github.soprovod.domain.";

    private static final ClassValue<Marks> BY_TYPE = new ClassValue<>() {
        @Override
        protected Marks computeValue(Class<?> type) {
            return marks(type);
        }
    };

    private final Map<String, Marks> members;

    private Marks(Map<String, Marks> members) {
        this.members = members;
    }

    /** The marks of a value type. */
    static Marks of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    /** The marks of a member. */
    Marks member(String name) {
        return this == ALL || this == NONE ? this : members.getOrDefault(name, ALL);
    }

    private static Marks marks(Class<?> type) {
        if (!type.getName().startsWith(DOMAIN) || type.isEnum() || !type.isInterface()) {
            return NONE;
        }
        Map<String, Marks> members = new HashMap<>();
        members.put(EventCodec.TYPE, NONE);
        boolean open = true;
        for (Method member : type.getMethods()) {
            if (member.getParameterCount() == 0 && Modifier.isAbstract(member.getModifiers())) {
                Marks marks = member.isAnnotationPresent(PersonalData.class)
                        ? ALL
                        : of(content(member.getGenericReturnType()));
                // An accessor that a variant overrides is listed for each interface that has it.
                members.merge(member.getName(), marks, (one, other) -> one == ALL ? one : other);
                open &= marks == NONE;
            }
        }
        return open ? NONE : new Marks(Map.copyOf(members));
    }

    /** What an optional value, a list or a set holds; the values of a map. */
    private static Class<?> content(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return content(arguments[arguments.length - 1]);
        }
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
