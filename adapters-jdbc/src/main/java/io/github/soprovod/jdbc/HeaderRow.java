package io.github.soprovod.jdbc;

import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.store.Erasure;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A case as its tables hold it, but for the entries. {@code recipient} is absent where the personal data are erased. */
record HeaderRow(
        CaseSummary summary,
        int snapshotFormat,
        @Nullable String snapshot,
        @Nullable String recipient,
        @Nullable String personalSnapshot) {

    private static final String SUMMARY =
            "c.id, c.region, c.begun_on, c.version, c.stage, c.next_due, c.erased_at, c.erased_by";

    /** What {@link #summary(ResultSet)} reads. */
    static final String SELECT_SUMMARY = "SELECT " + SUMMARY + " FROM soprovod_case c ";

    /** What {@link #of} reads. */
    static final String SELECT = "SELECT " + SUMMARY + ", c.snapshot_format, c.snapshot, p.recipient, p.snapshot"
            + " FROM soprovod_case c LEFT JOIN soprovod_case_person p ON p.case_id = c.id ";

    private static final int FIRST_BEHIND_SUMMARY = 9;

    /** Without the texts. */
    @Override
    public String toString() {
        return "HeaderRow[summary=" + summary + "]";
    }

    boolean isErased() {
        return summary.erasure().isPresent();
    }

    CaseId id() {
        return summary.id();
    }

    static HeaderRow of(ResultSet row) throws SQLException {
        int at = FIRST_BEHIND_SUMMARY;
        return new HeaderRow(
                summary(row), row.getInt(at), row.getString(at + 1), row.getString(at + 2), row.getString(at + 3));
    }

    /** @throws CaseStoreException where a column holds what a case cannot have */
    static CaseSummary summary(ResultSet row) throws SQLException {
        try {
            return read(row);
        } catch (IllegalArgumentException unreadable) {
            throw Reading.unreadable();
        }
    }

    private static CaseSummary read(ResultSet row) throws SQLException {
        String stage = row.getString(5);
        OffsetDateTime erasedAt = row.getObject(7, OffsetDateTime.class);
        return new CaseSummary(
                CaseId.of(row.getString(1)),
                RegionId.of(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                stage == null ? Optional.empty() : Optional.of(Words.STAGES.of(stage)),
                Optional.ofNullable(row.getObject(6, LocalDate.class)),
                erasedAt == null
                        ? Optional.empty()
                        : Optional.of(new Erasure(erasedAt.toInstant(), new Actor(row.getString(8)))));
    }
}
