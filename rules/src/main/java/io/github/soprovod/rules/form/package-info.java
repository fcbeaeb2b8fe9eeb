/**
 * The printed forms of the acts (программа, заявление, акт): what each consists of, as data, and how it is filled from a
 * case file. How a form looks on paper is for whoever prints it.
 *
 * <p>Start with {@link io.github.soprovod.rules.form.Forms}, which fills; {@link io.github.soprovod.rules.form.Form} is
 * what a form consists of, {@link io.github.soprovod.rules.form.FormText} how it is written down.
 */
@NullMarked
package io.github.soprovod.rules.form;

import org.jspecify.annotations.NullMarked;
