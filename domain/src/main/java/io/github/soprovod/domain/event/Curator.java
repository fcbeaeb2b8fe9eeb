package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/** The curator (куратор): the specialist who leads the case. */
@Value.Immutable
public interface Curator extends WithCurator {
    /** Identifier in the embedder's system. */
    @PersonalData
    @Value.Redacted
    Optional<String> id();

    /** Post. */
    @PersonalData
    @Value.Redacted
    Optional<String> position();

    /** Employer. */
    @PersonalData
    @Value.Redacted
    Optional<Organisation> organisation();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("id", id());
        Texts.check("position", position());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Curator; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableCurator.Builder {}
}
