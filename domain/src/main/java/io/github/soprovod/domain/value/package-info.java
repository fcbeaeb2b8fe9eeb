/**
 * Small values that people and entries share: identifiers, spans of days, papers, decisions, organisations; and what is
 * asked of every text.
 */
@NullMarked
package io.github.soprovod.domain.value;

import org.jspecify.annotations.NullMarked;
