package io.github.soprovod.rules;

import static io.github.soprovod.domain.vocabulary.ClosureReason.DEATH;
import static io.github.soprovod.domain.vocabulary.ClosureReason.MEASURES_COMPLETED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RELOCATION;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RESULT_OBTAINED;
import static io.github.soprovod.domain.vocabulary.DocumentKind.OTHER;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.MEASURES_PLAN;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.CONTINUE;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.day;
import static io.github.soprovod.rules.testkit.People.document;
import static io.github.soprovod.rules.testkit.People.named;
import static io.github.soprovod.rules.testkit.People.recipient;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ReferralSent;
import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.FamilyMember;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.DecisionBody;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.domain.vocabulary.StudyForm;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.act.Conditions;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.Scenario;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What holds in every region, shown under an act of no region that asks for next to nothing. */
final class GeneralLawTest {

    /** An act that takes everything in, so that what is refused is refused by general law. */
    private static final class LenientAct extends ActText {
        @Override
        protected void write() {
            region("atlantis");
            act(CitedAs.of("Порядок"), "1", "2020-01-01", "2020-01-01");
            clause("ATL-1", stage(IDENTIFICATION, "выявление"), stage(IMPLEMENTATION, "реализация"));
            clause("ATL-2", on(IDENTIFIED).opening().to(IDENTIFICATION));
            clause("ATL-3", on(APPLICATION_FILED).opening().to(IMPLEMENTATION));
            clause("ATL-4", recordsEverything(IMPLEMENTATION));
            clause(
                    "ATL-5",
                    on(ENROLLED).in(IDENTIFICATION).to(IMPLEMENTATION),
                    admitsAt(ENROLLED),
                    asks(Conditions.under(18)));
            clause(
                    "ATL-6",
                    termOfProgramme(),
                    asks(Conditions.statedTermAtMost(Period.ofMonths(6))).of(PROGRAMME_AGREED));
            clause(
                    "ATL-7",
                    endsOn(RELOCATION),
                    endsOn(MEASURES_COMPLETED),
                    endsOn(RESULT_OBTAINED),
                    endsOnNothingElse());
        }
    }

    private static final Policy POLICY = new LenientAct().policy();

    private static final Recipient SOMEBODY = recipient("atlantis");

    private static final Draft OPENED = Draft.of("atlantis", SOMEBODY, application("2025-01-10"));

    private static final Draft PLANNED =
            OPENED.then(agreed("2025-01-20", MEASURES_PLAN, measure("m1", "2025-03-01"), measure("m2", "2025-04-01")));

    abstract static class Everywhere extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    private static Scenario when(String sentence, Draft draft) {
        return Scenario.of(sentence, draft).endsIn(IMPLEMENTATION);
    }

    @Nested
    @DisplayName("Days go forward")
    class Order extends Everywhere {
        Order() {
            law(when("entries of one day keep the order of the file", OPENED.then(review("2025-01-10", CONTINUE))));
            law(when("no entry goes a day back", OPENED.then(review("2025-01-09", CONTINUE)))
                    .error(REVIEW_HELD, "/on", "case.dates.order", ""));
            law(when(
                            "a day is compared with that of the last entry applied, not with that of a refused one",
                            OPENED.then(resolved("2025-05-01", "m9"), review("2025-02-01", CONTINUE)))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.unknown", ""));
        }
    }

