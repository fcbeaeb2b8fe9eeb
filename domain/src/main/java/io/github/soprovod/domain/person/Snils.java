package io.github.soprovod.domain.person;

import io.github.soprovod.domain.value.PersonalData;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Insurance number of an individual personal account (СНИЛС): nine digits and a control number of two. Written
 * {@code 112-233-445 95}; read in that layout or as eleven bare digits. Numbers up to 001-001-998 carry no control
 * number that could be checked and are taken as they are, but for 000-000-000, which nobody has.
 *
 * <p>The control number is the sum of the nine digits, weighted 9 to 1, modulo 101, with 100 written as 00. Because 00
 * stands for both 100 and 0, it misses a wrong digit, and two neighbours exchanged, where that moves the sum by one from
 * the one to the other: the ninth digit off by one, or two neighbours among the nine that differ by one. It notices every
 * other wrong digit and every other exchange of two digits, except where the number becomes one of the unchecked.
 */
@Value.Immutable(copy = false)
public interface Snils {

    /** The last number, without its control number, that was given out before there were control numbers. */
    int LAST_UNCHECKED = 1_001_998;

    /** Eleven digits. */
    @PersonalData
    @Value.Redacted
    @Value.Parameter
    String digits();

    /** Refuses what is not eleven digits with a fitting control number. */
    @Value.Check
    default void check() {
        if (!isValid(digits())) {
            throw new IllegalArgumentException("snils: not a valid number");
        }
    }

    /** The usual layout: {@code 112-233-445 95}. */
    default String formatted() {
        String d = digits();
        return d.substring(0, 3) + '-' + d.substring(3, 6) + '-' + d.substring(6, 9) + ' ' + d.substring(9);
    }

    /**
     * The eleven digits of a text in one of the two layouts; nothing where it has neither. The control number is not
     * checked.
     */
    static Optional<String> digitsOf(CharSequence text) {
        int length = text.length();
        if (length != 11 && length != 14) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(11);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (length == 14 && (i == 3 || i == 7 || i == 11)) {
                if (c != (i == 11 ? ' ' : '-')) {
                    return Optional.empty();
                }
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(digits.toString());
    }

    /**
     * Whether a text is eleven digits (Latin, nothing between) that carry the control number of the first nine, or are
     * unchecked.
     */
    static boolean isValid(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        int number = 0;
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            number = number * 10 + digit;
            sum += digit * (9 - i);
        }
        int tens = digits.charAt(9) - '0';
        int ones = digits.charAt(10) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9) {
            return false;
        }
        if (number <= LAST_UNCHECKED) {
            return number > 0;
        }
        return sum % 101 % 100 == tens * 10 + ones;
    }

    /**
     * The number written in a text, in either layout.
     *
     * @throws IllegalArgumentException where it is not one, without naming the text
     */
    static Snils of(String text) {
        return ImmutableSnils.of(digitsOf(text).orElse(""));
    }
}
