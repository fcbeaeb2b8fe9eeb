/**
 * Policies as JSON, the format {@code soprovod.policy/1}: {@link io.github.soprovod.json.policy.PolicyWriter} writes any
 * policy, {@link io.github.soprovod.json.policy.PolicyReader} reads it back equal, or says what is wrong and where.
 */
@NullMarked
package io.github.soprovod.json.policy;

import org.jspecify.annotations.NullMarked;
