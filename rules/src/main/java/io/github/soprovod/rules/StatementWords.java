package io.github.soprovod.rules;

import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Condition.All;
import io.github.soprovod.rules.policy.Condition.Any;
import io.github.soprovod.rules.policy.Condition.Not;
import io.github.soprovod.rules.policy.EntryCondition;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Admission;
import io.github.soprovod.rules.policy.Statement.AgreementHas;
import io.github.soprovod.rules.policy.Statement.ByReading;
import io.github.soprovod.rules.policy.Statement.ClosedGrounds;
import io.github.soprovod.rules.policy.Statement.ClosedHelp;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Ground;
import io.github.soprovod.rules.policy.Statement.HasStage;
import io.github.soprovod.rules.policy.Statement.Help;
import io.github.soprovod.rules.policy.Statement.Kept;
import io.github.soprovod.rules.policy.Statement.OtherGrounds;
import io.github.soprovod.rules.policy.Statement.RecordsEverything;
import io.github.soprovod.rules.policy.Statement.Requirement;
import io.github.soprovod.rules.policy.Statement.TermOfProgramme;
import io.github.soprovod.rules.policy.Statement.Transition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts statements into sentences. */
final class StatementWords {

    private final Wording wording;
    private final ConditionWords conditions;
    private final DutyWords duties;

    StatementWords(Wording wording, ConditionWords conditions) {
        this.wording = wording;
        this.conditions = conditions;
        this.duties = new DutyWords(wording);
    }

    String of(Statement statement) {
        if (statement instanceof HasStage stage) {
            return wording.filled("statement.has-stage", wording.quoted(stage.stage()), stage.name());
        }
        if (statement instanceof Transition row) {
            return transition(row);
        }
        if (statement instanceof Ground ground) {
            String subject = wording.quoted(EventType.CLOSED) + " (" + wording.name(ground.reason()) + ')'
                    + where(ground.from()) + when(ground.when());
            return wording.filled(ground.note().isPresent() ? "statement.ground.noted" : "statement.ground", subject);
        }
        if (statement instanceof RecordsEverything everything) {
            return wording.filled("statement.records-everything", wording.quoted(everything.stage()));
        }
        if (statement instanceof OtherGrounds others) {
            return wording.filled("statement.other-grounds", wording.filled("where.stages", stages(others.from())));
        }
        if (statement instanceof ClosedGrounds) {
            return wording.text("statement.closed-grounds");
        }
        if (statement instanceof Requirement rule) {
            String subject = events(rule.events()) + where(rule.in()) + when(rule.when());
            return wording.filled("statement.requirement", subject, conditions.of(rule.must(), true));
        }
        if (statement instanceof Eligibility rule) {
            return eligibility(rule);
        }
        if (statement instanceof Admission admission) {
            return wording.filled("statement.admission", wording.quoted(admission.event()));
        }
        if (statement instanceof Help help) {
            return wording.filled("statement.help", wording.quoted(help.help()), help.name());
        }
        if (statement instanceof ClosedHelp) {
            return wording.text("statement.closed-help");
        }
        if (statement instanceof TermOfProgramme term) {
            return term(term);
        }
        if (statement instanceof AgreementHas element) {
            return wording.filled(
                    "statement.agreement-has",
                    wording.text("element." + element.element().slug()));
        }
        if (statement instanceof ByReading dependent) {
            return byReading(dependent);
        }
        if (statement instanceof Duty duty) {
            return duties.of(duty);
        }
        return capital(wording.sentence(((Kept) statement).how())) + '.';
    }

    /** The name that an act gives a stage. */
    Optional<String> nameOf(Stage stage, Policy policy) {
        return policy.inEffect().stream()
                .filter(HasStage.class::isInstance)
                .map(HasStage.class::cast)
                .filter(known -> known.stage() == stage)
                .map(HasStage::name)
                .findFirst();
    }

