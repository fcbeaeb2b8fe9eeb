package io.github.soprovod.rules.due;

import static io.github.soprovod.domain.vocabulary.ObligationKind.*;
import static io.github.soprovod.rules.due.Cases.KHABAROVSK;
import static io.github.soprovod.rules.due.Cases.child;
import static io.github.soprovod.rules.due.Cases.takenOn;
import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.day;

import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.Study;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.StudyForm;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.region.khabarovsk.KhabarovskRecommendations;
import io.github.soprovod.rules.testkit.Agenda;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Draft;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What falls due under the recommendations of Khabarovsk. */
final class KhabarovskDutiesTest {

    static final Policy POLICY = new KhabarovskRecommendations().policy();

    abstract static class Khabarovsk extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    @Nested
    @DisplayName("5.4.5: a contact in every calendar month wholly spent in post-support")
    final class Contacts extends Khabarovsk {

        private static final String REST = " curator KHA-5.4.5-e";
        private static final String FEBRUARY = "2024-02 2024-02-01/2024-02-29 ";
        private static final String MARCH = "2024-03 2024-03-01/2024-03-31 ";
        private static final String APRIL = "2024-04 2024-04-01/2024-04-30 ";

        {
            law(contacts(
                    "the month of entry is not asked for", KHABAROVSK, "2024-01-31", FEBRUARY + "upcoming" + REST));
            law(contacts(
                    "from the first of the next",
                    KHABAROVSK,
                    "2024-02-01",
                    FEBRUARY + "due" + REST,
                    MARCH + "upcoming" + REST));
            law(contacts(
                    "to its last day", KHABAROVSK, "2024-02-29", FEBRUARY + "due" + REST, MARCH + "upcoming" + REST));
            law(contacts(
                    "a month missed stays so",
                    KHABAROVSK.then(contact("2024-03-02")),
                    "2024-03-02",
                    FEBRUARY + "overdue" + REST,
                    MARCH + "met" + REST + " /events/7",
                    APRIL + "upcoming" + REST));
            law(contacts(
                    "the first and the last day of a month count",
                    KHABAROVSK.then(contact("2024-02-01"), contact("2024-03-31")),
                    "2024-04-01",
                    FEBRUARY + "met" + REST + " /events/7",
                    MARCH + "met" + REST + " /events/8",
                    APRIL + "due" + REST,
                    "2024-05 2024-05-01/2024-05-31 upcoming" + REST));
            law(contacts(
                    "one who entered on the first has the whole month",
                    KHABAROVSK.edit(
                            io.github.soprovod.domain.event.EffectivenessEvaluated.class,
                            it -> it.withOn(day("2024-02-01"))),
                    "2024-02-01",
                    FEBRUARY + "due" + REST,
                    MARCH + "upcoming" + REST));
            law(contacts(
                    "back to active support on the last of a month: the month was not whole",
                    KHABAROVSK.then(resumed("2024-02-29")),
                    "2024-06-01",
                    FEBRUARY + "ended" + REST,
                    MARCH + "ended" + REST));
            law(contacts(
                    "on the first of the next it was",
                    KHABAROVSK.then(resumed("2024-03-01")),
                    "2024-06-01",
                    FEBRUARY + "overdue" + REST,
                    MARCH + "ended" + REST,
                    APRIL + "ended" + REST));
            law(contacts(
                    "the end of support ends all that is not met",
                    Cases.closedBy(KHABAROVSK.then(contact("2024-02-05")), "2024-03-10", ClosureReason.DEATH),
                    "2024-06-01",
                    FEBRUARY + "met" + REST + " /events/7",
                    MARCH + "ended" + REST,
                    APRIL + "ended" + REST));
            Draft again = KHABAROVSK.then(
                    resumed("2024-02-10"),
                    assessed("2024-02-11"),
                    agreed(
                            "2024-02-12",
                            io.github.soprovod.domain.vocabulary.ProgrammeKind.MEASURES_PLAN,
                            measure("m2", "2024-02-20")),
                    resolved("2024-02-20", "m2"),
                    review("2024-02-21", io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE),
                    evaluated("2024-03-01"));
            law(contacts(
                    "a month that ended with one stay runs again in the next, once",
                    again,
                    "2024-03-01",
                    FEBRUARY + "ended" + REST,
                    MARCH + "due" + REST,
                    APRIL + "upcoming" + REST));
        }

