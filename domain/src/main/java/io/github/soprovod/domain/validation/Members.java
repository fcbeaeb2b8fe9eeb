package io.github.soprovod.domain.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Optional;

/** Members of a host's beans and records, as the class-level constraints read them. Nothing thrown here names a value. */
final class Members {

    private Members() {}

    /**
     * The value of a member, by its public accessor {@code name()}, else {@code getName()}.
     *
     * @throws ConstraintDeclarationException where there is no such accessor, or it is of another type
     * @throws ValidationException where the accessor cannot be called or fails
     */
    static <T> Optional<T> read(Object bean, String name, Class<T> type) {
        Method accessor = accessor(bean.getClass(), name);
        Object value = call(accessor, bean);
        if (value instanceof Optional<?> optional) {
            value = optional.orElse(null);
        }
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw new ConstraintDeclarationException(accessor + " does not give a " + type.getName());
        }
        return Optional.of(type.cast(value));
    }

    /** Reports the constraint at a member instead of the whole bean; false, so that it can be returned as the verdict. */
    static boolean violated(ConstraintValidatorContext context, String name) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(name)
                .addConstraintViolation();
        return false;
    }

    private static Method accessor(Class<?> type, String name) {
        if (!name.isEmpty()) {
            String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            for (String candidate : new String[] {name, getter}) {
                try {
                    return type.getMethod(candidate);
                } catch (NoSuchMethodException e) {
                    // The next style of accessor, if there is one.
                }
            }
        }
        throw new ConstraintDeclarationException(type.getName() + " has no public accessor of \"" + name + "\"");
    }

    private static Object call(Method accessor, Object bean) {
        try {
            // A public accessor of a type that is not public.
            accessor.trySetAccessible();
            return accessor.invoke(bean);
        } catch (IllegalAccessException e) {
            throw new ValidationException(accessor + " is not open to soprovod-domain", e);
        } catch (InvocationTargetException e) {
            // Without the cause: a host's exception may name the value.
            throw new ValidationException(accessor + " failed");
        }
    }
}
