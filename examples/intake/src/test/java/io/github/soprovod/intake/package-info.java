@NullMarked
package io.github.soprovod.intake;

import org.jspecify.annotations.NullMarked;
