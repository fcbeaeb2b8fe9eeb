package io.github.soprovod.rules.region.yugra;

import static io.github.soprovod.domain.vocabulary.Category.DISABLED;
import static io.github.soprovod.domain.vocabulary.Category.ELDERLY;
import static io.github.soprovod.domain.vocabulary.Category.IN_DIFFICULT_SITUATION;
import static io.github.soprovod.domain.vocabulary.ClosureReason.MEASURES_COMPLETED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.TERM_EXPIRED;
import static io.github.soprovod.domain.vocabulary.DecisionBody.COMMISSION;
import static io.github.soprovod.domain.vocabulary.DocumentKind.APPLICATION;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE;
import static io.github.soprovod.domain.vocabulary.ReviewKind.INTERIM;
import static io.github.soprovod.domain.vocabulary.Stage.ASSESSMENT;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.act.Conditions.*;
import static io.github.soprovod.rules.policy.EntryCondition.MeasurePart.*;
import static io.github.soprovod.rules.policy.EntryField.*;
import static io.github.soprovod.rules.policy.FileCondition.Fact.*;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;
import io.github.soprovod.rules.policy.Statement.Choice;
import io.github.soprovod.rules.policy.Statement.Eligibility;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Yugra: the order 425-р of 04.05.2013 with its recommendations and forms, clause by clause. */
public final class YugraOrder425 extends ActText {

    /**
     * The reading of YUG-1.3-x that computes who is elderly, to be given to {@link
     * io.github.soprovod.rules.policy.Policy#with(String, Choice)}.
     *
     * @param age the age from which a citizen is elderly
     * @param citation the act that sets it
     */
    public static Choice elderlyFrom(int age, String citation) {
        return new Choice(
                "age-" + age,
                "from the age of " + age + ", " + citation,
                List.of(new Eligibility(
                        "YUG-1.3-o",
                        Optional.of("YUG-1.3-x"),
                        Optional.of("eligibility.elderly-or-disabled"),
                        Optional.empty(),
                        any(ofCategory(DISABLED), not(under(age))),
                        Severity.ERROR)));
    }

    @Override
    protected void write() {
        region("yugra", "Ханты-Мансийский автономный округ – Югра", "Khanty-Mansi autonomous okrug - Yugra");
        act(
                new CitedAs(
                        "Методические рекомендации, утв. приказом Депсоцразвития Югры от 04.05.2013 № 425-р",
                        "Методических рекомендаций, утв. приказом Депсоцразвития Югры от 04.05.2013 № 425-р",
                        "приказу Депсоцразвития Югры от 04.05.2013 № 425-р",
                        "приказа Депсоцразвития Югры от 04.05.2013 № 425-р"),
                "425-р",
                "2013-05-04",
                "2013-05-04");
        order();
        generalProvisions();
        organisation();
        term();
        ending();
        forms();
        duties();
        leftOut();
    }

    private void order() {
        clause("YUG-O-2.2-a", kept("the problems that make the situation up are asked for by YUG-5.3.1-c"));
        clause("YUG-O-2.2-b", asks(supportFoundNeeded()).of(ENROLLED).read("YUG-5.2-z"));
        reading(
                "YUG-5.2-z",
                "Whether the first stage comes before or after enrolment",
                "before: the need is assessed, and found, before enrolment",
                "after");
        reading(
                "YUG-O-2.1-x",
                "Who may be enrolled",
                "anyone found or applying",
                "only those who are in social servicing already");
    }

    private void generalProvisions() {
        clause("YUG-1.3-b", kept("the category of a difficult situation is one, actual or possible"));
        clause("YUG-1.3-d", kept("the category of a difficult situation means one that cannot be overcome alone"));
        clause(
                "YUG-1.3-o",
                admitsAt(ENROLLED),
                byReading(
                        "YUG-1.3-x",
                        "From which age a citizen is elderly",
                        choice(
                                "stated-category",
                                "as other law says: it is a stated category, no age is computed",
                                asks(ofCategory(ELDERLY, DISABLED)).read("YUG-1.3-y"))));
        clause("YUG-1.3-p", asks(ofCategory(IN_DIFFICULT_SITUATION)).read("YUG-1.3-z"));
        reading(
                "YUG-1.3-y",
                "Whether elderly citizens and disabled persons are one group or two",
                "either group",
                "both features at once");
        reading(
                "YUG-1.3-z",
                "Whether any citizen in a difficult situation is meant",
                "only the elderly and the disabled, as the definition says",
                "any citizen");

        clause("YUG-3.2-a", kept("findings, messages and texts of values hold no personal data"));
    }

