package io.github.soprovod.rules.region.khabarovsk;

import static io.github.soprovod.domain.vocabulary.Category.SVO_FAMILY_MEMBER;
import static io.github.soprovod.domain.vocabulary.Category.SVO_PARTICIPANT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.DEATH;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RELOCATION;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RESULT_OBTAINED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.SOCIAL_SERVICE_CONTRACT;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.HelpKind.LEGAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.MEDICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PEDAGOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.REHABILITATION;
import static io.github.soprovod.domain.vocabulary.HelpKind.SOCIAL;
import static io.github.soprovod.domain.vocabulary.OrganisationKind.*;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.MEASURES_PLAN;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.SOCIAL_PASSPORT_PLAN;
import static io.github.soprovod.domain.vocabulary.Relation.CHILD;
import static io.github.soprovod.domain.vocabulary.Relation.PARENT;
import static io.github.soprovod.domain.vocabulary.Relation.SPOUSE;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE;
import static io.github.soprovod.domain.vocabulary.Stage.ASSESSMENT;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.POST_SUPPORT;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.act.Conditions.*;
import static io.github.soprovod.rules.policy.EntryField.*;
import static io.github.soprovod.rules.policy.FileCondition.Fact.REQUESTED_BY_ORGANISATION;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Condition;
import java.time.Period;

/** Khabarovsk: the methodical recommendations on personal support of participants and their families, clause by clause. */
public final class KhabarovskRecommendations extends ActText {

    private static final String SUBJECT = "по организации персонального сопровождения участников специальной военной"
            + " операции и членов их семей в Хабаровском крае";

    /** The age at which a child ceases to be one by age alone. */
    private static final int MAJORITY = 18;

    /** The age up to which full-time study keeps the status. */
    private static final int STUDY = 23;

    /** A child of a participant as KHA-1.2 counts one. */
    private static Condition studying() {
        return all(under(STUDY), studiesFullTime());
    }

    /** Of the family by an early disability and by nothing else. */
    private static Condition byDisabilityAlone() {
        return all(
                not(ofCategory(SVO_PARTICIPANT)),
                relatedAs(CHILD),
                not(under(MAJORITY)),
                disabledBefore(MAJORITY),
                not(studying()));
    }

    /** Out of the region, in treatment here, at the request of the organisation that treats (KHA-2.2). */
    private static Condition outOfRegionInTreatment() {
        return all(REQUESTED_BY_ORGANISATION, ofCategory(SVO_PARTICIPANT), not(livesHere()), treatedHere());
    }

    @Override
    protected void write() {
        region("khabarovsk", "Хабаровский край", "Khabarovsk krai");
        // The youngest act cited is Presidential Decree 232 of 03.04.2023.
        undatedAct(
                new CitedAs(
                        "Методические рекомендации " + SUBJECT,
                        "Методических рекомендаций " + SUBJECT,
                        "Методическим рекомендациям " + SUBJECT,
                        "Методических рекомендаций " + SUBJECT),
                "2023-04-03");
        recipients();
        principles();
        stages();
        postSupport();
        ending();
        leftOut();
    }

