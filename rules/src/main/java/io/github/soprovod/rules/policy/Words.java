package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.vocabulary.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the words of the vocabulary share: the counting of time by general law, and small conversions. */
final class Words {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Words() {}

    /**
     * Day on which an age is reached (GEN-AGE): the birthday; for one born on 29 February, 1 March of a common year, for
     * the full years have not passed before.
     */
    static LocalDate reached(LocalDate birthDate, int age) {
        LocalDate birthday = birthDate.plusYears(age);
        return MonthDay.from(birthDate).equals(LEAP_DAY) && !birthday.isLeapYear() ? birthday.plusDays(1) : birthday;
    }

    /**
     * Last day of a term (GEN-CC-192): the corresponding date of the last month, or its last day where there is none;
     * inclusive.
     */
    static LocalDate end(LocalDate from, Period length) {
        return from.plus(length);
    }

    static <E extends Enum<E>> Set<E> setOf(Collection<E> values) {
        return java.util.Collections.unmodifiableSet(EnumSet.copyOf(values));
    }

    static List<String> slugs(Collection<? extends Term> words) {
        return words.stream().map(Term::slug).toList();
    }
}