    /** What a clause asks of a member beyond its being there: the conditions of that clause on it, in words. */
    Optional<String> fitting(Need need, Policy policy) {
        List<String> asked = new ArrayList<>();
        for (Statement statement : policy.inEffect()) {
            if (statement instanceof Requirement rule && rule.clause().equals(need.clause())) {
                collect(rule.must(), need, asked);
            } else if (statement instanceof ClosedHelp && statement.clause().equals(need.clause())) {
                collect(new EntryCondition.EachMeasureHelps(helps(policy)), need, asked);
            }
        }
        return asked.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", asked));
    }

    private static Set<HelpKind> helps(Policy policy) {
        return policy.inEffect().stream()
                .filter(Help.class::isInstance)
                .map(help -> ((Help) help).help())
                .collect(Collectors.toSet());
    }

    private void collect(Condition condition, Need need, List<String> asked) {
        if (condition instanceof All all) {
            all.parts().forEach(part -> collect(part, need, asked));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> collect(part, need, asked));
        } else if (condition instanceof Not not) {
            collect(not.part(), need, asked);
        } else if (condition instanceof EntryCondition atom
                && atom.field() == need.field()
                && !(atom instanceof EntryCondition.Given)) {
            String words = conditions.of(atom, true);
            if (!asked.contains(words)) {
                asked.add(words);
            }
        }
    }

    private String byReading(ByReading dependent) {
        String chosen = capital(wording.sentence(dependent.choice().text()));
        String rules = dependent.choice().statements().stream().map(this::of).collect(Collectors.joining(" "));
        return rules.isEmpty() ? chosen + '.' : wording.filled("statement.by-reading", chosen, rules);
    }

    private String transition(Transition row) {
        boolean opens = row.from().unopened();
        StringBuilder subject = new StringBuilder(wording.quoted(row.event()));
        if (opens) {
            subject.append(wording.text("list")).append(wording.text("where.start"));
        }
        if (!row.from().stages().isEmpty()) {
            subject.append(opens ? wording.text("and") : wording.text("list"))
                    .append(wording.filled("where.stages", stages(row.from().stages())));
        }
        subject.append(when(row.when()));
        if (row.to().isEmpty()
                || (!opens && row.from().stages().equals(Set.of(row.to().get())))) {
            return wording.filled("statement.transition.records", subject.toString());
        }
        String effect = opens ? "statement.transition.opens" : "statement.transition.moves";
        return wording.filled(
                effect, subject.toString(), wording.quoted(row.to().get()));
    }

    private String eligibility(Eligibility rule) {
        String must = capital(conditions.of(rule.must(), true));
        return rule.when().isEmpty()
                ? wording.filled("statement.eligibility", must)
                : wording.filled(
                        "statement.eligibility.when",
                        conditions.of(rule.must(), true),
                        conditions.of(rule.when().get(), true));
    }

    private String term(TermOfProgramme term) {
        StringBuilder text = new StringBuilder(wording.text("statement.term-of-programme"));
        if (term.derived()) {
            text.append(' ').append(wording.text("statement.term-of-programme.derived"));
        }
        if (term.byAmendment()) {
            text.append(' ').append(wording.text("statement.term-of-programme.by-amendment"));
        }
        return text.toString();
    }

    private String where(Set<Stage> stages) {
        return stages.isEmpty() ? "" : wording.text("list") + wording.filled("where.stages", stages(stages));
    }

    private String when(Optional<Condition> condition) {
        return condition
                .map(asked -> wording.text("list") + wording.filled("when", conditions.of(asked, true)))
                .orElse("");
    }

    private String stages(Set<Stage> stages) {
        boolean anyOpen = stages.equals(EnumSet.complementOf(EnumSet.of(Stage.CLOSED, Stage.DECLINED)));
        if (anyOpen) {
            return wording.text("where.any-open");
        }
        return stages.stream().map(wording::quoted).collect(Collectors.joining(wording.text("or")));
    }

    private String events(List<EventType> events) {
        return events.stream().map(wording::quoted).collect(Collectors.joining(wording.text("or")));
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
