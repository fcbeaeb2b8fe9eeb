package io.github.soprovod.rules;

import io.github.soprovod.rules.internal.ClauseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where a clause stands in its act, from the clause tables: {@code п. 4.14 абз. 3}. */
final class Places {

    private static final NavigableMap<String, String> PLACES = read();

    /** Parts of a place as the tables write them, and in English. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("п.", "cl."),
            Map.entry("пп.", "cls."),
            Map.entry("абз.", "para."),
            Map.entry("разд.", "sec."),
            Map.entry("ст.", "art."),
            Map.entry("гр.", "col."),
            Map.entry("стр.", "row"),
            Map.entry("дефис", "item"),
            Map.entry("таблица", "table"),
            Map.entry("подписи", "signatures"),
            Map.entry("подпись", "signature"),
            Map.entry("заголовок", "title"),
            Map.entry("шапка", "head"),
            Map.entry("текст", "text"),
            Map.entry("преамбула", "preamble"),
            Map.entry("ГК", "Civil"),
            Map.entry("РФ", "Code"),
            Map.entry("ФЗ", "FZ"),
            Map.entry("№", ""),
            Map.entry("Приказ", "Order"),
            Map.entry("Приложение", "Annex"));

    private Places() {}

    /**
     * The place of a row, or, where the id is the beginning of several, what their places have in common; the first of
     * several places that a row names. Nothing for an id that no table knows.
     */
    static Optional<String> place(String id, Language language) {
        Optional<String> place = Optional.ofNullable(PLACES.get(id)).or(() -> common(id));
        return language == Language.RUSSIAN ? place : place.map(Places::english);
    }

    private static Optional<String> common(String id) {
        List<String> places = startingWith(id + '-');
        if (places.isEmpty()) {
            places = startingWith(id);
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(places.get(0).split(" ", -1)));
        for (String place : places) {
            List<String> others = Arrays.asList(place.split(" ", -1));
            int same = 0;
            while (same < Math.min(words.size(), others.size())
                    && bare(words.get(same)).equals(bare(others.get(same)))) {
                same++;
            }
            words.subList(same, words.size()).clear();
        }
        // A label without its number says nothing.
        while (!words.isEmpty() && (last(words).endsWith(".") || last(words).equals("№"))) {
            words.remove(words.size() - 1);
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" ", words).replaceAll(",$", ""));
    }

    private static List<String> startingWith(String prefix) {
        return List.copyOf(
                PLACES.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values());
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static String bare(String word) {
        return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
    }

    private static String english(String place) {
        StringBuilder words = new StringBuilder();
        for (String word : place.replaceAll("\\s*\\([^)]*\\)", "").split(" ", -1)) {
            String comma = word.endsWith(",") ? "," : "";
            String known = ENGLISH.getOrDefault(bare(word), bare(word).replace("ФЗ", "FZ"));
            if (!known.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(known).append(comma);
            }
        }
        String english = words.toString();
        return english.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC)
                ? place
                : english;
    }

    private static NavigableMap<String, String> read() {
        NavigableMap<String, String> places = new TreeMap<>();
        PolicyBook.standard().regions().forEach(region -> take(places, region.slug()));
        take(places, ClauseTable.GENERAL);
        return places;
    }

    private static void take(NavigableMap<String, String> places, String table) {
        for (ClauseTable.Row row : ClauseTable.of(table).rows()) {
            places.put(row.id(), row.clause().split(";", -1)[0].strip());
        }
    }
}
