/** How an act is written down: {@link io.github.soprovod.rules.act.ActText} turns the words of an act into a policy. */
@NullMarked
package io.github.soprovod.rules.act;

import org.jspecify.annotations.NullMarked;
