/** The acts, a package for each region, a file for each act, clause by clause in the order of the act. */
@NullMarked
package io.github.soprovod.rules.region;

import org.jspecify.annotations.NullMarked;