    @Nested
    @DisplayName("Life and death")
    class LifeAndDeath extends Everywhere {
        LifeAndDeath() {
            law(when("a case may begin on the day of birth", OPENED.person(p -> p.withBirthDate(day("2025-01-10")))));
            law(Scenario.of("not the day before", OPENED.person(p -> p.withBirthDate(day("2025-01-11"))))
                    .error(APPLICATION_FILED, "/on", "case.person.not-born", ""));
            Draft died = OPENED.person(p -> p.withDiedOn(day("2025-03-01")));
            law(when("up to the day of death entries are made", died.then(review("2025-03-01", CONTINUE))));
            law(when("none the day after", died.then(review("2025-03-02", CONTINUE)))
                    .error(REVIEW_HELD, "/on", "case.person.dead", ""));
            law(when(
                    "but final papers are",
                    died.then(paper("2025-03-02", OTHER), act("2025-03-02"), evaluated("2025-03-03"))));
            law(when("and the case is closed", died.then(closed("2025-03-02", DEATH)))
                    .info(CLOSED, "/reason", "closure.general-law", "GEN-CC-418")
                    .endsIn(Stage.CLOSED));
            law(when("on the day of death at the earliest", died.then(closed("2025-02-28", DEATH)))
                    .info(CLOSED, "/reason", "closure.general-law", "GEN-CC-418")
                    .error(CLOSED, "/on", "case.person.future-date", ""));
            law(when(
                            "a death that an entry tells counts from then on",
                            OPENED.then(
                                    changed(
                                            "2025-03-05",
                                            PersonChange.builder()
                                                    .diedOn(day("2025-03-01"))
                                                    .build()),
                                    review("2025-03-06", CONTINUE)))
                    .error(REVIEW_HELD, "/on", "case.person.dead", ""));
            law(when(
                    "the death of others in the header ends nothing",
                    OPENED.recipient(r -> r.withFamily(List.of(FamilyMember.builder()
                                    .person(named("-", "-")
                                            .withBirthDate(day("2030-01-01"))
                                            .withDiedOn(day("2020-01-01")))
                                    .build())))
                            .then(review("2025-02-01", CONTINUE))));
        }
    }

    @Nested
    @DisplayName("Nothing is told before it happened")
    class FutureFacts extends Everywhere {
        FutureFacts() {
            law(when("a paper of the same day", OPENED.then(issued("2025-02-01"))));
            law(when("no paper of the day after", OPENED.then(issued("2025-02-02")))
                    .error(DOCUMENT_RECEIVED, "/document/issuedOn", "case.document.future-date", ""));
            law(when(
                            "no statement of the day after",
                            OPENED.then(closed("2025-02-01", RELOCATION)
                                    .withStatement(Document.builder()
                                            .issuedOn(day("2025-02-02"))
                                            .build())))
                    .error(CLOSED, "/statement/issuedOn", "case.document.future-date", ""));
            law(when(
                            "no authority of the day after",
                            OPENED.then(application("2025-02-01")
                                    .withRepresentative(Representative.builder()
                                            .authority(Document.builder()
                                                    .issuedOn(day("2025-02-02"))
                                                    .build())
                                            .build())))
                    .error(APPLICATION_FILED, "/representative/authority/issuedOn", "case.document.future-date", ""));
            law(when(
                            "no confirmation of the day after",
                            OPENED.then(
                                    changed("2025-02-01", PersonChange.builder().build())
                                            .withDocument(Document.builder()
                                                    .issuedOn(day("2025-02-02"))
                                                    .build())))
                    .error(PERSONAL_DATA_CHANGED, "/document/issuedOn", "case.document.future-date", ""));
            told("birthDate", c -> c.birthDate(day("2025-02-02")), "case.person.future-date");
            told("diedOn", c -> c.diedOn(day("2025-02-02")), "case.person.future-date");
            told(
                    "disability/since",
                    c -> c.disability(Disability.builder()
                            .group(DisabilityGroup.II)
                            .since(day("2025-02-02"))
                            .build()),
                    "case.person.future-date");
            told(
                    "identityDocuments/0/issuedOn",
                    c -> c.identityDocuments(
                            List.of(document(IdentityDocumentKind.PASSPORT_RF).withIssuedOn(day("2025-02-02")))),
                    "case.document.future-date");
            law(when(
                    "days of decisions and orders are not compared",
                    OPENED.then(
                            curator("2025-02-01").withOrder(decision(DecisionBody.HEAD, "2025-12-31")),
                            recognised("2025-02-01").withDecision(decision(DecisionBody.COMMISSION, "2025-12-31")))));
        }

        private void told(String member, UnaryOperator<PersonChange.Builder> change, String code) {
            law(when(
                            "no " + member + " of the day after",
                            OPENED.then(changed(
                                    "2025-02-01",
                                    change.apply(PersonChange.builder()).build())))
                    .error(PERSONAL_DATA_CHANGED, "/person/" + member, code, ""));
        }

        private static CaseEvent issued(String on) {
            return paper("2025-02-01", OTHER)
                    .withDocument(
                            Document.builder().kind(OTHER).issuedOn(day(on)).build());
        }
    }

