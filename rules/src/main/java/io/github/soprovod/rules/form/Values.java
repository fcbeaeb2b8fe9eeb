package io.github.soprovod.rules.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts under collection. Blank texts are no facts. */
final class Values {

    final Map<Fact, List<String>> texts = new EnumMap<>(Fact.class);
    final Map<Fact, LocalDate> days = new EnumMap<>(Fact.class);
    final Map<Rows, List<FilledForm.Line>> rows = new EnumMap<>(Rows.class);
    boolean otherProgramme;

    void put(Fact fact, Optional<String> text) {
        text.filter(known -> !known.isBlank()).ifPresent(known -> texts.put(fact, List.of(known)));
    }

    void put(Fact fact, List<String> lines) {
        List<String> known = lines.stream().filter(line -> !line.isBlank()).toList();
        if (!known.isEmpty()) {
            texts.put(fact, known);
        }
    }

    void putDay(Fact fact, Optional<LocalDate> day) {
        day.ifPresent(known -> days.put(fact, known));
    }

    void add(Rows kind, FilledForm.Line line) {
        rows.computeIfAbsent(kind, key -> new ArrayList<>()).add(line);
    }
}
