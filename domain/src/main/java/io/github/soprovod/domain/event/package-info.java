/**
 * Entries of a case file. Start with {@link io.github.soprovod.domain.event.CaseEvent}; {@link
 * io.github.soprovod.domain.event.Programme} is the plan that several of them carry.
 */
@NullMarked
package io.github.soprovod.domain.event;

import org.jspecify.annotations.NullMarked;
