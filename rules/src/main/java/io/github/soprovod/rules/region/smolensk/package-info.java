/** Smolensk oblast. */
@NullMarked
package io.github.soprovod.rules.region.smolensk;

import org.jspecify.annotations.NullMarked;
