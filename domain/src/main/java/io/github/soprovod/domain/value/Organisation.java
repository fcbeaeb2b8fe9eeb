package io.github.soprovod.domain.value;

import io.github.soprovod.domain.vocabulary.OrganisationKind;
import java.util.Optional;
import org.immutables.value.Value;

/** An organisation that takes part in support: an agency, an institution, an entrepreneur. */
@Value.Immutable
public interface Organisation extends WithOrganisation {
    /** Full name; of an entrepreneur the person's own. */
    @PersonalData
    @Value.Redacted
    String name();

    /** What kind of organisation it is. */
    Optional<OrganisationKind> kind();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("name", name());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Organisation; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableOrganisation.Builder {}
}
