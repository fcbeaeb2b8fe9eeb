package io.github.soprovod.rules;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Numbers with the word that fits them: "6 месяцев", "1 year". */
final class Counting {

    private Counting() {}

    /** A period in words; its days are the rest beyond whole months, which is what {@code getDays} gives. */
    @SuppressWarnings("JavaPeriodGetDays")
    static String period(Period period, Language language) {
        List<String> parts = new ArrayList<>();
        boolean russian = language == Language.RUSSIAN;
        if (period.getYears() != 0) {
            parts.add(russian ? russian(period.getYears(), "год", "года", "лет") : english(period.getYears(), "year"));
        }
        if (period.getMonths() != 0) {
            parts.add(
                    russian
                            ? russian(period.getMonths(), "месяц", "месяца", "месяцев")
                            : english(period.getMonths(), "month"));
        }
        if (period.getDays() != 0 || parts.isEmpty()) {
            parts.add(russian ? russian(period.getDays(), "день", "дня", "дней") : english(period.getDays(), "day"));
        }
        return String.join(" ", parts);
    }

    /** A number of days in words. */
    static String days(long count, Language language) {
        return language == Language.RUSSIAN ? russian(count, "день", "дня", "дней") : english(count, "day");
    }

    private static String russian(long count, String one, String few, String many) {
        long ten = count % 10;
        long hundred = count % 100;
        String word = many;
        if (ten == 1 && hundred != 11) {
            word = one;
        } else if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) {
            word = few;
        }
        return count + " " + word;
    }

    private static String english(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
