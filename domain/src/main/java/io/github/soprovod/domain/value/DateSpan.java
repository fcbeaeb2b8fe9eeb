package io.github.soprovod.domain.value;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Days from and until which something lasts, both inclusive; either end may be unknown. A span whose ends stand the
 * wrong way round can be held: saying so is a finding, not an exception.
 */
@Value.Immutable
public interface DateSpan extends WithDateSpan {

    /** First day. */
    Optional<LocalDate> from();

    /** Last day, inclusive. */
    Optional<LocalDate> until();

    /** Whether both ends are known and the first lies after the last. */
    default boolean isReversed() {
        return from().isPresent() && until().isPresent() && from().get().isAfter(until().get());
    }

    /** A span with both ends known. */
    static DateSpan of(LocalDate from, LocalDate until) {
        return builder().from(from).until(until).build();
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a DateSpan. */
    final class Builder extends ImmutableDateSpan.Builder {}
}
