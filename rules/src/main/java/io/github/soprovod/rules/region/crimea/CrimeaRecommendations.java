package io.github.soprovod.rules.region.crimea;

import static io.github.soprovod.domain.vocabulary.Category.IN_NEED_OF_SOCIAL_SERVICES;
import static io.github.soprovod.domain.vocabulary.Circumstance.OTHER_RECOGNISED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RESULT_OBTAINED;
import static io.github.soprovod.domain.vocabulary.DecisionBody.COMMISSION;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.HelpKind.LEGAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.MEDICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PEDAGOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.HelpKind.SOCIAL;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.INDIVIDUAL_PROGRAMME;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE;
import static io.github.soprovod.domain.vocabulary.Stage.ASSESSMENT;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.act.Conditions.*;
import static io.github.soprovod.rules.policy.AgreementElement.INFORMATION_EXCHANGE;
import static io.github.soprovod.rules.policy.AgreementElement.LIABILITY;
import static io.github.soprovod.rules.policy.AgreementElement.PARTIES;
import static io.github.soprovod.rules.policy.AgreementElement.RIGHTS_AND_DUTIES;
import static io.github.soprovod.rules.policy.AgreementElement.SOCIAL_SERVICES;
import static io.github.soprovod.rules.policy.AgreementElement.SUPPORT_SERVICES;
import static io.github.soprovod.rules.policy.AgreementElement.TERM;
import static io.github.soprovod.rules.policy.EntryField.*;
import static io.github.soprovod.rules.policy.FileCondition.Fact.EVERYTHING_RESOLVED;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.AgreementElement;

/** Crimea: the methodical recommendations on social support, section by section. */
public final class CrimeaRecommendations extends ActText {

    private static final String SUBJECT = "по организации социального сопровождения лиц, признанных нуждающимися"
            + " в социальном обслуживании (ГКУ «КРЦСССДМ»)";

    @Override
    protected void write() {
        region("crimea", "Республика Крым", "Republic of Crimea");
        // Date and number of the approving order are blank; the youngest act cited is of 28.06.2016.
        undatedAct(
                new CitedAs(
                        "Методические рекомендации " + SUBJECT,
                        "Методических рекомендаций " + SUBJECT,
                        "Методическим рекомендациям " + SUBJECT,
                        "Методических рекомендаций " + SUBJECT),
                "2016-06-28");
        definitions();
        principles();
        need();
        interaction();
        centres();
        ending();
        leftOut();
    }

    private void definitions() {
        clause("CRI-1-9-a", asks(ofCategory(IN_NEED_OF_SOCIAL_SERVICES)));
        clause(
                "CRI-1-8-a",
                endsOn(RESULT_OBTAINED).from(IMPLEMENTATION, REVIEW),
                asks(EVERYTHING_RESOLVED)
                        .of(CLOSED)
                        .when(oneOf(REASON, RESULT_OBTAINED))
                        .read("CRI-1-8-x"));
        clause("CRI-1-8-b", kept("that there is no right to the help is a result like any other"));
        clause("CRI-1-8-c", kept("that the help cannot come in time is a result like any other"));
        reading(
                "CRI-1-8-x",
                "Whether a result belongs to a measure or to the case",
                "to each measure: the case has its result when every measure has one",
                "to the case as a whole");
        reading(
                "CRI-1-9-x",
                "Who recognises the need for support",
                "the centre, after the commission has recognised the need for services",
                "the same commission");
    }

    private void principles() {
        clause(
                "CRI-4-1-b",
                on(CONTRACT_CONCLUDED).in(ASSESSMENT),
                asks(had(CONTRACT_CONCLUDED))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .read("CRI-4-1-x"));
        reading(
                "CRI-4-1-x",
                "Whether the contract is a condition of the start",
                "it is: it stands for the family's consent",
                "it is one possible expression of consent");
        clause("CRI-4-1-a", kept("the contract of CRI-4-1-b is the consent"));
        clause("CRI-4-4-a", kept("the circumstances asked for by CRI-5-0-c name the situation"));
        clause("CRI-4-6-a", kept("findings, messages and texts of values hold no personal data"));
        clause("CRI-4-6-b", kept("findings, messages and texts of values hold no personal data"));
    }

    private void need() {
        clause(
                "CRI-5",
                stage(IDENTIFICATION, "признание нуждающимся в социальном обслуживании"),
                on(IDENTIFIED).opening().in(IDENTIFICATION).to(IDENTIFICATION),
                on(APPLICATION_FILED).opening().in(IDENTIFICATION).to(IDENTIFICATION),
                on(NEED_RECOGNISED).opening().in(IDENTIFICATION).to(IDENTIFICATION));
        clause(
                "CRI-5-0-a",
                asks(oneOf(DECISION_BODY, COMMISSION)).of(NEED_RECOGNISED),
                asks(had(NEED_RECOGNISED)).of(NEEDS_ASSESSED));
        clause("CRI-5-0-c", asks(given(CIRCUMSTANCES)).of(NEED_RECOGNISED));
        clause("CRI-5-1-a", kept("one of the circumstances of the list"));
        clause("CRI-5-2-a", kept("one of the circumstances of the list"));
        clause("CRI-5-2-b", kept("the circumstance is the need for constant care, not the disability"));
        clause("CRI-5-3-a", kept("one of the circumstances of the list"));
        clause("CRI-5-3-b", kept("the circumstance does not ask whose child it is"));
        clause("CRI-5-4-a", kept("one of the circumstances of the list"));
        clause("CRI-5-4-b", kept("the circumstance does not ask how long"));
        clause("CRI-5-4-c", kept("the circumstance covers the lack of a guardian"));
        clause("CRI-5-5-a", kept("one of the circumstances of the list"));
        clause("CRI-5-5-c", kept("conflict and violence are one circumstance, either suffices"));
        clause("CRI-5-6-a", kept("one of the circumstances of the list"));
        clause("CRI-5-6-b", kept("the circumstance does not ask for an age"));
        clause("CRI-5-7-a", kept("one of the circumstances of the list"));
        clause(
                "CRI-5-8-a",
                asks(not(hasAnyOf(CIRCUMSTANCES, OTHER_RECOGNISED)))
                        .of(NEED_RECOGNISED)
                        .warns());
    }

