/** Crimea. */
@NullMarked
package io.github.soprovod.rules.region.crimea;

import org.jspecify.annotations.NullMarked;
