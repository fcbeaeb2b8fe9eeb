package io.github.soprovod.rules.report;

import io.github.soprovod.domain.value.PersonalData;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a report counts.
 *
 * @param subject what it is
 * @param line key by which a line takes it
 * @param column key by which columns take it
 * @param on its day
 * @param amount how much it counts, not negative
 * @param entry the entry of the case file that it rests on, from 0; absent for a line of an activity log
 * @param title what it was in the organisation's words, where the form asks for it
 * @param citizen the first nine digits of the recipient's insurance number, where people are counted once each
 */
public record Item(
        Subject subject,
        String line,
        String column,
        LocalDate on,
        long amount,
        OptionalInt entry,
        @PersonalData Optional<String> title,
        @PersonalData OptionalInt citizen) {

    static Item ofCase(Subject subject, String line, String column, LocalDate on, int entry) {
        return new Item(subject, line, column, on, 1, OptionalInt.of(entry), Optional.empty(), OptionalInt.empty());
    }

    Item of(OptionalInt person) {
        return new Item(subject, line, column, on, amount, entry, title, person);
    }

    /** Its place only: texts and numbers of people are left out. */
    @Override
    public String toString() {
        return subject + " " + column + " " + on;
    }
}
