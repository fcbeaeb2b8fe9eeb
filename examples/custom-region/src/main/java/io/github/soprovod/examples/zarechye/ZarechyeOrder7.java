package io.github.soprovod.examples.zarechye;

import static io.github.soprovod.domain.vocabulary.ClosureReason.MEASURES_COMPLETED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RELOCATION;
import static io.github.soprovod.domain.vocabulary.DocumentKind.IDENTITY;
import static io.github.soprovod.domain.vocabulary.EventType.APPLICATION_FILED;
import static io.github.soprovod.domain.vocabulary.EventType.CLOSED;
import static io.github.soprovod.domain.vocabulary.EventType.CURATOR_APPOINTED;
import static io.github.soprovod.domain.vocabulary.EventType.DECLINED;
import static io.github.soprovod.domain.vocabulary.EventType.MEASURE_RESOLVED;
import static io.github.soprovod.domain.vocabulary.EventType.PROGRAMME_AGREED;
import static io.github.soprovod.domain.vocabulary.EventType.REVIEW_HELD;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.rules.act.Conditions.affirmed;
import static io.github.soprovod.rules.act.Conditions.familyMemberUnder;
import static io.github.soprovod.rules.act.Conditions.given;
import static io.github.soprovod.rules.act.Conditions.livesHere;
import static io.github.soprovod.rules.act.Conditions.onFile;
import static io.github.soprovod.rules.act.Conditions.oneOf;
import static io.github.soprovod.rules.act.Conditions.statedTermAtMost;
import static io.github.soprovod.rules.policy.EntryField.AGREED_BY_RECIPIENT;
import static io.github.soprovod.rules.policy.EntryField.PROGRAMME_TERM_FROM;
import static io.github.soprovod.rules.policy.EntryField.PROGRAMME_TERM_UNTIL;
import static io.github.soprovod.rules.policy.EntryField.REASON;
import static io.github.soprovod.rules.policy.FileCondition.Fact.EVERYTHING_RESOLVED;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;
import java.time.Period;

/**
 * Zarechye: order 7 of 20.12.2024, clause by clause. There is neither such a region nor such an act: both are invented, to
 * show how an act becomes a policy.
 */
public final class ZarechyeOrder7 extends ActText {

    /** The act, not yet written down: {@link #policy} does that. */
    public ZarechyeOrder7() {}

    @Override
    protected void write() {
        region("zarechye", "Заречье (вымышленный край)", "Zarechye (an invented region)");
        act(
                new CitedAs(
                        "Порядок, утв. приказом от 20.12.2024 № 7 (вымышленный)",
                        "Порядка, утв. приказом от 20.12.2024 № 7 (вымышленного)",
                        "Порядку, утв. приказом от 20.12.2024 № 7 (вымышленному)",
                        "приказа от 20.12.2024 № 7 (вымышленного)"),
                "7",
                "2024-12-20",
                "2025-01-01");
        recipients();
        admission();
        support();
        ending();
        clause("ZAR-5.1", monthlyDue(Bearer.CENTRE, ObligationKind.MONTHLY_REPORT, 1, 5));
        silentOn("post-support", "nothing follows the end of support");
        notModelled("ZAR-5.2", "how the report is printed is no fact of a case");
    }

    private void recipients() {
        clause("ZAR-1.1", asks(livesHere()), admitsAt(CURATOR_APPOINTED));
        clause("ZAR-1.2", asks(familyMemberUnder(18)).read("ZAR-1.2-amb"));
        reading(
                "ZAR-1.2-amb",
                "Whether \"a family with children\" is one with a child of full age",
                "it is not: a member is under 18",
                "it is: children are children at any age");
    }

    private void admission() {
        clause(
                "ZAR-2.1",
                stage(IDENTIFICATION, "приём"),
                on(APPLICATION_FILED).opening().to(IDENTIFICATION));
        clause("ZAR-2.2", asks(onFile(IDENTITY)).of(CURATOR_APPOINTED));
        clause("ZAR-2.3", on(DECLINED).in(IDENTIFICATION).to(Stage.DECLINED));
    }

    private void support() {
        clause(
                "ZAR-3.1",
                stage(IMPLEMENTATION, "сопровождение"),
                on(CURATOR_APPOINTED).in(IDENTIFICATION).to(IMPLEMENTATION));
        clause(
                "ZAR-3.2",
                on(PROGRAMME_AGREED).in(IMPLEMENTATION),
                asks(affirmed(AGREED_BY_RECIPIENT)).of(PROGRAMME_AGREED).warns());
        clause(
                "ZAR-3.3",
                termOfProgramme(),
                asks(given(PROGRAMME_TERM_FROM)).of(PROGRAMME_AGREED),
                asks(given(PROGRAMME_TERM_UNTIL)).of(PROGRAMME_AGREED),
                asks(statedTermAtMost(Period.ofMonths(6))).of(PROGRAMME_AGREED),
                termEndDue(Bearer.INSTITUTION));
        clause("ZAR-3.4", on(MEASURE_RESOLVED).in(IMPLEMENTATION), measuresDue(Bearer.INSTITUTION));
        clause("ZAR-3.5", on(REVIEW_HELD).in(IMPLEMENTATION), interimAssessmentDue(Bearer.CURATOR, Period.ofMonths(3)));
    }

    private void ending() {
        clause(
                "ZAR-4.1",
                endsOn(MEASURES_COMPLETED).from(IMPLEMENTATION),
                asks(EVERYTHING_RESOLVED).of(CLOSED).when(oneOf(REASON, MEASURES_COMPLETED)));
        clause("ZAR-4.2", endsOn(RELOCATION).from(IDENTIFICATION, IMPLEMENTATION));
        clause("ZAR-4.3", endsOnNothingElse());
    }
}
