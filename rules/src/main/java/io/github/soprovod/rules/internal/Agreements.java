package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.policy.Statement.AgreementHas;
import java.util.ArrayList;
import java.util.List;

/** Judges an inter-agency agreement, element by element. */
final class Agreements {

    private Agreements() {}

    /** What is to be said of an agreement, in the order of the act. */
    static List<Finding> judge(Rulebook book, Agreement agreement) {
        List<Finding> findings = new ArrayList<>(0);
        for (AgreementHas asked : book.agreementElements()) {
            if (!asked.element().isIn(agreement)) {
                findings.add(Finding.builder()
                        .severity(Severity.ERROR)
                        .code(book.region() + ".agreement." + asked.element().slug())
                        .clause(asked.clause())
                        .reading(asked.reading())
                        .pointer("/" + asked.element().member())
                        .build());
            }
        }
        if (book.agreementElements().isEmpty()) {
            findings.add(Finding.builder()
                    .severity(Severity.INFO)
                    .code(book.region() + ".agreement.not-regulated")
                    .pointer("")
                    .build());
        }
        if (agreement.term().filter(DateSpan::isReversed).isPresent()) {
            findings.add(GeneralLaw.reversed("/term/from"));
        }
        return List.copyOf(findings);
    }
}
