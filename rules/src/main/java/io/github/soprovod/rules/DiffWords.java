package io.github.soprovod.rules;

import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.PolicyDiff.Change;
import io.github.soprovod.rules.PolicyDiff.Kind;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import io.github.soprovod.rules.policy.Statement.Requirement;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a comparison of two policies into words: {@code +} added, {@code -} dropped, {@code ~} changed. */
final class DiffWords {

    private static final Map<Kind, String> SIGNS = Map.of(Kind.ADDED, "+", Kind.DROPPED, "-", Kind.CHANGED, "~");

    private final Wording wording;
    private final StringBuilder text = new StringBuilder();

    DiffWords(Wording wording) {
        this.wording = wording;
    }

    String of(PolicyDiff diff) {
        line("", wording.filled("diff.title", named(diff.before()), named(diff.after())));
        if (diff.isEmpty()) {
            line("", wording.text("diff.none"));
        }
        if (!diff.act().isEmpty()) {
            line("", wording.filled("diff.act", String.join(", ", diff.act())));
        }
        section("diff.statements", diff.statements(), Statement::clause, this::statement);
        section("diff.readings", diff.readings(), Reading::id, this::reading);
        section("diff.silences", diff.silences(), Silence::subject, silence -> wording.sentence(silence.remark()));
        section("diff.not-modelled", diff.notModelled(), NotModelled::clause, left -> wording.sentence(left.reason()));
        return text.toString();
    }

    private String named(Policy policy) {
        return wording.act(policy.act()) + " (" + wording.day(policy.act().inForceFrom()) + ')';
    }

    private <T> void section(
            String title, List<Change<T>> changes, Function<T, String> key, Function<T, String> sentence) {
        if (changes.isEmpty()) {
            return;
        }
        line("", "");
        line(
                "",
                wording.text(title) + ": "
                        + wording.filled(
                                "diff.counts",
                                count(changes, Kind.ADDED),
                                count(changes, Kind.DROPPED),
                                count(changes, Kind.CHANGED)));
        for (Change<T> change : changes) {
            T shown = change.after().or(change::before).orElseThrow();
            String sign = SIGNS.getOrDefault(change.kind(), "");
            if (change.kind() != Kind.CHANGED) {
                line("  " + sign + " ", key.apply(shown) + ": " + sentence.apply(shown));
                continue;
            }
            T before = change.before().orElseThrow();
            String keys = key.apply(before).equals(key.apply(shown))
                    ? key.apply(shown)
                    : key.apply(before) + " → " + key.apply(shown);
            if (change.parts().equals(List.of("clause"))) {
                line("  " + sign + " ", keys + ": " + wording.text("diff.moved") + ": " + sentence.apply(shown));
                continue;
            }
            line("  " + sign + " ", keys + " [" + String.join(", ", change.parts()) + ']');
            line("      ", wording.filled("diff.before", sentence.apply(before)));
            line("      ", wording.filled("diff.after", sentence.apply(shown)));
        }
    }

    private static <T> String count(List<Change<T>> changes, Kind kind) {
        return Long.toString(
                changes.stream().filter(change -> change.kind() == kind).count());
    }

    private String statement(Statement statement) {
        String sentence = wording.of(statement);
        if (statement instanceof Requirement rule) {
            return weighed(sentence, rule.severity());
        }
        return statement instanceof Eligibility rule ? weighed(sentence, rule.severity()) : sentence;
    }

    private String weighed(String sentence, Severity severity) {
        return severity == Severity.ERROR
                ? sentence
                : wording.filled("diff.severity", sentence, wording.name((Term) severity));
    }

    private String reading(Reading reading) {
        return wording.sentence(reading.question()) + " — " + wording.sentence(reading.choice());
    }

    private void line(String indent, String line) {
        text.append(line.isEmpty() ? "" : indent).append(line).append('\n');
    }
}
