package io.github.soprovod.domain;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The public value types of the domain as reflection sees them, so that a new type is tested without being listed. */
final class ValueTypes {

    private static final List<Class<?>> PUBLIC = scan();

    private ValueTypes() {}

    /** Each public interface with a generated implementation, by name. */
    static List<Class<?>> all() {
        return publicTypes().stream().filter(ValueTypes::isValue).toList();
    }

    /** Each public class, interface, record and enumeration of the main code, nested ones too, by name. */
    static List<Class<?>> publicTypes() {
        return PUBLIC;
    }

    private static List<Class<?>> scan() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.soprovod.domain")
                        .stream()
                        .filter(type -> !type.isAnonymousClass())
                        .map(JavaClass::reflect)
                        .filter(ValueTypes::isPublic)
                        .sorted(Comparator.comparing(Class::getName))
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    static boolean isValue(Class<?> type) {
        return type.isInterface() && implementation(type).isPresent();
    }

    static Optional<Class<?>> implementation(Class<?> type) {
        try {
            return Optional.of(Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Whether values of a type are built member by member; the others are made of one text by {@code of}. */
    static boolean isBuilt(Class<?> type) {
        return Arrays.stream(type.getDeclaredClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    }

    /** The accessors of a value or of a record: abstract methods without parameters, inherited ones too, by name. */
    static List<Method> members(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toList();
        }
        Map<String, Method> members = new LinkedHashMap<>();
        Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> members.put(method.getName(), method));
        if (CaseEvent.class.isAssignableFrom(type)) {
            members.remove("type");
        }
        return List.copyOf(members.values());
    }

    static Object get(Object value, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(member.toString(), e);
        }
    }

    /** A builder of a type, with nothing set. */
    static Object builder(Class<?> type) {
        try {
            return Class.forName(type.getName() + "$Builder")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    /** Sets a member by the builder's method that takes the whole of it. */
    static void set(Object builder, Method member, Object value) throws Throwable {
        for (Method setter : builder.getClass().getMethods()) {
            if (setter.getName().equals(member.getName())
                    && setter.getParameterCount() == 1
                    && !setter.isBridge()
                    && takes(setter.getParameterTypes()[0], value)) {
                invoke(builder, setter, value);
                return;
            }
        }
        throw new AssertionError("no builder method for " + member + " of " + value.getClass());
    }

    private static boolean takes(Class<?> parameter, Object value) {
        return parameter.isInstance(value)
                || (parameter == int.class && value instanceof Integer)
                || (parameter == boolean.class && value instanceof Boolean);
    }

    static Object build(Object builder) throws Throwable {
        return invoke(builder, builder.getClass().getMethod("build"));
    }

    static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** What the members of a sample are made from; each call may give another value. */
    static class Ingredients {

        String text(String member) {
            return "text of " + member;
        }

        LocalDate day() {
            return LocalDate.of(2024, 2, 29);
        }

        int number() {
            return 2;
        }

        boolean flag() {
            return true;
        }

        Snils snils() {
            return Snils.of("112-233-445 95");
        }

        <E> E oneOf(List<E> all) {
            return all.get(all.size() - 1);
        }

        int size() {
            return 2;
        }
    }

    /** A value of a type with every member present and every collection filled. */
    static <T> T sample(Class<T> type, Ingredients from) {
        return type.cast(sample(type, type.getSimpleName(), from));
    }

    /** The value of one member, of whatever type it is. */
    static Object sample(Method member, Ingredients from) {
        return sample(member.getGenericReturnType(), member.getName(), from);
    }

    private static Object sample(Type type, String member, Ingredients from) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            Supplier<Object> element = () -> sample(arguments[0], member, from);
            if (raw == Optional.class) {
                return Optional.of(element.get());
            }
            if (raw == Map.class) {
                return Map.of(element.get(), sample(arguments[1], member, from));
            }
            Collection<Object> all =
                    raw == List.class ? new ArrayList<>() : raw == Set.class ? new LinkedHashSet<>() : new TreeSet<>();
            for (int i = 0; i < from.size(); i++) {
                all.add(element.get());
            }
            return all;
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return from.text(member);
        } else if (plain == LocalDate.class) {
            return from.day();
        } else if (plain == int.class || plain == Integer.class) {
            return from.number();
        } else if (plain == long.class) {
            return 0L;
        } else if (plain == Instant.class) {
            return Instant.EPOCH;
        } else if (plain == Append.class) {
            return append(from);
        } else if (plain == OptionalInt.class) {
            return OptionalInt.of(from.number());
        } else if (plain == boolean.class || plain == Boolean.class) {
            return from.flag();
        } else if (plain == Snils.class) {
            return from.snils();
        } else if (plain == CaseId.class) {
            return CaseId.of("SMO-1");
        } else if (plain == RegionId.class) {
            return RegionId.of("smolensk");
        } else if (plain == Answer.class) {
            return Answer.yesUntil(from.day(), from.text(member));
        } else if (plain == CaseEvent.class) {
            return sample(from.oneOf(List.of(CaseEvent.class.getPermittedSubclasses())), member, from);
        } else if (plain.isEnum()) {
            return from.oneOf(List.of(plain.getEnumConstants()));
        } else if (plain.isRecord()) {
            return record(plain, from);
        }
        Object builder = builder(plain);
        try {
            for (Method each : members(plain)) {
                set(builder, each, sample(each, from));
            }
            return build(builder);
        } catch (Throwable e) {
            throw new AssertionError(plain.toString(), e);
        }
    }

    /** Made by hand, since its members must fit each other. */
    private static Append append(Ingredients from) {
        NewEntry entry = sample(NewEntry.class, from);
        CaseState state = sample(CaseState.class, from);
        return new Append(
                state.entries() - 1L, List.of(entry), state, Optional.of(from.day()), sample(Actor.class, from));
    }

    private static Object record(Class<?> type, Ingredients from) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> sample(component.getGenericType(), component.getName(), from))
                .toArray();
        try {
            return type.getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }
}
