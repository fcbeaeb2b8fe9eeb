/** Irkutsk oblast. */
@NullMarked
package io.github.soprovod.rules.region.irkutsk;

import org.jspecify.annotations.NullMarked;
