package io.github.soprovod.domain.store;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A line of a list of cases, without personal data.
 *
 * @param id the case
 * @param region its region
 * @param begunOn day of its first entry
 * @param version how many entries it has
 * @param stage its stage; absent before an entry opens it
 * @param nextDue the next day on which something is due, as it was known at the last entry
 * @param erasure that its personal data were deleted, where they were
 */
public record CaseSummary(
        CaseId id,
        RegionId region,
        LocalDate begunOn,
        long version,
        Optional<Stage> stage,
        Optional<LocalDate> nextDue,
        Optional<Erasure> erasure) {}
