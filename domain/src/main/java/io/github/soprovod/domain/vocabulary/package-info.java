/**
 * The closed lists of the format: enumerations with their slugs and Russian terms. Start with {@link
 * io.github.soprovod.domain.vocabulary.Term}.
 */
@NullMarked
package io.github.soprovod.domain.vocabulary;

import org.jspecify.annotations.NullMarked;
