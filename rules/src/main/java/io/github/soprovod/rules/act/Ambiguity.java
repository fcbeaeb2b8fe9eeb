package io.github.soprovod.rules.act;

import io.github.soprovod.rules.policy.Reading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes an ambiguity row of a clause table apart: the question, the readings, and the most defensible of them. */
final class Ambiguity {

    private static final Pattern ROW =
            Pattern.compile("AMBIGUITY: (.+?)(?: Readings: (.+?))?\\.? Most defensible: (.+)", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(";? ?\\((?:\\d+|[A-D])\\) ");

    private Ambiguity() {}

    static Reading parse(String id, String row) {
        Matcher parts = ROW.matcher(row);
        if (!parts.matches()) {
            throw new IllegalArgumentException(id + " is no ambiguity row");
        }
        String readings = parts.group(2) == null ? "" : parts.group(2);
        List<String> all = Stream.of(BETWEEN.split(readings, -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Reading(id, parts.group(1), parts.group(3), all);
    }
}
