@NullMarked
package io.github.soprovod.examples.zarechye;

import org.jspecify.annotations.NullMarked;
