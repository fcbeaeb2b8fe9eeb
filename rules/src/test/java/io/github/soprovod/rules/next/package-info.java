/** The law that what may come next and the judgement of what came agree, over random cases of every policy. */
@NullMarked
package io.github.soprovod.rules.next;

import org.jspecify.annotations.NullMarked;
