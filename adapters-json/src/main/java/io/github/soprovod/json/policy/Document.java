package io.github.soprovod.json.policy;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.internal.PlacedJson;
import io.github.soprovod.json.internal.PlacedJson.Items;
import io.github.soprovod.json.internal.PlacedJson.Members;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document being read: its values, and the errors found so far with their places. */
final class Document {

    private record Fault(Finding finding, long offset) {}

    private final byte[] bytes;
    private final @Nullable PlacedJson root;
    private final List<Fault> faults = new ArrayList<>();

    Document(byte[] bytes) {
        this.bytes = bytes;
        this.root = PlacedJson.read(bytes, (error, pointer, offset) -> add(error.code(), pointer, offset));
    }

    /** The whole, as far as it is JSON. */
    @Nullable
    PlacedJson root() {
        return root;
    }

    boolean isSound() {
        return faults.isEmpty();
    }

    void add(FormError error, String pointer, PlacedJson at) {
        add(error.code(), pointer, at.offset());
    }

    /** An error of a policy: {@code policy.<slug>}. */
    void add(String slug, String pointer, PlacedJson at, String... parameters) {
        add("policy." + slug, pointer, at.offset(), parameters);
    }

    /** An error found in the whole, put where its pointer leads, or as far as it leads. */
    void place(Finding finding) {
        PlacedJson at = root;
        for (String step : finding.pointer().split("/", -1)) {
            PlacedJson next = at instanceof Members object ? object.members().get(step) : item(at, step);
            at = next == null ? at : next;
        }
        faults.add(new Fault(finding, at == null ? 0 : at.offset()));
    }

    private static @Nullable PlacedJson item(@Nullable PlacedJson at, String step) {
        return at instanceof Items array
                        && step.matches("\\d{1,6}")
                        && Integer.parseInt(step) < array.items().size()
                ? array.items().get(Integer.parseInt(step))
                : null;
    }

    private void add(String code, String pointer, long offset, String... parameters) {
        faults.add(new Fault(
                Finding.builder()
                        .severity(Severity.ERROR)
                        .code(code)
                        .pointer(pointer)
                        .addParameters(parameters)
                        .build(),
                offset));
    }

    /** The errors in the order of their places, with lines and columns; a column counts code points. */
    List<Finding> findings() {
        List<Fault> sorted = new ArrayList<>(faults);
        sorted.sort(Comparator.comparingLong(Fault::offset));
        List<Finding> findings = new ArrayList<>();
        int at = 0;
        int line = 1;
        int column = 1;
        for (Fault fault : sorted) {
            for (; at < Math.min(bytes.length, fault.offset()); at++) {
                if (bytes[at] == '\n') {
                    line++;
                    column = 1;
                } else if ((bytes[at] & 0xC0) != 0x80) {
                    column++;
                }
            }
            findings.add(fault.finding().withLine(line).withColumn(column));
        }
        return findings;
    }

    /** The member of an object; nothing where it is absent or {@code null}. */
    static @Nullable PlacedJson member(Map<String, PlacedJson> members, String name) {
        PlacedJson member = members.get(name);
        return member instanceof PlacedJson.Value value && value.value() == null ? null : member;
    }
}