    private void organisation() {
        clause(
                "YUG-5.1",
                stage(IDENTIFICATION, "выявление либо обращение"),
                on(IDENTIFIED).opening().in(IDENTIFICATION).to(IDENTIFICATION),
                on(APPLICATION_FILED).opening().in(IDENTIFICATION).to(IDENTIFICATION));
        clause("YUG-5.1-b", on(CURATOR_APPOINTED).in(IDENTIFICATION).to(ASSESSMENT));
        clause(
                "YUG-5.2-a",
                on(ENROLLED).in(ASSESSMENT).to(IMPLEMENTATION),
                asks(onFile(APPLICATION)).of(ENROLLED));
        clause("YUG-5.2-b", on(PROGRAMME_AGREED).in(IMPLEMENTATION).when(not(had(PROGRAMME_AGREED))));
        clause("YUG-5.2-c", kept("without a programme there is no measure to resolve"));
        clause("YUG-5.3.1", stage(ASSESSMENT, "первый этап"), on(NEEDS_ASSESSED).in(ASSESSMENT));
        clause("YUG-5.3.1-c", asks(given(PROBLEMS)).of(NEEDS_ASSESSED));
        clause("YUG-5.3.1-d", asks(given(OWN_RESOURCES)).of(NEEDS_ASSESSED).warns());
        clause("YUG-5.3.1-e", asks(given(WEAK_POINTS)).of(NEEDS_ASSESSED).warns());
        clause(
                "YUG-5.3.1-f",
                asks(given(EXTERNAL_DIFFICULTIES)).of(NEEDS_ASSESSED).warns());
        clause("YUG-5.3.2", stage(IMPLEMENTATION, "второй этап"));
        clause("YUG-5.3.2-b", on(MEASURE_RESOLVED).in(IMPLEMENTATION));
        clause(
                "YUG-5.3.2-d",
                on(REVIEW_HELD)
                        .in(IMPLEMENTATION)
                        .when(oneOf(CONCLUSION, COMPLETE))
                        .to(REVIEW),
                on(REVIEW_HELD).in(IMPLEMENTATION));
        clause("YUG-5.3.3", stage(REVIEW, "третий этап"));
        clause(
                "YUG-5.3.3-c",
                on(EFFECTIVENESS_EVALUATED).in(REVIEW),
                asks(given(RECOMMENDATIONS)).of(EFFECTIVENESS_EVALUATED).warns());
    }

    private void term() {
        clause("YUG-6.1-a", termOfProgramme(), termEndDue(Bearer.INSTITUTION));
        clause("YUG-6.1", asks(TERM_RUNNING).of(MEASURE_RESOLVED, SUPPORT_RESUMED));
        clause("YUG-6.1", asks(TERM_RUNNING).of(REVIEW_HELD).when(oneOf(CONCLUSION, COMPLETE)));
        clause(
                "YUG-6.1.1-a",
                asks(statedTermAtMost(Period.ofMonths(6))).of(PROGRAMME_AGREED).read("YUG-6.1.1-x"));
        clause(
                "YUG-6.1.1-b",
                asks(given(PROGRAMME_TERM_FROM)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED),
                asks(given(PROGRAMME_TERM_UNTIL)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED),
                asks(statedTermNotBefore(ENROLLED))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .read("YUG-6.1.1-y"));
        reading(
                "YUG-6.1.1-x",
                "How months are counted",
                "to the same day of the last month, or its last day",
                "in whole months, ending the day before");
        reading(
                "YUG-6.1.1-y",
                "From when the term runs",
                "from the day that the programme states, not before enrolment",
                "from the application",
                "from enrolment");
        clause(
                "YUG-6.1.2-a",
                on(TERM_EXTENDED).in(IMPLEMENTATION),
                asks(PROGRAMME_IN_FORCE).of(TERM_EXTENDED),
                asks(extendsTerm()).of(TERM_EXTENDED),
                asks(extendedTermAtMost(Period.ofYears(1))).of(TERM_EXTENDED).read("YUG-6.1.2-x"),
                asks(TERM_RUNNING).of(TERM_EXTENDED).read("YUG-6.1.2-xx"),
                asks(keepsRunningEnd()).of(PROGRAMME_AMENDED));
        clause("YUG-6.1.2-c", asks(affirmed(RECIPIENT_WISH)).of(TERM_EXTENDED).read("YUG-6.1.2-z"));
        clause("YUG-6.1.3-a", asks(oneOf(DECISION_BODY, COMMISSION)).of(TERM_EXTENDED));
        reading(
                "YUG-6.1.2-x",
                "What may last up to one year",
                "the term in all, from its start",
                "the extension itself");
        reading("YUG-6.1.2-y", "How many extensions there may be", "several within the year", "one");
        reading(
                "YUG-6.1.2-z",
                "What weight the citizen's wish has",
                "an extension needs a recorded wish for it",
                "the wish is only considered");
        reading(
                "YUG-6.1.2-xx",
                "Whether a term that has ended can be extended",
                "it cannot",
                "it can, for the time past");
        clause(
                "YUG-6.3-a",
                asks(termPassed(Period.ofMonths(3)))
                        .of(REVIEW_HELD)
                        .when(oneOf(REVIEW_KIND, INTERIM))
                        .warns(),
                interimAssessmentDue(Bearer.CURATOR, Period.ofMonths(3)));
        clause("YUG-6.3-b", on(PROGRAMME_AMENDED).in(IMPLEMENTATION).when(PROGRAMME_IN_FORCE));
        clause(
                "YUG-6.4-a",
                asks(decidedOnInspection()).of(TERM_EXTENDED).read("YUG-6.4-x"),
                byReading(
                        "YUG-6.4-x",
                        "When the end is near enough for the inspection",
                        choice(
                                "reminder-14-days",
                                "on any day of the running term; a reminder leads by 14 days, which is no norm",
                                finalInspectionDue(Bearer.CURATOR, Period.ofDays(14))),
                        choice(
                                "reminder-one-month",
                                "on any day of the running term; a reminder leads by a month, which is no norm",
                                finalInspectionDue(Bearer.CURATOR, Period.ofMonths(1)))));
        clause("YUG-6.4-b", kept("the inspection is compared with the decision in YUG-6.4-a"));
        clause("YUG-6.4-c", on(SUPPORT_RESUMED).in(REVIEW).to(IMPLEMENTATION));
        clause("YUG-6.4-d", kept("an inspection counts for the term that it was held in"));

        reading(
                "YUG-6.4-z",
                "Whether early completion needs the inspection",
                "it does not: the duty belongs to the end of the term",
                "it does");
    }

