/** Khabarovsk krai. */
@NullMarked
package io.github.soprovod.rules.region.khabarovsk;

import org.jspecify.annotations.NullMarked;
