/** Reports as the acts ask for them, clause by clause, and what holds for all of them. */
@NullMarked
package io.github.soprovod.rules.report;

import org.jspecify.annotations.NullMarked;
