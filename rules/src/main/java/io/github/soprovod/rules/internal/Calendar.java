package io.github.soprovod.rules.internal;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What falls due in a case: one calculus over the duties that the policy states. Kind and subject are the key of an
 * obligation and stand once; where two would have the same key, one that is met stays, and else the one that runs.
 */
final class Calendar {

    private static final Comparator<Obligation> BY_DAY =
            Comparator.comparing(obligation -> obligation.due().orElse(obligation.opens()));

    private final Rulebook book;
    private final CaseState state;
    private final LocalDate day;
    private final @Nullable Mark closed;
    private final Map<Key, Obligation> obligations = new LinkedHashMap<>();

    private Calendar(Rulebook book, CaseState state, LocalDate day) {
        this.book = book;
        this.state = state;
        this.day = day;
        this.closed = state.closure().map(CaseState.Closure::by).orElse(null);
    }

    /** The obligations by day: that by which each is due or, where there is none, that from which it is. */
    static List<Obligation> of(Rulebook book, CaseState state, LocalDate day) {
        Calendar calendar = new Calendar(book, state, day);
        book.duties().forEach(calendar::list);
        return calendar.obligations.values().stream().sorted(BY_DAY).toList();
    }

    private void list(Duty duty) {
        if (duty instanceof MeasuresDue) {
            measures(duty);
        } else if (duty instanceof AnswersDue) {
            answers(duty);
        } else if (duty instanceof InterimAssessmentDue interim) {
            state.formerTerms().forEach(former -> interim(interim, former.term(), true));
            state.term().ifPresent(term -> interim(interim, term, false));
        } else if (duty instanceof FinalInspectionDue inspection) {
            state.formerTerms().forEach(former -> inspections(inspection, former.term(), former.by()));
            state.term().ifPresent(term -> inspections(inspection, term, null));
        } else if (duty instanceof TermEndDue) {
            state.formerTerms().forEach(former -> ends(duty, former.term(), former.by()));
            state.term().ifPresent(term -> ends(duty, term, null));
        } else if (duty instanceof MonthlyContactDue) {
            contacts(duty);
        } else if (duty instanceof RollingContactDue rolling) {
            state.postSupport().forEach(span -> rolling(rolling, span));
        } else if (duty instanceof StatusRecheckDue) {
            rechecks(duty);
        } else if (duty instanceof EvaluationDue) {
            evaluation(duty);
        }
    }

    /** Those of the programme in force, and those of earlier ones that had their result before they were left out. */
    private void measures(Duty duty) {
        List<Measure> measures = state.programme().map(plan -> plan.measures()).orElse(List.of());
        for (Measure measure : measures) {
            Mark planned = state.planned().get(measure.id());
            CaseState.Resolution result = state.resolved().get(measure.id());
            if (planned != null) {
                LocalDate due = measure.dueOn().orElse(null);
                add(duty, ObligationKind.MEASURE, measure.id(), planned.on(), due, result == null ? null : result.by());
            }
        }
        state.dropped().forEach((id, dropped) -> {
            CaseState.Resolution result = state.resolved().get(id);
            if (result != null) {
                LocalDate due = dropped.dueOn().orElse(null);
                add(duty, ObligationKind.MEASURE, id, dropped.planned().on(), due, result.by());
            }
        });
    }

    private void answers(Duty duty) {
        state.referrals().forEach((id, referral) -> {
            Mark answered = referral.answered().orElse(null);
            add(duty, ObligationKind.REFERRAL_ANSWER, id, referral.sent().on(), null, answered);
        });
    }

    private void interim(InterimAssessmentDue duty, Term term, boolean former) {
        LocalDate opens = term.from().plus(duty.after());
        if (!term.until().isAfter(opens)) {
            return;
        }
        Mark met = null;
        for (Review review : state.reviews()) {
            if (met == null
                    && review.kind() == ReviewKind.INTERIM
                    && !review.by().on().isBefore(opens)) {
                met = review.by();
            }
        }
        if (met != null || !former) {
            add(duty, ObligationKind.INTERIM_ASSESSMENT, null, opens, null, met);
        }
    }

    /** One for each running term: the first, and each that an extension made. {@code gone} is what took the term away. */
    private void inspections(FinalInspectionDue duty, Term term, @Nullable Mark gone) {
        LocalDate begins = term.from();
        int since = term.by().entry();
        for (Extension extension : term.extensions()) {
            Mark met = inspected(
                    term.from(), extension.replaced(), since, extension.by().entry());
            inspection(duty, begins, extension.replaced(), met);
            since = extension.by().entry();
            begins = extension.by().on();
        }
        Mark met = inspected(term.from(), term.until(), since, gone == null ? Integer.MAX_VALUE : gone.entry());
        if (met != null || gone == null) {
            inspection(duty, begins, term.until(), met);
        }
    }

