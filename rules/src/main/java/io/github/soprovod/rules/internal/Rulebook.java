package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.EntryCondition.EachMeasureHelps;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Admission;
import io.github.soprovod.rules.policy.Statement.AnswersDue;
import io.github.soprovod.rules.policy.Statement.ClosedGrounds;
import io.github.soprovod.rules.policy.Statement.ClosedHelp;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.HasStage;
import io.github.soprovod.rules.policy.Statement.Help;
import io.github.soprovod.rules.policy.Statement.Kept;
import io.github.soprovod.rules.policy.Statement.MeasuresDue;
import io.github.soprovod.rules.policy.Statement.OrganisationDuty;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.RecordsEverything;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.StatusRecheckDue;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A policy made ready to be asked: its statements by what they are about. Made once for a policy, shared by all threads. */
final class Rulebook {

    private final Policy policy;
    private final Map<EventType, List<Transition>> opening = new EnumMap<>(EventType.class);
    private final Map<Stage, Map<EventType, List<Transition>>> transitions = new EnumMap<>(Stage.class);
    private final Map<EventType, List<Requirement>> requirements = new EnumMap<>(EventType.class);
    private final Map<ClosureReason, List<Ground>> grounds = new EnumMap<>(ClosureReason.class);
    private final Map<EventType, String> clauseOfEntry = new EnumMap<>(EventType.class);
    private final Map<Stage, String> clauseOfStage = new EnumMap<>(Stage.class);
    private final Set<Stage> stages = EnumSet.of(Stage.CLOSED, Stage.DECLINED);
    private final List<Eligibility> eligibility = new ArrayList<>();
    private final Set<HelpKind> helps = EnumSet.noneOf(HelpKind.class);
    private final Set<Stage> recordingEverything = EnumSet.noneOf(Stage.class);
    private final List<Duty> duties = new ArrayList<>();
    private final List<OrganisationDuty> organisationDuties = new ArrayList<>();
    private @Nullable StatusRecheckDue recheck;
    private @Nullable Admission admission;
    private @Nullable OtherGrounds otherGrounds;
    private @Nullable ClosedGrounds closedGrounds;
    private @Nullable TermOfProgramme term;

    Rulebook(Policy policy) {
        this.policy = policy;
        for (Stage stage : Stage.values()) {
            transitions.put(stage, new EnumMap<>(EventType.class));
        }
        List<ClosedHelp> closedHelp = new ArrayList<>();
        for (Statement statement : policy.inEffect()) {
            if (statement instanceof ClosedHelp closed) {
                closedHelp.add(closed);
            } else {
                file(statement);
            }
        }
        // The list of kinds is complete only now.
        closedHelp.forEach(this::closeHelp);
        if (duties.stream().noneMatch(MeasuresDue.class::isInstance)) {
            duties.add(new MeasuresDue(GeneralLaw.MEASURES, Bearer.PROVIDER));
        }
        if (duties.stream().noneMatch(AnswersDue.class::isInstance)) {
            duties.add(new AnswersDue(GeneralLaw.ANSWERS, Bearer.CURATOR));
        }
    }