    private void ending() {
        clause(
                "YUG-5.3-a",
                endsOn(MEASURES_COMPLETED).from(REVIEW),
                asks(EVERYTHING_RESOLVED).of(CLOSED).when(oneOf(REASON, MEASURES_COMPLETED)));
        clause(
                "YUG-6.1",
                endsOn(TERM_EXPIRED).from(IMPLEMENTATION, REVIEW),
                asks(TERM_ENDING).of(CLOSED).when(oneOf(REASON, TERM_EXPIRED)));
        clause(
                "YUG-6.4-xx",
                asks(decidedOnInspection())
                        .of(CLOSED)
                        .in(IMPLEMENTATION, REVIEW)
                        .when(oneOf(REASON, TERM_EXPIRED))
                        .read("YUG-6.4-xx")
                        .warns());
        reading(
                "YUG-6.4-xx",
                "What follows where the term runs out with neither inspection nor decision",
                "support ends with the term, and the missing inspection is said",
                "support stays open until both are made up for");
        clause("YUG-3.1-a", endsOn(REFUSAL_BY_RECIPIENT));
        clause("YUG-3.1-x", endsOnOthers());
        reading(
                "YUG-3.1-x",
                "Which grounds end support, the act listing none",
                "completion, the end of the term and refusal; others are left open and said to be not regulated",
                "nothing but the decision at the end of the term");
        clause("YUG-5.1-a", on(DECLINED).in(IDENTIFICATION, ASSESSMENT).to(Stage.DECLINED));
        silentOn("grounds-of-ending", "no list; death, relocation and a contract for social services are left open");
        silentOn("refusal-of-admission", "no ground, form or day of a refusal to take on is given");
        silentOn("post-support", "nothing follows the end of support");
        silentOn("interim-assessment-day", "the day from which it falls due is set, the last day is not");
    }

    private void forms() {
        clause("YUG-A2-1-h", kept("the list of living arrangements has these seven"));
        clause("YUG-A2-3-a", asks(eachMeasureHas(TITLE)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause("YUG-A2-3-b", asks(eachMeasureHas(EXECUTOR)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "YUG-A2-3-c",
                asks(eachMeasureHas(DUE_ON)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED),
                asks(eachMeasureDueInTerm())
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .warns(),
                measuresDue(Bearer.INSTITUTION));
        clause("YUG-A2-7-c", asks(affirmed(AGREED_BY_RECIPIENT)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
    }

    private void duties() {
        clause("YUG-O-2.1-a", onceDue(Bearer.INSTITUTION, ObligationKind.ONE_OFF_ANALYSIS, "2013-06-20"));
        clause("YUG-A3-0-d", kept("YUG-A3-0-e has one for each month"));
        clause("YUG-A3-0-e", monthlyDue(Bearer.INSTITUTION, ObligationKind.MONTHLY_REPORT, 1, 10));
        reading("YUG-A3-0-x", "Which is the last day for the report", "the 10th", "the 9th");
        reading("YUG-6.3-x", "How often the interim assessment is made", "once", "every three months");
        reading(
                "YUG-6.3-y",
                "Whether a term of three months or less has an interim assessment, and by which day it is due",
                "it has none; no last day is set",
                "it falls on the last day");
    }

    private void leftOut() {

        notModelled("YUG-1.3-g", "the department that the specialist works in is not recorded");
        notModelled("YUG-1.3-q", "which centre holds the case is not recorded");
        notModelled("YUG-6.1.2-b", "the necessity of an extension is not recorded apart from the decision");
        notModelled("YUG-6.1.3-b", "the composition of the commission is not part of a case file");
        notModelled("YUG-6.1.3-c", "the composition of the commission is not part of a case file");
        notModelled("YUG-6.1.3-d", "the composition of the commission is not part of a case file");
    }
}
