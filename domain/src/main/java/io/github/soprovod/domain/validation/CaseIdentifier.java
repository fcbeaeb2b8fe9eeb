package io.github.soprovod.domain.validation;

import io.github.soprovod.domain.value.CaseId;
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

/** The text is the identifier of a case file: what {@link CaseId#of} takes. {@code null} is valid. */
@Documented
@Constraint(validatedBy = CaseIdentifier.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CaseIdentifier.List.class)
public @interface CaseIdentifier {

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.CaseIdentifier.message}";

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
        CaseIdentifier[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<CaseIdentifier, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || CaseId.isValid(value);
        }
    }
}
