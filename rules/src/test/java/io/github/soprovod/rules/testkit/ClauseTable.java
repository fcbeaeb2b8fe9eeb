package io.github.soprovod.rules.testkit;

import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clause table of an act: one checkable statement a row. Columns are found by their heading. */
public final class ClauseTable {

    /** A row: its columns by heading. */
    public record Row(Map<String, String> columns) {

        /** Keeps a copy of the map. */
        public Row {
            columns = Map.copyOf(columns);
        }

        /** Its id. */
        public String id() {
            return columns.getOrDefault("id", "");
        }

        /** Whether an act has to be held to it: {@code normative}. */
        public boolean isNormative() {
            return "normative".equals(columns.get("weight")) && !isAmbiguity();
        }

        /** Whether it says what the text leaves open. */
        public boolean isAmbiguity() {
            return columns.getOrDefault("statement", "").startsWith("AMBIGUITY");
        }
    }

    private final List<Row> rows;

    private ClauseTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that the library carries under a name: a region's slug, or {@code general}. */
    public static ClauseTable shipped(String name) {
        String resource = "/io/github/soprovod/rules/clauses/" + name + ".tsv";
        try (InputStream stream = ClauseTable.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("no table " + resource);
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table as text: a line of headings, then one line a row, columns parted by tabs. */
    public static ClauseTable parse(String text) {
        List<String> lines = text.lines().toList();
        String[] headings = lines.get(0).split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> columns = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headings.length, cells.length); i++) {
                columns.put(headings[i], cells[i]);
            }
            rows.add(new Row(columns));
        }
        return new ClauseTable(rows);
    }

    /** The rows, in order. */
    public List<Row> rows() {
        return rows;
    }

    /** Whether an id is that of a row, or the prefix of several. */
    public boolean has(String id) {
        return rows.stream().anyMatch(row -> covers(id, row.id()));
    }

    /** Normative rows that a policy neither renders nor leaves out by name. */
    public Set<String> untraced(Policy policy) {
        Set<String> cited = Stream.concat(
                        Statements.of(policy).stream().map(Statement::clause),
                        policy.notModelled().stream().map(NotModelled::clause))
                .collect(Collectors.toCollection(TreeSet::new));
        return rows.stream()
                .filter(Row::isNormative)
                .map(Row::id)
                .filter(id -> cited.stream().noneMatch(citation -> covers(citation, id)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Readings of a policy that rest on no ambiguity of the table. */
    public Set<String> readingsOfNothing(Policy policy) {
        Set<String> ambiguities =
                rows.stream().filter(Row::isAmbiguity).map(Row::id).collect(Collectors.toCollection(TreeSet::new));
        return policy.readings().stream()
                .map(Reading::id)
                .filter(id -> !ambiguities.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a citation is a row's id or a prefix of it that ends at one of its parts: SMO-1.3 covers SMO-1.3-a. */
    public static boolean covers(String citation, String id) {
        return id.equals(citation)
                || (id.startsWith(citation)
                        && (id.charAt(citation.length()) == '-' || id.charAt(citation.length()) == '.'));
    }
}
