/** Pages as they are filled. */
@NullMarked
package io.github.soprovod.intake.page;

import org.jspecify.annotations.NullMarked;