        private Agenda contacts(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, POST_SUPPORT_CONTACT, lines);
        }
    }

    @Nested
    @DisplayName("5.5: the status of a family member is checked again on the day it ends")
    final class Rechecks extends Khabarovsk {

        private static final String REST = " service KHA-5.5-n";

        {
            Draft young = takenOn(child("2006-05-10"), "2024-01-10");
            law(recheck("the day before the 18th birthday", young, "2024-05-09", "- 2024-05-10/- upcoming" + REST));
            law(recheck("the 18th birthday", young, "2024-05-10", "- 2024-05-10/- due" + REST));
            law(recheck("no last day is set", young, "2034-05-10", "- 2024-05-10/- due" + REST));
            law(recheck(
                    "a paper of the day before does not meet it",
                    young.then(paper("2024-05-09", DocumentKind.STUDY_CERTIFICATE)),
                    "2024-05-10",
                    "- 2024-05-10/- due" + REST));
            for (DocumentKind kind : new DocumentKind[] {
                DocumentKind.STUDY_CERTIFICATE, DocumentKind.KINSHIP_CERTIFICATE, DocumentKind.DISABILITY_CERTIFICATE
            }) {
                law(recheck(
                        "one of the day does: " + kind.slug(),
                        young.then(paper("2024-05-10", kind)),
                        "2024-05-10",
                        "- 2024-05-10/- met" + REST + " /events/2"));
            }
            law(recheck(
                    "a paper on another matter does not",
                    young.then(paper("2024-05-10", DocumentKind.IDENTITY)),
                    "2024-05-10",
                    "- 2024-05-10/- due" + REST));
            PersonChange studying = PersonChange.builder()
                    .study(study("2024-09-01", "2028-06-30"))
                    .build();
            law(recheck(
                    "changed data meet it, and the next is about the end of study",
                    young.then(changed("2024-09-01", studying)),
                    "2024-09-01",
                    "- 2024-05-10/- met" + REST + " /events/2",
                    "2028-07-01 2028-07-01/- upcoming" + REST));
            Draft student = takenOn(child("2006-05-10"), "2024-05-20")
                    .person(known -> known.withStudy(study("2023-09-01", "2028-06-30")));
            law(recheck("the last day of study", student, "2028-06-30", "- 2028-07-01/- upcoming" + REST));
            law(recheck("the day after it", student, "2028-07-01", "- 2028-07-01/- due" + REST));
            Draft late = takenOn(child("2006-05-10"), "2024-05-20")
                    .person(known -> known.withStudy(study("2023-09-01", "2030-06-30")));
            law(recheck("study helps until the 23rd birthday", late, "2029-05-09", "- 2029-05-10/- upcoming" + REST));
            law(recheck("and no longer", late, "2029-05-10", "- 2029-05-10/- due" + REST));
            law(recheck(
                    "study that begins before the 18th birthday takes over",
                    young.person(known -> known.withStudy(study("2024-05-10", "2027-06-30"))),
                    "2024-05-10",
                    "- 2027-07-01/- upcoming" + REST));
            law(recheck(
                    "study that begins a day later does not",
                    young.person(known -> known.withStudy(study("2024-05-11", "2027-06-30"))),
                    "2024-05-10",
                    "- 2024-05-10/- due" + REST));
            law(recheck(
                    "who was born on 29 February comes of age on 1 March",
                    takenOn(child("2004-02-29"), "2024-01-10").person(known -> known.withBirthDate(day("2008-02-29"))),
                    "2026-02-28",
                    "- 2026-03-01/- upcoming" + REST));
            law(recheck(
                    "a disability from childhood has no end",
                    young.person(known -> known.withDisability(Disability.builder()
                            .group(DisabilityGroup.II)
                            .since(day("2010-01-01"))
                            .build())),
                    "2030-01-01"));
            law(recheck("a participant has no such status", KHABAROVSK, "2030-01-01"));
            law(recheck(
                    "nor has one who was not taken on",
                    young.before(io.github.soprovod.domain.vocabulary.EventType.CURATOR_APPOINTED),
                    "2030-01-01"));
            law(recheck(
                    "the end of support ends it",
                    Cases.closedBy(young, "2024-03-01", ClosureReason.REFUSAL_BY_RECIPIENT),
                    "2024-06-01",
                    "- 2024-05-10/- ended" + REST));
        }

        private Agenda recheck(String sentence, Draft draft, String day, String... lines) {
            return Agenda.of(sentence, draft, day, FAMILY_STATUS_RECHECK, lines);
        }

        private static Study study(String from, String until) {
            return Study.builder()
                    .form(StudyForm.FULL_TIME)
                    .from(day(from))
                    .until(day(until))
                    .build();
        }
    }

    @Nested
    @DisplayName("measures, and nothing of a term")
    final class Others extends Khabarovsk {
        {
            law(Agenda.of(
                    "a measure has its day",
                    KHABAROVSK,
                    "2024-01-20",
                    MEASURE,
                    "m1 2023-11-10/2024-01-10 met service KHA-5.4.2-p /events/4"));
            law(Agenda.of("there is no term to end", KHABAROVSK, "2024-01-20", TERM_END));
            law(Agenda.of("the organisations owe nothing", "khabarovsk", "2024-01-01", "2025-12-31"));
        }
    }
}
