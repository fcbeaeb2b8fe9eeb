package io.github.soprovod.rules.form;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A measure as the programme had it that was in force when it came to its result. */
record ResolvedMeasure(Measure measure, MeasureOutcome outcome, LocalDate on) {

    /** Every one, in order. */
    static List<ResolvedMeasure> all(List<CaseEvent> entries) {
        List<ResolvedMeasure> all = new ArrayList<>();
        Map<String, Measure> planned = new HashMap<>();
        for (CaseEvent entry : entries) {
            if (entry instanceof ProgrammeAgreed agreed) {
                replace(planned, agreed.programme());
            } else if (entry instanceof ProgrammeAmended amended) {
                replace(planned, amended.programme());
            } else if (entry instanceof MeasureResolved resolved) {
                Optional.ofNullable(planned.get(resolved.measure()))
                        .ifPresent(measure -> all.add(new ResolvedMeasure(measure, resolved.outcome(), resolved.on())));
            }
        }
        return all;
    }

    private static void replace(Map<String, Measure> planned, Programme programme) {
        planned.clear();
        programme.measures().forEach(measure -> planned.put(measure.id(), measure));
    }
}
