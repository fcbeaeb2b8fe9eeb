package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.Policy;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the answers about a case say in the same words. */
final class Phrases {

    private final Words words;
    private final Wording wording;

    Phrases(Words words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    /** Where the case stands, and since when. */
    String standing(CaseState state, Optional<Policy> policy) {
        if (state.stage().isEmpty()) {
            return words.get("stage.none");
        }
        String stage = policy.map(own -> wording.stage(state.stage().get(), own))
                .orElseGet(() -> wording.name(state.stage().get()));
        return state.stageEntered()
                .map(mark -> words.filled("stage.since", stage, wording.day(mark.on())))
                .orElse(stage);
    }

    /** A finding: its sentence, and the clause behind it. */
    String sentence(Finding finding) {
        String sentence = Messages.text(finding, wording.language());
        return finding.clause()
                .map(clause -> sentence + " " + wording.clause(clause))
                .orElse(sentence);
    }

    /** Missing facts, each with its place in the case file. */
    String facts(Collection<String> pointers) {
        return pointers.stream()
                .map(pointer -> {
                    String fact = wording.fact(pointer);
                    return fact.equals(pointer) ? pointer : fact + " (" + pointer + ")";
                })
                .collect(Collectors.joining("; "));
    }
}
