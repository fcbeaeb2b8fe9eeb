package io.github.soprovod.domain;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that falls due, in a case or for an organisation. Kind and subject are its key: there they stand once.
 *
 * @param caseId the case; absent for a duty of an organisation
 * @param kind what falls due
 * @param subject what it is about: a measure, a request, a day, a month; absent where the kind says all
 * @param bearer who is to do it
 * @param clause the clause that asks
 * @param opens first day on which it can be done; for a re-check the first day without the status
 * @param due last day to do it in time; absent where the text sets none, and then it is never overdue
 * @param status where it stands on the asked day
 * @param metBy pointer of the entry that met it
 */
public record Obligation(
        Optional<CaseId> caseId,
        ObligationKind kind,
        Optional<String> subject,
        Bearer bearer,
        String clause,
        LocalDate opens,
        Optional<LocalDate> due,
        ObligationStatus status,
        Optional<String> metBy) {

    /** Whether it is still to be done: upcoming, due or overdue. */
    public boolean isOpen() {
        return status != ObligationStatus.MET && status != ObligationStatus.ENDED;
    }
}
