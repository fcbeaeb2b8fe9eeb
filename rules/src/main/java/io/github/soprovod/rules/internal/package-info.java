/**
 * The kernel: folds a case file under a policy. Not for use outside; start with
 * {@link io.github.soprovod.rules.internal.Judge}, which applies a {@code Rulebook} to a {@code Fold}.
 */
@NullMarked
package io.github.soprovod.rules.internal;

import org.jspecify.annotations.NullMarked;
