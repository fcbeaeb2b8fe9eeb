package io.github.soprovod.domain.store;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.Texts;
import java.util.UUID;

/**
 * An entry to be stored.
 *
 * @param eventId identifies it in its case, made by the caller before the first attempt and kept for every further one; not
 *     personal data, at most 200 UTF-16 units
 * @param entry the entry
 */
public record NewEntry(String eventId, CaseEvent entry) {

    private static final int MAX_ID_LENGTH = 200;

    /** Refuses an id that is blank, too long or cannot be stored. */
    public NewEntry {
        if (eventId.isBlank() || eventId.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException("eventId: blank or too long");
        }
        Texts.check("eventId", eventId);
    }

    /** An entry with a UUID. */
    public static NewEntry of(UUID eventId, CaseEvent entry) {
        return new NewEntry(eventId.toString(), entry);
    }
}