    private void recipients() {
        clause("KHA-1.2-d", kept("citizenship is not asked for"));
        clause("KHA-1.2-q", kept("the category of a participant is one, and the kinds of service make a closed list"));
        clause(
                "KHA-1.2",
                asks(any(
                        ofCategory(SVO_PARTICIPANT),
                        all(
                                ofCategory(SVO_FAMILY_MEMBER),
                                any(
                                        relatedAs(SPOUSE, PARENT),
                                        all(
                                                relatedAs(CHILD),
                                                any(under(MAJORITY), disabledBefore(MAJORITY), studying())))))),
                admitsAt(CURATOR_APPOINTED));
        clause("KHA-1.2-t", kept("a spouse is one of the relations of KHA-1.2"));
        clause("KHA-1.2-u", kept("the limit of age stands in KHA-1.2"));
        clause(
                "KHA-1.2-v",
                byReading(
                        "KHA-1.2-ac",
                        "Whether a disability that set in before 18 must still last",
                        choice(
                                "onset-decides",
                                "its onset decides; that it has lapsed is a warning",
                                asks(disabilityLasts())
                                        .when(byDisabilityAlone())
                                        .read("KHA-1.2-ac")
                                        .warns()),
                        choice(
                                "must-last",
                                "it must still last",
                                asks(disabilityLasts())
                                        .when(byDisabilityAlone())
                                        .read("KHA-1.2-ac"))));

        reading(
                "KHA-1.2-ab",
                "Whether the birthday itself is still inside the limit",
                "the age is reached on the birthday, the last day is the one before",
                "the birthday is inside");
        reading(
                "KHA-1.2-s",
                "Whether former participants are meant",
                "present and former ones",
                "only those who serve now");
        clause("KHA-1.2-w", kept("study and its limit of age stand in KHA-1.2"));
        clause("KHA-1.2-x", kept("no other form of study is asked for"));
        clause("KHA-1.2-y", kept("a parent is one of the relations of KHA-1.2"));
        clause("KHA-1.2-z", kept("no other relation is in KHA-1.2"));
        clause("KHA-1.2-aa", kept("a shared household is not asked for"));
        clause("KHA-1.2-aj", kept("the state names the curator now responsible"));
        clause(
                "KHA-1.2-at",
                asks(oneOfIfTold(
                                CURATOR_ORGANISATION_KIND,
                                LOCAL_GOVERNMENT,
                                SOCIAL_PROTECTION,
                                HEALTHCARE,
                                EDUCATION,
                                CULTURE,
                                SPORT,
                                DEFENDERS_FUND,
                                PUBLIC_ASSOCIATION,
                                VOLUNTEERS,
                                OrganisationKind.OTHER))
                        .of(CURATOR_APPOINTED),
                asks(not(oneOfIfTold(CURATOR_ORGANISATION_KIND, OrganisationKind.OTHER)))
                        .of(CURATOR_APPOINTED)
                        .warns());
        clause("KHA-2.1-a", asks(livesHere()));
        clause("KHA-2.1-b", kept("the place is asked of everyone"));
        clause("KHA-2.1-c", kept("residence and stay are asked for as one condition"));
        clause(
                "KHA-2.2-f",
                asks(not(outOfRegionInTreatment()))
                        .of(APPLICATION_FILED, NEED_RECOGNISED, CURATOR_APPOINTED)
                        .read("KHA-2.2-k")
                        .named("scope.limited"));
        clause(
                "KHA-2.2-m",
                endsOn(RESULT_OBTAINED)
                        .from(IDENTIFICATION)
                        .when(outOfRegionInTreatment())
                        .noted());
        reading(
                "KHA-2.2-k",
                "Whether the hospital is a place of stay that opens full support",
                "it is not: such a participant is informed and routed",
                "it is");
        reading(
                "KHA-2.2-m",
                "How a case of limited scope ends",
                "when informing and routing are done",
                "on a ground of 5.5 only");
        clause("KHA-2.2-a", kept("the condition of treatment stands in KHA-2.2-f"));
        clause("KHA-2.2-b", kept("the condition of treatment stands in KHA-2.2-f"));
        clause("KHA-2.2-c", kept("the request of the organisation stands in KHA-2.2-f"));
        clause("KHA-2.2-d", kept("the category of a participant stands in KHA-2.2-f"));
        clause("KHA-2.2-e", kept("nothing obliges to open such a case"));
        clause("KHA-2.2-j", kept("no passport is asked for before the plan"));
    }

    private void principles() {
        clause("KHA-3.2-g", kept("findings, messages and texts of values hold no personal data"));
        clause("KHA-3.3-a", kept("the recipient's agreement is asked for by KHA-5.4.2-l"));
        clause("KHA-3.3-d", kept("the stages follow in this order"));
        clause("KHA-3.3-e", kept("no length of time ends support"));
        clause("KHA-3.3-i", kept("findings, messages and texts of values hold no personal data"));
        clause("KHA-3.3-j", kept("nothing is passed on against the recipient's consent"));
        clause("KHA-3.4-a", kept("no entry can name a fee"));
        clause("KHA-4.1-a", help(MEDICAL, "медицинская помощь"), help(REHABILITATION, "медицинская реабилитация"));
        clause("KHA-4.2-a", help(PSYCHOLOGICAL, "психологическая помощь"));
        clause("KHA-4.3-a", help(PEDAGOGICAL, "педагогическая помощь"));
        clause("KHA-4.4-a", help(LEGAL, "юридическая помощь"));
        clause("KHA-4.5-a", help(SOCIAL, "социальная помощь и получение мер поддержки"));
        clause("KHA-4.6-a", help(HelpKind.OTHER, "иная помощь"));
    }

