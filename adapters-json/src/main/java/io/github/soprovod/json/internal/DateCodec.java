package io.github.soprovod.json.internal;

import io.github.soprovod.json.FormError;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/**
 * A day as {@code 2025-02-28}: four, two and two ASCII digits, years 0001 to 9999, days that the calendar has. Read by hand,
 * since {@code LocalDate.parse} takes signs and longer years, and tells a bad date by an exception that quotes it.
 */
final class DateCodec implements Codec<LocalDate> {

    private static final int LENGTH = 10;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    @Override
    public @Nullable LocalDate read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            in.wrongType();
            return null;
        }
        LocalDate date = in.textLength() == LENGTH ? date(in.chars(), in.charsFrom()) : null;
        if (date == null) {
            in.report(FormError.NOT_A_DATE);
        }
        return date;
    }

    private static @Nullable LocalDate date(char[] chars, int from) {
        int year = number(chars, from, 4);
        int month = number(chars, from + 5, 2);
        int day = number(chars, from + 8, 2);
        if (chars[from + 4] != '-' || chars[from + 7] != '-' || year < 1 || month < 1 || month > 12 || day < 1) {
            return null;
        }
        int days = month == 2 && Year.isLeap(year) ? 29 : DAYS[month - 1];
        return day <= days ? LocalDate.of(year, month, day) : null;
    }

    /** The number that ASCII digits write, or -1. */
    private static int number(char[] chars, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public void write(LocalDate date, JsonGenerator out) {
        out.writeString(date.toString());
    }

    @Override
    public Map<String, Object> schema(SchemaBook book) {
        return SchemaBook.text(Map.of("format", "date", "pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    }
}
