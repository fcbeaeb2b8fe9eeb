package io.github.soprovod.domain;

import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.Texts;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of an organisation's activity log (журнал деятельности): what it did on a day besides its work with single
 * recipients. A document of its own, outside any case file; reports count it.
 */
@Value.Immutable
public interface Activity extends WithActivity {

    /** The day. */
    LocalDate on();

    /** The unit that did it: a department, a point, the Centre. */
    @PersonalData
    @Value.Redacted
    Optional<String> unit();

    /** What it was. */
    ActivityKind kind();

    /** What it was in the organisation's own words. */
    @PersonalData
    @Value.Redacted
    Optional<String> title();

    /** How many acts (broadcasts, publications, copies, meetings) the line stands for, not negative; absent means one. */
    Optional<Integer> count();

    /** How many people attended, not negative; they need not be participants of the operation. */
    Optional<Integer> participants();

    /** The acts that the line stands for. */
    default int acts() {
        return count().orElse(1);
    }

    /** Refuses negative numbers, and text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("unit", unit());
        Texts.check("title", title());
        if (count().orElse(0) < 0 || participants().orElse(0) < 0) {
            throw new IllegalArgumentException("count, participants: not negative");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an Activity; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableActivity.Builder {}
}
