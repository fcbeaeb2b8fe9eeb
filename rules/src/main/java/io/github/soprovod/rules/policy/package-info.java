/**
 * The closed vocabulary in which an act is written as data: a {@link io.github.soprovod.rules.policy.Policy} is a list of
 * {@link io.github.soprovod.rules.policy.Statement}s over {@link io.github.soprovod.rules.policy.Condition}s. There is no
 * custom predicate: what an act needs and the vocabulary lacks is added here, for all acts.
 */
@NullMarked
package io.github.soprovod.rules.policy;

import org.jspecify.annotations.NullMarked;
