package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Flags entries dated after a day: slips of the pen, where the day is the one on which the register was taken. */
final class LaterEntries {

    static final String CODE = "case.entry.after-day";

    private LaterEntries() {}

    /** One warning an entry dated after the day, in the order of the entries. */
    static List<Finding> in(CaseFile file, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        List<CaseEvent> events = file.events();
        for (int i = 0; i < events.size(); i++) {
            LocalDate on = events.get(i).on();
            if (on.isAfter(day)) {
                findings.add(Finding.builder()
                        .severity(Severity.WARNING)
                        .code(CODE)
                        .pointer("/events/" + i + "/on")
                        .on(on)
                        .build());
            }
        }
        return findings;
    }
}
