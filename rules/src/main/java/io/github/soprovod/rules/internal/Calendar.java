package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Recheck;
import io.github.soprovod.domain.CaseState.Review;
import io.github.soprovod.domain.CaseState.Span;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.ObligationKind;
import io.github.soprovod.domain.vocabulary.ObligationStatus;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.rules.policy.Statement.AnswersDue;
import io.github.soprovod.rules.policy.Statement.Duty;
import io.github.soprovod.rules.policy.Statement.EvaluationDue;
import io.github.soprovod.rules.policy.Statement.FinalInspectionDue;
import io.github.soprovod.rules.policy.Statement.InterimAssessmentDue;
import io.github.soprovod.rules.policy.Statement.MeasuresDue;
import io.github.soprovod.rules.policy.Statement.MonthlyContactDue;
import io.github.soprovod.rules.policy.Statement.RollingContactDue;
import io.github.soprovod.rules.policy.Statement.StatusRecheckDue;
import io.github.soprovod.rules.policy.Statement.TermEndDue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What falls due in a case: one calculus over the duties that the policy states. */
final class Calendar {

    private final Rulebook book;
    private final CaseState state;
    private final LocalDate day;
    private final @Nullable Mark closed;
    private final List<Obligation> obligations = new ArrayList<>();

    private Calendar(Rulebook book, CaseState state, LocalDate day) {
        this.book = book;
        this.state = state;
        this.day = day;
        this.closed = state.closure().map(CaseState.Closure::by).orElse(null);
    }

    static List<Obligation> of(Rulebook book, CaseState state, LocalDate day) {
        Calendar calendar = new Calendar(book, state, day);
        book.duties().forEach(calendar::list);
        return calendar.obligations;
    }

    private void list(Duty duty) {
        if (duty instanceof MeasuresDue) {
            measures(duty);
        } else if (duty instanceof AnswersDue) {
            state.referrals()
                    .forEach((id, referral) -> add(
                            duty,
                            ObligationKind.REFERRAL_ANSWER,
                            id,
                            referral.sent().on(),
                            null,
                            referral.answered().orElse(null)));
        } else if (duty instanceof InterimAssessmentDue interim) {
            state.term().ifPresent(term -> interim(interim, term));
        } else if (duty instanceof FinalInspectionDue inspection) {
            state.term().ifPresent(term -> inspections(inspection, term));
        } else if (duty instanceof TermEndDue) {
            state.term().ifPresent(term -> ends(duty, term));
        } else if (duty instanceof MonthlyContactDue) {
            state.postSupport().forEach(span -> contacts(duty, span));
        } else if (duty instanceof RollingContactDue rolling) {
            state.postSupport().forEach(span -> rolling(rolling, span));
        } else if (duty instanceof StatusRecheckDue) {
            rechecks(duty);
        } else if (duty instanceof EvaluationDue) {
            evaluation(duty);
        }
    }

    private void measures(Duty duty) {
        List<Measure> measures = state.programme().map(plan -> plan.measures()).orElse(List.of());
        for (Measure measure : measures) {
            Mark planned = state.planned().get(measure.id());
            CaseState.Resolution result = state.resolved().get(measure.id());
            if (planned != null) {
                add(
                        duty,
                        ObligationKind.MEASURE,
                        measure.id(),
                        planned.on(),
                        measure.dueOn().orElse(null),
                        result == null ? null : result.by());
            }
        }
    }

    private void interim(InterimAssessmentDue duty, Term term) {
        LocalDate opens = term.from().plus(duty.after());
        if (term.until().isAfter(opens)) {
            Mark met = null;
            for (Review review : state.reviews()) {
                if (met == null
                        && review.kind() == ReviewKind.INTERIM
                        && !review.by().on().isBefore(opens)) {
                    met = review.by();
                }
            }
            add(duty, ObligationKind.INTERIM_ASSESSMENT, null, opens, null, met);
        }
    }

    /** One for each running term: the first, and each that an extension made. */
    private void inspections(FinalInspectionDue duty, Term term) {
        LocalDate begins = term.from();
        int since = term.by().entry();
        for (Extension extension : term.extensions()) {
            inspection(duty, begins, extension.replaced(), since, extension.by().entry());
            since = extension.by().entry();
            begins = extension.by().on();
        }
        inspection(duty, begins, term.until(), since, Integer.MAX_VALUE);
    }

    private void inspection(FinalInspectionDue duty, LocalDate begins, LocalDate end, int since, int before) {
        LocalDate reminder = end.minus(duty.lead());
        Mark met = null;
        for (Review review : state.reviews()) {
            Mark by = review.by();
            if (met == null
                    && review.kind() == ReviewKind.FINAL_INSPECTION
                    && by.entry() > since
                    && by.entry() < before
                    && !by.on().isBefore(state.term().map(Term::from).orElse(begins))
                    && !by.on().isAfter(end)) {
                met = by;
            }
        }
        add(
                duty,
                ObligationKind.FINAL_INSPECTION,
                end.toString(),
                reminder.isBefore(begins) ? begins : reminder,
                end,
                met);
    }

    private void ends(Duty duty, Term term) {
        for (Extension extension : term.extensions()) {
            LocalDate end = extension.replaced();
            add(duty, ObligationKind.TERM_END, end.toString(), end, end, extension.by());
        }
        add(duty, ObligationKind.TERM_END, term.until().toString(), term.until(), term.until(), null);
    }