    private void stages() {
        clause("KHA-5.4-a", kept("the five stages follow in this order"));
        clause(
                "KHA-5.4.1",
                stage(IDENTIFICATION, "выявление"),
                on(IDENTIFIED).opening().in(IDENTIFICATION).to(IDENTIFICATION),
                on(APPLICATION_FILED).opening().in(IDENTIFICATION).to(IDENTIFICATION));
        clause(
                "KHA-5.4.2",
                stage(ASSESSMENT, "сбор данных, диагностика и организация работы"),
                on(CURATOR_APPOINTED).in(IDENTIFICATION).to(ASSESSMENT),
                on(NEEDS_ASSESSED).in(ASSESSMENT));
        clause(
                "KHA-5.4.2-b",
                asks(affirmed(HOME_VISIT))
                        .of(NEEDS_ASSESSED)
                        .read("KHA-5.4.2-u")
                        .warns());
        clause(
                "KHA-5.4.2-e",
                asks(affirmed(LIVING_CONDITIONS_SURVEYED)).of(NEEDS_ASSESSED).warns());
        reading(
                "KHA-5.4.2-u",
                "Whether the first visit knows no exception",
                "a visit not made is a warning, for it can be impossible",
                "it can never be left out");
        clause("KHA-5.4.2-l", asks(affirmed(AGREED_BY_RECIPIENT)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "KHA-5.4.2-o",
                on(PROGRAMME_AGREED).in(ASSESSMENT).to(IMPLEMENTATION),
                asks(hadInStage(NEEDS_ASSESSED)).of(PROGRAMME_AGREED));
        clause(
                "KHA-5.4.2-p",
                asks(oneOf(PROGRAMME_KIND, MEASURES_PLAN, SOCIAL_PASSPORT_PLAN))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED),
                measuresDue(Bearer.SERVICE));
        clause("KHA-5.4.3", stage(IMPLEMENTATION, "реализация мероприятий"));
        clause("KHA-5.4.3-a", on(MEASURE_RESOLVED).in(IMPLEMENTATION));
        clause("KHA-5.4.3-b", kept("a measure names one of the kinds of help"));
        clause("KHA-5.4.3-ac", kept("a contract for social services is a ground of ending in KHA-5.5-e"));
        clause(
                "KHA-5.4.4",
                stage(REVIEW, "мониторинг"),
                on(REVIEW_HELD)
                        .in(IMPLEMENTATION)
                        .when(oneOf(CONCLUSION, COMPLETE))
                        .to(REVIEW),
                on(REVIEW_HELD).in(IMPLEMENTATION));
        clause("KHA-5.4.4-e", on(PROGRAMME_AMENDED).in(IMPLEMENTATION));
    }

    private void postSupport() {
        clause("KHA-5.4.5", stage(POST_SUPPORT, "постсопровождение"));
        clause("KHA-5.4.5-a", asks(affirmed(WITH_RECIPIENT)).of(EFFECTIVENESS_EVALUATED));
        clause(
                "KHA-5.4.5-b",
                on(EFFECTIVENESS_EVALUATED)
                        .in(REVIEW)
                        .when(all(affirmed(GOALS_REACHED), not(affirmed(ACTIVE_SUPPORT_NEEDED))))
                        .to(POST_SUPPORT));
        clause("KHA-5.4.5-c", on(EFFECTIVENESS_EVALUATED).in(REVIEW).to(IMPLEMENTATION));
        clause(
                "KHA-5.4.5-e",
                byReading(
                        "KHA-5.4.5-l",
                        "What a month is in: not less than once a month",
                        choice(
                                "calendar-month",
                                "every calendar month wholly spent in the stage",
                                monthlyContactDue(Bearer.CURATOR)),
                        choice(
                                "rolling-month",
                                "no more than a month between two contacts",
                                rollingContactDue(Bearer.CURATOR, Period.ofMonths(1)))));
        clause("KHA-5.4.5-d", on(POST_SUPPORT_CONTACT).in(POST_SUPPORT));
        clause("KHA-5.4.5-o", on(SUPPORT_RESUMED).in(POST_SUPPORT).to(ASSESSMENT));
        reading(
                "KHA-5.4.5-o",
                "The stage that a new need, or goals not reached, lead to",
                "a new need: the second stage, in the same file; goals not reached: the third",
                "not regulated");
    }

