package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What conditions may ask: the entry under judgement, the file before it, and the recipient, on a day.
 *
 * <p>Where the question is what may come next, the entry is not written yet: its members are {@link #isOpen open}, and a
 * condition on an open member is answered by the {@link #hope}.
 */
public interface Facts {

    /** The day that the question is about: that of the entry, where there is one. */
    LocalDate day();

    /** Region whose policy asks. */
    RegionId region();

    /** The recipient as known on the day. */
    Recipient recipient();

    /** Pointer of the entry, {@code /events/3}; empty where there is none. */
    String pointer();

    /** Value of a member of the entry, or null where it is absent, blank or empty, or where the entry has no such member. */
    @Nullable
    Object value(EntryField field);

    /** Whether a member is still to be written. */
    boolean isOpen(EntryField field);

    /** What a condition on an open member is worth: true for the best that an entry can bring. */
    boolean hope();

    /** The same facts with the opposite hope. */
    Facts opposite();

    /** The programme that the entry carries; absent where it carries none. */
    Optional<Programme> entryProgramme();

    /** The programme in force. */
    Optional<Programme> programme();

    /** The running term; how it was prolonged is not told. */
    Optional<CaseState.Term> term();

    /** Whether a paper of a kind is on file. */
    boolean onFile(DocumentKind kind);

    /** The last entry of a kind that was applied. */
    CaseState.@Nullable Mark last(EventType type);

    /** The entry that brought the case into its stage. */
    CaseState.@Nullable Mark stageEntered();

    /** Whether the latest application came through a representative. */
    boolean throughRepresentative();

    /** Whether the case was opened at the request of an organisation. */
    boolean requestedByOrganisation();

    /** What the latest assessment found; absent where it does not say. */
    Optional<Boolean> supportNeeded();

    /** Whether every measure in force and every appeal has its result. */
    boolean everythingResolved();

    /** Whether observation after support was decided on; absent where it was not settled. */
    Optional<Boolean> observation();

    /** Whether recommendations were given to the recipient. */
    boolean recommended();

    /** The first inspection of the running term: since the latest extension and on a day of the term. */
    CaseState.@Nullable Mark inspection();
}
