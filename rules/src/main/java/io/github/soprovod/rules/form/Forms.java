package io.github.soprovod.rules.form;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Fills the printed forms of the acts from case files. What a form says is what the accepted entries say on a day: nothing
 * of a refused entry is in it, and nothing of a later one. Pure and thread-safe.
 */
public final class Forms {

    private final Casework casework;

    /** Forms under the policies of a casework. */
    public Forms(Casework casework) {
        this.casework = casework;
    }

    /** A form that nothing is known for: every field is a line to write on. */
    public static FilledForm blank(Form form) {
        return new FilledForm(form, new Values(), List.of());
    }

    /**
     * Fills a form as a case stands on a day. One that is made for a period takes that of the latest act signed, and its
     * services where it lists any; without an act the period is left open and everything provided is listed.
     *
     * @throws IllegalArgumentException where the form belongs to another region than the case
     */
    public FilledForm fill(Form form, CaseFile file, LocalDate day) {
        return fill(form, file, day, Optional.empty());
    }

    /**
     * Fills a form that is made for a period, its ends inclusive: with measures resolved as provided in it and services of
     * acts signed that fall in it; a measure that a signed act reports already is left to that.
     *
     * @throws IllegalArgumentException where the form belongs to another region than the case
     */
    public FilledForm fill(Form form, CaseFile file, LocalDate day, DateSpan period) {
        return fill(form, file, day, Optional.of(period));
    }

    private FilledForm fill(Form form, CaseFile file, LocalDate day, Optional<DateSpan> period) {
        if (!form.region().equals(file.region())) {
            throw new IllegalArgumentException("a form of another region than the case");
        }
        Optional<CaseFile> known = casework.asOf(file, day);
        if (known.isEmpty()) {
            CaseState unopened = casework.begin(file.id(), file.region(), file.recipient());
            return new FilledForm(form, CaseFacts.collect(form, unopened, List.of(), day, period), List.of());
        }
        Explanation explanation = casework.explain(known.get(), day);
        List<CaseEvent> accepted = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(explanation.findings());
        for (Explanation.Step step : explanation.steps()) {
            findings.addAll(step.findings());
            if (step.applied()) {
                accepted.add(file.events().get(step.entry()));
            }
        }
        return new FilledForm(form, CaseFacts.collect(form, explanation.state(), accepted, day, period), findings);
    }
}
