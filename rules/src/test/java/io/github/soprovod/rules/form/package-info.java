/** Tests of the printed forms: what each consists of and how it is filled. */
@org.jspecify.annotations.NullMarked
package io.github.soprovod.rules.form;