    @Nested
    @DisplayName("Spans run forward")
    class Spans extends Everywhere {
        Spans() {
            law(when("a span may be one day", OPENED.then(term("2025-02-01", "2025-02-01")))
                    .term("2025-02-01", "2025-02-01"));
            law(when("none ends the day before it begins", OPENED.then(term("2025-02-02", "2025-02-01")))
                    .error(PROGRAMME_AGREED, "/programme/term/from", "case.span.reversed", "")
                    .noTerm());
            DateSpan reversed = DateSpan.of(day("2025-02-02"), day("2025-02-01"));
            law(when("nor that of an act", OPENED.then(act("2025-02-03").withPeriod(reversed)))
                    .error(ACT_SIGNED, "/period/from", "case.span.reversed", ""));
            law(when(
                            "nor that of a service",
                            OPENED.then(act("2025-02-03")
                                    .withServices(List.of(
                                            act("2025-02-03").services().get(0).withPeriod(reversed)))))
                    .error(ACT_SIGNED, "/services/0/period/from", "case.span.reversed", ""));
            Study study = Study.builder()
                    .form(StudyForm.FULL_TIME)
                    .from(day("2025-02-02"))
                    .until(day("2025-02-01"))
                    .build();
            law(when(
                            "nor one that an entry tells of a person",
                            OPENED.then(changed(
                                    "2025-03-01",
                                    PersonChange.builder().study(study).build())))
                    .error(PERSONAL_DATA_CHANGED, "/person/study/from", "case.span.reversed", ""));
            law("in the header it is said, and refuses nothing", policy -> {
                Judgement judgement = Casework.under(PolicyBook.of(policy))
                        .judge(OPENED.person(p -> p.withStudy(study)).file());
                return judgement.findings().size() == 1
                        && judgement.findings().get(0).code().equals("case.span.reversed")
                        && judgement.findings().get(0).pointer().equals("/recipient/person/study/from")
                        && judgement.state().stage().equals(Optional.of(IMPLEMENTATION));
            });
        }
    }

    @Nested
    @DisplayName("GEN-CC-192: terms in months")
    class TermsInMonths extends Everywhere {
        TermsInMonths() {
            atMostSixMonths("2025-01-15", "2025-07-15", "2025-07-16");
            atMostSixMonths("2025-08-31", "2026-02-28", "2026-03-01");
            atMostSixMonths("2027-08-31", "2028-02-29", "2028-03-01");
            atMostSixMonths("2025-02-28", "2025-08-28", "2025-08-29");
        }

        private void atMostSixMonths(String from, String last, String late) {
            law(when("six months from " + from + " end on " + last, OPENED.then(term(from, last)))
                    .term(from, last));
            law(when("and not on " + late, OPENED.then(term(from, late)))
                    .error(PROGRAMME_AGREED, "/programme/term/until", "term.maximum", "ATL-6")
                    .noTerm());
        }
    }

    @Nested
    @DisplayName("GEN-AGE: ages")
    class Ages {
        @Test
        void anAgeIsReachedOnTheBirthday() {
            assertThat(bornOn("2007-06-15", "2025-06-14").until()).contains(day("2025-06-14"));
            assertThat(bornOn("2007-06-15", "2025-06-14").isYes()).isTrue();
            assertThat(bornOn("2007-06-15", "2025-06-15").isNo()).isTrue();
        }

        @Test
        void whoIsBornOn29FebruaryReachesItOn1MarchOfACommonYear() {
            assertThat(bornOn("2008-02-29", "2026-02-28").until()).contains(day("2026-02-28"));
            assertThat(bornOn("2008-02-29", "2026-02-28").isYes()).isTrue();
            assertThat(bornOn("2008-02-29", "2026-03-01").isNo()).isTrue();
        }

        @Test
        void whereTheBirthdayIsUnknownItIsMissing() {
            Recipient unborn = SOMEBODY.withPerson(named("-", "-"));
            assertThat(ask(unborn, "2025-01-01").missing()).containsExactly("/recipient/person/birthDate");
        }

        @Test
        void whereNoActIsInForceNobodyIsEligible() {
            assertThat(bornOn("2007-06-15", "2019-12-31")).isEqualTo(Answer.no());
        }

        private static Answer bornOn(String birth, String day) {
            return ask(SOMEBODY.withPerson(SOMEBODY.person().withBirthDate(day(birth))), day);
        }

        private static Answer ask(Recipient recipient, String day) {
            return Casework.under(PolicyBook.of(POLICY)).eligibility(RegionId.of("atlantis"), recipient, day(day));
        }
    }

