package io.github.soprovod.rules.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal act that a policy renders.
 *
 * @param citedAs how it is cited
 * @param number its number, absent where it has none
 * @param date its date, absent where it has none
 * @param inForceFrom first day on which it applies
 * @param inferred whether that day is inferred, the act naming none
 */
public record Act(
        CitedAs citedAs, Optional<String> number, Optional<LocalDate> date, LocalDate inForceFrom, boolean inferred) {

    /**
     * How an act is cited, in Russian, date and number included.
     *
     * @param title in the nominative
     * @param clauseOf in the genitive: what a clause is of
     * @param annexTo in the dative: what an annex is to
     * @param order in the genitive: the order by which it was approved, for clauses of the order itself
     */
    public record CitedAs(String title, String clauseOf, String annexTo, String order) {

        /** An act that is cited by one form of its title throughout. */
        public static CitedAs of(String title) {
            return new CitedAs(title, title, title, title);
        }
    }
}
