/** Reports as files. */
@NullMarked
package io.github.soprovod.intake.report;

import org.jspecify.annotations.NullMarked;
