package io.github.soprovod.domain.validation;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;

/**
 * A factory of validators for hosts that have a Jakarta Validation provider but no implementation of the Jakarta
 * Expression Language, without which the provider's own default factory may refuse to start.
 */
public final class SoprovodValidation {

    private SoprovodValidation() {}

    /**
     * A factory of the default provider whose messages are in a language: Russian where the locale is Russian, else
     * English, unless the host's own {@code ValidationMessages} have the locale.
     *
     * <p>Parameters of messages, {@code {min}}, are filled in; expressions, <code>${…}</code>, are left as they stand, and
     * so no message can contain the rejected value. Messages of the provider's own constraints are found where the
     * provider is Hibernate Validator; of these, a few (those of {@code @DecimalMin} and {@code @DecimalMax}) contain an
     * expression.
     *
     * <p>Bundles are looked up by name, and of several {@code ContributorValidationMessages} the first on the class path is
     * read. A host that has another library's before this one sets its provider's own interpolator instead
     * ({@code ParameterMessageInterpolator} of Hibernate Validator needs no expression language either).
     *
     * <p>The factory is thread-safe and costs some hundred milliseconds: make one and keep it; close it at the end.
     *
     * @throws jakarta.validation.ValidationException where there is no provider
     */
    public static ValidatorFactory factory(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Messages(locale))
                .buildValidatorFactory();
    }
}
