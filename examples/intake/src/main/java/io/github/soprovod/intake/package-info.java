/**
 * The command line {@code soprovod}: an example of the library at work on registers of case files.
 *
 * <p>Start with {@link io.github.soprovod.intake.Main}. Each command is one class; what commands share is here too:
 * {@link io.github.soprovod.intake.Inputs} turns the paths of the command line into registers,
 * {@link io.github.soprovod.intake.Out} holds the streams, {@link io.github.soprovod.intake.Progress} the bar. Pages to print are in {@code page}, reports as files in {@code report}.
 */
@NullMarked
package io.github.soprovod.intake;

import org.jspecify.annotations.NullMarked;
