package io.github.soprovod.jdbc;

import static io.github.soprovod.jdbc.Cases.ACCESS;
import static io.github.soprovod.jdbc.Cases.CASEWORK;
import static io.github.soprovod.jdbc.Cases.CURATOR;
import static io.github.soprovod.jdbc.Cases.DAY;
import static io.github.soprovod.jdbc.Cases.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.arbitraries.CaseFiles;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.Enrolled;
import io.github.soprovod.domain.store.Actor;
import io.github.soprovod.domain.store.AppendResult.Reason;
import io.github.soprovod.domain.store.NewEntry;
import io.github.soprovod.domain.store.StoredCase;
import io.github.soprovod.domain.store.StoredState;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.rules.Judgement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries that come in are judged, and stored when they are accepted. */
abstract class DeskContract {

    private static final CaseId CASE = CaseId.of("SMO-1");
    private static final Actor COLLEAGUE = new Actor("k-02");

    private final TestDatabase database;
    private final int histories;
    private Pool pool;
    private JdbcCaseStore store;
    private CaseDesk desk;

    DeskContract(TestDatabase database, int histories) {
        this.database = database;
        this.histories = histories;
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

    /** Random files, of which the rules accept what they accept: after each entry the snapshot is what the replay is. */
    @Test
    void the_snapshot_is_the_replay_of_every_prefix_of_random_histories() {
        Arbitrary<CaseFile> files = CaseFiles.caseFiles();
        List<CaseFile> samples = files.list().ofSize(histories).sample();
        int stored = 0;
        for (int i = 0; i < samples.size(); i++) {
            CaseFile file = samples.get(i).withId(CaseId.of("R-" + i));
            long version = 0;
            for (CaseEvent event : file.events()) {
                NewEntry entry = new NewEntry("e" + stored++, event);
                DeskAnswer answer = version == 0
                        ? desk.open(file.id(), file.region(), file.recipient(), List.of(entry), CURATOR)
                        : desk.record(file.id(), version, entry, CURATOR);
                if (answer instanceof DeskAnswer.Recorded recorded) {
                    version++;
                    StoredCase.Kept kept =
                            (StoredCase.Kept) store.load(file.id(), ACCESS).orElseThrow();
                    Judgement replay = CASEWORK.judge(kept.file());
                    assertThat(kept.state()).isEqualTo(replay.state()).isEqualTo(recorded.state());
                } else {
                    assertThat(answer).isInstanceOf(DeskAnswer.Refused.class);
                }
            }
        }
    }
}
