package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.testkit.Entries;
import io.github.soprovod.rules.testkit.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A case file as it stood on a day. */
class AsOfTest {

    private static final LocalDate DAY = LocalDate.parse("2024-02-10");

    private final Casework casework = Casework.standard();

    private static CaseFile file(CaseEvent... entries) {
        return CaseFile.builder()
                .id(CaseId.of("IRK-1"))
                .region(RegionId.of("irkutsk"))
                .recipient(People.recipient("irkutsk"))
                .events(List.of(entries))
                .build();
    }

    @Test
    void itEndsBeforeTheFirstAcceptedEntryDatedLater() {
        CaseFile file = file(Entries.appeal("2024-02-10", "a1"), Entries.appeal("2024-02-12", "a2"));
        assertThat(casework.asOf(file, DAY.minusDays(1))).isEmpty();
        assertThat(casework.asOf(file, DAY).orElseThrow().events()).hasSize(1);
        assertThat(casework.asOf(file, DAY.plusDays(1)).orElseThrow().events()).hasSize(1);
        assertThat(casework.asOf(file, DAY.plusDays(2)).orElseThrow()).isSameAs(file);
    }

    @Test
    void aRefusedEntryWithAWrongDayLeavesOutNothing() {
        CaseFile file = file(
                Entries.appeal("2024-02-01", "a1"),
                Entries.resolved("2042-02-05", "unknown"),
                Entries.appeal("2024-02-10", "a2"),
                Entries.appeal("2024-02-12", "a3"));
        assertThat(casework.judge(file).refused()).containsExactly(1);
        assertThat(casework.asOf(file, DAY).orElseThrow().events()).hasSize(3);
    }
}
