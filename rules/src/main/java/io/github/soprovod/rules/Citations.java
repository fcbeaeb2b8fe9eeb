package io.github.soprovod.rules;

<<<<<<< HEAD
import io.github.soprovod.rules.internal.ClauseTable;
import io.github.soprovod.rules.policy.Act;
import io.github.soprovod.rules.policy.Policy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses as a lawyer cites them: "п. 4.14 абз. 3 Порядка, утв. приказом … № 1759". Citations are in Russian whatever the
 * language of the sentence around them, as the acts are.
 */
public final class Citations {

    private static final Pattern ANNEX = Pattern.compile("Приложение (№ )?(\\d+)(?:, (.+))?");
    private static final Pattern ORDER = Pattern.compile("Приказ, (.+)");
    /** What narrows a place down below a clause, or stands beside it: cut where a whole clause is meant. */
    private static final Pattern BELOW_CLAUSE = Pattern.compile("( абз\\.|, абз\\.|;| \\(| гр\\.).*");

    private Citations() {}

    /** The citation of a clause of a policy, by its id or the prefix of one; the id itself where no table knows it. */
    public static String of(Policy policy, String clause) {
        if (clause.startsWith("GEN-")) {
            return ClauseTable.of(ClauseTable.GENERAL)
                    .find(clause)
                    .map(ClauseTable.Row::clause)
                    .orElse(clause);
        }
        return ClauseTable.of(policy.region().slug())
                .find(clause)
                .map(row -> cite(
                        row.id().equals(clause)
                                ? row.clause()
                                : BELOW_CLAUSE.matcher(row.clause()).replaceFirst(""),
                        policy.act()))
                .orElse(clause);
    }

    /** The act itself: its title, date and number. */
    public static String of(Act act) {
        return act.citedAs().title();
    }

    private static String cite(String place, Act act) {
        String written = place.replace(", абз.", " абз.");
        Matcher annex = ANNEX.matcher(written);
        if (annex.matches()) {
            String number = (annex.group(1) == null ? "" : annex.group(1)) + annex.group(2);
            return annex.group(3) == null
                    ? "приложение " + number + " к " + act.citedAs().annexTo()
                    : annex.group(3) + " приложения " + number + " к "
                            + act.citedAs().annexTo();
        }
        Matcher order = ORDER.matcher(written);
        return order.matches()
                ? order.group(1) + " " + act.citedAs().order()
                : written + " " + act.citedAs().clauseOf();
=======
import io.github.soprovod.rules.internal.Resources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Where a clause stands in its act, from the clause tables: {@code п. 4.14 абз. 3}. */
final class Citations {

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

    private Citations() {}

    /**
     * The place of a row, or, where the id is the beginning of several, what their places have in common; the first of
     * several places that a row names. Nothing for an id that no table knows.
     */
    static Optional<String> place(String id, Language language) {
        Optional<String> place = Optional.ofNullable(PLACES.get(id)).or(() -> common(id));
        return language == Language.RUSSIAN ? place : place.map(Citations::english);
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
        for (String table : List.of("smolensk", "yugra", "khabarovsk", "crimea", "irkutsk", "general")) {
            for (String line : Resources.lines("clauses/" + table + ".tsv")) {
                String[] columns = line.split("\t", -1);
                if (columns.length > 1) {
                    places.put(columns[0], columns[1].split(";", -1)[0].strip());
                }
            }
        }
        return places;
>>>>>>> desk
    }
}
