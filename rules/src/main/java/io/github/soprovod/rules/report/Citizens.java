package io.github.soprovod.rules.report;

/**
 * How many different people were named, by numbers above zero: a hash table of bare numbers, so that a million takes eight
 * mebibytes.
 */
final class Citizens {

    private static final int LEAST = 16;
    private static final int SPREAD = 0x9E3779B9;

    private int[] table = new int[LEAST];
    private int size;

    /** Whether the number was new. */
    boolean add(int number) {
        if (!put(number)) {
            return false;
        }
        size++;
        if (size * 2 > table.length) {
            int[] full = table;
            table = new int[full.length * 2];
            for (int kept : full) {
                if (kept != 0) {
                    put(kept);
                }
            }
        }
        return true;
    }

    private boolean put(int number) {
        int mask = table.length - 1;
        // The upper bits of the product depend on all of the number.
        int at = (number * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
        while (table[at] != 0) {
            if (table[at] == number) {
                return false;
            }
            at = (at + 1) & mask;
        }
        table[at] = number;
        return true;
    }

    void addAll(Citizens others) {
        for (int number : others.table) {
            if (number != 0) {
                add(number);
            }
        }
    }

    long count() {
        return size;
    }
}
