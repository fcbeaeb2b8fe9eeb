package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.Optional;
import org.immutables.value.Value;

/** A line of the act of provision: what help was facilitated and when. */
@Value.Immutable
public interface ProvidedService extends WithProvidedService {
    /** Kind of help. */
    Optional<HelpKind> help();

    /** What it was. */
    @PersonalData
    @Value.Redacted
    Optional<String> title();

    /** When, ends inclusive. */
    Optional<DateSpan> period();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("title", title());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ProvidedService; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableProvidedService.Builder {}
}
