/**
 * Printed pages of the command line: templates of HTML filled with values.
 *
 * <p>Start with {@link io.github.soprovod.intake.page.Pages}. The templates are resources beside this package, named
 * {@code NAME.mustache}; {@code sheet.mustache} is the frame of all of them and {@code print.css} their look on A4.
 */
@NullMarked
package io.github.soprovod.intake.page;

import org.jspecify.annotations.NullMarked;
