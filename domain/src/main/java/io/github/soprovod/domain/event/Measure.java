package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure of a programme (мероприятие). */
@Value.Immutable
public interface Measure extends WithMeasure {
    /** Identifier, unique within the programme. */
    @PersonalData
    @Value.Redacted
    String id();

    /** What is to be done. */
    @PersonalData
    @Value.Redacted
    Optional<String> title();

    /** Kind of help. */
    Optional<HelpKind> help();

    /** Who is responsible. */
    @PersonalData
    @Value.Redacted
    Optional<String> executor();

    /** Last day to do it in time. */
    Optional<LocalDate> dueOn();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("id", id());
        Texts.check("title", title());
        Texts.check("executor", executor());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Measure; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableMeasure.Builder {}
}
