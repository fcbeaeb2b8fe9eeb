package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.Access;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.Append;
import io.github.soprovod.domain.store.AppendResult;
import io.github.soprovod.domain.store.AppendResult.AlreadyStored;
import io.github.soprovod.domain.store.AppendResult.Conflict;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.AppendResult.Refused;
import io.github.soprovod.domain.store.AppendResult.Stored;
import io.github.soprovod.domain.store.CaseQuery;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.domain.store.ErasureResult;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredEntry;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Stage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a store of cases does, on whatever database. */
abstract class StoreContract {

    private static final CaseId CASE = CaseId.of("SMO-1");
    private static final Instant NOW = Instant.parse("2025-02-03T10:15:30.123456Z");

    private final TestDatabase database;
    private final List<String> reads = new ArrayList<>();
    private Pool pool;
    private JdbcCaseStore store;

    StoreContract(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        pool = new Pool(database.source());
        store = JdbcCaseStore.builder(CASEWORK)
                .watch((access, id) -> reads.add(access.who().id() + " " + access.purpose() + " " + id.value()))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .owning(pool);
    }

    @AfterEach
    void everything_lent_came_back_as_it_was() {
        assertThat(pool.lent()).isZero();
        assertThat(pool.complaint()).isEmpty();
        pool.close();
    }

