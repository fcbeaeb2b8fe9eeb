package io.github.soprovod.rules.form;

import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.Term;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How facts are spelled on Russian forms. */
final class Spelling {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d MMMM", RUSSIAN);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu 'г.'", RUSSIAN);
    private static final List<String> QUARTERS = List.of("I квартал", "II квартал", "III квартал", "IV квартал");

    /** The word for a street, whole or cut short, and no beginning of a name: Уличная stays. */
    private static final Pattern STREET =
            Pattern.compile("^\\s*ул(?:ица)?(?:\\.\\s*|\\s+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Spelling() {}

    /** 31.12.2025. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Family name, given name, patronymic. */
    static String name(PersonName name) {
        return joined(" ", Optional.of(name.family()), Optional.of(name.given()), name.patronymic())
                .orElse("");
    }

    /** Family name and initials. */
    static String signature(PersonName name) {
        return joined(
                        " ",
                        Optional.of(name.family()),
                        initial(name.given()),
                        name.patronymic().flatMap(Spelling::initial))
                .orElse("");
    }

    private static Optional<String> initial(String name) {
        return name.isBlank() ? Optional.empty() : Optional.of(Character.toString(name.codePointAt(0)) + '.');
    }

    /** Postal code, settlement, street, house, building, flat. */
    static Optional<String> address(Address address) {
        return joined(
                ", ",
                address.postalCode(),
                address.locality(),
                address.street(),
                address.house().map("д. "::concat),
                address.building().map("корп. "::concat),
                address.flat().map("кв. "::concat));
    }

    /** A street without the word for it, which the form prints. */
    static String street(String street) {
        String bare = STREET.matcher(street).replaceFirst("");
        return bare.isBlank() ? street : bare;
    }

    /** Kind, series and number, day of issue, who issued it. */
    static Optional<String> identity(IdentityDocument document) {
        return joined(
                ", ",
                Optional.of(document.kind().russian()),
                joined(
                        " ",
                        document.series().map("серия "::concat),
                        document.number().map("№ "::concat)),
                document.issuedOn().map(Spelling::day),
                document.issuedBy());
    }

    /** Terms one after the other. */
    static Optional<String> terms(String between, Collection<? extends Term> terms) {
        return terms.isEmpty()
                ? Optional.empty()
                : Optional.of(terms.stream().map(Term::russian).collect(Collectors.joining(between)));
    }

    /** A day where both ends are one, otherwise from and until; absent where neither end is known. */
    static Optional<String> span(DateSpan span) {
        if (span.from().isPresent() && span.from().equals(span.until())) {
            return span.from().map(Spelling::day);
        }
        return joined(
                " ", span.from().map(from -> "с " + day(from)), span.until().map(until -> "по " + day(until)));
    }

    /** A period without the year of its end: a month, a quarter, or its days. */
    static Optional<String> period(DateSpan span) {
        if (span.from().isPresent() && span.until().isPresent()) {
            LocalDate from = span.from().get();
            LocalDate next = span.until().get().plusDays(1);
            if (from.getDayOfMonth() == 1 && from.plusMonths(1).equals(next)) {
                return Optional.of(from.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, RUSSIAN));
            }
            if (from.getDayOfMonth() == 1
                    && from.getMonthValue() % 3 == 1
                    && from.plusMonths(3).equals(next)) {
                return Optional.of(QUARTERS.get(from.getMonthValue() / 3));
            }
        }
        boolean oneYear = span.from().map(LocalDate::getYear).equals(year(span));
        Optional<String> days = joined(
                " ",
                span.from().map(from -> "с " + (oneYear ? DAY_OF_MONTH : DAY_OF_YEAR).format(from)),
                span.until().map(until -> "по " + DAY_OF_MONTH.format(until)));
        return days.map("период "::concat);
    }

    /** The year of a period's end; of its beginning where the end is unknown. */
    static Optional<Integer> year(DateSpan span) {
        return span.until().or(span::from).map(LocalDate::getYear);
    }

    /**
     * Whole months from one day to another, and the days over: {@code 6}, {@code 2 мес. 15 дн.} A month is whole on the
     * corresponding date or the last day of the month (GEN-CC-192), and also the day before, which ends it where both days
     * are counted. Absent where the days stand the wrong way round.
     */
    static Optional<String> months(LocalDate from, LocalDate until) {
        if (from.isAfter(until)) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), until.withDayOfMonth(1)) + 1;
        while (from.plusMonths(months).minusDays(1).isAfter(until)) {
            months--;
        }
        long days = ChronoUnit.DAYS.between(from.plusMonths(months), until);
        return Optional.of(days > 0 ? months + " мес. " + days + " дн." : Long.toString(months));
    }

    /** What is known, one after the other; absent where nothing is. */
    @SafeVarargs
    static Optional<String> joined(String between, Optional<String>... parts) {
        StringJoiner known = new StringJoiner(between);
        for (Optional<String> part : parts) {
            part.filter(text -> !text.isBlank()).ifPresent(known::add);
        }
        return known.length() == 0 ? Optional.empty() : Optional.of(known.toString());
    }
}
