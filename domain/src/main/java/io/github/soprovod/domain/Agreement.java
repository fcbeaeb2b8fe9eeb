package io.github.soprovod.domain;

import io.github.soprovod.domain.Answer.Verdict;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.value.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An inter-agency agreement (соглашение о межведомственном взаимодействии): on its basis organisations of different
 * agencies give each other the documents and information that support needs. A document of its own, outside any case
 * file. One that lacks what the act asks for can be held: saying so is a finding, not an exception.
 */
@Value.Immutable
public interface Agreement extends WithAgreement {

    /** Identifier of the agreement, by which findings name it; of the form of a case's. */
    CaseId id();

    /** Region whose rules apply. */
    RegionId region();

    /** The parties (стороны), in order. */
    List<Organisation> parties();

    /** What it is about (предмет). */
    @PersonalData
    @Value.Redacted
    Optional<String> subject();

    /** Social services given in social servicing (социальное обслуживание). */
    @PersonalData
    @Value.Redacted
    List<String> socialServices();

    /** Services given in social support (социальное сопровождение), a list apart from the former. */
    @PersonalData
    @Value.Redacted
    List<String> supportServices();

    /** Rights and duties of the parties (права и обязанности). */
    @PersonalData
    @Value.Redacted
    Optional<String> rightsAndDuties();

    /** How information is exchanged (порядок информационного обмена). */
    @PersonalData
    @Value.Redacted
    Optional<String> informationExchange();

    /** What the parties answer for (ответственность). */
    @PersonalData
    @Value.Redacted
    Optional<String> liability();

    /** How long it is valid (срок действия), ends inclusive. */
    Optional<DateSpan> term();

    /**
     * Whether it is valid on a day: not before the first day of its term nor after the last, undetermined where the end
     * that would decide is unknown.
     */
    default Verdict isValidOn(LocalDate day) {
        if (term().isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        DateSpan span = term().get();
        Verdict begun = span.from().map(from -> Verdict.of(!day.isBefore(from))).orElse(Verdict.UNDETERMINED);
        Verdict lasts =
                span.until().map(until -> Verdict.of(!day.isAfter(until))).orElse(Verdict.UNDETERMINED);
        return begun.and(lasts);
    }

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("subject", subject());
        Texts.check("socialServices", socialServices());
        Texts.check("supportServices", supportServices());
        Texts.check("rightsAndDuties", rightsAndDuties());
        Texts.check("informationExchange", informationExchange());
        Texts.check("liability", liability());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Agreement; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableAgreement.Builder {}
}
