package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.AppendResult.Refused;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.value.CaseId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Any text in any field is read back code unit for code unit, or refused with a finding before any write. */
abstract class TextContract {

    private static final int BATCH = 500;

    private final TestDatabase database;

    TextContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_naughty_text_in_any_field_of_any_entry_comes_back_or_is_refused() {
        database.clear();
        int stored = 0;
        int all = 0;
        try (Pool pool = Pool.trusting(database.source())) {
            JdbcCaseStore store = JdbcCaseStore.owning(pool, CASEWORK);
            List<CaseEvent> batch = new ArrayList<>();
            for (Class<?> variant : CaseEvent.class.getPermittedSubclasses()) {
                int texts = Filled.texts(variant);
                for (int n = 0; n < texts; n++) {
                    for (String text : NaughtyTexts.all()) {
                        all++;
                        filled(variant, n, text).ifPresent(batch::add);
                        if (batch.size() == BATCH) {
                            stored += storeAndRead(store, batch);
                            batch.clear();
                        }
                    }
                }
            }
            stored += storeAndRead(store, batch);
        }
        int refused = all - stored;
        assertThat(stored).isGreaterThan(refused);
        assertThat(refused).isPositive();
        System.out.println(
                database + ": " + stored + " texts read back equal, " + refused + " refused before any write");
    }

    private static Optional<CaseEvent> filled(Class<?> variant, int n, String text) {
        try {
            return Optional.of((CaseEvent) Filled.with(variant, n, text));
        } catch (IllegalArgumentException refusedByTheDomain) {
            return Optional.empty();
        }
    }

    private int batches;

    /** How many of the entries the store takes; of those that it does not it says where they stand, and writes nothing. */
    private int storeAndRead(JdbcCaseStore store, List<CaseEvent> events) {
        CaseId id = CaseId.of("T-" + ++batches);
        AppendResult result = open(store, id, events);
        List<CaseEvent> taken = new ArrayList<>(events);
        if (result instanceof Refused refused) {
            assertThat(refused.reason()).isEqualTo(Reason.NOT_STORABLE);
            assertThat(refused.findings())
                    .isNotEmpty()
                    .allMatch(each -> each.code().startsWith("format."));
            assertThat(store.load(id, ACCESS)).isEmpty();
            refused.findings().stream()
                    .map(each -> Integer.valueOf(each.pointer().split("/", -1)[2]))
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .forEach(each -> taken.remove(each.intValue()));
            result = open(store, id, taken);
        }
        assertThat(result).isEqualTo(new Stored(taken.size()));
        StoredCase.Kept kept = (StoredCase.Kept) store.load(id, ACCESS).orElseThrow();
        assertThat(kept.file().events()).isEqualTo(taken);
        return taken.size();
    }

    private static AppendResult open(JdbcCaseStore store, CaseId id, List<CaseEvent> events) {
        CaseState state = Cases.begun(id).withEntries(events.size()).withBegunOn(Optional.of(Cases.DAY));
        List<NewEntry> entries = new ArrayList<>();
        for (CaseEvent event : events) {
            entries.add(new NewEntry("e" + entries.size(), event));
        }
        return store.open(id, REGION, Cases.recipient(), new Append(0, entries, state, Optional.empty(), CURATOR));
    }

    @Test
    void a_naughty_text_in_any_field_of_a_recipient_comes_back_or_is_refused() {
        database.clear();
        try (Pool pool = Pool.trusting(database.source())) {
            JdbcCaseStore store = JdbcCaseStore.owning(pool, CASEWORK);
            int texts = Filled.texts(Recipient.class);
            int number = 0;
            List<String> all = NaughtyTexts.all();
            for (int n = 0; n < texts; n++) {
                // Every text in some field and every field with some texts; the codec is the same for all of them.
                for (int i = n % 13; i < all.size(); i += 13) {
                    CaseId id = CaseId.of("R-" + number++);
                    Recipient recipient;
                    try {
                        recipient = Filled.with(Recipient.class, n, all.get(i));
                    } catch (IllegalArgumentException refusedByTheDomain) {
                        continue;
                    }
                    CaseState state = CASEWORK.begin(id, REGION, recipient);
                    AppendResult result = store.open(
                            id,
                            REGION,
                            recipient,
                            Cases.append(state, List.of(new NewEntry("p", Cases.application()))));
                    if (result instanceof Refused refused) {
                        assertThat(refused.findings())
                                .allMatch(each -> each.pointer().startsWith("/recipient/"));
                        assertThat(store.load(id, ACCESS)).isEmpty();
                    } else {
                        assertThat(((StoredCase.Kept) store.load(id, ACCESS).orElseThrow())
                                        .file()
                                        .recipient())
                                .isEqualTo(recipient);
                    }
                }
            }
        }
    }
}
