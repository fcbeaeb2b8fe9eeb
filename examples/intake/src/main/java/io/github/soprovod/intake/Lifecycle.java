package io.github.soprovod.intake;

import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.HasStage;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.RecordsEverything;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The transition table of an act and its drawing, made from the statements. */
final class Lifecycle {

    private static final int LABEL = 60;

    private final Words words;
    private final Wording wording;
    private final Policy policy;
    private final List<Row> rows = new ArrayList<>();

    Lifecycle(Words words, Wording wording, Policy policy) {
        this.words = words;
        this.wording = wording;
        this.policy = policy;
        Set<Optional<Stage>> stages = new LinkedHashSet<>();
        stages.add(Optional.empty());
        for (Stage stage : Stage.values()) {
            stages.add(Optional.of(stage));
        }
        for (Optional<Stage> stage : stages) {
            policy.inEffect().forEach(statement -> row(stage, statement));
        }
    }

    /** The stages that the act has, in their order. */
    List<HasStage> stages() {
        return policy.inEffect().stream()
                .filter(HasStage.class::isInstance)
                .map(HasStage.class::cast)
                .sorted(java.util.Comparator.comparing(HasStage::stage))
                .toList();
    }

    void table(Page page) {
        page.table(
                List.of(
                        words.get("transitions.stage"),
                        words.get("transitions.entry"),
                        words.get("transitions.when"),
                        words.get("transitions.to"),
                        words.get("transitions.clause")),
                rows.stream()
                        .map(row -> List.of(
                                row.from.map(wording::name).orElseGet(() -> words.get("transitions.start")),
                                row.reason.isEmpty() ? row.entry : row.entry + " (" + row.reason + ")",
                                row.when.map(wording::of).orElse(""),
                                row.to.map(wording::name).orElse(""),
                                wording.clause(row.clause)))
                        .toList());
    }

    /** The moves as a state diagram in the Mermaid language; what is only recorded is left out. */
    String mermaid() {
        Map<String, Map<String, List<String>>> edges = new LinkedHashMap<>();
        Set<Stage> reached = new LinkedHashSet<>();
        for (Row row : rows) {
            if (row.to.isPresent() && !row.to.equals(row.from)) {
                row.from.ifPresent(reached::add);
                reached.add(row.to.get());
                String edge = row.from.map(Lifecycle::id).orElse("[*]") + " --> " + id(row.to.get());
                edges.computeIfAbsent(edge, key -> new LinkedHashMap<>())
                        .computeIfAbsent(row.entry, key -> new ArrayList<>())
                        .add(detail(row));
            }
        }
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (Stage stage : Stage.values()) {
            if (reached.contains(stage)) {
                text.append("    state \"")
                        .append(plain(wording.stage(stage, policy)))
                        .append("\" as ")
                        .append(id(stage))
                        .append('\n');
            }
        }
        edges.forEach((edge, labels) -> text.append("    ")
                .append(edge)
                .append(" : ")
                .append(plain(label(labels)))
                .append('\n'));
        for (Stage stage : reached) {
            if (stage.isFinal()) {
                text.append("    ").append(id(stage)).append(" --> [*]\n");
            }
        }
        return text.toString();
    }

    /** The kinds of entry, each with its reasons behind it. */
    private static String label(Map<String, List<String>> entries) {
        return entries.entrySet().stream()
                .map(entry -> {
                    String details = entry.getValue().stream()
                            .filter(detail -> !detail.isEmpty())
                            .distinct()
                            .collect(Collectors.joining(", "));
                    return entry.getKey() + (details.isEmpty() ? "" : " (" + details + ")");
                })
                .collect(Collectors.joining(" / "));
    }

    /** The reason and the condition; a drawing has no room for a long one: it stands in the table. */
    private String detail(Row row) {
        String condition = row.when
                .map(wording::of)
                .map(text -> text.length() > LABEL ? words.get("transitions.conditionally") : words.filled("if", text))
                .orElse("");
        return row.reason.isEmpty() || condition.isEmpty() ? row.reason + condition : row.reason + " " + condition;
    }

    private void row(Optional<Stage> stage, Statement statement) {
        boolean open = stage.isPresent() && !stage.get().isFinal();
        if (statement instanceof Transition row) {
            boolean from = stage.isEmpty()
                    ? row.from().unopened()
                    : row.from().stages().contains(stage.get());
            if (from) {
                rows.add(new Row(stage, wording.name(row.event()), "", row.when(), row.to(), row.clause()));
            }
        } else if (statement instanceof Ground ground
                && open
                && has(stage.get())
                && ground.from().contains(stage.get())) {
            rows.add(ending(stage, wording.name(ground.reason()), ground.when(), ground.clause()));
        } else if (statement instanceof OtherGrounds others
                && open
                && has(stage.get())
                && others.from().contains(stage.get())) {
            rows.add(ending(stage, words.get("transitions.other-ground"), Optional.empty(), others.clause()));
        } else if (statement instanceof RecordsEverything everything && stage.equals(Optional.of(everything.stage()))) {
            String entry = words.get("transitions.everything");
            rows.add(new Row(stage, entry, "", Optional.empty(), Optional.empty(), everything.clause()));
        }
    }

    private boolean has(Stage stage) {
        return stages().stream().anyMatch(known -> known.stage() == stage);
    }

    private Row ending(Optional<Stage> stage, String reason, Optional<Condition> when, String clause) {
        return new Row(stage, wording.name(EventType.CLOSED), reason, when, Optional.of(Stage.CLOSED), clause);
    }

    private static String id(Stage stage) {
        return stage.slug().replace('-', '_');
    }

    /** The language has no way to quote these. */
    private static String plain(String text) {
        return text.replace(";", ",").replace(":", " –").replace("\"", "'");
    }

    /** A row of the table; {@code from} is absent for the start of a case, {@code reason} empty but for an end. */
    private record Row(
            Optional<Stage> from,
            String entry,
            String reason,
            Optional<Condition> when,
            Optional<Stage> to,
            String clause) {}
}