    /**
     * Every month from the first wholly spent in post-support to the month after the asked day. The month in which the
     * stage was left, and the one after, were shown before; they are shown as ended.
     */
    private void contacts(Duty duty, Span span) {
        LocalDate entered = span.from().on();
        YearMonth month = YearMonth.from(entered);
        if (entered.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        LocalDate left = span.until().map(Mark::on).orElse(null);
        YearMonth last =
                YearMonth.from(left == null || day.isBefore(left) ? day : left).plusMonths(1);
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            Mark met = null;
            for (Mark contact : state.contacts()) {
                if (met == null
                        && contact.entry() > span.from().entry()
                        && YearMonth.from(contact.on()).equals(month)) {
                    met = contact;
                }
            }
            boolean ended = left != null && !month.atEndOfMonth().isBefore(left);
            add(
                    duty,
                    ObligationKind.POST_SUPPORT_CONTACT,
                    month.toString(),
                    month.atDay(1),
                    month.atEndOfMonth(),
                    met,
                    ended);
        }
    }

    /** One contact after another: each is due so long after the one before, the first after the stage was entered. */
    private void rolling(RollingContactDue duty, Span span) {
        int left = span.until().map(Mark::entry).orElse(Integer.MAX_VALUE);
        LocalDate since = span.from().on();
        for (Mark contact : state.contacts()) {
            if (contact.entry() > span.from().entry() && contact.entry() < left) {
                contact(duty, since, contact, false);
                since = contact.on();
            }
        }
        contact(duty, since, null, span.until().isPresent());
    }

    private void contact(RollingContactDue duty, LocalDate since, @Nullable Mark met, boolean ended) {
        LocalDate due = since.plus(duty.interval());
        // Two contacts of one day would make one key of two obligations.
        if (obligations.stream()
                .noneMatch(known -> known.kind() == ObligationKind.POST_SUPPORT_CONTACT
                        && known.subject().equals(Optional.of(due.toString())))) {
            add(duty, ObligationKind.POST_SUPPORT_CONTACT, due.toString(), since, due, met, ended);
        }
    }

    private void rechecks(Duty duty) {
        String subject = null;
        for (Recheck met : state.rechecks()) {
            add(duty, ObligationKind.FAMILY_STATUS_RECHECK, subject, met.opens(), null, met.metBy());
            subject = met.opens().toString();
        }
        LocalDate opens = pendingRecheck(book, new Fold(state));
        if (opens != null) {
            String next = state.rechecks().isEmpty() ? null : opens.toString();
            add(duty, ObligationKind.FAMILY_STATUS_RECHECK, next, opens, null, null);
        }
    }

    /**
     * First day without the status that the recipient had when last it was known: at the first appointment of a curator, or
     * at the last check. Null where the status does not end, or was not established.
     */
    static @Nullable LocalDate pendingRecheck(Rulebook book, Fold fold) {
        Mark known = fold.rechecks.isEmpty()
                ? fold.firstAppointment
                : fold.rechecks.get(fold.rechecks.size() - 1).metBy();
        if (known == null) {
            return null;
        }
        Answer answer = Eligible.status(book, new Prospect(fold, known.on(), null, null, true));
        return answer.until().map(until -> until.plusDays(1)).orElse(null);
    }

    private void evaluation(Duty duty) {
        if (closed == null) {
            return;
        }
        Optional<ClosureReason> reason = state.closure().flatMap(CaseState.Closure::reason);
        if (reason.isEmpty() || reason.get() == ClosureReason.DEATH) {
            return;
        }
        add(
                duty,
                ObligationKind.EFFECTIVENESS_EVALUATION,
                null,
                closed.on(),
                null,
                state.evaluatedAfterEnd().orElse(null),
                false);
    }

    private void add(
            Duty duty,
            ObligationKind kind,
            @Nullable String subject,
            LocalDate opens,
            @Nullable LocalDate due,
            @Nullable Mark met) {
        add(duty, kind, subject, opens, due, met, closed != null);
    }

    private void add(
            Duty duty,
            ObligationKind kind,
            @Nullable String subject,
            LocalDate opens,
            @Nullable LocalDate due,
            @Nullable Mark met,
            boolean ended) {
        obligations.add(new Obligation(
                Optional.of(state.id()),
                kind,
                Optional.ofNullable(subject),
                duty.bearer(),
                duty.clause(),
                opens,
                Optional.ofNullable(due),
                status(day, opens, due, met != null, ended || (closed != null && !(duty instanceof EvaluationDue))),
                Optional.ofNullable(met).map(mark -> "/events/" + mark.entry())));
    }

    /** Overdue is asked before upcoming: moving the day forward never leads back. */
    static ObligationStatus status(
            LocalDate day, LocalDate opens, @Nullable LocalDate due, boolean met, boolean ended) {
        if (met) {
            return ObligationStatus.MET;
        }
        if (ended) {
            return ObligationStatus.ENDED;
        }
        if (due != null && day.isAfter(due)) {
            return ObligationStatus.OVERDUE;
        }
        return day.isBefore(opens) ? ObligationStatus.UPCOMING : ObligationStatus.DUE;
    }
}