    private @Nullable Mark inspected(LocalDate from, LocalDate end, int since, int before) {
        for (Review review : state.reviews()) {
            Mark by = review.by();
            if (review.kind() == ReviewKind.FINAL_INSPECTION
                    && by.entry() > since
                    && by.entry() < before
                    && !by.on().isBefore(from)
                    && !by.on().isAfter(end)) {
                return by;
            }
        }
        return null;
    }

    private void inspection(FinalInspectionDue duty, LocalDate begins, LocalDate end, @Nullable Mark met) {
        LocalDate reminder = end.minus(duty.lead());
        LocalDate opens = reminder.isBefore(begins) ? begins : reminder;
        add(duty, ObligationKind.FINAL_INSPECTION, end.toString(), opens, end, met);
    }

    private void ends(Duty duty, Term term, @Nullable Mark gone) {
        for (Extension extension : term.extensions()) {
            LocalDate end = extension.replaced();
            add(duty, ObligationKind.TERM_END, end.toString(), end, end, extension.by());
        }
        add(duty, ObligationKind.TERM_END, term.until().toString(), term.until(), term.until(), gone);
    }

    private void contacts(Duty duty) {
        if (state.postSupport().isEmpty()) {
            return;
        }
        Map<YearMonth, List<Mark>> contacts = new HashMap<>();
        for (Mark contact : state.contacts()) {
            contacts.computeIfAbsent(YearMonth.from(contact.on()), month -> new ArrayList<>(1))
                    .add(contact);
        }
        state.postSupport().forEach(span -> contacts(duty, span, contacts));
    }

    /**
     * Every month from the first wholly spent in post-support to the month after the asked day. The month in which the
     * stage was left, and the one after, were shown before; they are shown as ended.
     */
    private void contacts(Duty duty, Span span, Map<YearMonth, List<Mark>> contacts) {
        LocalDate entered = span.from().on();
        YearMonth month = YearMonth.from(entered);
        if (entered.getDayOfMonth() > 1) {
            month = month.plusMonths(1);
        }
        LocalDate left = span.until().map(Mark::on).orElse(null);
        YearMonth last =
                YearMonth.from(left == null || day.isBefore(left) ? day : left).plusMonths(1);
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean ended = left != null && !month.atEndOfMonth().isBefore(left);
            add(
                    duty,
                    ObligationKind.POST_SUPPORT_CONTACT,
                    month.toString(),
                    month.atDay(1),
                    month.atEndOfMonth(),
                    within(span, contacts.getOrDefault(month, List.of())),
                    ended);
        }
    }

    private static @Nullable Mark within(Span span, List<Mark> contacts) {
        int before = span.until().map(Mark::entry).orElse(Integer.MAX_VALUE);
        for (Mark contact : contacts) {
            if (contact.entry() > span.from().entry() && contact.entry() < before) {
                return contact;
            }
        }
        return null;
    }

    /**
     * One contact after another: each is due so long after the day of the one before, the first after the stage was entered.
     * That day is the subject, so several contacts of one day count as one.
     */
    private void rolling(RollingContactDue duty, Span span) {
        LocalDate since = span.from().on();
        for (Mark contact : state.contacts()) {
            if (contact.on().isAfter(since) && within(span, List.of(contact)) != null) {
                rolling(duty, since, contact, false);
                since = contact.on();
            }
        }
        rolling(duty, since, null, span.until().isPresent());
    }

    private void rolling(RollingContactDue duty, LocalDate since, @Nullable Mark met, boolean ended) {
        LocalDate due = since.plus(duty.interval());
        add(duty, ObligationKind.POST_SUPPORT_CONTACT, since.toString(), since, due, met, ended);
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
     * at the last check. Where one ground of it ends and another has begun by then, the status goes on. Null where it does
     * not end, or was not established.
     */
    static @Nullable LocalDate pendingRecheck(Rulebook book, Fold fold) {
        Mark known = fold.rechecks.isEmpty()
                ? fold.firstAppointment
                : fold.rechecks.get(fold.rechecks.size() - 1).metBy();
        if (known == null) {
            return null;
        }
        return Eligible.ends(book, day -> new Prospect(fold, day, null, null, true), known.on());
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
        keep(new Obligation(
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

    private void keep(Obligation obligation) {
        Key key = new Key(obligation.kind(), obligation.subject());
        Obligation known = obligations.putIfAbsent(key, obligation);
        if (known != null && !known.isMet() && !obligation.isEnded()) {
            obligations.put(key, obligation);
        }
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

    private record Key(ObligationKind kind, Optional<String> subject) {}
}
