package io.github.soprovod.domain.store;

import io.github.soprovod.domain.value.Texts;

/**
 * Who reads personal data, and what for.
 *
 * @param who who reads
 * @param purpose the purpose of the processing, in words or by a code of the host's
 */
public record Access(Actor who, String purpose) {

    /** Refuses an access for nothing. */
    public Access {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("purpose: it is to be said");
        }
        Texts.check("purpose", purpose);
    }
}
