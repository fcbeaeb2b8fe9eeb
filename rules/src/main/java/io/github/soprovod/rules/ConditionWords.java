package io.github.soprovod.rules;

import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.policy.Condition;
import io.github.soprovod.rules.policy.Condition.All;
import io.github.soprovod.rules.policy.Condition.Any;
import io.github.soprovod.rules.policy.Condition.Atom;
import io.github.soprovod.rules.policy.Condition.Not;
import io.github.soprovod.rules.policy.EntryCondition;
import io.github.soprovod.rules.policy.EntryField;
import io.github.soprovod.rules.policy.FileCondition;
import io.github.soprovod.rules.policy.PersonCondition;
import io.github.soprovod.rules.policy.TermCondition;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts conditions into words. The key of a text is the name of the condition; {@code .not} is the opposite. */
final class ConditionWords {

    private final Wording wording;

    ConditionWords(Wording wording) {
        this.wording = wording;
    }

    /** The condition, or its opposite, as a clause. */
    String of(Condition condition, boolean holds) {
        return of(condition, holds, false);
    }

    private String of(Condition condition, boolean holds, boolean nested) {
        if (condition instanceof Not not) {
            return of(not.part(), !holds, nested);
        }
        if (condition instanceof All all) {
            return several(all.parts(), holds ? "condition.all" : "condition.any", holds, nested);
        }
        if (condition instanceof Any any) {
            return several(any.parts(), holds ? "condition.any" : "condition.all", holds, nested);
        }
        Atom atom = (Atom) condition;
        String field = atom instanceof EntryCondition asked ? wording.of(asked.field()) : "";
        return wording.filled(key(atom) + (holds ? "" : ".not"), field, words(atom));
    }

    /** De Morgan has been applied by the caller: the parts are said as they are, or each by its opposite. */
    private String several(List<Condition> parts, String key, boolean holds, boolean nested) {
        if (parts.size() == 1) {
            return of(parts.get(0), holds, nested);
        }
        String list = parts.stream().map(part -> of(part, holds, true)).collect(Collectors.joining("; "));
        return nested ? '(' + wording.text(key) + list + ')' : wording.text(key) + list;
    }

    /** The words of a member's closed list, joined with "or". */
    String words(EntryField field, List<String> slugs) {
        List<Term> known = field.words();
        return slugs.stream()
                .map(slug -> known.stream()
                        .filter(word -> word.slug().equals(slug))
                        .findFirst()
                        .map(wording::name)
                        .orElse(slug))
                .collect(Collectors.joining(wording.text("or")));
    }

    static String key(Atom atom) {
        if (atom instanceof FileCondition.Fact fact) {
            return "condition." + Wording.slug(fact);
        }
        if (atom instanceof EntryCondition.EachMeasureHas has) {
            return "condition.each-measure-has." + Wording.slug(has.part());
        }
        String name = "condition."
                + atom.getClass()
                        .getSimpleName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        // An absent value that counts as told makes another sentence.
        return atom instanceof EntryCondition.OneOf one
                        && one.whenAbsent() == io.github.soprovod.domain.Answer.Verdict.YES
                ? name + "-if-told"
                : name;
    }

    private String words(Atom atom) {
        if (atom instanceof EntryCondition.OneOf || atom instanceof EntryCondition.HasAnyOf) {
            return words(((EntryCondition) atom).field(), atom.parameters());
        }
        if (atom instanceof EntryCondition.EachMeasureHelps helps) {
            return terms(helps.kinds());
        }
        if (atom instanceof TermCondition.StatedTermNotBefore start) {
            return wording.name(start.event());
        }
        if (atom instanceof FileCondition.OnFile papers) {
            return terms(papers.kinds());
        }
        if (atom instanceof FileCondition.Had had) {
            return terms(had.events());
        }
        if (atom instanceof FileCondition.HadInStage had) {
            return wording.name(had.event());
        }
        if (atom instanceof PersonCondition.OfCategory category) {
            return terms(category.categories());
        }
        if (atom instanceof PersonCondition.IdentifiedBy identified) {
            return terms(identified.kinds());
        }
        if (atom instanceof PersonCondition.RelatedAs related) {
            return terms(related.relations());
        }
        return atom.parameters().stream().map(this::number).collect(Collectors.joining(wording.text("list")));
    }

    private String number(String parameter) {
        try {
            return wording.period(Period.parse(parameter));
        } catch (DateTimeParseException plainNumber) {
            return parameter;
        }
    }

    private String terms(Iterable<? extends Term> words) {
        StringBuilder list = new StringBuilder();
        for (Term word : words) {
            list.append(list.isEmpty() ? "" : wording.text("or")).append(wording.name(word));
        }
        return list.toString();
    }
}
