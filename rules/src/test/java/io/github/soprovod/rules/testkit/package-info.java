/**
 * The test kit of the rules: case files written without ceremony ({@link io.github.soprovod.rules.testkit.People}, {@link
 * io.github.soprovod.rules.testkit.Entries}, {@link io.github.soprovod.rules.testkit.Draft}), statements of law as data
 * ({@link io.github.soprovod.rules.testkit.Scenario}), laws that every policy must keep ({@link
 * io.github.soprovod.rules.testkit.PolicyLaws}), and the mutator that shows which words of an act no test notices ({@link
 * io.github.soprovod.rules.mutation.PolicyMutator}). Nothing in it knows a region.
 */
@NullMarked
package io.github.soprovod.rules.testkit;

import org.jspecify.annotations.NullMarked;