    private void ending() {
        clause("KHA-5.5-a", endsOnNothingElse());
        clause("KHA-5.5-b", kept("completion is no ground; the evaluation leads to post-support"));
        clause(
                "KHA-5.5-c",
                endsOn(REFUSAL_BY_RECIPIENT),
                asks(given(STATEMENT)).of(CLOSED).when(oneOf(REASON, REFUSAL_BY_RECIPIENT)));
        clause("KHA-5.5-e", endsOn(SOCIAL_SERVICE_CONTRACT));
        clause(
                "KHA-5.5-f",
                asks(given(HANDOVER))
                        .of(CLOSED)
                        .when(oneOf(REASON, SOCIAL_SERVICE_CONTRACT))
                        .read("KHA-5.5-g")
                        .warns());
        reading(
                "KHA-5.5-g",
                "What is to be done only where needed",
                "the hand-over as a whole; that none is recorded is a warning",
                "the support by the provider afterwards");
        clause(
                "KHA-5.5-i",
                endsOn(RELOCATION),
                asks(leavesRegion()).of(CLOSED).when(oneOf(REASON, RELOCATION)).read("KHA-5.5-j"));
        reading(
                "KHA-5.5-j",
                "Whether the loss of a place of stay ends support too",
                "only leaving to live outside the krai does",
                "it does");
        clause("KHA-5.5-l", endsOn(DEATH));
        clause(
                "KHA-5.5-n",
                statusRecheckDue(
                        Bearer.SERVICE,
                        DocumentKind.KINSHIP_CERTIFICATE,
                        DocumentKind.STUDY_CERTIFICATE,
                        DocumentKind.DISABILITY_CERTIFICATE));
        reading(
                "KHA-5.5-n",
                "Whether the loss of age or study ends support",
                "it does not: the status is to be checked again",
                "it does");
        clause("KHA-5.4.1-b", on(DECLINED).in(IDENTIFICATION, ASSESSMENT).to(Stage.DECLINED));
        silentOn("term", "no term is set, and none is extended");
        silentOn("refusal-of-admission", "no ground, form or day of a refusal to take on is given");
        silentOn("move-within-the-krai", "a move between municipalities ends nothing and is not regulated");
        silentOn("reports", "no report is asked for");
    }

    private void leftOut() {
        notModelled("KHA-1.2-av", "the social passport as a document apart from the case file");
        notModelled("KHA-1.2-bb", "the state information system that keeps the passport");
        notModelled("KHA-3.2", "what the curator told the recipient is not recorded");
        notModelled("KHA-4-a", "who organises interaction is not part of a case file");
        notModelled("KHA-4.6.1", "the purposes of the fund are not part of a case file");
        notModelled("KHA-5.1", "how the Service is set up is not part of a case file");
        notModelled("KHA-5.2-a", "the social passport as a document apart from the case file");
        notModelled("KHA-5.3-b", "time limits of other acts are not modelled");
        notModelled("KHA-5.4.2-f", "the social passport as a document apart from the case file");
        notModelled("KHA-5.4.2-q", "that organisations were chosen jointly is not recorded");
        notModelled("KHA-5.4.4-f", "the social passport as a document apart from the case file");

        notModelled("KHA-5.4.5-j", "agreement to a single visit is not recorded");
        notModelled("KHA-5.4.5-k", "the social passport as a document apart from the case file");
        notModelled("KHA-6.1-b", "control over the Service is not part of a case file");
    }
}
