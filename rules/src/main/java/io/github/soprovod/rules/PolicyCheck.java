package io.github.soprovod.rules;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.internal.Records;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.EntryCondition.Affirmed;
import io.github.soprovod.rules.policy.EntryCondition.HasAnyOf;
import io.github.soprovod.rules.policy.EntryCondition.OneOf;
import io.github.soprovod.rules.policy.EntryCondition.SaysYes;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Admission;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.ClosedGrounds;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.HasStage;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.RecordsEverything;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.StatusRecheckDue;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with a policy as a whole, however it was written: a stage that it has not, a stage that cannot be reached
 * or left, a row that never decides, a statement without a clause, a reading that is not declared, a word of no list, a number that no
 * act can mean. A policy without findings can be judged under.
 *
 * <p>The pointers of the findings are into the policy as JSON ({@code soprovod.policy/1}), the parameters are its words.
 * The codes are {@code policy.<slug>}, all of them errors.
 */
public final class PolicyCheck {

    private static final Set<Stage> OPEN = EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.DECLINED));
    private static final Set<Class<?>> ONCE = Set.of(
            Admission.class, OtherGrounds.class, ClosedGrounds.class, TermOfProgramme.class, StatusRecheckDue.class);

    /** A statement and where it stands. */
    private record Placed(Statement statement, String pointer) {}

    private final Policy policy;
    private final List<Placed> inEffect = new ArrayList<>();
    private final Set<Stage> stages = EnumSet.noneOf(Stage.class);
    /** The stages where a row without a condition decides about a kind of entry or a reason, so far. */
    private final Map<Term, Set<Stage>> decided = new HashMap<>();

    /** Kinds of entries with which a row without a condition opens a case, so far. */
    private final Set<EventType> opened = EnumSet.noneOf(EventType.class);

    private final List<Finding> findings = new ArrayList<>();

    private PolicyCheck(Policy policy) {
        this.policy = policy;
    }

    /** What is wrong with a policy, in the order of its statements; nothing where it can be judged under. */
    public static List<Finding> findings(Policy policy) {
        PolicyCheck check = new PolicyCheck(policy);
        check.run();
        return List.copyOf(check.findings);
    }

    private void run() {
        List<Placed> all = new ArrayList<>();
        place(policy.statements(), "/statements", all);
        for (Placed placed : inEffect) {
            if (placed.statement() instanceof HasStage has && !stages.add(has.stage())) {
                add("repeated", placed.pointer(), "has-stage " + has.stage().slug());
            }
        }
        Set<String> readings = new HashSet<>();
        List<Reading> declared = policy.readings();
        for (int i = 0; i < declared.size(); i++) {
            if (!readings.add(declared.get(i).id())) {
                add("repeated", "/readings/" + i + "/id", declared.get(i).id());
            }
        }
        Set<String> choices = new HashSet<>();
        for (Placed placed : all) {
            statement(placed, readings);
            if (placed.statement() instanceof ByReading dependent && !choices.add(dependent.id())) {
                add("repeated", placed.pointer() + "/id", dependent.id());
            }
        }
        once();
        ways();
    }

    private void place(List<Statement> statements, String pointer, List<Placed> all) {
        for (int i = 0; i < statements.size(); i++) {
            Placed placed = new Placed(statements.get(i), pointer + '/' + i);
            all.add(placed);
            if (!(statements.get(i) instanceof ByReading dependent)) {
                inEffect.add(placed);
                continue;
            }
            for (int j = 0; j < dependent.choices().size(); j++) {
                Statement.Choice choice = dependent.choices().get(j);
                String within = placed.pointer() + "/choices/" + j + "/statements";
                for (int k = 0; k < choice.statements().size(); k++) {
                    Placed inner = new Placed(choice.statements().get(k), within + '/' + k);
                    all.add(inner);
                    if (inner.statement() instanceof ByReading) {
                        add("nested-reading", inner.pointer());
                    } else if (choice.key().equals(dependent.chosen())) {
                        inEffect.add(inner);
                    }
                }
            }
        }
    }

    private void statement(Placed placed, Set<String> readings) {
        Statement statement = placed.statement();
        String at = placed.pointer();
        if (statement.clause().isBlank()) {
            add("no-clause", at + "/clause");
        }
        Optional<String> rest = statement.reading();
        if (rest.isPresent() && !readings.contains(rest.get())) {
            add("undeclared-reading", at + "/reading", rest.get());
        }
        if (statement instanceof ByReading dependent && !readings.contains(dependent.id())) {
            add("undeclared-reading", at + "/id", dependent.id());
        }
        if (statement instanceof Transition row) {
            transition(row, at);
        } else if (statement instanceof RecordsEverything everything) {
            dangling(everything.stage(), at + "/stage");
        } else if (statement instanceof Ground ground) {
            dangling(ground.from(), at + "/from");
        } else if (statement instanceof OtherGrounds others) {
            dangling(others.from(), at + "/from");
        } else if (statement instanceof Requirement rule) {
            dangling(rule.in(), at + "/in");
            filled(rule.events(), at + "/events");
            named(rule.named(), at);
        } else if (statement instanceof Eligibility rule) {
            named(rule.named(), at);
        }
        parts((Record) statement, at);
    }

    private void transition(Transition row, String at) {
        if (!row.from().unopened()) {
            filled(row.from().stages(), at + "/from");
        }
        dangling(row.from().stages(), at + "/from/stages");
        if (row.to().isPresent()) {
            dangling(row.to().get(), at + "/to");
        }
        if (row.event() == EventType.CLOSED && row.from().stages().stream().anyMatch(stage -> !stage.isFinal())) {
            add("closed-by-row", at + "/event");
        }
    }

    private void named(Optional<String> named, String at) {
        if (named.isPresent() && !named.get().matches("[a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*")) {
            add("not-a-code", at + "/named");
        }
    }

    /** Looks at the numbers and the conditions among the parts of a record, and at theirs. */
    private void parts(Record record, String at) {
        if (record instanceof Condition) {
            condition(record, at);
        }
        RecordComponent[] components = Records.components(record);
        Object[] values = Records.values(record);
        for (int i = 0; i < components.length; i++) {
            String place = at + '/' + components[i].getName();
            PolicyNumbers.beyond(components[i], values[i])
                    .ifPresent(words -> add("out-of-range", place, words.toArray(String[]::new)));
            Object value = values[i] instanceof Optional<?> optional ? optional.orElse(null) : values[i];
            if (value instanceof Record part && value instanceof Condition) {
                parts(part, place);
            } else if (value instanceof List<?> list) {
                for (int j = 0; j < list.size(); j++) {
                    if (list.get(j) instanceof Record part && part instanceof Condition) {
                        parts(part, place + '/' + j);
                    }
                }
            }
        }
    }

    private void condition(Record condition, String at) {
        RecordComponent[] components = Records.components(condition);
        Object[] values = Records.values(condition);
        for (int i = 0; i < components.length; i++) {
            if (values[i] instanceof Collection<?> several) {
                filled(several, at + '/' + components[i].getName());
            }
        }
        if (condition instanceof OneOf one) {
            askable(one.field().isTerm() && !one.field().isSeveral(), one.field(), at);
            words(one.field(), one.words(), at);
        } else if (condition instanceof HasAnyOf some) {
            askable(some.field().isSeveral(), some.field(), at);
            words(some.field(), some.words(), at);
        } else if (condition instanceof Affirmed affirmed) {
            askable(affirmed.field().isFlag(), affirmed.field(), at);
        } else if (condition instanceof SaysYes yes) {
            askable(yes.field().isFlag(), yes.field(), at);
        }
    }

    private void askable(boolean is, EntryField field, String at) {
        if (!is) {
            add("wrong-field", at + "/field", field.slug());
        }
    }

    private void words(EntryField field, List<String> words, String at) {
        if (!field.isTerm()) {
            return;
        }
        List<String> known = field.words().stream().map(Term::slug).toList();
        for (int i = 0; i < words.size(); i++) {
            if (!known.contains(words.get(i))) {
                List<String> told = new ArrayList<>(List.of(words.get(i)));
                told.addAll(known);
                add("unknown-word", at + "/words/" + i, told.toArray(String[]::new));
            }
        }
    }

    private void filled(Collection<?> several, String at) {
        if (several.isEmpty()) {
            add("empty", at);
        }
    }

    private void dangling(Set<Stage> named, String at) {
        if (!named.containsAll(OPEN)) {
            for (Stage stage : named) {
                dangling(stage, at);
            }
        }
    }

    private void dangling(Stage stage, String at) {
        if (!stage.isFinal() && !stages.contains(stage)) {
            add("dangling-stage", at, stage.slug());
        }
    }

    private void once() {
        Set<Class<?>> seen = new HashSet<>();
        for (Placed placed : inEffect) {
            Class<?> kind = placed.statement().getClass();
            if (ONCE.contains(kind) && !seen.add(kind)) {
                add("repeated", placed.pointer(), Records.slug(kind.getSimpleName()));
            }
            if ((kind == ClosedGrounds.class && seen.contains(OtherGrounds.class))
                    || (kind == OtherGrounds.class && seen.contains(ClosedGrounds.class))) {
                add("grounds-open-and-closed", placed.pointer());
            }
        }
    }

    /** Every stage is reached from the beginning, and leads to an end. */
    private void ways() {
        Map<Stage, Set<Stage>> steps = new EnumMap<>(Stage.class);
        Set<Stage> reached = EnumSet.noneOf(Stage.class);
        boolean opens = false;
        for (Placed placed : inEffect) {
            Statement statement = placed.statement();
            if (statement instanceof Transition row) {
                String at = placed.pointer();
                Set<Stage> from = deciding(row.from().stages(), row.event(), row.when(), at);
                boolean begins = row.from().unopened() && isFirst(row, at);
                opens |= begins;
                if (row.to().isPresent()) {
                    step(from, row.to().get(), steps);
                    if (begins) {
                        reached.add(row.to().get());
                    }
                }
            } else if (statement instanceof Ground ground) {
                Set<Stage> from = deciding(ground.from(), ground.reason(), ground.when(), placed.pointer());
                step(from, Stage.CLOSED, steps);
            } else if (statement instanceof OtherGrounds others) {
                step(others.from(), Stage.CLOSED, steps);
            }
        }
        if (!opens) {
            add("no-opening", "/statements");
            return;
        }
        spread(reached, steps);
        for (Placed placed : inEffect) {
            if (placed.statement() instanceof HasStage has) {
                if (!reached.contains(has.stage())) {
                    add(
                            "unreachable-stage",
                            placed.pointer() + "/stage",
                            has.stage().slug());
                }
                Set<Stage> onwards = EnumSet.of(has.stage());
                spread(onwards, steps);
                if (onwards.stream().noneMatch(Stage::isFinal)) {
                    add("no-way-out", placed.pointer() + "/stage", has.stage().slug());
                }
            }
        }
    }

    /** The stages of a row where no earlier row without a condition decides; the others are told. */
    private Set<Stage> deciding(Set<Stage> from, Term about, Optional<Condition> when, String at) {
        Set<Stage> before = decided.computeIfAbsent(about, key -> EnumSet.noneOf(Stage.class));
        Set<Stage> deciding = EnumSet.noneOf(Stage.class);
        for (Stage stage : from) {
            if (before.contains(stage)) {
                add("shadowed", at, about.slug(), stage.slug());
            } else {
                deciding.add(stage);
            }
        }
        if (when.isEmpty()) {
            before.addAll(from);
        }
        return deciding;
    }

    /** Whether no earlier row without a condition opens a case with the entry; otherwise that is told. */
    private boolean isFirst(Transition row, String at) {
        if (opened.contains(row.event())) {
            add("shadowed", at, row.event().slug(), "unopened");
            return false;
        }
        if (row.when().isEmpty()) {
            opened.add(row.event());
        }
        return true;
    }

    private static void step(Set<Stage> from, Stage to, Map<Stage, Set<Stage>> steps) {
        from.forEach(stage ->
                steps.computeIfAbsent(stage, key -> EnumSet.noneOf(Stage.class)).add(to));
    }

    private static void spread(Set<Stage> reached, Map<Stage, Set<Stage>> steps) {
        boolean grown = true;
        while (grown) {
            Set<Stage> next = EnumSet.noneOf(Stage.class);
            reached.forEach(stage -> next.addAll(steps.getOrDefault(stage, Set.of())));
            grown = reached.addAll(next);
        }
    }

    private void add(String slug, String pointer, String... parameters) {
        findings.add(Finding.builder()
                .severity(Severity.ERROR)
                .code("policy." + slug)
                .pointer(pointer)
                .addParameters(parameters)
                .build());
    }
}
