package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * The members of one type of object, in the order of the format. The one place that says them: reading, canonical writing, the
 * required members and the JSON Schema all follow from it.
 *
 * @param <T> the type
 * @param <B> what gathers its members while it is read
 */
public final class TypeTable<T, B> implements Codec<T> {

    private static final long[] NONE = {};

    private final String name;
    private final Supplier<B> begin;
    private final Function<B, T> end;
    private final @Nullable Check<B> check;
    private final boolean open;
    private final List<Field<T, B, ?>> fields;
    private final Map<String, Integer> index = new HashMap<>();
    private final long required;

    TypeTable(TableDraft<T, B> draft, Function<B, T> end) {
        this.name = draft.name;
        this.begin = draft.begin;
        this.end = end;
        this.check = draft.check;
        this.open = draft.open;
        this.fields = List.copyOf(draft.fields);
        long mask = 0;
        for (int i = 0; i < fields.size(); i++) {
            index.put(fields.get(i).name(), i);
            mask |= fields.get(i).required() ? 1L << i : 0;
        }
        if (fields.size() > Long.SIZE || index.size() != fields.size()) {
            throw new IllegalStateException(name + ": members repeated, or more than fit into a mask");
        }
        this.required = mask;
    }

    /** Looks at members together, when all of an object are read. */
    interface Check<B> {
        void check(B builder, Complaint complaint);
    }

    /** Reports an error at the value of a member that was read, or at the object where it is missing. */
    interface Complaint {
        void about(String member, FormError error);
    }

    /** Begins a table; the order of the calls that follow is the order of the format. */
    static <T, B> TableDraft<T, B> of(String name, Supplier<B> begin) {
        return new TableDraft<>(name, begin);
    }

    String name() {
        return name;
    }

    List<Field<T, B, ?>> fields() {
        return fields;
    }

    @Override
    public @Nullable T read(JsonInput in) {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType();
            return null;
        }
        Opened opened = Opened.at(in);
        return readMembers(in, opened, in.nextName());
    }

    /**
     * An object of which some members may have been read ahead of the others.
     *
     * @param offset where it begins
     * @param errors how many errors had been reported before it
     * @param seen members read, by their bits
     * @param given those of them that were not {@code null}
     */
    record Opened(long offset, int errors, long seen, long given) {

        static Opened at(JsonInput in) {
            return new Opened(in.offset(), in.errors(), 0, 0);
        }

        Opened with(long bit, boolean isGiven) {
            return new Opened(offset, errors, seen | bit, isGiven ? given | bit : given);
        }
    }

    /** Reads the members that are left, from one on whose name has been read. */
    @Nullable
    T readMembers(JsonInput in, Opened opened, @Nullable String first) {
        long seen = opened.seen();
        long given = opened.given();
        B builder = begin.get();
        long[] offsets = check == null ? NONE : new long[fields.size()];
        Arrays.fill(offsets, opened.offset());
        for (String member = first; member != null; member = in.nextName()) {
            Integer at = index.get(member);
            if (at == null) {
                unknown(in, member);
                continue;
            }
            in.enter(member);
            long bit = 1L << at;
            if ((seen & bit) != 0) {
                in.report(FormError.DUPLICATE_FIELD);
                in.next();
                in.skip();
            } else {
                seen |= bit;
                if (in.next() != JsonToken.VALUE_NULL) {
                    given |= bit;
                    if (check != null) {
                        offsets[at] = in.offset();
                    }
                    fields.get(at).read(in, builder);
                }
            }
            in.leave();
        }
        if ((given & required) != required) {
            missing(in, opened.offset(), given);
        }
        if (check != null) {
            long known = given;
            check.check(builder, (member, error) -> {
                // One that is there and wrong has been told of.
                if (error != FormError.MISSING_FIELD || (known & bit(member)) == 0) {
                    in.reportMember(error, member, offsets[at(member)]);
                }
            });
        }
        return in.errors() == opened.errors() ? end.apply(builder) : null;
    }

    /** The bit of a member that has been read ahead of the others. */
    long bit(String member) {
        return 1L << at(member);
    }

    private int at(String member) {
        Integer at = index.get(member);
        if (at == null) {
            throw new IllegalArgumentException(member + ": not a member of " + name);
        }
        return at;
    }

    private void unknown(JsonInput in, String member) {
        if (member.length() > in.limits().nameLength()) {
            in.report(FormError.TOO_LONG);
        } else if (!open) {
            in.reportMember(FormError.UNKNOWN_FIELD, member, in.offset());
        }
        in.enter(member);
        in.next();
        in.skip();
        in.leave();
    }

    private void missing(JsonInput in, long start, long given) {
        for (int i = 0; i < fields.size(); i++) {
            if ((required & ~given & 1L << i) != 0) {
                in.reportMember(FormError.MISSING_FIELD, fields.get(i).name(), start);
            }
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        for (Field<T, B, ?> field : fields) {
            field.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return book.reference(name, this::definition);
    }

    private Map<String, Object> definition(SchemaBook book) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> needed = new ArrayList<>();
        for (Field<T, B, ?> field : fields) {
            Map<String, Object> schema = field.codec().schema(book);
            properties.put(field.name(), field.required() ? schema : SchemaBook.orNull(schema));
            if (field.required()) {
                needed.add(field.name());
            }
        }
        return SchemaBook.object(properties, needed);
    }
}
