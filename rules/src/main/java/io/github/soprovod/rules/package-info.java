/**
 * The rules of social support: policies, one regional act each, and the kernel that folds a case file under one.
 *
 * <p>Start with {@link io.github.soprovod.rules.Casework}.
 */
@NullMarked
package io.github.soprovod.rules;

import org.jspecify.annotations.NullMarked;
