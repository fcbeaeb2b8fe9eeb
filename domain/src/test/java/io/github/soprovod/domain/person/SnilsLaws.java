package io.github.soprovod.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of every insurance number, and exactly which slips its control number cannot see. */
class SnilsLaws {

    private static final int FIRST_CHECKED = 1_001_999;
    private static final int LAST = 999_999_999;

    @Property
    void written_and_read_again_is_the_same(@ForAll @IntRange(min = FIRST_CHECKED, max = LAST) int number) {
        Snils snils = Snils.of(digits(number));
        assertThat(Snils.of(snils.formatted())).isEqualTo(snils).hasSameHashCodeAs(snils);
        assertThat(Snils.of(snils.digits())).isEqualTo(snils);
        assertThat(snils.formatted()).matches("\\d{3}-\\d{3}-\\d{3} \\d{2}");
    }

    @Property
    void each_checked_number_has_one_control_number(@ForAll @IntRange(min = FIRST_CHECKED, max = LAST) int number) {
        int fitting = 0;
        for (int control = 0; control < 100; control++) {
            if (Snils.isValid(String.format("%09d%02d", number, control))) {
                fitting++;
            }
        }
        assertThat(fitting).isOne();
    }

    @Example
    void a_million_numbers_are_judged_as_the_words_of_the_rule_say() {
        SplittableRandom random = new SplittableRandom(20241129);
        for (int i = 0; i < 1_000_000; i++) {
            int number = random.nextInt(FIRST_CHECKED, LAST + 1);
            int control = random.nextBoolean() ? control(number) : random.nextInt(100);
            String digits = String.format("%09d%02d", number, control);
            if (Snils.isValid(digits) != (control == control(number))) {
                throw new AssertionError(digits);
            }
        }
    }

    @Example
    void one_wrong_digit_is_noticed_but_for_the_ninth_off_by_one_where_the_sum_moves_between_100_and_0() {
        SplittableRandom random = new SplittableRandom(1759);
        int unseen = 0;
        for (int i = 0; i < 10_000; i++) {
            String digits = digits(random.nextInt(FIRST_CHECKED, LAST + 1));
            for (int at = 0; at < 11; at++) {
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    if (wrong == digits.charAt(at)) {
                        continue;
                    }
                    String slip = digits.substring(0, at) + wrong + digits.substring(at + 1);
                    boolean invisible =
                            at == 8 && Math.abs(wrong - digits.charAt(8)) == 1 && sumsCollapse(digits, slip);
                    assertSeen(digits, slip, invisible);
                    unseen += invisible ? 1 : 0;
                }
            }
        }
        assertThat(unseen).as("the exception is not empty").isPositive();
    }

    @Example
    void
            two_digits_exchanged_are_noticed_but_for_neighbours_that_differ_by_one_where_the_sum_moves_between_100_and_0() {
        SplittableRandom random = new SplittableRandom(1760);
        int unseen = 0;
        for (int i = 0; i < 50_000; i++) {
            String digits = digits(random.nextInt(FIRST_CHECKED, LAST + 1));
            for (int a = 0; a < 11; a++) {
                for (int b = a + 1; b < 11; b++) {
                    if (digits.charAt(a) == digits.charAt(b)) {
                        continue;
                    }
                    StringBuilder exchanged = new StringBuilder(digits);
                    exchanged.setCharAt(a, digits.charAt(b));
                    exchanged.setCharAt(b, digits.charAt(a));
                    String slip = exchanged.toString();
                    boolean invisible = b < 9
                            && b == a + 1
                            && Math.abs(digits.charAt(a) - digits.charAt(b)) == 1
                            && sumsCollapse(digits, slip);
                    assertSeen(digits, slip, invisible);
                    unseen += invisible ? 1 : 0;
                }
            }
        }
        assertThat(unseen).as("the exception is not empty").isPositive();
    }

    @Example
    void slips_that_are_not_noticed_by_example() {
        assertThat(control(87_654_302)).isEqualTo(control(87_654_303)).isZero();
        assertThat(Snils.isValid("08765430200") && Snils.isValid("08765430300"))
                .as("ninth digit off by one")
                .isTrue();
        assertThat(Snils.isValid("21345678965") && Snils.isValid("12345679865"))
                .as("two exchanges that make up for each other")
                .isTrue();
        assertThat(Snils.isValid("10100199873") && Snils.isValid("00100199873"))
                .as("a number that becomes one of the unchecked")
                .isTrue();
    }

    private static void assertSeen(String digits, String slip, boolean invisible) {
        boolean unchecked = Integer.parseInt(slip.substring(0, 9)) < FIRST_CHECKED;
        if (!unchecked && Snils.isValid(slip) != invisible) {
            throw new AssertionError(digits + " as " + slip);
        }
    }

    /** Whether of the two sums modulo 101 one is 100 and the other 0, which 00 stands for both. */
    private static boolean sumsCollapse(String one, String other) {
        int a = sum(Integer.parseInt(one.substring(0, 9))) % 101;
        int b = sum(Integer.parseInt(other.substring(0, 9))) % 101;
        return (a == 100 && b == 0) || (a == 0 && b == 100);
    }

    /** By the words of the rule: under 100 it is the sum, 100 and 101 are 00, above that the remainder is taken again. */
    private static int control(int number) {
        int sum = sum(number);
        while (sum > 101) {
            sum -= 101;
        }
        return sum < 100 ? sum : 0;
    }

    private static int sum(int number) {
        int sum = 0;
        int rest = number;
        for (int weight = 1; weight <= 9; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        return sum;
    }

    private static String digits(int number) {
        return String.format("%09d%02d", number, control(number));
    }
}
