package io.github.soprovod.rules.testkit;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Person;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.EventType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A case file in the making, changed in whole sentences: "the valid file up to the appointment of the curator, without the
 * application". Immutable, so that one valid file serves many tests.
 */
public record Draft(RegionId region, Recipient recipient, List<CaseEvent> events) {

    /** Keeps a copy of the list. */
    public Draft {
        events = List.copyOf(events);
    }

    /** A file of a region with these entries. */
    public static Draft of(String region, Recipient recipient, CaseEvent... events) {
        return new Draft(RegionId.of(region), recipient, List.of(events));
    }

    /** With the recipient changed. */
    public Draft recipient(UnaryOperator<Recipient> change) {
        return new Draft(region, change.apply(recipient), events);
    }

    /** With the person of the recipient changed. */
    public Draft person(UnaryOperator<Person> change) {
        return recipient(known -> known.withPerson(change.apply(known.person())));
    }

    /** With more entries at the end. */
    public Draft then(CaseEvent... more) {
        List<CaseEvent> all = new ArrayList<>(events);
        all.addAll(Arrays.asList(more));
        return with(all);
    }

    /** Up to the first entry of a kind, which is included. */
    public Draft through(EventType type) {
        return with(events.subList(0, first(type) + 1));
    }

    /** Up to the first entry of a kind, which is left out. */
    public Draft before(EventType type) {
        return with(events.subList(0, first(type)));
    }

    /** With entries in front of the first entry of a kind. */
    public Draft before(EventType type, CaseEvent... inserted) {
        List<CaseEvent> all = new ArrayList<>(events);
        all.addAll(first(type), Arrays.asList(inserted));
        return with(all);
    }

    /** Without the entries of a kind. */
    public Draft without(EventType type) {
        return without(entry -> entry.type() == type);
    }

    /** Without some entries. */
    public Draft without(Predicate<CaseEvent> unwanted) {
        return with(events.stream().filter(unwanted.negate()).toList());
    }

    /** With every entry of a class changed. */
    public <E extends CaseEvent> Draft edit(Class<E> type, UnaryOperator<E> change) {
        return with(events.stream()
                .map(entry -> type.isInstance(entry) ? change.apply(type.cast(entry)) : entry)
                .toList());
    }

    /** Index of the last entry of a kind. */
    public int last(EventType type) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).type() == type) {
                return i;
            }
        }
        throw new IllegalArgumentException("the draft has no " + type.slug());
    }

    /** The file. */
    public CaseFile file() {
        return CaseFile.builder()
                .id(CaseId.of("TEST-1"))
                .region(region)
                .recipient(recipient)
                .events(events)
                .build();
    }

    private int first(EventType type) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).type() == type) {
                return i;
            }
        }
        throw new IllegalArgumentException("the draft has no " + type.slug());
    }

    private Draft with(List<CaseEvent> changed) {
        return new Draft(region, recipient, changed);
    }
}
