/**
 * The rules of social support: policies, one regional act each, and the kernel that folds a case file under one.
 *
 * <p>Start with {@link io.github.soprovod.rules.Casework}. The vocabulary of policies is in {@code policy}, the way of
 * writing an act down in {@code act}, the acts in {@code region}, the reports that acts ask organisations for in {@code report}.
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
package io.github.soprovod.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
