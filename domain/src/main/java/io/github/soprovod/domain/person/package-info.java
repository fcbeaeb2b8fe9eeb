/**
 * People: the recipient, the family, the participant, and what is known of each. Start with {@link
 * io.github.soprovod.domain.person.Recipient}.
 */
@NullMarked
package io.github.soprovod.domain.person;

import org.jspecify.annotations.NullMarked;
