package io.github.soprovod.json.internal;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.Limits;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads whole documents by their tables. Jackson only tells the tokens; its exceptions end here, since their messages quote the
 * input.
 */
public final class Documents {

    private final Limits limits;
    private final Map<String, RegionId> regions;
    private final JsonFactory factory;

    /** Reads within limits; {@code regions} are those that have a policy. */
    public Documents(Limits limits, Collection<RegionId> regions) {
        this.limits = limits;
        this.regions =
                regions.stream().collect(Collectors.toUnmodifiableMap(RegionId::slug, region -> region, (a, b) -> a));
        // Texts, names and numbers over their limits are reported with their places and passed over, which the parser's
        // own
        // limits would not allow; the size of the document bounds them here.
        this.factory = JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxStringLength(limits.documentBytes())
                        .maxNameLength(limits.documentBytes())
                        .maxNumberLength(limits.documentBytes())
                        .build())
                .build();
    }

    Limits limits() {
        return limits;
    }

    Map<String, RegionId> regions() {
        return regions;
    }

    JsonParser parser(byte[] bytes, int from, int to) {
        return factory.createParser(ObjectReadContext.empty(), bytes, from, to - from);
    }

    /**
     * What a document came to.
     *
     * @param value the value; absent where there are faults
     * @param caseId identifier of the case, where it could be read
     */
    public record Outcome<T>(@Nullable T value, @Nullable String caseId, Faults faults) {}

    /** Reads the document that the bytes from {@code from} to {@code to} are. A byte order mark has been passed over. */
    public <T> Outcome<T> read(byte[] bytes, int from, int to, Format<T> format) {
        int malformed = Utf8.firstMalformed(bytes, from, to);
        if (malformed >= 0) {
            return refused(FormError.ENCODING, "", (long) malformed - from);
        }
        // A document in which the member cannot be found is read as if it were there, for its other errors.
        Member named = Member.find(this, bytes, from, to, Format.MEMBER);
        if (named != null && !format.name().equals(named.text())) {
            return refused(FormError.UNKNOWN_FORMAT, "/" + Format.MEMBER, named.offset());
        }
        JsonInput in = new JsonInput(this, bytes, from, to);
        T value = null;
        try {
            value = root(in, format.table());
        } catch (StreamConstraintsException limit) {
            FormError error = in.nesting() >= limits.depth() ? FormError.TOO_DEEP : FormError.TOO_LONG;
            in.faults().add(error, in.pointer(), in.reached());
        } catch (JacksonException syntax) {
            in.faults().add(FormError.NOT_JSON, in.parserPointer(), place(syntax, in));
        } catch (StopReading told) {
            value = null;
        }
        return new Outcome<>(in.faults().isEmpty() ? value : null, in.caseId(), in.faults());
    }

    private static <T> Outcome<T> refused(FormError error, String pointer, long offset) {
        return new Outcome<>(null, null, Faults.of(error, pointer, offset));
    }

    private static <T> @Nullable T root(JsonInput in, TypeTable<T, ?> table) {
        JsonToken first = in.next();
        if (first == null) {
            in.report(FormError.EMPTY, 0);
            return null;
        }
        T value = null;
        if (first == JsonToken.START_OBJECT) {
            value = table.read(in);
        } else {
            long offset = in.offset();
            in.skip();
            in.report(FormError.NOT_AN_OBJECT, offset);
        }
        trailing(in);
        return value;
    }

    private static void trailing(JsonInput in) {
        long end = in.reached();
        try {
            if (in.next() != null) {
                in.report(FormError.TRAILING_CONTENT);
            }
        } catch (JacksonException notEvenToken) {
            in.report(FormError.TRAILING_CONTENT, Math.max(end, place(notEvenToken, in)));
        }
    }

    private static long place(JacksonException syntax, JsonInput in) {
        long offset = syntax.getLocation() == null ? -1 : syntax.getLocation().getByteOffset();
        if (offset < 0) {
            return in.reached();
        }
        // Outside of texts the parser has taken in a character outside ASCII before it tells of it.
        String message = syntax.getOriginalMessage();
        boolean taken = message.startsWith("Unexpected character") || message.startsWith("Unrecognized token");
        return taken ? in.characterBehind(offset) : offset;
    }
}
