package io.github.soprovod.domain.validation;

import io.github.soprovod.domain.vocabulary.Term;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text is a slug of a closed list of the case file: {@code @TermOf(Category.class) String category}. Compared
 * character for character. {@code null} is valid.
 */
@Documented
@Constraint(validatedBy = TermOf.Validator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TermOf.List.class)
public @interface TermOf {

    /** The list: an enumeration of {@link io.github.soprovod.domain.vocabulary}. */
    Class<? extends Term> value();

    /** Message, or its key in braces. */
    String message() default "{io.github.soprovod.domain.validation.TermOf.message}";

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
        TermOf[] value();
    }

    /** Asks the domain. */
    final class Validator implements ConstraintValidator<TermOf, CharSequence> {

        private Set<String> slugs = Set.of();

        @Override
        public void initialize(TermOf constraint) {
            Term[] terms = constraint.value().getEnumConstants();
            if (terms == null) {
                throw new ConstraintDeclarationException(
                        "@TermOf: " + constraint.value().getName() + " is not an enumeration");
            }
            slugs = Arrays.stream(terms).map(Term::slug).collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
            return value == null || slugs.contains(value.toString());
        }
    }
}
