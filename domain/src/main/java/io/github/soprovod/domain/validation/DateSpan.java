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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Two members of the annotated bean or record are the ends of a span of days, and the first does not lie after the last.
 * Both ends are inclusive, so equal days are a span of one day; either end may be absent. The violation stands at the
 * later end. {@code null} is valid.
 *
 * <p>Members are read by their public accessors, {@code from()} or {@code getFrom()}, of type {@code LocalDate} or
 * {@code Optional<LocalDate>}; another type, or no accessor, is a {@link jakarta.validation.ConstraintDeclarationException}.
 *
 * @see io.github.soprovod.domain.value.DateSpan#isReversed
 */
@Documented
@Constraint(validatedBy = DateSpan.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DateSpan.List.class)
public @interface DateSpan {

    /** Name of the member with the first day. */
    String from() default "from";

    /** Name of the member with the last day, inclusive. */
    String until() default "until";

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.DateSpan.message}";

    /** Groups it belongs to. */
    Class<?>[] groups() default {};

    /** Payload for clients of the validation. */
    Class<? extends Payload>[] payload() default {};

    /** Several on one type, of different members. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** The constraints. */
        DateSpan[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<DateSpan, Object> {

        private String from = "";
        private String until = "";

        @Override
        public void initialize(DateSpan constraint) {
            from = constraint.from();
            until = constraint.until();
        }

        @Override
        public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
            if (bean == null) {
                return true;
            }
            boolean reversed = io.github.soprovod.domain.value.DateSpan.builder()
                    .from(Members.read(bean, from, LocalDate.class))
                    .until(Members.read(bean, until, LocalDate.class))
                    .build()
                    .isReversed();
            return !reversed || Members.violated(context, until);
        }
    }
}
