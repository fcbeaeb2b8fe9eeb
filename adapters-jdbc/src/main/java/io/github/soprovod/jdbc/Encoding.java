package io.github.soprovod.jdbc;

import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.json.FormError;
import io.github.soprovod.json.SplitJson;
import io.github.soprovod.json.SplitJson.Split;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes rows of what is to be stored, and findings of what cannot be. */
final class Encoding {

    /** The longest identifier of a curator: it stands in an index. */
    private static final int MAX_CURATOR_ID = 200;

    private final SplitJson json;
    private final @Nullable Clock clock;

    Encoding(SplitJson json, @Nullable Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Entries as rows, and what of them cannot be stored, with pointers into the case file. */
    record Entries(List<AppendRows.Entry> rows, List<Finding> findings) {}

    Entries entries(long follow, List<NewEntry> entries) {
        List<AppendRows.Entry> rows = new ArrayList<>(entries.size());
        List<Finding> findings = new ArrayList<>(0);
        for (NewEntry each : entries) {
            Split split = json.write(each.entry());
            if (!split.findings().isEmpty() || isCuratorOverlong(each)) {
                String pointer = "/events/" + (follow + rows.size());
                split.findings().forEach(finding -> findings.add(at(pointer, finding)));
                if (isCuratorOverlong(each)) {
                    findings.add(tooLong(pointer + "/curator/id"));
                }
            }
            rows.add(new AppendRows.Entry(
                    each.eventId(),
                    each.entry().type().slug(),
                    each.entry().on(),
                    split.open(),
                    split.personal().orElse(null)));
        }
        return new Entries(rows, findings);
    }

    /** A recipient, and what of it cannot be stored. */
    Split recipient(Recipient recipient) {
        Split split = json.write(recipient);
        return new Split(
                split.open(),
                split.personal(),
                split.findings().stream()
                        .map(finding -> at("/recipient", finding))
                        .toList());
    }

    AppendRows opening(CaseId id, RegionId region, String recipient, Append first, List<AppendRows.Entry> entries) {
        return rows(id, new AppendRows.Header(region.slug(), entries.get(0).on(), recipient), first, entries);
    }

    AppendRows rows(CaseId id, AppendRows.@Nullable Header header, Append append, List<AppendRows.Entry> entries) {
        Split state = json.write(append.state());
        // A snapshot that no column takes is left out: it is only a cache.
        boolean kept = state.findings().isEmpty();
        return new AppendRows(
                id,
                header,
                append.expectedVersion(),
                entries,
                append.state().stage().map(stage -> stage.slug()).orElse(null),
                append.nextDue().orElse(null),
                append.state()
                        .curator()
                        .flatMap(Curator::id)
                        .filter(curator -> curator.length() <= MAX_CURATOR_ID)
                        .orElse(null),
                json.stateFormat(),
                kept ? state.open() : null,
                kept ? state.personal().orElse(null) : null,
                now(),
                append.actor().id());
    }

    /** When it is, where that is not for the database to say. */
    @Nullable
    OffsetDateTime now() {
        return clock == null ? null : clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static boolean isCuratorOverlong(NewEntry entry) {
        return entry.entry() instanceof CuratorAppointed appointed
                && appointed
                        .curator()
                        .id()
                        .filter(id -> id.length() > MAX_CURATOR_ID)
                        .isPresent();
    }

    private static Finding at(String pointer, Finding finding) {
        return finding.withPointer(pointer + finding.pointer());
    }

    private static Finding tooLong(String pointer) {
        return Finding.builder()
                .severity(Severity.ERROR)
                .code(FormError.TOO_LONG.code())
                .pointer(pointer)
                .build();
    }
}
