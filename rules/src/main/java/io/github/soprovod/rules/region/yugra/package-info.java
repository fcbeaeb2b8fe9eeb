/** Khanty-Mansi autonomous okrug (Yugra). */
@NullMarked
package io.github.soprovod.rules.region.yugra;

import org.jspecify.annotations.NullMarked;
