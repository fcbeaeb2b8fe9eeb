package io.github.soprovod.rules;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import java.time.LocalDate;

/** The façade: judges case files and answers questions about them under the policies it knows. Pure and thread-safe. */
public interface Casework {

    /** Judges a whole case file. */
    Judgement judge(CaseFile file);

    /** Judges one more entry on a given state, for live systems. */
    Judgement judge(CaseState state, CaseEvent entry);

    /** Whether a recipient may be supported in a region on a day. */
    Answer eligibility(RegionId region, Recipient recipient, LocalDate day);
}
