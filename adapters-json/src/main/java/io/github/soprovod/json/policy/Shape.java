package io.github.soprovod.json.policy;

import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.EntryField;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How words of the vocabulary look in JSON, taken from their classes alone, so that a new word needs no code here: a record is
 * an object of its components; a member of a closed hierarchy says by {@code kind} which one it is; a constant is its slug.
 */
final class Shape {

    private static final Map<Class<?>, Map<String, Object>> KINDS = new ConcurrentHashMap<>();

    private Shape() {}

    /** The kinds of a closed hierarchy: the class of a record, or a constant, by slug, in the order of their definition. */
    static Map<String, Object> kinds(Class<?> hierarchy) {
        return KINDS.computeIfAbsent(hierarchy, top -> {
            Map<String, Object> kinds = new LinkedHashMap<>();
            collect(top, kinds);
            return kinds;
        });
    }

    private static void collect(Class<?> type, Map<String, Object> kinds) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                put(slug((Enum<?>) constant), constant, kinds);
            }
        } else if (type.isRecord()) {
            if (Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getName().equals("kind"))) {
                throw new IllegalStateException(type + " has a component where its kind is to stand");
            }
            put(slug(type.getSimpleName()), type, kinds);
        } else {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, kinds);
            }
        }
    }

    private static void put(String slug, Object kind, Map<String, Object> kinds) {
        if (kinds.put(slug, kind) != null) {
            throw new IllegalStateException("two words of the vocabulary are " + slug);
        }
    }

    /** Whether values of a type say by {@code kind} which one they are. */
    static boolean isHierarchy(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** Whether a class is one of the kinds of a closed hierarchy. */
    static boolean isKind(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Shape::isHierarchy);
    }

    /** The words of a closed list, by slug. */
    static Map<String, Object> words(Class<?> list) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : list.getEnumConstants()) {
            words.put(slug((Enum<?>) constant), constant);
        }
        return words;
    }

    static String slug(Enum<?> constant) {
        if (constant instanceof Term term) {
            return term.slug();
        }
        return constant instanceof EntryField field
                ? field.slug()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String slug(String className) {
        return className.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A record of these values; nothing where its class refuses them. */
    static Optional<Object> build(Class<?> type, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be built", e);
        }
    }
}
