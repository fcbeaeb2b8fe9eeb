package io.github.soprovod.jdbc;

import io.github.soprovod.domain.value.CaseId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An append as it goes into the tables.
 *
 * @param header what the case is opened with; absent where it is there already
 * @param snapshot the open part of the state; absent where it is too long for its column, and is folded again when asked for
 * @param recordedAt when, where the clock is not the database's
 */
record AppendRows(
        CaseId id,
        @Nullable Header header,
        long expectedVersion,
        List<Entry> entries,
        @Nullable String stage,
        @Nullable LocalDate nextDue,
        @Nullable String curatorId,
        int snapshotFormat,
        @Nullable String snapshot,
        @Nullable String personalSnapshot,
        @Nullable OffsetDateTime recordedAt,
        String actor) {

    /** What a case is opened with. */
    record Header(String region, LocalDate begunOn, String recipient) {

        /** Without the recipient. */
        @Override
        public String toString() {
            return "Header[region=" + region + ", begunOn=" + begunOn + "]";
        }
    }

    /** An entry in its two parts. */
    record Entry(
            String eventId,
            String type,
            LocalDate on,
            String open,
            @Nullable String personal) {

        /** Without the texts. */
        @Override
        public String toString() {
            return "Entry[type=" + type + ", on=" + on + "]";
        }
    }

    /** Without the texts. */
    @Override
    public String toString() {
        return "AppendRows[id=" + id + ", expectedVersion=" + expectedVersion + ", entries=" + entries.size() + "]";
    }

    long version() {
        return expectedVersion + entries.size();
    }

    @Nullable
    Integer formatOfSnapshot() {
        return snapshot == null ? null : snapshotFormat;
    }

    String[] eventIds() {
        String[] ids = new String[entries.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = entries.get(i).eventId();
        }
        return ids;
    }
}
