package io.github.soprovod.intake;

import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Term;
import io.github.soprovod.json.RegisterFormat;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.report.ReportPeriod;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options as they are written everywhere else: small letters, ISO days. */
final class Slugs {

    private Slugs() {}

    private static <T> T of(String text, T[] values, Function<? super T, String> slug) {
        for (T value : values) {
            if (slug.apply(value).equals(text)) {
                return value;
            }
        }
        throw new TypeConversionException(
                "one of " + Arrays.stream(values).map(slug).collect(Collectors.joining(", ")) + " is meant");
    }

    /** {@code NO_ERROR} is {@code no-error}. */
    static String slug(Enum<?> value) {
        return lowerCase(value).replace('_', '-');
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** {@code ru}, {@code en}. */
    static final class OfLanguage implements ITypeConverter<Language> {

        @Override
        public Language convert(String text) {
            return of(text, Language.values(), language -> language.locale().getLanguage());
        }
    }

    /** {@code error}, {@code warning}, {@code info}. */
    static final class OfSeverity implements ITypeConverter<Severity> {

        @Override
        public Severity convert(String text) {
            return of(text, Severity.values(), Term::slug);
        }
    }

    /** {@code text}, {@code ndjson}. */
    static final class OfOutput implements ITypeConverter<FindingOptions.Output> {

        @Override
        public FindingOptions.Output convert(String text) {
            return of(text, FindingOptions.Output.values(), Slugs::lowerCase);
        }
    }

    /** {@code text}, {@code ndjson}, {@code ics}. */
    static final class OfDueOutput implements ITypeConverter<Due.Output> {

        @Override
        public Due.Output convert(String text) {
            return of(text, Due.Output.values(), Slugs::lowerCase);
        }
    }

    /** {@code text}, {@code csv}, {@code html}, {@code xlsx}. */
    static final class OfReportOutput implements ITypeConverter<ReportCommand.Output> {

        @Override
        public ReportCommand.Output convert(String text) {
            return of(text, ReportCommand.Output.values(), Slugs::lowerCase);
        }
    }

    /** {@code 2024-02}. */
    static final class OfMonth implements ITypeConverter<ReportPeriod> {

        @Override
        public ReportPeriod convert(String text) {
            if (text.matches("\\d{4}-(0[1-9]|1[0-2])")) {
                return ReportPeriod.of(YearMonth.parse(text));
            }
            throw new TypeConversionException("a month like 2024-02 is meant");
        }
    }

    /** {@code 2024-Q1}. */
    static final class OfQuarter implements ITypeConverter<ReportPeriod> {

        @Override
        public ReportPeriod convert(String text) {
            if (text.matches("\\d{4}-Q[1-4]")) {
                return ReportPeriod.quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(6) - '0');
            }
            throw new TypeConversionException("a quarter like 2024-Q1 is meant");
        }
    }

    /** {@code text}, {@code markdown}, {@code json}. */
    static final class OfFormat implements ITypeConverter<Policies.Format> {

        @Override
        public Policies.Format convert(String text) {
            return of(text, Policies.Format.values(), Slugs::lowerCase);
        }
    }

    /** {@code SMO-2025-000123}. */
    static final class OfCase implements ITypeConverter<CaseId> {

        @Override
        public CaseId convert(String text) {
            try {
                return CaseId.of(text);
            } catch (IllegalArgumentException notAnId) {
                throw new TypeConversionException("the id of a case like SMO-2025-000123 is meant");
            }
        }
    }

    /** {@code ndjson}, {@code json}. */
    static final class OfInput implements ITypeConverter<RegisterFormat> {

        @Override
        public RegisterFormat convert(String text) {
            return of(text, RegisterFormat.values(), Slugs::lowerCase);
        }
    }

    /** {@code 2025-12-31}. */
    static final class OfDay implements ITypeConverter<LocalDate> {

        private static final int LAST_YEAR = 9999;

        @Override
        public LocalDate convert(String text) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= 0 && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException notADay) {
                // Said below.
            }
            throw new TypeConversionException("a day like 2025-12-31 is meant");
        }
    }
}
