package io.github.soprovod.rules.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal act that a policy renders.
 *
 * @param title kind of act and who issued it, in Russian, in the nominative
 * @param number its number, absent where it has none
 * @param date its date, absent where it has none
 * @param inForceFrom first day on which it applies
 * @param inferred whether that day is inferred, the act naming none
 */
public record Act(
        String title, Optional<String> number, Optional<LocalDate> date, LocalDate inForceFrom, boolean inferred) {}
