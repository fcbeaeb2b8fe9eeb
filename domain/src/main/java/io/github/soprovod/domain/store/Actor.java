package io.github.soprovod.domain.store;

import io.github.soprovod.domain.value.Texts;

/**
 * Who does something, by an identifier of the host: a user, a service.
 *
 * @param id the identifier, at most 200 UTF-16 units
 */
public record Actor(String id) {

    private static final int MAX_LENGTH = 200;

    /** Refuses an identifier that is blank, too long or cannot be stored. */
    public Actor {
        if (id.isBlank() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("actor: blank or too long");
        }
        Texts.check("actor", id);
    }
}
