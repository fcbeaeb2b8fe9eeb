package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.rules.policy.Facts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What conditions ask of a case as it stands, whatever the entry in question. */
interface StandingFacts extends Facts {

    /** The case. */
    Fold fold();

    @Override
    default RegionId region() {
        return fold().region();
    }

    @Override
    default Recipient recipient() {
        return fold().recipient;
    }

    @Override
    default Optional<Programme> programme() {
        return fold().programme;
    }

    @Override
    default Optional<CaseState.Term> term() {
        return fold().term().running();
    }

    @Override
    default boolean onFile(DocumentKind kind) {
        return fold().onFile(kind);
    }

    @Override
    default CaseState.@Nullable Mark last(EventType type) {
        return fold().last(type);
    }

    @Override
    default CaseState.@Nullable Mark stageEntered() {
        return fold().stageEntered;
    }

    @Override
    default boolean throughRepresentative() {
        return fold().throughRepresentative;
    }

    @Override
    default boolean requestedByOrganisation() {
        return fold().requestedByOrganisation;
    }

    @Override
    default Optional<Boolean> supportNeeded() {
        return fold().supportNeeded;
    }

    @Override
    default boolean everythingResolved() {
        return fold().everythingResolved();
    }

    @Override
    default Optional<Boolean> observation() {
        return fold().observation;
    }

    @Override
    default boolean recommended() {
        return fold().recommended;
    }

    @Override
    default CaseState.@Nullable Mark inspection() {
        return fold().term().inspection();
    }
}
