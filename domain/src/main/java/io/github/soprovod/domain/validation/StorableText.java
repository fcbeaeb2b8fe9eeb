package io.github.soprovod.domain.validation;

import io.github.soprovod.domain.value.Texts;
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
 * The text holds neither U+0000 nor an unpaired surrogate, as every text of a case file must. {@code null} is valid, and
 * so is a blank text: this says nothing of what is in it.
 */
@Documented
@Constraint(validatedBy = StorableText.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(StorableText.List.class)
public @interface StorableText {

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.StorableText.message}";

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
        StorableText[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<StorableText, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || Texts.isStorable(value);
        }
    }
}
