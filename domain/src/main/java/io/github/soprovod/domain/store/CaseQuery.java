package io.github.soprovod.domain.store;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which cases are looked for; what is absent is not asked. Pages follow one another by key: the next page is asked with the
 * identifier of the last case of this one, so cases that come or go meanwhile neither shift it nor slow it down.
 *
 * @param region cases of a region
 * @param stage cases in a stage
 * @param curatorId cases that a curator leads, by the identifier in the host's system
 * @param dueBy cases in which something is due on this day or was before it
 * @param after only cases whose identifiers come after this one
 * @param limit how many at most, from 1 to 10,000
 */
public record CaseQuery(
        Optional<RegionId> region,
        Optional<Stage> stage,
        Optional<String> curatorId,
        Optional<LocalDate> dueBy,
        Optional<CaseId> after,
        int limit) {

    private static final int MAX_LIMIT = 10_000;

    private static final int STANDARD_LIMIT = 100;

    /** Refuses a page of no size. */
    public CaseQuery {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("limit: from 1 to " + MAX_LIMIT);
        }
    }

    /** All cases, a hundred a page. */
    public static CaseQuery all() {
        return new CaseQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                STANDARD_LIMIT);
    }

    /** Of these, the cases of a region. */
    public CaseQuery region(RegionId of) {
        return new CaseQuery(Optional.of(of), stage, curatorId, dueBy, after, limit);
    }

    /** Of these, the cases in a stage. */
    public CaseQuery stage(Stage of) {
        return new CaseQuery(region, Optional.of(of), curatorId, dueBy, after, limit);
    }

    /** Of these, the cases of a curator. */
    public CaseQuery curator(String id) {
        return new CaseQuery(region, stage, Optional.of(id), dueBy, after, limit);
    }

    /** Of these, the cases in which something is due on a day or was before it. */
    public CaseQuery dueBy(LocalDate day) {
        return new CaseQuery(region, stage, curatorId, Optional.of(day), after, limit);
    }

    /** The page that begins behind a case. */
    public CaseQuery after(CaseId last) {
        return new CaseQuery(region, stage, curatorId, dueBy, Optional.of(last), limit);
    }

    /** Pages of another size. */
    public CaseQuery limit(int most) {
        return new CaseQuery(region, stage, curatorId, dueBy, after, most);
    }

    /** Without the curator, whose identifier is personal data. */
    @Override
    public String toString() {
        return "CaseQuery[region=" + region + ", stage=" + stage + ", dueBy=" + dueBy + ", after=" + after + ", limit="
                + limit + "]";
    }
}
