package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.DAY;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredEntry;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.StudyForm;
import io.github.soprovod.rules.testkit.Walks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Entries that come in are judged, and stored when they are accepted. */
abstract class DeskContract {

    private static final CaseId CASE = CaseId.of("SMO-1");
    private static final Actor COLLEAGUE = new Actor("k-02");

    private final TestDatabase database;
    private final int entries;
    private Pool pool;
    private JdbcCaseStore store;
    private CaseDesk desk;

    DeskContract(TestDatabase database, int entries) {
        this.database = database;
        this.entries = entries;
    }

    @BeforeEach
    void begin() {
        database.clear();
        pool = new Pool(database.source());
        store = JdbcCaseStore.owning(pool, CASEWORK);
        desk = new CaseDesk(store, CASEWORK);
    }

    @AfterEach
    void everything_lent_came_back_as_it_was() {
        assertThat(pool.lent()).isZero();
        assertThat(pool.complaint()).isEmpty();
        pool.close();
    }

    private void open() {
        assertThat(desk.open(CASE, REGION, Cases.recipient(), Cases.first(CASE).entries(), CURATOR))
                .isInstanceOfSatisfying(
                        DeskAnswer.Recorded.class,
                        recorded -> assertThat(recorded.version()).isEqualTo(1));
    }

    private static NewEntry paper(String id) {
        return new NewEntry(id, Cases.paper(id));
    }

    @Test
    void an_accepted_entry_is_stored_with_the_state_it_leads_to() {
        open();
        DeskAnswer answer = desk.record(CASE, 1, paper("a"), CURATOR);
        assertThat(answer).isInstanceOfSatisfying(DeskAnswer.Recorded.class, recorded -> {
            assertThat(recorded.version()).isEqualTo(2);
            assertThat(store.state(CASE, ACCESS)).contains(new StoredState.Current(2, recorded.state()));
        });
    }

