package io.github.soprovod.json.policy;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.PlacedJson;
import io.github.soprovod.json.internal.PlacedJson.Items;
import io.github.soprovod.json.internal.PlacedJson.Members;
import io.github.soprovod.json.internal.PlacedJson.Value;
import io.github.soprovod.rules.PolicyCheck;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Act.Territory;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads policies, the format {@code soprovod.policy/1}: what {@link PolicyWriter} writes, and what a person writes. An
 * absent list is empty, an absent truth value is {@code false}; {@code stages} may be left out, since it follows from the
 * statements, and the names of the territory, which then are the slug of the region.
 *
 * <p>All errors of form are told at once ({@code format.*} where any document can have them, {@code policy.*} where only a
 * policy can); a document without them is looked at as a whole by {@link PolicyCheck}. Each finding has pointer, line and
 * column.
 *
 * <p>Stateless and thread-safe.
 */
public final class PolicyReader {

    private static final Set<String> MEMBERS =
            Set.of("format", "region", "act", "inForce", "stages", "statements", "readings", "silences", "notModelled");

    /** Largest document read; every act known is far below it. */
    private static final int LIMIT = 16 << 20;

    /** Reads a document, which may begin with a byte order mark. */
    public PolicyResult read(byte[] document) {
        Document read = new Document(document);
        Policy policy = document.length > LIMIT ? tooLong(read) : policy(read);
        return policy != null && read.isSound()
                ? new PolicyResult.Read(policy)
                : new PolicyResult.Refused(read.findings());
    }

    /** Reads a document. */
    public PolicyResult read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document from where a stream stands to its end, and no more of it than 16 MiB. Does not close it.
     *
     * @throws IOException where the stream fails
     */
    public PolicyResult read(InputStream document) throws IOException {
        return read(document.readNBytes(LIMIT + 1));
    }

    private static @Nullable Policy tooLong(Document read) {
        read.add(FormError.TOO_LONG, "", new Value(null, 0));
        return null;
    }

    private static @Nullable Policy policy(Document read) {
        PlacedJson root = read.root();
        if (root == null) {
            return null;
        }
        if (!(root instanceof Members object)) {
            read.add(FormError.NOT_AN_OBJECT, "", root);
            return null;
        }
        PlacedJson format = Document.member(object.members(), "format");
        if (!(format instanceof Value named) || !PolicyWriter.FORMAT.equals(named.value())) {
            read.add(FormError.UNKNOWN_FORMAT, "/format", format == null ? root : format);
            return null;
        }
        Policy policy = new Whole(read, object).policy();
        if (policy != null && read.isSound()) {
            PolicyCheck.findings(policy).forEach(read::place);
        }
        return policy;
    }

    /** The outermost object, which alone is not as the vocabulary's classes are. */
    private static final class Whole {

        private final Document read;
        private final Decoder decoder;
        private final Members root;

        Whole(Document read, Members root) {
            this.read = read;
            this.decoder = new Decoder(read);
            this.root = root;
        }

        @Nullable
        Policy policy() {
            decoder.others(root, MEMBERS, "");
            RegionId region = region();
            Act act = act(region);
            List<Statement> statements = all("statements", Statement.class, true);
            List<Reading> readings = all("readings", Reading.class, false);
            List<Silence> silences = all("silences", Silence.class, false);
            List<NotModelled> notModelled = all("notModelled", NotModelled.class, false);
            if (region == null || act == null || !read.isSound()) {
                return null;
            }
            Policy policy = Policy.builder()
                    .region(region)
                    .act(act)
                    .statements(statements)
                    .readings(readings)
                    .silences(silences)
                    .notModelled(notModelled)
                    .build();
            stages(policy);
            return policy;
        }

        private @Nullable Act act(@Nullable RegionId region) {
            Members act = object("act");
            Members inForce = object("inForce");
            if (act == null || inForce == null) {
                return null;
            }
            RecordComponent[] components = Act.class.getRecordComponents();
            Object[] values = new Object[components.length];
            Set<String> known = new HashSet<>();
            boolean isWhole = true;
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                String timed = PolicyWriter.IN_FORCE.get(name);
                if (components[i].getType() == Territory.class && region != null && isAbsent(act, name)) {
                    known.add(name);
                    values[i] = new Territory(region.slug(), region.slug());
                } else if (timed == null) {
                    known.add(name);
                    values[i] = decoder.member(components[i], name, act, "/act");
                } else {
                    values[i] = decoder.member(components[i], timed, inForce, "/inForce");
                }
                isWhole &= values[i] != null;
            }
            decoder.others(act, known, "/act");
            decoder.others(inForce, new HashSet<>(PolicyWriter.IN_FORCE.values()), "/inForce");
            return isWhole ? (Act) Shape.build(Act.class, values).orElseThrow() : null;
        }

        private static boolean isAbsent(Members object, String name) {
            return Document.member(object.members(), name) == null;
        }

        private void stages(Policy policy) {
            if (Document.member(root.members(), "stages") instanceof Items listed) {
                List<@Nullable Object> stages = new ArrayList<>();
                listed.items().forEach(item -> stages.add(item instanceof Value value ? value.value() : null));
                if (!new HashSet<>(stages).equals(new HashSet<>(PolicyWriter.stages(policy)))) {
                    read.add("stages-differ", "/stages", listed);
                }
            } else if (root.members().containsKey("stages")) {
                read.add(FormError.WRONG_TYPE, "/stages", root.members().getOrDefault("stages", root));
            }
        }

        private @Nullable Members object(String name) {
            PlacedJson member = Document.member(root.members(), name);
            if (member == null) {
                read.add(FormError.MISSING_FIELD, '/' + name, root);
                return null;
            }
            if (member instanceof Members object) {
                return object;
            }
            read.add(FormError.WRONG_TYPE, '/' + name, member);
            return null;
        }

        private @Nullable RegionId region() {
            PlacedJson member = Document.member(root.members(), "region");
            if (member == null) {
                read.add(FormError.MISSING_FIELD, "/region", root);
                return null;
            }
            return (RegionId) decoder.value(RegionId.class, member, "/region");
        }

        private <T> List<T> all(String name, Class<T> type, boolean isRequired) {
            Map<String, PlacedJson> members = root.members();
            PlacedJson member = Document.member(members, name);
            List<T> all = new ArrayList<>();
            if (member == null) {
                if (isRequired) {
                    read.add(FormError.MISSING_FIELD, '/' + name, root);
                }
            } else if (member instanceof Items array) {
                for (int i = 0; i < array.items().size(); i++) {
                    Object value = decoder.value(type, array.items().get(i), '/' + name + '/' + i);
                    if (value != null) {
                        all.add(type.cast(value));
                    }
                }
            } else {
                read.add(FormError.WRONG_TYPE, '/' + name, member);
            }
            return all;
        }
    }
}
