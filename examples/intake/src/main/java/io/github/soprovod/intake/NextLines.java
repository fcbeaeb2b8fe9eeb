package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.Need;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What may come next, for programs: one candidate a line as JSON. */
final class NextLines {

    private final Wording wording;
    private final Optional<Policy> policy;

    NextLines(Wording wording, Optional<Policy> policy) {
        this.wording = wording;
        this.policy = policy;
    }

    String of(CaseState state, LocalDate day, List<NextEntry> entries) {
        StringBuilder lines = new StringBuilder();
        for (NextEntry entry : entries) {
            lines.append(new Json()
                            .put("case", state.id().value())
                            .put("region", state.region().slug())
                            .put("on", day.toString())
                            .put("event", entry.event().slug())
                            .put("variant", entry.variant().map(Term::slug))
                            .put("verdict", Words.key(entry.verdict()))
                            .put(
                                    "to",
                                    Json.strings(
                                            entry.to().stream().map(Term::slug).toList()))
                            .put(
                                    "needs",
                                    Json.array(entry.needs().stream()
                                            .map(this::need)
                                            .toList()))
                            .put("missing", Json.strings(entry.missing()))
                            .put(
                                    "reasons",
                                    Json.array(entry.reasons().stream()
                                            .map(this::reason)
                                            .toList())))
                    .append('\n');
        }
        return lines.toString();
    }

    private Json need(Need need) {
        return new Json()
                .put("member", need.field().path())
                .put("kind", Words.key(need.kind()))
                .put("words", Json.strings(need.words()))
                .put("clause", need.clause())
                .put(
                        "message",
                        policy.map(asking -> wording.of(need, asking)).orElseGet(() -> wording.of(need.field())));
    }

    private Json reason(Finding reason) {
        return new Json()
                .put("code", reason.code())
                .put("clause", reason.clause())
                .put("reading", reason.reading())
                .put("pointer", reason.pointer())
                .put("message", Messages.text(reason, wording.language()));
    }
}
