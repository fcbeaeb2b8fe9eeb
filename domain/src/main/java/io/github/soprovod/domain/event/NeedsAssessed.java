package io.github.soprovod.domain.event;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Diagnosis of the situation (диагностика). */
@Value.Immutable
public sealed interface NeedsAssessed extends CaseEvent, WithNeedsAssessed permits ImmutableNeedsAssessed {

    @Override
    default EventType type() {
        return EventType.NEEDS_ASSESSED;
    }

    /** Whether the home was visited. */
    Optional<Boolean> homeVisit();

    /** Whether living conditions were surveyed. */
    Optional<Boolean> livingConditionsSurveyed();

    /** Problems found. */
    @PersonalData
    @Value.Redacted
    List<String> problems();

    /** Own resources of the recipient. */
    @PersonalData
    @Value.Redacted
    List<String> ownResources();

    /** Weak points. */
    @PersonalData
    @Value.Redacted
    List<String> weakPoints();

    /** Outer difficulties. */
    @PersonalData
    @Value.Redacted
    List<String> externalDifficulties();

    /** Kinds of help needed. */
    Set<HelpKind> needs();

    /** Whether support is needed. */
    Optional<Boolean> supportNeeded();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("problems", problems());
        Texts.check("ownResources", ownResources());
        Texts.check("weakPoints", weakPoints());
        Texts.check("externalDifficulties", externalDifficulties());
        Texts.check("note", note());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a NeedsAssessed; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableNeedsAssessed.Builder {}
}
