package io.github.soprovod.rules;

import io.github.soprovod.rules.internal.Resources;
import java.util.HashMap;
import java.util.Map;

/**
 * Russian for the sentences that the acts' files write in English: what a reading asks and chooses, what follows from a
 * silence, why a clause is not modelled. Found by the English sentence itself, so that one that was changed is given as it
 * stands and never in the words of its former meaning.
 */
final class Translations {

    private static final Map<String, String> RUSSIAN = read();

    private Translations() {}

    static String russian(String english) {
        return RUSSIAN.getOrDefault(english, english);
    }

    static Map<String, String> all() {
        return RUSSIAN;
    }

    private static Map<String, String> read() {
        Map<String, String> sentences = new HashMap<>();
        for (String line : Resources.lines("sentences_ru.tsv")) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                sentences.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return Map.copyOf(sentences);
    }
}