    @Test
    void a_refused_entry_is_answered_with_its_findings_and_nothing_is_written() {
        open();
        CaseEvent closed = Closed.builder()
                .on(DAY)
                .reason(ClosureReason.MEASURES_COMPLETED)
                .build();
        DeskAnswer answer = desk.record(CASE, 1, new NewEntry("c", closed), CURATOR);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        DeskAnswer.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::pointer)
                                .isNotEmpty()
                                .allMatch(pointer -> pointer.startsWith("/events/1")));
        assertThat(store.state(CASE, ACCESS))
                .contains(new StoredState.Current(1, Cases.first(CASE).state()));
        assertThat(desk.open(
                        CaseId.of("SMO-2"), REGION, Cases.recipient(), List.of(new NewEntry("c", closed)), CURATOR))
                .isInstanceOf(DeskAnswer.Refused.class);
        assertThat(store.load(CaseId.of("SMO-2"), ACCESS)).isEmpty();
    }

    @Test
    void an_entry_that_no_column_could_give_back_is_refused_with_findings_too() {
        open();
        assertThat(desk.record(CASE, 1, new NewEntry("n", Cases.paper("и\u0306")), CURATOR))
                .isInstanceOfSatisfying(
                        DeskAnswer.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::pointer)
                                .containsExactly("/events/1/document/number"));
    }

    @Test
    void of_two_curators_at_once_one_is_first_and_the_other_tries_again_on_the_new_state() throws Exception {
        open();
        for (int round = 0; round < 20; round++) {
            long seen = 1 + 2L * round;
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService both = Executors.newFixedThreadPool(2);
            NewEntry mine = paper("mine-" + round);
            NewEntry theirs = paper("theirs-" + round);
            Callable<DeskAnswer> one = () -> {
                together.await();
                return desk.record(CASE, seen, mine, CURATOR);
            };
            Callable<DeskAnswer> other = () -> {
                together.await();
                return desk.record(CASE, seen, theirs, COLLEAGUE);
            };
            Future<DeskAnswer> first = both.submit(one);
            Future<DeskAnswer> second = both.submit(other);
            List<DeskAnswer> answers = List.of(first.get(), second.get());
            both.shutdown();
            assertThat(answers).hasAtLeastOneElementOfType(DeskAnswer.Recorded.class);
            assertThat(answers).contains(new DeskAnswer.Conflict(seen + 1));
            NewEntry late = answers.get(0) instanceof DeskAnswer.Conflict ? mine : theirs;
            assertThat(desk.record(CASE, seen + 1, late, CURATOR)).isInstanceOf(DeskAnswer.Recorded.class);
        }
        assertThat(store.load(CASE, ACCESS).orElseThrow().entries()).hasSize(41);
    }

    @Test
    void a_retry_is_told_that_it_was_recorded_also_where_it_would_now_be_refused() {
        open();
        NewEntry paper = paper("a");
        desk.record(CASE, 1, paper, CURATOR);
        assertThat(desk.record(CASE, 1, paper, CURATOR)).isEqualTo(new DeskAnswer.AlreadyRecorded(2));
        assertThat(desk.record(CASE, 2, paper, CURATOR)).isEqualTo(new DeskAnswer.AlreadyRecorded(2));
        assertThat(desk.record(CASE, 2, new NewEntry("a", Cases.paper("another")), CURATOR))
                .isEqualTo(new DeskAnswer.Impossible(Reason.ID_TAKEN));
        assertThat(desk.open(CASE, REGION, Cases.recipient(), Cases.first(CASE).entries(), CURATOR))
                .isEqualTo(new DeskAnswer.AlreadyRecorded(1));
        NewEntry refused = new NewEntry("e", Enrolled.builder().on(DAY).build());
        assertThat(desk.record(CASE, 2, refused, CURATOR)).isInstanceOf(DeskAnswer.Refused.class);
    }

    @Test
    void there_is_no_desk_for_a_case_that_is_not_there_or_erased() {
        assertThat(desk.record(CASE, 0, paper("a"), CURATOR)).isEqualTo(new DeskAnswer.NotFound(CASE));
        open();
        store.erase(CASE, CURATOR);
        assertThat(desk.record(CASE, 1, paper("a"), CURATOR)).isEqualTo(new DeskAnswer.Impossible(Reason.ERASED));
    }

    @Nested
    class Opening {

        @Test
        void asks_what_is_wrong_with_the_recipient_too() {
            Recipient reversed = Cases.recipient()
                    .withPerson(Cases.recipient()
                            .person()
                            .withStudy(Study.builder()
                                    .form(StudyForm.FULL_TIME)
                                    .from(DAY)
                                    .until(DAY.minusDays(1))
                                    .build()));
            assertThat(desk.open(CASE, REGION, reversed, Cases.first(CASE).entries(), CURATOR))
                    .isInstanceOfSatisfying(
                            DeskAnswer.Refused.class,
                            refused -> assertThat(refused.findings())
                                    .extracting(finding -> finding.code() + " " + finding.pointer())
                                    .containsExactly("case.span.reversed /recipient/person/study/from"));
            assertThat(store.load(CASE, ACCESS)).isEmpty();
        }

        @Test
        void takes_no_case_that_began_before_the_act() {
            LocalDate inForce = LocalDate.of(2024, 11, 29);
            assertThat(openedOn(inForce.minusDays(1)))
                    .isInstanceOfSatisfying(
                            DeskAnswer.Refused.class,
                            refused -> assertThat(refused.findings())
                                    .extracting(Finding::code)
                                    .contains("case.policy.not-in-force"));
            assertThat(openedOn(inForce)).isInstanceOf(DeskAnswer.Recorded.class);
        }

        private DeskAnswer openedOn(LocalDate day) {
            CaseEvent application =
                    ApplicationFiled.builder().on(day).dataConsent(true).build();
            return desk.open(CASE, REGION, Cases.recipient(), List.of(new NewEntry("a", application)), CURATOR);
        }
    }

    @Nested
    class A_case_file_taken_over {

        private final CaseFile file = Cases.files().get(0);
        private final int whole = file.events().size();

        private CaseFile until(int entries) {
            return file.withEvents(file.events().subList(0, entries));
        }

        private void assertStored(int entries) {
            StoredCase.Kept kept =
                    (StoredCase.Kept) store.load(file.id(), ACCESS).orElseThrow();
            assertThat(kept.file()).isEqualTo(until(entries));
            assertThat(kept.state()).isEqualTo(CASEWORK.judge(kept.file()).state());
        }

        @Test
        void opens_a_case_once() {
            assertThat(desk.take(file, CURATOR))
                    .isInstanceOfSatisfying(
                            DeskAnswer.Recorded.class,
                            recorded -> assertThat(recorded.entries()).isEqualTo(whole));
            assertThat(desk.take(file, COLLEAGUE)).isEqualTo(new DeskAnswer.AlreadyRecorded(whole));
            assertStored(whole);
        }

        @Test
        void that_has_grown_adds_its_new_entries_and_one_that_is_behind_adds_nothing() {
            int before = 0;
            for (int entries : List.of(1, 2, 4, whole)) {
                DeskAnswer.Recorded recorded = (DeskAnswer.Recorded) desk.take(until(entries), CURATOR);
                assertThat(recorded.entries()).isEqualTo(entries - before);
                assertThat(recorded.version()).isEqualTo(entries);
                assertStored(entries);
                before = entries;
            }
            assertThat(desk.take(until(3), CURATOR)).isEqualTo(new DeskAnswer.AlreadyRecorded(3));
            assertStored(whole);
        }

        @Test
        void goes_on_where_somebody_entered_the_first_entries_at_the_desk() {
            desk.open(file.id(), file.region(), file.recipient(), Cases.entries(until(2)), COLLEAGUE);
            assertThat(desk.take(file, CURATOR))
                    .isInstanceOfSatisfying(
                            DeskAnswer.Recorded.class,
                            recorded -> assertThat(recorded.entries()).isEqualTo(whole - 2));
            assertStored(whole);
        }

        @Test
        void that_tells_the_history_otherwise_is_refused_at_the_first_difference() {
            desk.take(until(2), CURATOR);
            assertThat(changed(noted())).isEqualTo("/events/0");
            assertThat(changed(file.withRecipient(file.recipient()
                            .withPerson(file.recipient().person().withPhone("+74812000002")))))
                    .isEqualTo("/recipient");
        }

        private String changed(CaseFile told) {
            DeskAnswer.Refused refused = (DeskAnswer.Refused) desk.take(told, CURATOR);
            assertThat(refused.findings()).extracting(Finding::code).containsExactly("case.history.changed");
            assertStored(2);
            return refused.findings().get(0).pointer();
        }

        @Test
        void with_errors_leaves_no_trace() {
            CaseFile early = file.withEvents(file.events().stream()
                    .sorted(Comparator.comparing(CaseEvent::on).reversed())
                    .toList());
            assertThat(desk.take(early, CURATOR)).isInstanceOf(DeskAnswer.Refused.class);
            assertThat(store.load(file.id(), ACCESS)).isEmpty();
        }

        @Test
        void of_an_erased_case_is_not_taken_back() {
            desk.take(file, CURATOR);
            store.erase(file.id(), CURATOR);
            assertThat(desk.take(file, CURATOR)).isEqualTo(new DeskAnswer.Impossible(Reason.ERASED));
        }

        @Test
        void gives_its_entries_ids_that_tell_their_places_and_not_what_they_say() {
            desk.take(file, CURATOR);
            List<String> ids = ids();
            assertThat(ids).doesNotHaveDuplicates();
            database.clear();
            desk.take(noted(), CURATOR);
            assertThat(ids()).isEqualTo(ids);
        }

        /** The same but for a note in the first entry. */
        private CaseFile noted() {
            CaseEvent first = ((ApplicationFiled) file.events().get(0)).withNote("со слов заявителя");
            List<CaseEvent> events = new ArrayList<>(file.events());
            events.set(0, first);
            return file.withEvents(events);
        }

        private List<String> ids() {
            return store.load(file.id(), ACCESS).orElseThrow().entries().stream()
                    .map(StoredEntry::eventId)
                    .toList();
        }
    }

    /** Walks along the policies: after each entry the snapshot is what the replay is. */
    @Test
    void the_snapshot_is_the_replay_of_every_prefix_of_random_histories() {
        Iterator<CaseFile> walks = Walks.valid(CASEWORK.policies().policies())
                .map(Walks.Walk::file)
                .sampleStream()
                .iterator();
        int recorded = 0;
        for (int walk = 0; recorded < entries; walk++) {
            CaseFile file = walks.next().withId(CaseId.of("R-" + walk));
            for (int version = 0; version < file.events().size(); version++) {
                assertSnapshot(file, version);
                recorded++;
            }
        }
    }

    private void assertSnapshot(CaseFile file, int version) {
        NewEntry entry = new NewEntry("e" + version, file.events().get(version));
        DeskAnswer.Recorded answer = (DeskAnswer.Recorded)
                (version == 0
                        ? desk.open(file.id(), file.region(), file.recipient(), List.of(entry), CURATOR)
                        : desk.record(file.id(), version, entry, CURATOR));
        StoredCase.Kept kept = (StoredCase.Kept) store.load(file.id(), ACCESS).orElseThrow();
        assertThat(kept.state()).isEqualTo(CASEWORK.judge(kept.file()).state()).isEqualTo(answer.state());
    }
}
