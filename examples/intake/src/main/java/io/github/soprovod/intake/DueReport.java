package io.github.soprovod.intake;

import io.github.soprovod.domain.Obligation;
import java.util.List;

/** Renders obligations for standard output. What is rendered is complete in itself, so several threads may do it at once. */
interface DueReport {

    /** What comes before all obligations, in UTF-8. */
    default byte[] head() {
        return Report.NOTHING;
    }

    /**
     * The obligations of one case, or of the organisations of one region, in UTF-8; empty where there are none.
     *
     * @param heading where they come from
     * @param owner the case or the region
     */
    byte[] render(String heading, String owner, List<Obligation> obligations);

    /** What comes after all obligations, in UTF-8. */
    default byte[] foot() {
        return Report.NOTHING;
    }
}
