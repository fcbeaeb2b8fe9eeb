package io.github.soprovod.json.internal;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.TypeTable.Opened;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** An entry: its member {@code type} chooses the table. It may stand anywhere in the object; where it is not first, it is looked for. */
final class EventCodec implements Codec<CaseEvent> {

    static final String TYPE = "type";

    /** What is asked of an entry of which it is not known what it is. Reading by it always ends in an error, that of the type. */
    private static final TypeTable<CaseEvent, Object> UNKNOWN = TypeTable.<CaseEvent, Object>of("event", Object::new)
            .required(TYPE, Scalars.term(EventType.class), CaseEvent::type, (entry, type) -> {})
            .required("on", Scalars.DATE, CaseEvent::on, (entry, day) -> {})
            .optional("note", Scalars.TEXT, CaseEvent::note, (entry, note) -> {})
            .open()
            .end(entry -> {
                throw new IllegalStateException("an entry of no type");
            });

    private final Slugs<EventType> types = new Slugs<>(List.of(EventType.values()));
    private final Map<EventType, TypeTable<? extends CaseEvent, ?>> tables = new EnumMap<>(EventType.class);

    EventCodec(List<TypeTable<? extends CaseEvent, ?>> tables) {
        for (EventType type : EventType.values()) {
            for (TypeTable<? extends CaseEvent, ?> table : tables) {
                if (table.name().equals(type.slug())) {
                    this.tables.put(type, table);
                }
            }
        }
        if (this.tables.size() < EventType.values().length) {
            throw new IllegalStateException("an entry type without a table");
        }
    }

    @Override
    public @Nullable CaseEvent read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType();
            return null;
        }
        Opened opened = Opened.at(in);
        String first = in.nextName();
        if (!TYPE.equals(first)) {
            String type = first == null ? null : in.lookAhead(opened.offset(), TYPE);
            return table(type == null ? null : types.find(type.toCharArray(), 0, type.length()))
                    .readMembers(in, opened, first);
        }
        EventType type = null;
        in.enter(TYPE);
        JsonToken token = in.next();
        if (token == JsonToken.VALUE_STRING) {
            type = types.find(in.chars(), in.charsFrom(), in.textLength());
            if (type == null) {
                in.report(FormError.UNKNOWN_VALUE);
            }
        } else if (token != JsonToken.VALUE_NULL) {
            in.wrongType();
        }
        in.leave();
        TypeTable<? extends CaseEvent, ?> table = table(type);
        return table.readMembers(in, opened.with(table.bit(TYPE), token != JsonToken.VALUE_NULL), in.nextName());
    }

    private TypeTable<? extends CaseEvent, ?> table(@Nullable EventType type) {
        TypeTable<? extends CaseEvent, ?> table = type == null ? null : tables.get(type);
        return table == null ? UNKNOWN : table;
    }

    @Override
    public void write(CaseEvent entry, JsonGenerator out) {
        writeBy(table(entry.type()), entry, out);
    }

    @SuppressWarnings("unchecked") // an entry names its own table
    private static <E extends CaseEvent> void writeBy(TypeTable<E, ?> table, CaseEvent entry, JsonGenerator out) {
        table.write((E) entry, out);
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        List<Object> variants = new ArrayList<>();
        for (TypeTable<? extends CaseEvent, ?> table : tables.values()) {
            variants.add(table.schema(book));
        }
        return Map.of("oneOf", variants);
    }
}
