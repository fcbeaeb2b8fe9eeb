package io.github.soprovod.json.internal;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.Limits;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes single values split into their personal and their open part, and reads them from both. */
public final class SplitDocuments {

    /** The number of the form in which states are written. */
    public static final int STATE_FORMAT = StateTable.FORMAT;

    /** The longest part, in UTF-16 units: what every database takes into one column. */
    private static final int LONGEST = 1_000_000;

    private static final byte[] NOTHING = {};

    private static final Map<EventType, Marks> ENTRY_MARKS = entryMarks();

    private final Documents documents = new Documents(Limits.standard(), Set.of());

    /**
     * A value written.
     *
     * @param open what is not personal data
     * @param personal what is; absent where nothing is
     * @param findings why it could not be read back as it is; empty where it can
     */
    public record Written(String open, @Nullable String personal, List<Finding> findings) {

        /** Without the texts. */
        @Override
        public String toString() {
            return "Written[findings=" + findings + "]";
        }
    }

    /** When what was written is read again to see whether it comes back as it was. */
    private enum Tried {
        ALWAYS,
        WHERE_DOUBTFUL,
        NEVER
    }

    /** Writes an entry. */
    public Written write(CaseEvent entry) {
        EventType type = entry.type();
        // These may hold identity documents, whose texts have forms of their own.
        boolean formed = type == EventType.APPLICATION_FILED || type == EventType.PERSONAL_DATA_CHANGED;
        return write(
                CaseFileTable.EVENT,
                entry,
                Objects.requireNonNull(ENTRY_MARKS.get(type)),
                formed ? Tried.ALWAYS : Tried.WHERE_DOUBTFUL);
    }

    /** Writes a recipient, all of whose data are personal. */
    public Written write(Recipient recipient) {
        return write(PeopleTables.RECIPIENT, recipient, Marks.of(Recipient.class), Tried.ALWAYS);
    }

    /** Writes a state; what it is made of has been written before. */
    public Written write(CaseState state) {
        return write(StateTable.TABLE, state, Marks.of(CaseState.class), Tried.NEVER);
    }

    /** Reads an entry; nothing where it is not one. */
    public @Nullable CaseEvent readEntry(String open, @Nullable String personal) {
        return read(CaseFileTable.EVENT, open, personal).value();
    }

    /** Reads a recipient; nothing where it is not one. */
    public @Nullable Recipient readRecipient(String personal) {
        return read(PeopleTables.RECIPIENT, personal, null).value();
    }

    /** Reads a state; nothing where it is not one. */
    public @Nullable CaseState readState(String open, @Nullable String personal, Recipient atFirst) {
        CaseState state = read(StateTable.TABLE, open, personal).value();
        return state != null && state.recipient() == StateTable.LEFT_OUT ? state.withRecipient(atFirst) : state;
    }

    private <V> Written write(Codec<V> codec, V value, Marks marks, Tried tried) {
        SplitOutput out = SplitOutput.of(marks);
        try (out) {
            codec.write(value, out);
        }
        String open = out.open();
        String personal = out.personal();
        List<Finding> findings = List.of();
        if (open.length() > LONGEST || (personal != null && personal.length() > LONGEST)) {
            findings = List.of(finding(FormError.TOO_LONG, ""));
        } else if (tried == Tried.ALWAYS || (tried == Tried.WHERE_DOUBTFUL && !out.isPlain())) {
            findings = faults(codec, value, open, personal);
        }
        return new Written(open, personal, findings);
    }

    /** What is wrong with a value that may not be read back as it is. */
    private <V> List<Finding> faults(Codec<V> codec, V value, String open, @Nullable String personal) {
        Documents.Outcome<V> outcome = read(codec, open, personal);
        V again = outcome.value();
        if (again == null) {
            return outcome.faults().findings(NOTHING, 0, 0, 1, 1).stream()
                    .map(SplitDocuments::unplaced)
                    .toList();
        }
        if (again.equals(value)) {
            return List.of();
        }
        // A text is taken in another form than it has: not in NFC, or with white space around it.
        List<String> changed = new ArrayList<>();
        Object before = JsonTrees.joined(JsonTrees.parse(open), personal == null ? null : JsonTrees.parse(personal));
        JsonTrees.differences(
                before,
                JsonTrees.parse(new String(JsonOutput.bytes(out -> codec.write(again, out)), StandardCharsets.UTF_8)),
                "",
                changed);
        return changed.stream()
                .map(pointer -> finding(FormError.NOT_ALLOWED_TEXT, pointer))
                .toList();
    }

    private static Finding finding(FormError error, String pointer) {
        return unplaced(Faults.finding(error, pointer, 1, 1));
    }

    /** A value has no lines. */
    private static Finding unplaced(Finding finding) {
        return finding.withLine(OptionalInt.empty()).withColumn(OptionalInt.empty());
    }

    private <V> Documents.Outcome<V> read(Codec<V> codec, String open, @Nullable String personal) {
        byte[] bytes;
        try {
            bytes = personal == null
                    ? open.getBytes(StandardCharsets.UTF_8)
                    : JsonOutput.bytes(out -> JsonOutput.writeTree(
                            Objects.requireNonNull(JsonTrees.joined(JsonTrees.parse(open), JsonTrees.parse(personal))),
                            out));
        } catch (JacksonException | NullPointerException broken) {
            return new Documents.Outcome<>(null, null, Faults.of(FormError.NOT_JSON, "", 0));
        }
        JsonInput in = new JsonInput(documents, bytes, 0, bytes.length);
        V value = null;
        try {
            in.next();
            value = codec.read(in);
        } catch (JacksonException syntax) {
            in.faults().add(FormError.NOT_JSON, in.pointer(), 0);
        } catch (StopReading told) {
            value = null;
        }
        return new Documents.Outcome<>(in.faults().isEmpty() ? value : null, null, in.faults());
    }

    /** What is left of an erased case, as one document. The parts are JSON already; the state may be absent. */
    public static String erased(CaseSummary summary, @Nullable String state, List<String> entries) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeName("format");
            out.writeString("soprovod.erased-case/1");
            out.writeName("id");
            out.writeString(summary.id().value());
            out.writeName("region");
            out.writeString(summary.region().slug());
            summary.erasure().ifPresent(erasure -> {
                out.writeName("erased");
                out.writeStartObject();
                out.writeName("at");
                out.writeString(erasure.at().toString());
                out.writeName("by");
                out.writeString(erasure.by().id());
                out.writeEndObject();
            });
            if (state != null) {
                out.writeName("state");
                out.writeRawValue(state);
            }
            out.writeName("events");
            out.writeStartArray();
            entries.forEach(out::writeRawValue);
            out.writeEndArray();
            out.writeEndObject();
        }
        return text.toString();
    }

    private static Map<EventType, Marks> entryMarks() {
        Map<String, Marks> byName = new HashMap<>();
        for (Class<?> variant : CaseEvent.class.getPermittedSubclasses()) {
            byName.put(variant.getSimpleName(), Marks.of(variant));
        }
        Map<EventType, Marks> marks = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            marks.put(type, Objects.requireNonNull(byName.get(name(type)), "an entry type of another name"));
        }
        return marks;
    }

    /** The name of the type of an entry: {@code term-extended} is {@code TermExtended}. */
    private static String name(EventType type) {
        StringBuilder name = new StringBuilder();
        for (String word : type.slug().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }
}
