package io.github.soprovod.intake;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import java.util.function.Function;

/** Sentences for findings: the library's, and those of the command line for what it flags itself. */
final class Sentences {

    private Sentences() {}

    static Function<Finding, String> in(Language language) {
        String afterDay = Words.in(language).get("finding.after-day");
        return finding -> finding.code().equals(LaterEntries.CODE) ? afterDay : Messages.text(finding, language);
    }
}
