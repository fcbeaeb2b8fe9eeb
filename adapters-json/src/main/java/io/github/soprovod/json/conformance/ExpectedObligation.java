package io.github.soprovod.json.conformance;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.rules.Casework;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What must be due in a case on a day, or of the organisations of its region between two: an object of {@code on} (and, for
 * organisations, {@code until}), {@code kind}, and what is to be compared of {@code subject}, {@code opens}, {@code due}
 * ({@code null} for none), {@code status}, {@code bearer}, {@code clause}. With the status {@code none} there must be no such
 * obligation.
 *
 * @param on the day asked about; entries after it are left out
 * @param until last day of the span, for duties of organisations
 * @param members what is compared, {@code -} for nothing
 */
public record ExpectedObligation(LocalDate on, Optional<LocalDate> until, Map<String, String> members) {

    private static final Set<String> COMPARED = Set.of("kind", "subject", "opens", "due", "status", "bearer", "clause");
    private static final String NOTHING = "-";

    /** Keeps a copy of the map. */
    public ExpectedObligation {
        members = Map.copyOf(members);
    }

    static List<ExpectedObligation> parse(@Nullable Object expected) {
        List<ExpectedObligation> all = new ArrayList<>();
        if (expected instanceof List<?> list) {
            for (Object item : list) {
                if (!(item instanceof Map<?, ?> members)) {
                    throw new IllegalArgumentException("an obligation is expected as an object");
                }
                all.add(of(members));
            }
        }
        return all;
    }

    private static ExpectedObligation of(Map<?, ?> members) {
        Map<String, String> compared = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (COMPARED.contains((String) name)) {
                compared.put((String) name, value == null ? NOTHING : value.toString());
            }
        });
        if (!compared.containsKey("kind")) {
            throw new IllegalArgumentException("an expected obligation has a kind");
        }
        LocalDate on = day(members, "on")
                .orElseThrow(() -> new IllegalArgumentException("an obligation is expected on a day"));
        return new ExpectedObligation(on, day(members, "until"), compared);
    }

    private static Optional<LocalDate> day(Map<?, ?> members, String name) {
        try {
            return members.get(name) instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("an obligation is expected on a day");
        }
    }

    /** What differs; nothing where it is as expected. */
    Optional<Difference> difference(CaseFile file, Casework casework) {
        List<Obligation> there = obligations(file, casework).stream()
                .filter(obligation -> obligation.kind().slug().equals(members.get("kind")))
                .toList();
        boolean isAsExpected = "none".equals(members.get("status"))
                ? there.stream().noneMatch(obligation -> fits(obligation, Set.of("subject")))
                : there.stream().anyMatch(obligation -> fits(obligation, COMPARED));
        return isAsExpected
                ? Optional.empty()
                : Optional.of(Difference.of(
                        Difference.Kind.OBLIGATION,
                        on.toString(),
                        members.values().stream().sorted().collect(Collectors.joining(" ")),
                        there.isEmpty()
                                ? "none"
                                : there.stream()
                                        .map(ExpectedObligation::members)
                                        .map(found -> String.join(" ", found.values()))
                                        .collect(Collectors.joining("; "))));
    }

    private List<Obligation> obligations(CaseFile file, Casework casework) {
        if (until.isPresent()) {
            return casework.duties(file.region(), on, until.get());
        }
        List<CaseEvent> known =
                file.events().stream().filter(entry -> !entry.on().isAfter(on)).toList();
        if (known.isEmpty()) {
            return List.of();
        }
        CaseState state = casework.judge(file.withEvents(known)).state();
        return casework.due(state, on);
    }

    private boolean fits(Obligation obligation, Set<String> compared) {
        Map<String, String> found = members(obligation);
        return members.entrySet().stream()
                .filter(member -> compared.contains(member.getKey()))
                .allMatch(member -> member.getValue().equals(found.get(member.getKey())));
    }

    private static Map<String, String> members(Obligation obligation) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("kind", obligation.kind().slug());
        members.put("subject", obligation.subject().orElse(NOTHING));
        members.put("opens", obligation.opens().toString());
        members.put("due", obligation.due().map(LocalDate::toString).orElse(NOTHING));
        members.put("status", obligation.status().slug());
        members.put("bearer", obligation.bearer().slug());
        members.put("clause", obligation.clause());
        return members;
    }
}
