package io.github.soprovod.rules;

import io.github.soprovod.rules.internal.ClauseTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
     * The place of a row, or, where the id is the beginning of several, what the first places of
     * those have in common. Nothing for an id that no table knows.
     */
    static Optional<String> place(String id, Language language) {
        boolean russian = language == Language.RUSSIAN;
        return Optional.ofNullable(PLACES.get(id))
                .or(() -> common(id))
                .map(place -> Arrays.stream(place.split(";\\s*", -1))
                        .map(one -> russian ? one : english(one))
                        .collect(Collectors.joining(russian ? " и " : " and ")));
    }

    private static Optional<String> common(String id) {
        List<String> places = startingWith(id + '-');
        if (places.isEmpty()) {
            places = startingWith(id);
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        places = alike(places);
        List<String> words = new ArrayList<>(List.of(first(places.get(0)).split(" ", -1)));
        for (String place : places) {
            List<String> others = List.of(first(place).split(" ", -1));
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

    /** The largest number of places that begin alike: a row may stand elsewhere in the act than its fellows. */
    private static List<String> alike(List<String> places) {
        Map<String, List<String>> groups = places.stream()
                .collect(Collectors.groupingBy(
                        place -> first(place).replaceAll("^(\\S+ \\S+?),?( .*)?$", "$1"),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.values().stream()
                .max(java.util.Comparator.comparingInt(List::size))
                .orElse(places);
    }

    private static List<String> startingWith(String prefix) {
        return List.copyOf(
                PLACES.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values());
    }

    /** Of several places that a row names, the first. */
    private static String first(String places) {
        return places.split(";", -1)[0];
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
            places.put(row.id(), row.clause());
        }
    }
}
