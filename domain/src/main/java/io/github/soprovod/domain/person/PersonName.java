package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import java.util.Optional;
import org.immutables.value.Value;

/** Name of a person. */
@Value.Immutable
public interface PersonName extends WithPersonName {
    /** Family name (фамилия). */
    @PersonalData
    @Value.Redacted
    String family();

    /** Given name (имя). */
    @PersonalData
    @Value.Redacted
    String given();

    /** Patronymic (отчество), where there is one. */
    @PersonalData
    @Value.Redacted
    Optional<String> patronymic();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("family", family());
        Texts.check("given", given());
        Texts.check("patronymic", patronymic());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a PersonName; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePersonName.Builder {}
}
