package io.github.soprovod.domain.store;

import io.github.soprovod.domain.vocabulary.EventType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That an entry was stored: what is known of it without personal data.
 *
 * @param version its number in the case, from 1
 * @param eventId the id its caller gave it
 * @param type what it records
 * @param on day it happened
 * @param recordedAt when it was stored; the order of entries is that of their versions, not of these
 * @param actor who entered it
 */
public record StoredEntry(
        long version, String eventId, EventType type, LocalDate on, Instant recordedAt, Actor actor) {}
