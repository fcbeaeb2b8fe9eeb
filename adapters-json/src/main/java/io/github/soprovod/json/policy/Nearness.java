package io.github.soprovod.json.policy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Words that a mistyped one may have been meant for. */
final class Nearness {

    private static final int ALL = 12;
    private static final int SOME = 5;
    private static final int LONGEST = 64;

    private Nearness() {}

    /** All known words where they are few, else the nearest of them. */
    static List<String> nearest(String word, Collection<String> known) {
        return known.size() <= ALL
                ? List.copyOf(known)
                : known.stream()
                        .sorted(Comparator.comparingInt(other -> distance(shown(word), other)))
                        .limit(SOME)
                        .toList();
    }

    /** The word as far as it can be shown on a line. */
    static String shown(String word) {
        String line = word.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** Letters to add, drop or change. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