    private void interaction() {
        clause("CRI-8-3-b", kept("each element asked for below is an error of its own where an agreement lacks it"));
        clause("CRI-8-4-a", agreementHas(PARTIES));
        clause("CRI-8-5-a", agreementHas(AgreementElement.SUBJECT));
        reading(
                "CRI-8-4-x",
                "How many elements an agreement must contain",
                "eight: two paragraphs of the list name two each, and either can be absent while the other is there",
                "six, one for each paragraph of the list");
        clause("CRI-8-6-a", agreementHas(SOCIAL_SERVICES).read("CRI-8-4-x"));
        clause("CRI-8-6-b", agreementHas(SUPPORT_SERVICES).read("CRI-8-4-x"));
        clause("CRI-8-7-a", agreementHas(RIGHTS_AND_DUTIES).read("CRI-8-4-x"));
        clause("CRI-8-7-b", agreementHas(INFORMATION_EXCHANGE).read("CRI-8-4-x"));
        clause("CRI-8-8-a", agreementHas(LIABILITY));
        clause("CRI-8-9-a", agreementHas(TERM));
        clause("CRI-8-10-a", kept("each case has its own programme"));
        clause(
                "CRI-8-10-b",
                on(PROGRAMME_AGREED).in(ASSESSMENT).to(IMPLEMENTATION),
                asks(oneOf(PROGRAMME_KIND, INDIVIDUAL_PROGRAMME)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "CRI-8-11-a",
                stage(IMPLEMENTATION, "мероприятия социального сопровождения"),
                help(MEDICAL, "медицинская помощь"),
                help(PEDAGOGICAL, "педагогическая помощь"),
                help(PSYCHOLOGICAL, "психологическая помощь"),
                help(LEGAL, "юридическая помощь"),
                help(SOCIAL, "социальная помощь"),
                help(HelpKind.OTHER, "иная помощь"),
                on(MEASURE_RESOLVED).in(IMPLEMENTATION));
    }

    private void centres() {
        clause(
                "CRI-9-1-b",
                stage(ASSESSMENT, "определение нуждаемости в социальном сопровождении"),
                on(NEEDS_ASSESSED)
                        .in(IDENTIFICATION)
                        .when(affirmed(SUPPORT_NEEDED))
                        .to(ASSESSMENT),
                on(NEEDS_ASSESSED).in(IDENTIFICATION));
        clause("CRI-9-10-a", quarterlyDue(Bearer.CENTRE, ObligationKind.QUARTERLY_ANALYSIS));
        clause("CRI-9-9-a", measuresDue(Bearer.CENTRE), on(PROGRAMME_AMENDED).in(IMPLEMENTATION));
        clause(
                "CRI-9-0-b",
                stage(REVIEW, "анализ эффективности"),
                on(REVIEW_HELD)
                        .in(IMPLEMENTATION)
                        .when(oneOf(CONCLUSION, COMPLETE))
                        .to(REVIEW),
                on(REVIEW_HELD).in(IMPLEMENTATION),
                on(EFFECTIVENESS_EVALUATED).in(IMPLEMENTATION, REVIEW));
        clause("CRI-4-7-a", on(SUPPORT_RESUMED).in(REVIEW).to(IMPLEMENTATION));
    }

    private void ending() {
        clause("CRI-4-7-b", endsOn(REFUSAL_BY_RECIPIENT));
        clause("CRI-4-7-y", endsOnOthers());
        reading(
                "CRI-4-7-y",
                "Which grounds end support, the text listing none",
                "the results of section 1 and refusal; others are left open and said to be not regulated",
                "only the results of section 1");
        clause("CRI-9-1-x", on(DECLINED).in(IDENTIFICATION, ASSESSMENT).to(Stage.DECLINED));
        silentOn("term", "no term is set; help lasts until the problem is resolved");
        silentOn("grounds-of-ending", "no list of grounds");
        silentOn("curator", "the text knows no curator; one can be recorded");
        silentOn("refusal-of-admission", "no ground, form or day of a refusal to take on is given");
    }

    private void leftOut() {
        notModelled("CRI-1-3-a", "whether a social service was given is not part of a case file of support");
        notModelled("CRI-1-6-e", "a measure does not say whether it is a social service");
        notModelled("CRI-1-6-f", "a measure names its executor, which need not be an organisation");
        notModelled("CRI-1-8-d", "from whom a negative answer came is recorded with the referral, not with the result");
        notModelled("CRI-1-10-g", "contracts with those who help are not part of a case file");
        notModelled("CRI-5-1-d", "the cause of a circumstance is not recorded");
        notModelled("CRI-8-2-b", "exchange of documents beyond referrals is not recorded");
        notModelled("CRI-8-3-a", "which agreement covers an exchange is not recorded");
        notModelled("CRI-9-3", "what the centre told the family is not recorded");
        notModelled("CRI-9-4-a", "agreement to a single specialist is not recorded");
        notModelled("CRI-9-7-a", "requests about minors are referrals; the age of whom they concern is not recorded");
    }
}
