package io.github.soprovod.domain.validation;

import io.github.soprovod.domain.person.IdentityDocument;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two members of the annotated bean or record are the series and the number of a passport of Russia: four digits and six,
 * both or neither. Each member that is wrong, or absent where the other is not, is a violation that stands at it.
 * {@code null} is valid.
 *
 * <p>Members are read by their public accessors, {@code series()} or {@code getSeries()}, of type {@code CharSequence} or
 * {@code Optional} of one; another type, or no accessor, is a {@link jakarta.validation.ConstraintDeclarationException}.
 *
 * @see PassportSeries
 * @see PassportNumber
 */
@Documented
@Constraint(validatedBy = PassportRf.Validator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PassportRf.List.class)
public @interface PassportRf {

    /** Name of the member with the series. */
    String series() default "series";

    /** Name of the member with the number. */
    String number() default "number";

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.PassportRf.message}";

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
        PassportRf[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<PassportRf, Object> {

        private String series = "";
        private String number = "";

        @Override
        public void initialize(PassportRf constraint) {
            series = constraint.series();
            number = constraint.number();
        }

        @Override
        public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
            if (bean == null) {
                return true;
            }
            Optional<CharSequence> seriesText = Members.read(bean, series, CharSequence.class);
            Optional<CharSequence> numberText = Members.read(bean, number, CharSequence.class);
            if (seriesText.isEmpty() && numberText.isEmpty()) {
                return true;
            }
            boolean valid = true;
            if (seriesText.filter(IdentityDocument::isPassportSeries).isEmpty()) {
                valid = Members.violated(context, series);
            }
            if (numberText.filter(IdentityDocument::isPassportNumber).isEmpty()) {
                valid = Members.violated(context, number);
            }
            return valid;
        }
    }
}
