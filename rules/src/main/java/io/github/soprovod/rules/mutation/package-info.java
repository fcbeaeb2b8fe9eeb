/**
 * Policies with one thing wrong, to see what cases notice: {@link io.github.soprovod.rules.mutation.PolicyMutator}.
 */
@NullMarked
package io.github.soprovod.rules.mutation;

import org.jspecify.annotations.NullMarked;
