package io.github.soprovod.rules;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.internal.Kernel;
import java.time.LocalDate;
import java.util.List;

/**
 * The façade: judges case files and answers questions about them under the policies it knows. Pure and thread-safe; the
 * day is always an argument.
 */
public interface Casework {

    /** Casework under the policies that come with the library. */
    static Casework standard() {
        return under(PolicyBook.standard());
    }

    /** Casework under the policies of a book. */
    static Casework under(PolicyBook policies) {
        return new Kernel(policies);
    }

    /** The policies it knows. */
    PolicyBook policies();

    /**
     * Judges a whole case file under its region's policy in force on the day of the first entry. Where none was in force
     * yet that is said and the first one is used; where the region has none, that is the only finding.
     */
    Judgement judge(CaseFile file);

    /**
     * How a case file came to stand where it stands: what became of each entry, how the term was computed, and whether the
     * recipient may be supported on a day.
     */
    Explanation explain(CaseFile file, LocalDate day);

    /** The state of a case before its first entry. */
    CaseState begin(CaseId id, RegionId region, Recipient recipient);

    /**
     * Judges one more entry on a given state, for live systems: costs the size of the state, whatever the length of the
     * file. A refused entry gives the very state back.
     */
    Judgement judge(CaseState state, CaseEvent entry);

    /**
     * For every kind of entry (and ground of ending or conclusion of a review, where that decides) whether it may come next
     * on a day, why not, for want of which facts, and what it must bring. Nothing where the region has no policy.
     */
    List<NextEntry> next(CaseState state, LocalDate day);

    /**
     * What falls due in a case, as it stands on a day: upcoming, due and overdue, and what is met or was ended by closing.
     * The day is not before the last entry of the state.
     */
    List<Obligation> due(CaseState state, LocalDate day);

    /**
     * Duties of organisations in a region that fall due between two days, both inclusive; one without a last day counts by
     * the first on which it can be done. The status is that on the first of the two days. Nothing where no act is in force.
     */
    List<Obligation> duties(RegionId region, LocalDate from, LocalDate until);

    /**
     * Whether a recipient may be supported in a region on a day. A "no" without clauses says that no act is in force
     * there on that day.
     */
    Answer eligibility(RegionId region, Recipient recipient, LocalDate day);
}
