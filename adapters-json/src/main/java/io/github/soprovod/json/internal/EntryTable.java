package io.github.soprovod.json.internal;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** What the tables of all entries have in common. */
final class EntryTable {

    private EntryTable() {}

    /** A table that begins with the members of every entry. */
    static <E extends CaseEvent, B> TableDraft<E, B> of(
            EventType type, Supplier<B> begin, BiConsumer<B, LocalDate> on, BiConsumer<B, String> note) {
        // The type has been read when the table is chosen; a builder knows its own.
        return TypeTable.<E, B>of(type.slug(), begin)
                .required(EventCodec.TYPE, new TermCodec<>(List.of(type)), CaseEvent::type, (builder, same) -> {})
                .required("on", Scalars.DATE, CaseEvent::on, on)
                .optional("note", Scalars.TEXT, CaseEvent::note, note);
    }
}