    private void open() {
        assertThat(store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                .isEqualTo(new Stored(1));
    }

    private CaseState state() {
        return ((StoredState.Current) store.state(CASE, ACCESS).orElseThrow()).state();
    }

    private StoredCase.Kept kept(CaseId id) {
        return (StoredCase.Kept) store.load(id, ACCESS).orElseThrow();
    }

    @Nested
    class A_case {

        @Test
        void comes_back_as_it_was_stored() {
            for (CaseFile file : Cases.files()) {
                Append first =
                        Cases.append(CASEWORK.begin(file.id(), file.region(), file.recipient()), Cases.entries(file));
                assertThat(store.open(file.id(), file.region(), file.recipient(), first))
                        .isEqualTo(new Stored(file.events().size()));
                StoredCase.Kept kept = kept(file.id());
                assertThat(kept.file()).isEqualTo(file);
                assertThat(kept.state()).isEqualTo(CASEWORK.judge(file).state());
                assertThat(kept.entries())
                        .extracting(StoredEntry::version)
                        .containsExactlyElementsOf(versions(file.events().size()));
            }
        }

        private static List<Long> versions(long last) {
            return Stream.iterate(1L, version -> version + 1).limit(last).toList();
        }

        @Test
        void tells_who_entered_what_when() {
            open();
            assertThat(kept(CASE).entries())
                    .containsExactly(new StoredEntry(
                            1, "application", Cases.application().type(), Cases.DAY, NOW, CURATOR));
        }

        @Test
        void takes_the_time_of_the_database_where_no_clock_is_given() {
            Instant before = Instant.now().minusSeconds(60);
            JdbcCaseStore.owning(pool, CASEWORK).open(CASE, REGION, Cases.recipient(), Cases.first(CASE));
            assertThat(kept(CASE).entries().get(0).recordedAt()).isBetween(before, before.plusSeconds(120));
        }

        @Test
        void is_nothing_before_it_is_opened() {
            assertThat(store.load(CASE, ACCESS)).isEmpty();
            assertThat(store.state(CASE, ACCESS)).isEmpty();
            assertThat(store.find(CaseQuery.all())).isEmpty();
            assertThat(store.erase(CASE, CURATOR)).isEqualTo(ErasureResult.NOT_FOUND);
            CaseState state = Cases.with(Cases.begun(CASE), Cases.application());
            assertThat(store.append(CASE, Cases.append(state, Cases.papers("p", 1))))
                    .isEqualTo(new Conflict(0));
            assertThat(reads).isEmpty();
        }

        @Test
        void is_opened_once() {
            open();
            assertThat(store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                    .isEqualTo(new AlreadyStored(1));
            Append other = Cases.append(Cases.begun(CASE), List.of(new NewEntry("another", Cases.application())));
            assertThat(store.open(CASE, REGION, Cases.recipient(), other)).isEqualTo(new Conflict(1));
            Recipient somebody = Cases.recipient().withFamily(Optional.empty());
            assertThat(store.open(CASE, REGION, somebody, Cases.first(CASE))).isEqualTo(new Conflict(1));
        }

        @Test
        void is_not_opened_with_a_state_of_another_case_or_region_or_version() {
            Append first = Cases.first(CASE);
            assertThatThrownBy(() -> store.open(CaseId.of("SMO-2"), REGION, Cases.recipient(), first))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.open(CASE, RegionId.of("yugra"), Cases.recipient(), first))
                    .isInstanceOf(IllegalArgumentException.class);
            Append second = Cases.append(first.state(), Cases.papers("p", 1));
            assertThatThrownBy(() -> store.open(CASE, REGION, Cases.recipient(), second))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> store.append(CaseId.of("SMO-2"), second))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class An_append {

        @Test
        void follows_the_version_that_was_seen() {
            open();
            CaseState seen = state();
            assertThat(store.append(CASE, Cases.append(seen, Cases.papers("a", 2))))
                    .isEqualTo(new Stored(3));
            assertThat(store.append(CASE, Cases.append(seen, Cases.papers("b", 1))))
                    .isEqualTo(new Conflict(3));
            assertThat(store.append(CASE, Cases.append(state(), Cases.papers("b", 1))))
                    .isEqualTo(new Stored(4));
            assertThat(state()).isEqualTo(CASEWORK.judge(kept(CASE).file()).state());
        }

        @Test
        void is_repeated_without_effect_also_when_the_case_has_moved_on() {
            open();
            Append two = Cases.append(state(), Cases.papers("a", 2));
            store.append(CASE, two);
            assertThat(store.append(CASE, two)).isEqualTo(new AlreadyStored(3));
            store.append(CASE, Cases.append(state(), Cases.papers("b", 1)));
            assertThat(store.append(CASE, two)).isEqualTo(new AlreadyStored(3));
            // Whoever has read the case again asks with its present version.
            assertThat(store.append(CASE, Cases.append(state(), two.entries()))).isEqualTo(new AlreadyStored(3));
            assertThat(store.outcome(CASE, two.entries())).isEqualTo(new AlreadyStored(3));
            assertThat(kept(CASE).entries()).hasSize(4);
        }

        @Test
        void with_other_content_under_a_known_id_is_refused() {
            open();
            List<NewEntry> papers = Cases.papers("a", 2);
            store.append(CASE, Cases.append(state(), papers));
            List<NewEntry> changed = List.of(papers.get(0), new NewEntry("a-1", Cases.paper("another")));
            assertThat(store.append(CASE, Cases.append(state(), changed))).isEqualTo(taken());
            assertThat(store.outcome(CASE, changed)).isEqualTo(taken());
            // A note is personal data, and content.
            List<NewEntry> noted = List.of(new NewEntry("application", Cases.paper("")));
            assertThat(store.append(CASE, Cases.append(state(), noted))).isEqualTo(taken());
            assertThat(kept(CASE).entries()).hasSize(3);
        }

        @Test
        void with_some_known_ids_among_others_is_refused() {
            open();
            List<NewEntry> papers = Cases.papers("a", 3);
            Append firstTwo = Cases.append(state(), papers.subList(0, 2));
            CaseState seen = state();
            store.append(CASE, firstTwo);
            assertThat(store.append(CASE, Cases.append(state(), papers))).isEqualTo(taken());
            assertThat(store.append(CASE, Cases.append(seen, papers))).isEqualTo(new Conflict(3));
            assertThat(store.append(CASE, Cases.append(state(), List.of(papers.get(1), papers.get(0)))))
                    .isEqualTo(taken());
            assertThat(kept(CASE).entries()).hasSize(3);
        }

        private static AppendResult taken() {
            return new Refused(Reason.ID_TAKEN, List.of());
        }

        @Test
        void of_a_value_that_the_format_refuses_is_refused_before_any_write() {
            open();
            Append padded = Cases.append(state(), List.of(new NewEntry("n", Cases.paper("и\u0306"))));
            assertThat(store.append(CASE, padded)).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.reason()).isEqualTo(Reason.NOT_STORABLE);
                assertThat(refused.findings())
                        .extracting(finding -> finding.code() + " " + finding.pointer())
                        .containsExactly("format.not-allowed-text /events/1/document/number");
            });
            assertThat(kept(CASE).entries()).hasSize(1);
        }

