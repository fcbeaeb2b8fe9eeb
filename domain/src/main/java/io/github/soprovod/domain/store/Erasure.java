package io.github.soprovod.domain.store;

import java.time.Instant;

/**
 * That the personal data of a case were deleted.
 *
 * @param at when
 * @param by who decided it
 */
public record Erasure(Instant at, Actor by) {}
