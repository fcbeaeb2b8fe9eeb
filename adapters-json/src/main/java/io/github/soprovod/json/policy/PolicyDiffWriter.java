package io.github.soprovod.json.policy;

import io.github.soprovod.rules.PolicyDiff;
import io.github.soprovod.rules.PolicyDiff.Change;
import io.github.soprovod.rules.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what differs between two policies as JSON, the format {@code soprovod.policy-diff/1}: {@code before} and {@code after}
 * (region, title and first day in force), {@code act} (members that differ), and {@code statements}, {@code readings},
 * {@code silences}, {@code notModelled}, each a list of {@code change} ({@code added}, {@code dropped}, {@code changed}),
 * {@code parts}, {@code before} and {@code after}, which are as in the policy as JSON. Stateless and thread-safe.
 */
public final class PolicyDiffWriter {

    /** The value of the member {@code format}. */
    public static final String FORMAT = "soprovod.policy-diff/1";

    /** The comparison as a text that ends with a line feed. */
    public String text(PolicyDiff diff) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", FORMAT);
        tree.put("before", named(diff.before()));
        tree.put("after", named(diff.after()));
        tree.put("act", diff.act());
        tree.put("statements", changes(diff.statements()));
        tree.put("readings", changes(diff.readings()));
        tree.put("silences", changes(diff.silences()));
        tree.put("notModelled", changes(diff.notModelled()));
        return Layout.of(tree) + "\n";
    }

    private static Map<String, Object> named(Policy policy) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("region", policy.region().slug());
        named.put("title", policy.act().citedAs().title());
        named.put("inForceFrom", policy.act().inForceFrom().toString());
        return named;
    }

    private static <T> List<Object> changes(List<Change<T>> changes) {
        List<Object> all = new ArrayList<>();
        for (Change<T> change : changes) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("change", Shape.slug(change.kind()));
            if (!change.parts().isEmpty()) {
                members.put("parts", change.parts());
            }
            change.before().ifPresent(before -> members.put("before", PolicyWriter.value(before)));
            change.after().ifPresent(after -> members.put("after", PolicyWriter.value(after)));
            all.add(members);
        }
        return all;
    }
}
