/**
 * The rules of the domain types as Jakarta Validation constraints, for a host's own beans, records and forms.
 *
 * <p>On one text: {@link io.github.soprovod.domain.validation.Snils},
 * {@link io.github.soprovod.domain.validation.PassportSeries}, {@link io.github.soprovod.domain.validation.PassportNumber},
 * {@link io.github.soprovod.domain.validation.CaseIdentifier}, {@link io.github.soprovod.domain.validation.RegionSlug},
 * {@link io.github.soprovod.domain.validation.TermOf}, {@link io.github.soprovod.domain.validation.StorableText}. On a
 * bean or record: {@link io.github.soprovod.domain.validation.PassportRf} and
 * {@link io.github.soprovod.domain.validation.DateSpan}. Each asks the domain, so that what a form accepts the domain
 * accepts too. {@code null} is always valid; {@code @NotNull} says that something is required.
 *
 * <p>Any provider finds the messages, English and Russian, in {@code ContributorValidationMessages}. They never contain
 * the rejected value. {@link io.github.soprovod.domain.validation.SoprovodValidation} makes a factory that needs no
 * expression language.
 */
@NullMarked
package io.github.soprovod.domain.validation;

import org.jspecify.annotations.NullMarked;