    @Nested
    @DisplayName("Measures")
    class Measures extends Everywhere {
        Measures() {
            law(when("a measure is resolved", PLANNED.then(resolved("2025-02-01", "m1"))));
            law(when("once", PLANNED.then(resolved("2025-02-01", "m1"), resolved("2025-02-01", "m1")))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.already-resolved", ""));
            law(when("if there is one", PLANNED.then(resolved("2025-02-01", "m3")))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.unknown", ""));
            law(when(
                            "no two of a programme have one id",
                            OPENED.then(agreed(
                                    "2025-01-20",
                                    MEASURES_PLAN,
                                    measure("m1", "2025-03-01"),
                                    measure("m1", "2025-04-01"))))
                    .error(PROGRAMME_AGREED, "/programme/measures/1/id", "case.measure.duplicate-id", ""));
            Draft amended = PLANNED.then(
                    resolved("2025-02-01", "m1"),
                    amended("2025-02-02", MEASURES_PLAN, measure("m1", "2025-03-01"), measure("m3", "2025-04-01")));
            law(when("one that an amendment drops is resolved no more", amended.then(resolved("2025-02-03", "m2")))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.unknown", ""));
            law(when("one that was resolved stays so", amended.then(resolved("2025-02-03", "m1")))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.already-resolved", ""));
            law(when("a new one is resolved", amended.then(resolved("2025-02-03", "m3"))));
        }
    }

    @Nested
    @DisplayName("Appeals and requests")
    class AppealsAndRequests extends Everywhere {
        AppealsAndRequests() {
            Draft appealed = OPENED.then(appeal("2025-02-01", "a1"));
            law(when("an appeal is resolved as a measure is", appealed.then(resolved("2025-02-02", "a1"))));
            law(when("no two have one id", appealed.then(appeal("2025-02-02", "a1")))
                    .error(APPEAL_REGISTERED, "/id", "case.appeal.duplicate-id", ""));
            Draft referred = PLANNED.then(referral("2025-02-01", "r1"));
            law(when("no two requests have one id", referred.then(referral("2025-02-02", "r1")))
                    .error(REFERRAL_SENT, "/id", "case.referral.duplicate-id", ""));
            law(when(
                    "a request is answered, and again",
                    referred.then(answer("2025-02-02", "r1"), answer("2025-02-03", "r1"))));
            law(when("if there is one", referred.then(answer("2025-02-02", "r2")))
                    .error(REFERRAL_ANSWERED, "/referral", "case.referral.unknown", ""));
            law(when("it serves a measure", PLANNED.then(serving("2025-02-01", "m1"))));
            law(when(
                    "also one that is resolved",
                    PLANNED.then(resolved("2025-02-01", "m1"), serving("2025-02-01", "m1"))));
            law(when("if there is one to serve", PLANNED.then(serving("2025-02-01", "m3")))
                    .error(REFERRAL_SENT, "/measure", "case.measure.unknown", ""));
            law(when(
                            "one that an amendment dropped is served no more",
                            PLANNED.then(
                                    amended("2025-02-01", MEASURES_PLAN, measure("m1", "2025-03-01")),
                                    serving("2025-02-02", "m2")))
                    .error(REFERRAL_SENT, "/measure", "case.measure.unknown", ""));
        }

        private static ReferralSent serving(String on, String measure) {
            return referral(on, "r1").withMeasure(measure);
        }
    }

    @Nested
    @DisplayName("GEN-152FZ-6: consent")
    class Consent extends Everywhere {
        Consent() {
            Draft unknown =
                    Draft.of("atlantis", SOMEBODY, application("2025-01-10").withDataConsent(Optional.empty()));
            law(when("with consent data go to others", OPENED.then(referral("2025-02-01", "r1"))));
            law(when("where nothing is known of consent that is said", unknown.then(referral("2025-02-01", "r1")))
                    .info(REFERRAL_SENT, "", "consent.referral", "GEN-152FZ-6"));
            law(when(
                            "without it they do not",
                            OPENED.then(application("2025-01-31").withDataConsent(false), referral("2025-02-01", "r1")))
                    .error(REFERRAL_SENT, "", "consent.referral", "GEN-152FZ-6"));
            law(when(
                    "the latest application decides",
                    unknown.then(application("2025-01-31"), referral("2025-02-01", "r1"))));
        }
    }

    @Nested
    @DisplayName("The end")
    class TheEnd extends Everywhere {
        TheEnd() {
            law(when("completed with open measures, that is said", PLANNED.then(closed("2025-02-01", RESULT_OBTAINED)))
                    .warning(CLOSED, "/reason", "case.closure.open-measures", "")
                    .endsIn(Stage.CLOSED));
            law(when(
                            "so it is with an open appeal",
                            OPENED.then(appeal("2025-02-01", "a1"), closed("2025-02-02", MEASURES_COMPLETED)))
                    .warning(CLOSED, "/reason", "case.closure.open-measures", "")
                    .endsIn(Stage.CLOSED));
            law(when(
                            "with everything resolved it is not",
                            PLANNED.then(
                                    resolved("2025-02-01", "m1"),
                                    resolved("2025-02-01", "m2"),
                                    closed("2025-02-01", MEASURES_COMPLETED)))
                    .endsIn(Stage.CLOSED));
            law(when("ended otherwise it is not", PLANNED.then(closed("2025-02-01", RELOCATION)))
                    .endsIn(Stage.CLOSED));
            law(when("the recipient may always go", PLANNED.then(closed("2025-02-01", REFUSAL_BY_RECIPIENT)))
                    .info(CLOSED, "/reason", "closure.general-law", "GEN-VOLUNTARY")
                    .endsIn(Stage.CLOSED));
            for (CaseEvent late : List.of(
                    paper("2025-02-02", OTHER),
                    referral("2025-02-02", "r1"),
                    recognised("2025-02-02"),
                    application("2025-02-02"),
                    curator("2025-02-02"),
                    closed("2025-02-02", RELOCATION))) {
                law(Scenario.of(
                                "not after it: " + late.type().slug(),
                                PLANNED.then(closed("2025-02-01", RELOCATION), late))
                        .error(
                                late.type(),
                                "/type",
                                "lifecycle.event-not-allowed",
                                late.type() == APPLICATION_FILED ? "ATL-3" : "")
                        .endsIn(Stage.CLOSED));
            }
        }
    }

    @Nested
    @DisplayName("What every stage takes in")
    class EveryStage extends Everywhere {
        EveryStage() {
            Draft noticed = Draft.of("atlantis", SOMEBODY, identified("2025-01-10"));
            for (CaseEvent entry : List.of(
                    paper("2025-01-11", OTHER),
                    changed("2025-01-11", PersonChange.builder().phone("1").build()),
                    recognised("2025-01-11"),
                    application("2025-01-11"),
                    curator("2025-01-11"))) {
                law(when("recorded: " + entry.type().slug(), noticed.then(entry))
                        .endsIn(IDENTIFICATION));
            }
            law(when(
                            "recorded: requests and their answers",
                            noticed.then(
                                    application("2025-01-11"),
                                    referral("2025-01-12", "r1"),
                                    answer("2025-01-12", "r1")))
                    .endsIn(IDENTIFICATION));
            law(when("nothing else", noticed.then(review("2025-01-11", CONTINUE)))
                    .error(REVIEW_HELD, "/type", "lifecycle.event-not-allowed", "ATL-1")
                    .endsIn(IDENTIFICATION));
            law(Scenario.of(
                            "and nothing before a case is open",
                            Draft.of("atlantis", SOMEBODY, paper("2025-01-11", OTHER)))
                    .error(DOCUMENT_RECEIVED, "/type", "lifecycle.event-not-allowed", ""));
        }
    }

    @Nested
    @DisplayName("Regions and days without an act")
    class Acts extends Everywhere {
        Acts() {
            law(when("the day before the act that is said", first("2019-12-31"))
                    .error(APPLICATION_FILED, "/on", "case.policy.not-in-force", ""));
            law(when("on its first day it is not", first("2020-01-01")));
            law(
                    "of a region that nobody knows nothing else is said",
                    policy -> Casework.under(PolicyBook.of(policy))
                            .judge(Draft.of("lemuria", SOMEBODY, application("2025-01-10"))
                                    .file())
                            .findings()
                            .stream()
                            .map(finding -> finding.code() + finding.pointer())
                            .toList()
                            .equals(List.of("case.region.unknown/region")));
        }

        private static Draft first(String on) {
            return Draft.of("atlantis", SOMEBODY, application(on));
        }
    }

    private static ProgrammeAgreed term(String from, String until) {
        Measure one = measure("m1", "2025-03-01");
        ProgrammeAgreed agreed = agreed("2025-01-20", MEASURES_PLAN, one);
        return agreed.withProgramme(agreed.programme()
                .withTerm(DateSpan.builder().from(day(from)).until(day(until)).build()));
    }
}
