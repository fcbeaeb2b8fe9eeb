package io.github.soprovod.intake;

import io.github.soprovod.rules.Casework;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * What one run of a command works with.
 *
 * @param casework the rules, made only where they are asked for
 * @param in standard input
 * @param out standard output and standard error
 */
record Session(Supplier<Casework> casework, InputStream in, Out out) {}
