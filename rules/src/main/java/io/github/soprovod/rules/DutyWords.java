package io.github.soprovod.rules;

import io.github.soprovod.rules.policy.Statement.AnswersDue;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.policy.Statement.EvaluationDue;
import io.github.soprovod.rules.policy.Statement.FinalInspectionDue;
import io.github.soprovod.rules.policy.Statement.InterimAssessmentDue;
import io.github.soprovod.rules.policy.Statement.MeasuresDue;
import io.github.soprovod.rules.policy.Statement.MonthlyContactDue;
import io.github.soprovod.rules.policy.Statement.MonthlyDue;
import io.github.soprovod.rules.policy.Statement.OnceDue;
import io.github.soprovod.rules.policy.Statement.QuarterlyDue;
import io.github.soprovod.rules.policy.Statement.RollingContactDue;
import io.github.soprovod.rules.policy.Statement.StatusRecheckDue;
import io.github.soprovod.rules.policy.Statement.TermEndDue;
import java.time.Period;

/** Puts what falls due into sentences; who is to do it stands first. */
final class DutyWords {

    private final Wording wording;

    DutyWords(Wording wording) {
        this.wording = wording;
    }

    String of(Duty duty) {
        if (duty instanceof MeasuresDue) {
            return said(duty, "measures");
        }
        if (duty instanceof AnswersDue) {
            return said(duty, "answers");
        }
        if (duty instanceof InterimAssessmentDue interim) {
            return said(duty, "interim-assessment", wording.period(interim.after()));
        }
        if (duty instanceof FinalInspectionDue inspection) {
            return said(duty, "final-inspection", wording.period(inspection.lead()));
        }
        if (duty instanceof TermEndDue) {
            return said(duty, "term-end");
        }
        if (duty instanceof RollingContactDue rolling) {
            return said(duty, "rolling-contact", wording.period(rolling.interval()));
        }
        if (duty instanceof MonthlyContactDue) {
            return said(duty, "monthly-contact");
        }
        if (duty instanceof StatusRecheckDue recheck) {
            return said(duty, "status-recheck", wording.names(recheck.papers()));
        }
        if (duty instanceof EvaluationDue) {
            return said(duty, "evaluation");
        }
        if (duty instanceof QuarterlyDue quarterly) {
            return said(duty, "quarterly", wording.name(quarterly.owed()));
        }
        if (duty instanceof OnceDue once) {
            return said(duty, "once", wording.name(once.owed()), wording.day(once.by()));
        }
        MonthlyDue monthly = (MonthlyDue) duty;
        return said(
                duty,
                "monthly" + shift(monthly.shift()),
                wording.name(monthly.owed()),
                Integer.toString(monthly.day()),
                wording.period(Period.ofMonths(Math.abs(monthly.shift()))));
    }

    private static String shift(int months) {
        return switch (months) {
            case 0 -> "";
            case 1 -> ".after";
            case -1 -> ".before";
            default -> months < 0 ? ".earlier" : ".later";
        };
    }

    private String said(Duty duty, String key, String... values) {
        String[] all = new String[values.length + 1];
        all[0] = StatementWords.capital(wording.name(duty.bearer()));
        System.arraycopy(values, 0, all, 1, values.length);
        return wording.filled("duty." + key, all);
    }
}