        @Test
        void of_five_hundred_entries_is_one() {
            open();
            assertThat(store.append(CASE, Cases.append(state(), Cases.papers("a", 500))))
                    .isEqualTo(new Stored(501));
            assertThat(kept(CASE).file().events()).hasSize(501);
        }
    }

    @Nested
    class A_snapshot {

        @Test
        void that_is_absent_is_folded_again() {
            open();
            database.execute("UPDATE soprovod_case SET snapshot = NULL, snapshot_format = NULL");
            assertThat(state()).isEqualTo(Cases.first(CASE).state());
            assertThat(kept(CASE).state()).isEqualTo(Cases.first(CASE).state());
        }

        @Test
        void of_another_form_is_folded_again() {
            open();
            database.execute("UPDATE soprovod_case SET snapshot = '{\"old\":1}', snapshot_format = 0");
            assertThat(state()).isEqualTo(Cases.first(CASE).state());
        }

        @Test
        void that_cannot_be_read_or_lags_behind_is_folded_again() {
            open();
            database.execute("UPDATE soprovod_case SET snapshot = 'x'");
            assertThat(state()).isEqualTo(Cases.first(CASE).state());
            database.clear();
            open();
            CaseState before = state();
            store.append(CASE, Cases.append(before, Cases.papers("a", 1)));
            database.execute("UPDATE soprovod_case SET snapshot = replace(snapshot, '\"entries\":2', '\"entries\":1')");
            assertThat(state().entries()).isEqualTo(2);
        }
    }

    @Nested
    class Personal_data {

        private static final String CANARY = "Кенарова-7391";

        @Test
        void stand_in_no_table_but_those_for_them() throws Exception {
            openWithCanaries();
            assertThat(TableDump.of(database.source(), "soprovod_case", "soprovod_case_event"))
                    .doesNotContain(CANARY)
                    .doesNotContain("1913-11-07");
            assertThat(TableDump.of(database.source(), "soprovod_case_person", "soprovod_case_event_person"))
                    .contains(CANARY)
                    .contains("1913-11-07");
        }

        @Test
        void are_given_out_only_when_the_watch_has_seen_it() {
            open();
            store.load(CASE, new Access(new Actor("inspector"), "inspection"));
            store.state(CASE, ACCESS);
            try (Stream<StoredCase> all = store.all(new Access(new Actor("archive"), "export"))) {
                assertThat(all.count()).isEqualTo(1);
            }
            assertThat(reads).containsExactly("inspector inspection SMO-1", "k-01 test SMO-1", "archive export SMO-1");
            JdbcCaseStore guarded = JdbcCaseStore.builder(CASEWORK)
                    .watch((access, id) -> {
                        throw new IllegalStateException("not allowed");
                    })
                    .owning(pool);
            assertThatThrownBy(() -> guarded.load(CASE, ACCESS)).hasMessage("not allowed");
            assertThatThrownBy(() -> guarded.state(CASE, ACCESS)).hasMessage("not allowed");
            try (Stream<StoredCase> all = guarded.all(ACCESS)) {
                assertThatThrownBy(all::toList).hasMessage("not allowed");
            }
            assertThat(guarded.find(CaseQuery.all())).hasSize(1);
        }

        @Test
        void are_gone_when_erased_and_the_history_is_left() throws Exception {
            CaseFile file = openWithCanaries();
            Actor head = new Actor("head-7");
            assertThat(store.erase(file.id(), head)).isEqualTo(ErasureResult.ERASED);
            assertThat(store.erase(file.id(), CURATOR)).isEqualTo(ErasureResult.ALREADY_ERASED);
            assertThat(TableDump.everything(database.source()))
                    .doesNotContain(CANARY)
                    .doesNotContain("1913-11-07");
            reads.clear();
            StoredCase.Erased erased =
                    (StoredCase.Erased) store.load(file.id(), ACCESS).orElseThrow();
            assertThat(erased.summary().erasure()).hasValueSatisfying(erasure -> {
                assertThat(erasure.at()).isEqualTo(NOW);
                assertThat(erasure.by()).isEqualTo(head);
            });
            assertThat(erased.summary().stage())
                    .isEqualTo(CASEWORK.judge(file).state().stage());
            assertThat(erased.entries())
                    .extracting(StoredEntry::type)
                    .containsExactlyElementsOf(
                            file.events().stream().map(event -> event.type()).toList());
            assertThat(erased.document())
                    .startsWith("{\"format\":\"soprovod.erased-case/1\",\"id\":\""
                            + file.id().value() + "\"")
                    .contains("\"erased\":{\"at\":\"2025-02-03T10:15:30.123456Z\",\"by\":\"head-7\"}")
                    .contains("\"state\":{")
                    .contains("{\"type\":\"application-filed\",\"on\":")
                    .doesNotContain(CANARY);
            assertThat(store.state(file.id(), ACCESS)).containsInstanceOf(StoredState.Erased.class);
            assertThat(reads).isEmpty();
            assertThat(store.find(CaseQuery.all().region(REGION)))
                    .extracting(CaseSummary::id)
                    .contains(file.id());
            assertThat(store.find(CaseQuery.all().curator("k-01"))).isEmpty();
        }

        @Test
        void that_are_erased_take_no_more_entries() {
            open();
            CaseState seen = state();
            store.erase(CASE, CURATOR);
            AppendResult refused = new Refused(Reason.ERASED, List.of());
            assertThat(store.append(CASE, Cases.append(seen, Cases.papers("a", 1))))
                    .isEqualTo(refused);
            assertThat(store.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                    .isEqualTo(refused);
            assertThat(store.outcome(CASE, Cases.first(CASE).entries())).isEqualTo(refused);
        }

        @Test
        void are_not_erased_before_the_last_state_is_kept() {
            open();
            database.execute("UPDATE soprovod_case SET snapshot = NULL, snapshot_format = NULL");
            store.erase(CASE, CURATOR);
            StoredCase.Erased erased =
                    (StoredCase.Erased) store.load(CASE, ACCESS).orElseThrow();
            assertThat(erased.document()).contains("\"state\":{\"id\":\"SMO-1\"", "\"entries\":1");
        }

        @Test
        void are_erased_also_where_the_case_cannot_be_read() throws Exception {
            String noRecipient = "UPDATE soprovod_case_person SET recipient = '{\"unknown\":1}'";
            String noSnapshot = "UPDATE soprovod_case SET snapshot = NULL, snapshot_format = NULL";
            String noSuchEntry = "UPDATE soprovod_case_event SET type = 'of-another-version'";
            for (List<String> damage :
                    List.of(List.of(noRecipient), List.of(noRecipient, noSnapshot), List.of(noSnapshot, noSuchEntry))) {
                database.clear();
                CaseFile file = openWithCanaries();
                database.execute(damage.toArray(String[]::new));
                assertThatThrownBy(() -> store.load(file.id(), ACCESS)).isInstanceOf(CaseStoreException.class);
                assertThat(store.erase(file.id(), CURATOR)).isEqualTo(ErasureResult.ERASED);
                assertThat(TableDump.everything(database.source())).doesNotContain(CANARY);
                if (!damage.contains(noSuchEntry)) {
                    StoredCase.Erased erased =
                            (StoredCase.Erased) store.load(file.id(), ACCESS).orElseThrow();
                    assertThat(erased.document().contains("\"state\":{")).isEqualTo(!damage.contains(noSnapshot));
                }
            }
        }

        private CaseFile openWithCanaries() {
            CaseFile sample = Cases.files().get(0);
            Recipient recipient = sample.recipient()
                    .withPerson(sample.recipient()
                            .person()
                            .withWorkplace(Optional.of(CANARY))
                            .withBirthDate(Optional.of(LocalDate.of(1913, 11, 7))));
            List<NewEntry> entries = new ArrayList<>();
            CaseState state = CASEWORK.begin(sample.id(), sample.region(), recipient);
            for (NewEntry each : Cases.entries(sample)) {
                entries.add(each);
            }
            entries.add(new NewEntry("canary", Cases.paper(CANARY)));
            List<NewEntry> accepted = new ArrayList<>();
            for (NewEntry each : entries) {
                var judgement = CASEWORK.judge(state, each.entry());
                if (judgement.isAccepted()) {
                    state = judgement.state();
                    accepted.add(each);
                }
            }
            Append first = Cases.append(CASEWORK.begin(sample.id(), sample.region(), recipient), accepted);
            assertThat(store.open(sample.id(), sample.region(), recipient, first))
                    .isInstanceOf(Stored.class);
            return sample.withRecipient(recipient)
                    .withEvents(accepted.stream().map(NewEntry::entry).toList());
        }
    }

    @Nested
    class A_list_of_cases {

        private void openAll() {
            for (CaseFile file : Cases.files()) {
                CaseDesk desk = new CaseDesk(store, CASEWORK);
                assertThat(desk.open(file.id(), file.region(), file.recipient(), Cases.entries(file), CURATOR))
                        .isInstanceOf(DeskAnswer.Recorded.class);
            }
        }

        @Test
        void is_found_by_region_stage_curator_and_day_page_by_page() {
            openAll();
            List<CaseSummary> all = store.find(CaseQuery.all());
            assertThat(all).hasSize(12).extracting(CaseSummary::id).isSorted();
            List<CaseSummary> paged = new ArrayList<>();
            CaseQuery query = CaseQuery.all().limit(5);
            for (List<CaseSummary> page = store.find(query); !page.isEmpty(); page = store.find(query)) {
                assertThat(page).hasSizeLessThanOrEqualTo(5);
                paged.addAll(page);
                query = query.after(page.get(page.size() - 1).id());
            }
            assertThat(paged).isEqualTo(all);
            assertThat(store.find(CaseQuery.all().region(RegionId.of("yugra")))).isEmpty();
            for (Stage stage : Stage.values()) {
                assertThat(store.find(CaseQuery.all().region(REGION).stage(stage)))
                        .isEqualTo(all.stream()
                                .filter(each -> each.stage().equals(Optional.of(stage)))
                                .toList());
            }
            List<String> led = Cases.files().stream()
                    .filter(file -> CASEWORK.judge(file)
                            .state()
                            .curator()
                            .flatMap(c -> c.id())
                            .equals(Optional.of("k-01")))
                    .map(file -> file.id().value())
                    .toList();
            assertThat(led).isNotEmpty();
            assertThat(store.find(CaseQuery.all().curator("k-01")))
                    .extracting(each -> each.id().value())
                    .isEqualTo(led);
            LocalDate middle = all.stream()
                    .flatMap(each -> each.nextDue().stream())
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            assertThat(store.due(middle))
                    .isNotEmpty()
                    .isEqualTo(all.stream()
                            .filter(each -> each.nextDue()
                                    .filter(day -> !day.isAfter(middle))
                                    .isPresent())
                            .toList());
            assertThat(store.due(middle.minusDays(1))).isEmpty();
        }

        @Test
        void is_drawn_whole_in_order_and_beside_what_happens_meanwhile() {
            openAll();
            CaseFile eleventh = Cases.files().get(10);
            try (Stream<StoredCase> all = store.all(ACCESS)) {
                List<CaseFile> drawn = new ArrayList<>();
                all.forEach(each -> {
                    if (drawn.isEmpty()) {
                        store.erase(eleventh.id(), CURATOR);
                    }
                    drawn.add(((StoredCase.Kept) each).file());
                });
                assertThat(drawn).isEqualTo(Cases.files());
            }
            try (Stream<StoredCase> all = store.all(ACCESS)) {
                assertThat(all.filter(each -> each instanceof StoredCase.Erased)
                                .map(each -> each.summary().id()))
                        .containsExactly(eleventh.id());
            }
        }

        @Test
        void that_is_not_drawn_to_the_end_gives_its_connection_back() {
            openAll();
            try (Stream<StoredCase> all = store.all(ACCESS)) {
                assertThat(all.findFirst()).isPresent();
                assertThat(pool.lent()).isEqualTo(1);
            }
            assertThat(pool.lent()).isZero();
        }
    }

    @Nested
    class Many_cases {

        @Test
        void are_drawn_page_by_page() {
            StreamMemory.fill(database.source(), 1_000, 3);
            long before = StreamMemory.read(database.source()).mostMegabytes();
            StreamMemory.Outcome drawn = StreamMemory.read(database.source());
            assertThat(drawn.cases()).isEqualTo(1_000);
            assertThat(drawn.entries()).isEqualTo(3_000);
            assertThat(drawn.mostMegabytes()).isLessThanOrEqualTo(before + 8);
        }
    }

    @Nested
    class A_pool_without_autocommit {

        @Test
        void is_served_too() {
            try (Pool manual = new Pool(database.source(), false)) {
                JdbcCaseStore own = JdbcCaseStore.owning(manual, CASEWORK);
                assertThat(own.open(CASE, REGION, Cases.recipient(), Cases.first(CASE)))
                        .isEqualTo(new Stored(1));
                assertThat(own.find(CaseQuery.all())).hasSize(1);
                assertThat(own.erase(CASE, CURATOR)).isEqualTo(ErasureResult.ERASED);
                assertThat(manual.lent()).isZero();
                assertThat(manual.complaint()).isEmpty();
            }
            assertThat(store.load(CASE, ACCESS)).containsInstanceOf(StoredCase.Erased.class);
        }
    }
}