    private void file(Statement statement) {
        if (statement instanceof Transition transition) {
            if (transition.from().unopened()) {
                fileTransition(opening, transition);
            }
            transition.from().stages().forEach(stage -> fileTransition(rowsOf(stage), transition));
            clauseOfEntry.putIfAbsent(transition.event(), transition.clause());
        } else if (statement instanceof Requirement requirement) {
            requirement
                    .events()
                    .forEach(event -> requirements
                            .computeIfAbsent(event, key -> new ArrayList<>())
                            .add(requirement));
        } else if (statement instanceof Ground ground) {
            grounds.computeIfAbsent(ground.reason(), key -> new ArrayList<>()).add(ground);
        } else if (statement instanceof HasStage stage) {
            stages.add(stage.stage());
            clauseOfStage.putIfAbsent(stage.stage(), stage.clause());
        } else if (statement instanceof Eligibility condition) {
            eligibility.add(condition);
        } else if (statement instanceof Help help) {
            helps.add(help.help());
        } else if (statement instanceof RecordsEverything everything) {
            recordingEverything.add(everything.stage());
        } else if (statement instanceof Admission admits) {
            admission = admits;
        } else if (statement instanceof OtherGrounds others) {
            otherGrounds = others;
        } else if (statement instanceof ClosedGrounds closed) {
            closedGrounds = closed;
        } else if (statement instanceof TermOfProgramme rule) {
            term = rule;
        } else if (statement instanceof OrganisationDuty duty) {
            organisationDuties.add(duty);
        } else if (statement instanceof Duty duty) {
            duties.add(duty);
            recheck = duty instanceof StatusRecheckDue status ? status : recheck;
        } else if (!(statement instanceof Kept)) {
            throw new IllegalArgumentException("a statement that the kernel does not know");
        }
    }

    private Map<EventType, List<Transition>> rowsOf(Stage stage) {
        return transitions.getOrDefault(stage, Map.of());
    }

    private static void fileTransition(Map<EventType, List<Transition>> rows, Transition transition) {
        rows.computeIfAbsent(transition.event(), key -> new ArrayList<>()).add(transition);
    }

    private void closeHelp(ClosedHelp closed) {
        Requirement requirement = new Requirement(
                closed.clause(),
                Optional.empty(),
                Optional.empty(),
                List.of(EventType.PROGRAMME_AGREED, EventType.PROGRAMME_AMENDED),
                Set.of(),
                Optional.empty(),
                new EachMeasureHelps(helps),
                Severity.ERROR);
        file(requirement);
    }

    Policy policy() {
        return policy;
    }

    String region() {
        return policy.region().slug();
    }

    List<Transition> transitions(@Nullable Stage from, EventType event) {
        return (from == null ? opening : rowsOf(from)).getOrDefault(event, List.of());
    }

    /** Whether an entry that no row speaks of is recorded in a stage. */
    boolean recordsEverything(Stage stage) {
        return recordingEverything.contains(stage);
    }

    List<Requirement> requirements(EventType event) {
        return requirements.getOrDefault(event, List.of());
    }

    List<Ground> grounds(ClosureReason reason) {
        return grounds.getOrDefault(reason, List.of());
    }

    List<Eligibility> eligibility() {
        return eligibility;
    }

    boolean admitsBy(EventType event) {
        return admission != null && admission.event() == event;
    }

    @Nullable
    OtherGrounds otherGrounds() {
        return otherGrounds;
    }

    /** Whether a reason without a row of its own ends a case in a stage. */
    boolean endsOnOther(ClosureReason reason, @Nullable Stage stage) {
        return grounds(reason).isEmpty()
                && otherGrounds != null
                && stage != null
                && otherGrounds.from().contains(stage);
    }

    /** The clause that a refused reason goes against: its own row, or the one that closes the list. */
    Optional<String> against(List<Ground> rows) {
        for (Ground ground : rows) {
            if (ground.when().isEmpty() || closedGrounds == null) {
                return Optional.of(ground.clause());
            }
        }
        return Optional.ofNullable(closedGrounds).map(ClosedGrounds::clause);
    }

    @Nullable
    TermOfProgramme term() {
        return term;
    }

    List<Duty> duties() {
        return duties;
    }

    List<OrganisationDuty> organisationDuties() {
        return organisationDuties;
    }

    @Nullable
    StatusRecheckDue recheck() {
        return recheck;
    }

    /** The clause that a refused entry goes against: the one that speaks of such entries, or else of the stage. */
    Optional<String> clauseAgainst(EventType event, @Nullable Stage stage) {
        String clause = clauseOfEntry.get(event);
        if (clause == null && stage != null) {
            clause = clauseOfStage.get(stage);
        }
        return Optional.ofNullable(clause);
    }
}
