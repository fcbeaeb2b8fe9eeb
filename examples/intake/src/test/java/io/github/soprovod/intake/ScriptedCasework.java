package io.github.soprovod.intake;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.PolicyBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rules for tests: an identifier that contains {@code error}, {@code warning} or {@code info} brings such a finding, {@code crash} a failure. */
final class ScriptedCasework implements Casework {

    @Override
    public Judgement judge(CaseFile file) {
        String id = file.id().value().toLowerCase(Locale.ROOT);
        if (id.contains("crash")) {
            throw new IllegalStateException(file.recipient().person().name().family());
        }
        List<Finding> findings = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (id.contains(severity.slug())) {
                findings.add(Finding.builder()
                        .severity(severity)
                        .code("case.closure.open-measures")
                        .clause("SMO-4.14")
                        .pointer("/events/0/type")
                        .on(file.events().get(0).on())
                        .missing(severity == Severity.WARNING ? List.of("/recipient/person/sex") : List.of())
                        .build());
            }
        }
        CaseState state = begin(file.id(), file.region(), file.recipient());
        return new Judgement(state, findings);
    }

    @Override
    public CaseState begin(CaseId id, RegionId region, Recipient recipient) {
        return Casework.standard().begin(id, region, recipient);
    }

    @Override
    public PolicyBook policies() {
        return PolicyBook.standard();
    }

    @Override
    public Judgement judge(CaseState state, CaseEvent entry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Explanation explain(CaseFile file, LocalDate day) {
        return Casework.standard().explain(file, day);
    }

    @Override
    public List<NextEntry> next(CaseState state, LocalDate day) {
        return Casework.standard().next(state, day);
    }

    @Override
    public Answer eligibility(RegionId region, Recipient recipient, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
