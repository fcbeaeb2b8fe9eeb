package io.github.soprovod.json.policy;

import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.HasStage;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes policies as JSON, the format {@code soprovod.policy/1}: members in the order of the format, the statements in the
 * order of the act, absent members, empty lists and {@code false} left out; laid out for people, what fits on a line on one
 * line. Equal policies give equal bytes.
 *
 * <p>{@link PolicyReader} reads it back equal. Stateless and thread-safe.
 */
public final class PolicyWriter {

    /** The value of the member {@code format}. */
    public static final String FORMAT = "soprovod.policy/1";

    /** Components of an act that stand in the object {@code inForce}, and as what. */
    static final Map<String, String> IN_FORCE = Map.of("inForceFrom", "from", "inferred", "inferred");

    /** The policy as a text that ends with a line feed. */
    public String text(Policy policy) {
        return Layout.of(tree(policy)) + "\n";
    }

    /** The policy as UTF-8. */
    public byte[] bytes(Policy policy) {
        return text(policy).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the policy to a stream and leaves it open.
     *
     * @throws IOException where the stream fails
     */
    public void write(Policy policy, OutputStream to) throws IOException {
        to.write(bytes(policy));
    }

    private static Map<String, Object> tree(Policy policy) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("region", policy.region().slug());
        tree.put("act", act(policy.act()));
        Map<String, Object> inForce = new LinkedHashMap<>();
        put("from", policy.act().inForceFrom(), inForce);
        put("inferred", policy.act().inferred(), inForce);
        tree.put("inForce", inForce);
        tree.put("stages", stages(policy));
        tree.put("statements", value(policy.statements()));
        tree.put("readings", value(policy.readings()));
        tree.put("silences", value(policy.silences()));
        tree.put("notModelled", value(policy.notModelled()));
        return tree;
    }

    private static Map<String, Object> act(Act act) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (RecordComponent component : Act.class.getRecordComponents()) {
            if (!IN_FORCE.containsKey(component.getName())) {
                put(component.getName(), Shape.value(act, component), members);
            }
        }
        return members;
    }

    /** The stages that the policy has as it stands, by slug, in the act's order. */
    static List<Object> stages(Policy policy) {
        List<Object> stages = new ArrayList<>();
        for (Statement statement : policy.inEffect()) {
            if (statement instanceof HasStage has
                    && !stages.contains(has.stage().slug())) {
                stages.add(has.stage().slug());
            }
        }
        return stages;
    }

    static Object value(Object value) {
        if (value instanceof Collection<?> several) {
            List<Object> items = new ArrayList<>();
            several.forEach(item -> items.add(value(item)));
            return items;
        }
        if (value instanceof CitedAs cited && cited.equals(CitedAs.of(cited.title()))) {
            return cited.title();
        }
        if (value instanceof Record record) {
            return object(record);
        }
        if (value instanceof Enum<?> word) {
            String slug = Shape.slug(word);
            return Shape.isKind(word.getDeclaringClass()) ? Map.of("kind", slug) : slug;
        }
        return value instanceof Integer || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> object(Record record) {
        Map<String, Object> members = new LinkedHashMap<>();
        boolean isStatement = record instanceof Statement;
        if (!isStatement && Shape.isKind(record.getClass())) {
            members.put("kind", Shape.slug(record.getClass().getSimpleName()));
        }
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            put(component.getName(), Shape.value(record, component), members);
            if (isStatement && members.size() == 1) {
                members.put("kind", Shape.slug(record.getClass().getSimpleName()));
            }
        }
        return members;
    }

    private static void put(String name, Object value, Map<String, Object> members) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> members.put(name, value(present)));
            return;
        }
        if (!value.equals(false) && !(value instanceof Collection<?> several && several.isEmpty())) {
            members.put(name, value(value));
        }
    }
}
