package io.github.soprovod.rules.region.irkutsk;

import static io.github.soprovod.domain.vocabulary.AppealHandling.CENTRE_REMOTE;
import static io.github.soprovod.domain.vocabulary.AppealTopic.EMERGENCY_PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.AppealTopic.LEGAL_CONSULTATION;
import static io.github.soprovod.domain.vocabulary.AppealTopic.LEGAL_SUPPORT;
import static io.github.soprovod.domain.vocabulary.AppealTopic.LONG_TERM_PSYCHOLOGICAL;
import static io.github.soprovod.domain.vocabulary.Category.SVO_FAMILY_MEMBER;
import static io.github.soprovod.domain.vocabulary.Category.SVO_PARTICIPANT;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.rules.act.Conditions.*;
import static io.github.soprovod.rules.policy.EntryField.HANDLED_BY;
import static io.github.soprovod.rules.policy.EntryField.TOPIC;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;

/** Irkutsk: the order of interaction of the Centre, the departments and the points, approved 01.07.2023. No lifecycle. */
public final class IrkutskOrder2023 extends ActText {

    @Override
    protected void write() {
        region("irkutsk", "Иркутская область", "Irkutsk oblast");
        actWithoutNumber(
                new CitedAs(
                        "Порядок взаимодействия, утв. министром социального развития, опеки и попечительства Иркутской области 01.07.2023",
                        "Порядка взаимодействия, утв. министром социального развития, опеки и попечительства Иркутской области 01.07.2023",
                        "Порядку взаимодействия, утв. министром социального развития, опеки и попечительства Иркутской области 01.07.2023",
                        "Порядка взаимодействия, утв. министром социального развития, опеки и попечительства Иркутской области 01.07.2023"),
                "2023-07-01",
                "2023-07-01");
        clause(
                "IRK-0-i",
                stage(IMPLEMENTATION, "сопровождение"),
                on(APPEAL_REGISTERED).opening().to(IMPLEMENTATION),
                on(IDENTIFIED).opening().to(IMPLEMENTATION),
                on(APPLICATION_FILED).opening().to(IMPLEMENTATION),
                recordsEverything(IMPLEMENTATION),
                on(DECLINED).in(IMPLEMENTATION).to(Stage.DECLINED),
                endsOnOthers());
        reading(
                "IRK-0-i",
                "Stages, term and grounds of ending of support",
                "not regulated: one open stage, every entry recorded, any end accepted and said to be so",
                "taken from another region or a federal act");
        clause(
                "IRK-3",
                asks(ofCategory(SVO_PARTICIPANT, SVO_FAMILY_MEMBER)).read("IRK-0-g"),
                admitsAt(CURATOR_APPOINTED));
        reading(
                "IRK-0-g",
                "Who is of the family",
                "left open: any relation, of a participant of any status",
                "a list with limits of age from another region");
        clause(
                "IRK-4-q",
                asks(oneOf(TOPIC, EMERGENCY_PSYCHOLOGICAL, LONG_TERM_PSYCHOLOGICAL, LEGAL_CONSULTATION, LEGAL_SUPPORT))
                        .of(APPEAL_REGISTERED)
                        .when(oneOf(HANDLED_BY, CENTRE_REMOTE))
                        .named("value.handled-by")
                        .warns());
        clause("IRK-4-b", monthlyDue(Bearer.CENTRE, ObligationKind.MONTHLY_PLAN, -1, 25));
        clause("IRK-4-e", kept("a plan is due in the month before its own"));
        clause("IRK-5-t", monthlyDue(Bearer.DEPARTMENT, ObligationKind.MONTHLY_REPORT, 1, 1));
        clause("IRK-5-w", kept("a report covers one calendar month"));
        reading(
                "IRK-4-f",
                "Whether the 25th is in time, and what follows where it is no working day",
                "it is in time, and nothing is shifted",
                "shifted to the next working day",
                "shifted to the working day before");
        reading(
                "IRK-5-x",
                "What follows where the 1st is no working day",
                "nothing is shifted",
                "shifted to the next working day");
        reading("IRK-5-y", "Whether a month without appeals needs a report", "a nil report is due", "none is due");
        clause("IRK-5-i", kept("whether the territory has the resource is recorded with the appeal"));
        clause("IRK-5-m", kept("that the Centre handles an appeal is recorded apart from the local resource"));
        reading(
                "IRK-5-n",
                "Whether the Centre is asked only where there is no local resource",
                "the two routes are independent",
                "the Centre is the way out where there is none");
        clause("IRK-A1-1-a", kept("an appeal has an identifier of its own and is counted by itself"));
        clause("IRK-A1-1-b", kept("an appeal comes from exactly one of three"));
        silentOn("stages", "the act sets no stages");
        silentOn("term", "the act sets no term");
        silentOn("grounds-of-ending", "the act sets no grounds of ending");
        silentOn("family", "the circle of the family is not defined");
        silentOn("programme", "the act asks for no programme");
        leftOut();
    }

    private void leftOut() {
        notModelled("IRK-1", "how departments are set up is not part of a case file");
        notModelled("IRK-2", "how points are equipped is not part of a case file");
        notModelled("IRK-3-a", "which department curates which point is not part of a case file");
        notModelled("IRK-3-b", "the partners of a department are not part of a case file");
        notModelled("IRK-3-aa", "the need for care of a relative is not recorded apart from the assessment");
        notModelled("IRK-4", "duties of the Centre towards departments, not of a case");
        notModelled("IRK-5", "duties of departments, not of a case");
    }
}
