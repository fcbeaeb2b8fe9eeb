package io.github.soprovod.rules;

import static io.github.soprovod.domain.vocabulary.EventType.APPLICATION_FILED;
import static io.github.soprovod.domain.vocabulary.EventType.CURATOR_APPOINTED;
import static io.github.soprovod.domain.vocabulary.EventType.POST_SUPPORT_CONTACT;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.rules.act.Conditions.livesHere;
import static io.github.soprovod.rules.act.Conditions.onFile;
import static io.github.soprovod.rules.act.Conditions.under;
import static io.github.soprovod.rules.testkit.Entries.application;
import static io.github.soprovod.rules.testkit.Entries.curator;
import static io.github.soprovod.rules.testkit.Entries.paper;
import static io.github.soprovod.rules.testkit.People.day;
import static io.github.soprovod.rules.testkit.People.recipient;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.Draft;
import org.junit.jupiter.api.Test;

/** Two editions of the act of an invented region: a case keeps the one it began under. */
final class EditionsTest {

    private static final RegionId REGION = RegionId.of("zarechye");
    private static final Policy FIRST = new Edition("2024-01-01", DocumentKind.IDENTITY, 18).policy();
    private static final Policy SECOND = new Edition("2025-07-01", DocumentKind.PROOF_OF_RESIDENCE, 40).policy();
    private static final PolicyBook BOOK = PolicyBook.standard().with(SECOND).with(FIRST);
    private static final Casework CASEWORK = Casework.under(BOOK);
    private static final Recipient RECIPIENT = recipient("zarechye");

    /** An edition: it differs in the paper that is asked for, and in the age. */
    private static final class Edition extends ActText {

        private final String from;
        private final DocumentKind paper;
        private final int age;

        Edition(String from, DocumentKind paper, int age) {
            this.from = from;
            this.paper = paper;
            this.age = age;
        }

        @Override
        protected void write() {
            region("zarechye");
            actWithoutNumber(CitedAs.of("Порядок Заречья (вымышленный)"), from, from);
            clause(
                    "ZAR-1",
                    stage(IMPLEMENTATION, "сопровождение"),
                    on(APPLICATION_FILED).opening().to(IMPLEMENTATION),
                    recordsEverything(IMPLEMENTATION),
                    endsOnOthers());
            clause("ZAR-2", asks(onFile(paper)).of(CURATOR_APPOINTED), admitsAt(POST_SUPPORT_CONTACT));
            clause("ZAR-3", asks(livesHere()), asks(under(age)));
        }
    }

    private static CaseFile file(CaseEvent... entries) {
        return Draft.of("zarechye", RECIPIENT, entries).file();
    }

    private static java.util.List<String> codes(CaseFile file) {
        return CASEWORK.judge(file).findings().stream().map(Finding::code).toList();
    }

    @Test
    void theEditionInForceIsThatOfTheDay() {
        assertThat(BOOK.inForce(REGION, day("2023-12-31"))).isEmpty();
        assertThat(BOOK.inForce(REGION, day("2024-01-01"))).contains(FIRST);
        assertThat(BOOK.inForce(REGION, day("2025-06-30"))).contains(FIRST);
        assertThat(BOOK.inForce(REGION, day("2025-07-01"))).contains(SECOND);
        assertThat(BOOK.inForce(RegionId.of("nowhere"), day("2025-07-01"))).isEmpty();
        assertThat(BOOK.editions(REGION)).containsExactly(FIRST, SECOND);
        assertThat(BOOK.first(REGION)).contains(FIRST);
    }

    @Test
    void anEditionOfTheSameDayTakesThePlaceOfTheOther() {
        Policy corrected = new Edition("2025-07-01", DocumentKind.IDENTITY, 60).policy();
        assertThat(BOOK.with(corrected).editions(REGION)).containsExactly(FIRST, corrected);
        assertThat(BOOK.replacing(FIRST, corrected).editions(REGION)).containsExactly(corrected);
        assertThatThrownBy(() -> BOOK.replacing(corrected, FIRST)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCaseKeepsTheEditionItBeganUnder() {
        CaseEvent identity = paper("2025-06-30", DocumentKind.IDENTITY);
        assertThat(codes(file(application("2025-06-30"), identity, curator("2025-07-01"))))
                .isEmpty();
        assertThat(codes(file(application("2025-06-30"), identity, curator("2026-07-01"))))
                .isEmpty();
        assertThat(codes(file(
                        application("2025-07-01"), paper("2025-07-01", DocumentKind.IDENTITY), curator("2025-07-01"))))
                .containsExactly("zarechye.document.proof-of-residence");
    }

    @Test
    void soDoesALiveCase() {
        CaseState state = CASEWORK.begin(file(application("2025-06-30")).id(), REGION, RECIPIENT);
        state = CASEWORK.judge(state, application("2025-06-30")).state();
        assertThat(CASEWORK.judge(state, curator("2025-08-01")).findings())
                .extracting(Finding::code)
                .containsExactly("zarechye.document.identity");
        assertThat(CASEWORK.next(state, day("2025-08-01")))
                .filteredOn(next -> next.event() == CURATOR_APPOINTED)
                .singleElement()
                .asString()
                .contains("zarechye.document.identity")
                .doesNotContain("proof-of-residence");
    }

    @Test
    void soDoesWhatIsExplained() {
        // Of the age of 37 on the day: one edition means those under 18, the other those under 40.
        CaseFile begunBefore = file(application("2025-06-30"));
        CaseFile begunAfter = file(application("2025-07-01"));
        assertThat(CASEWORK.explain(begunBefore, day("2025-08-01"))
                        .eligibility()
                        .verdict())
                .isEqualTo(Answer.Verdict.NO);
        assertThat(CASEWORK.explain(begunAfter, day("2025-08-01")).eligibility().verdict())
                .isEqualTo(Answer.Verdict.YES);
        assertThat(CASEWORK.explain(begunBefore, day("2025-08-01")).policy()).contains(FIRST);
    }

    @Test
    void whoIsMeantIsAskedOfTheEditionOfTheDay() {
        assertThat(CASEWORK.eligibility(REGION, RECIPIENT, day("2025-06-30")).verdict())
                .isEqualTo(Answer.Verdict.NO);
        assertThat(CASEWORK.eligibility(REGION, RECIPIENT, day("2025-07-01")).verdict())
                .isEqualTo(Answer.Verdict.YES);
    }

    @Test
    void beforeTheFirstEditionNoActIsInForceAndThatIsSaid() {
        Answer answer = CASEWORK.eligibility(REGION, RECIPIENT, day("2023-12-31"));
        assertThat(answer).isEqualTo(Answer.no());
        assertThat(CASEWORK.judge(file(application("2023-12-31"))).findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("case.policy.not-in-force", "/events/0/on"));
        assertThat(codes(file(application("2024-01-01")))).isEmpty();
        assertThat(CASEWORK.explain(file(application("2023-12-31")), day("2023-12-31"))
                        .eligibility())
                .isEqualTo(Answer.no());
    }
}
