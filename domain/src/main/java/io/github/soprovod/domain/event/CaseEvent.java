package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.vocabulary.EventType;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An entry of a case file: something that happened on a day. The hierarchy is closed; {@link #type()} names the variant
 * so that tables can be keyed by it.
 */
public sealed interface CaseEvent
        permits Identified,
                AppealRegistered,
                ApplicationFiled,
                DocumentReceived,
                NeedRecognised,
                Enrolled,
                CuratorAppointed,
                NeedsAssessed,
                ProgrammeAgreed,
                ContractConcluded,
                MeasureResolved,
                ReferralSent,
                ReferralAnswered,
                ReviewHeld,
                ProgrammeAmended,
                TermExtended,
                EffectivenessEvaluated,
                PostSupportContact,
                SupportResumed,
                ActSigned,
                PersonalDataChanged,
                Closed,
                Declined {

    /** Which variant this is. */
    EventType type();

    /** Day it happened. */
    LocalDate on();

    /** Free remark; no rule reads it. */
    @PersonalData
    @Value.Redacted
    Optional<String> note();
}
