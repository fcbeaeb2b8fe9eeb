/**
 * Where cases are kept, as a host sees it: the port that an adapter implements, what is given to it and what it answers.
 *
 * <p>Reading order: {@link io.github.soprovod.domain.store.CaseStore}, {@link io.github.soprovod.domain.store.Append} and
 * {@link io.github.soprovod.domain.store.AppendResult}, {@link io.github.soprovod.domain.store.StoredCase}.
 */
@NullMarked
package io.github.soprovod.domain.store;

import org.jspecify.annotations.NullMarked;
