package io.github.soprovod.json.conformance;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.rules.Casework;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether the recipient of a case's header may be supported on a day.
 *
 * @param on the day
 * @param answer {@code yes}, {@code no} or {@code undetermined}
 * @param until last day of a "yes", where it is to be compared
 */
public record ExpectedAnswer(LocalDate on, String answer, Optional<LocalDate> until) {

    static List<ExpectedAnswer> parse(@Nullable Object expected) {
        List<ExpectedAnswer> all = new ArrayList<>();
        if (expected instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> members)
                        || !(members.get("on") instanceof String on)
                        || !(members.get("answer") instanceof String answer)) {
                    throw new IllegalArgumentException("an answer is expected on a day: on, answer");
                }
                all.add(new ExpectedAnswer(
                        day(on),
                        answer,
                        members.get("until") instanceof String until ? Optional.of(day(until)) : Optional.empty()));
            }
        }
        return all;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("an answer is expected on a day");
        }
    }

    /** What differs; nothing where it is as expected. */
    Optional<Difference> difference(CaseFile file, Casework casework) {
        Answer found = casework.eligibility(file.region(), file.recipient(), on);
        String verdict = found.verdict().name().toLowerCase(Locale.ROOT);
        boolean isAsExpected =
                verdict.equals(answer) && (until.isEmpty() || found.until().equals(until));
        String last = found.until().map(day -> " until " + day).orElse("");
        return isAsExpected
                ? Optional.empty()
                : Optional.of(Difference.of(
                        Difference.Kind.ELIGIBILITY,
                        on.toString(),
                        answer + until.map(day -> " until " + day).orElse(""),
                        verdict + last));
    }
}
