package io.github.soprovod.rules.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The clause table of an act, as it comes with the library: one checkable statement a row. */
public final class ClauseTable {

    /** The table of general law. */
    public static final String GENERAL = "general";

    private static final Map<String, ClauseTable> TABLES = new ConcurrentHashMap<>();

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private ClauseTable(List<String> lines) {
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            List<String> cells = List.of(line.split("\t", -1));
            String held = cells.size() > 7 ? cells.get(7) : "";
            rows.put(cells.get(0), new Row(cells.get(0), cells.get(1), cells.get(4), held));
        }
    }

    /** The table of a region, or of general law; without rows where the library has none. */
    public static ClauseTable of(String name) {
        return TABLES.computeIfAbsent(name, key -> new ClauseTable(Resources.lines("clauses/" + key + ".tsv")));
    }

    /** Its rows, in their order. */
    public Iterable<Row> rows() {
        return rows.values();
    }

    /** The row with an id, or the first one that an id is the prefix of. */
    public Optional<Row> find(String id) {
        Row exact = rows.get(id);
        if (exact != null) {
            return Optional.of(exact);
        }
        return rows.values().stream()
                .filter(row -> row.id().startsWith(id + "-") || row.id().startsWith(id + "."))
                .findFirst();
    }

    /**
     * A row.
     *
     * @param id its id
     * @param clause the place in the act, in Russian
     * @param statement what it says
     * @param held what holds it, {@code form} for what a printed form has, {@code reading} for an ambiguity that rules
     *     or forms rest on, or {@code -: } and why nothing does
     */
    public record Row(String id, String clause, String statement, String held) {

        /** Why nothing holds it; absent where something does. */
        public Optional<String> reasonNotHeld() {
            return held.startsWith("-:") ? Optional.of(held.substring(2).strip()) : Optional.empty();
        }

        /** Whether it is an ambiguity that rules or forms rest on. */
        public boolean isReading() {
            return held.equals("reading");
        }
    }
}
