/**
 * A region of one's own, from outside of the library: {@link io.github.soprovod.examples.zarechye.ZarechyeOrder7}. Both the
 * region and its act are invented.
 */
@NullMarked
package io.github.soprovod.examples.zarechye;

import org.jspecify.annotations.NullMarked;
