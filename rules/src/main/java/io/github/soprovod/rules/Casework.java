package io.github.soprovod.rules;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.internal.Kernel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The façade: judges case files (and agreements between agencies) and answers questions about them under the policies it knows. Pure and thread-safe; the
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

    /**
     * A case file as it stood at the end of a day: its entries before the first accepted one that is dated later. Of what is
     * refused the day says nothing, and may be the very mistake. Nothing where the case had not begun; the file itself where
     * no entry is left out.
     */
    default Optional<CaseFile> asOf(CaseFile file, LocalDate day) {
        List<CaseEvent> entries = file.events();
        Set<Integer> refused = null;
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).on().isAfter(day)) {
                refused = refused == null ? judge(file).refused() : refused;
                if (!refused.contains(i)) {
                    return i == 0 ? Optional.empty() : Optional.of(file.withEvents(entries.subList(0, i)));
                }
            }
        }
        return Optional.of(file);
    }

    /** The state of a case before its first entry. */
    CaseState begin(CaseId id, RegionId region, Recipient recipient);

    /**
     * Judges one more entry on a given state, for live systems: costs the size of the state, whatever the length of the
     * file. A refused entry gives the very state back.
     */
    Judgement judge(CaseState state, CaseEvent entry);

    /**
     * Judges an inter-agency agreement by the act of its region in force on the first day of its term (or else the last; the
     * latest act where no day is known, the first where none was in force yet). What is to be said, in the order of the act:
     * an error for each element that the act asks for and the agreement lacks; of a region whose act says nothing of
     * agreements, that it does not regulate them.
     */
    List<Finding> judge(Agreement agreement);

    /**
     * For every kind of entry (and ground of ending or conclusion of a review, where that decides) whether it may come next
     * on a day, why not, for want of which facts, and what it must bring. Nothing where the region has no policy.
     */
    List<NextEntry> next(CaseState state, LocalDate day);

    /**
     * What falls due in a case, as it stands on a day: upcoming, due and overdue, and what is met or was ended by closing; by
     * day. The day is not before the last entry of the state. Of many cases the calendar is that of each, one after another.
     */
    List<Obligation> due(CaseState state, LocalDate day);

    /**
     * Duties of organisations in a region that fall due between two days, both inclusive, by day; one without a last day
     * counts by the first on which it can be done. The status is that on the first of the two days, as nothing is known of
     * what was done. Of several acts each counts while it is in force; nothing where none is.
     */
    List<Obligation> duties(RegionId region, LocalDate from, LocalDate until);

    /**
     * Whether a recipient may be supported in a region on a day. A "no" without clauses says that no act is in force
     * there on that day.
     */
    Answer eligibility(RegionId region, Recipient recipient, LocalDate day);
}
