/**
 * What the library speaks of: the case file, the state that its entries add up to, answers and findings. No rule, no
 * input or output, no clock.
 *
 * <p>Reading order: {@link io.github.soprovod.domain.CaseFile} (header and entries), the entries in {@code event}, the
 * people in {@code person}, the closed lists in {@code vocabulary}, small shared values in {@code value}; then
 * {@link io.github.soprovod.domain.CaseState}, {@link io.github.soprovod.domain.Answer} and
 * {@link io.github.soprovod.domain.Finding}, which the rules give back. {@link io.github.soprovod.domain.Agreement} and
 * {@link io.github.soprovod.domain.Activity}, a line of an activity log, are documents of their own. {@code store} is where
 * cases are kept; {@code validation} offers the same rules to the forms and beans of a host.
 *
 * <p>Every value is immutable and built by its {@code builder()}. Absent is unknown, never "no". Collections cannot be
 * changed and keep the order in which they were given (sets of the closed lists keep the order of the list), so that
 * equal runs give equal output.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deepImmutablesDetection = false,
        redactedMask = "***",
        from = "like",
        depluralize = false)
package io.github.soprovod.domain;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
