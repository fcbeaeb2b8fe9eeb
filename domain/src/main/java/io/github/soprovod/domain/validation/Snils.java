package io.github.soprovod.domain.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The text is an insurance number (СНИЛС): {@code 112-233-445 95} or eleven bare digits, with a fitting control number.
 * What {@link io.github.soprovod.domain.person.Snils#of} takes is valid; {@code null} is.
 */
@Documented
@Constraint(validatedBy = Snils.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Snils.List.class)
public @interface Snils {

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.Snils.message}";

    /** Groups it belongs to. */
    Class<?>[] groups() default {};

    /** Payload for clients of the validation. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one element, of different groups. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints. */
        Snils[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<Snils, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null
                    || io.github.soprovod.domain.person.Snils.digitsOf(value)
                            .filter(io.github.soprovod.domain.person.Snils::isValid)
                            .isPresent();
        }
    }
}
