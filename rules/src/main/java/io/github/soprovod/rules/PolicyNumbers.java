package io.github.soprovod.rules;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What numbers and periods of the vocabulary can be; beyond that days could not be counted. */
final class PolicyNumbers {

    private record Range(int least, int most) {}

    /** By the name of the component; a plan is owed before its month, so that a shift can be negative. */
    private static final Map<String, Range> RANGES =
            Map.of("day", new Range(1, 31), "shift", new Range(-12, 12), "age", new Range(0, 150));

    private static final Period SHORTEST = Period.ofDays(1);
    private static final Period LONGEST = Period.ofYears(100);
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private PolicyNumbers() {}

    /** Whether a component has bounds. */
    static boolean isBounded(RecordComponent component) {
        return component.getType() == Period.class || RANGES.containsKey(component.getName());
    }

    /** A value that is out of its bounds, and they; nothing where it is within or has none. */
    static Optional<List<String>> beyond(RecordComponent component, Object value) {
        if (value instanceof Period period) {
            return isUsable(period)
                    ? Optional.empty()
                    : Optional.of(List.of(period.toString(), SHORTEST.toString(), LONGEST.toString()));
        }
        Range range = RANGES.get(component.getName());
        if (range == null
                || !(value instanceof Integer number)
                || (range.least() <= number && number <= range.most())) {
            return Optional.empty();
        }
        return Optional.of(List.of(number.toString(), Integer.toString(range.least()), Integer.toString(range.most())));
    }

    private static boolean isUsable(Period period) {
        // Months are bounded first: with more of them there may be no such day; days alone never lead that far.
        return !period.isNegative()
                && !period.isZero()
                && period.toTotalMonths() <= LONGEST.toTotalMonths()
                && !ANY_DAY.plus(period).isAfter(ANY_DAY.plus(LONGEST));
    }
}
