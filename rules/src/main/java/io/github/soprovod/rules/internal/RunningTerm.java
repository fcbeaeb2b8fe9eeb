package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.CaseState.Extension;
import io.github.soprovod.domain.CaseState.FormerTerm;
import io.github.soprovod.domain.CaseState.Mark;
import io.github.soprovod.domain.CaseState.Review;
import io.github.soprovod.domain.CaseState.Term;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The term of support under construction: set by programmes, prolonged by extensions, its end inspected by a review. */
final class RunningTerm {

    /** Without its prolongations, lest each cost the length of their list. */
    private Optional<Term> running = Optional.empty();

    private final List<Extension> extensions = new ArrayList<>(0);
    private final List<FormerTerm> former = new ArrayList<>(0);
    private @Nullable Mark inspection;

    /** Takes up the term of a state. */
    void restore(Optional<Term> whole, List<FormerTerm> before, List<Review> reviews) {
        running = whole.map(term -> prolonged(term, List.of()));
        whole.ifPresent(term -> extensions.addAll(term.extensions()));
        former.addAll(before);
        reviews.forEach(this::inspect);
    }

    /** The term as it runs, without the list of its prolongations. */
    Optional<Term> running() {
        return running;
    }

    /** The term with its prolongations. */
    Optional<Term> whole() {
        return running.map(term -> prolonged(term, extensions));
    }

    /** Terms that a programme without one put an end to. */
    List<FormerTerm> former() {
        return former;
    }

    /** The final inspection of the term as it runs now; null where none was held. */
    @Nullable
    Mark inspection() {
        return inspection;
    }

    /** Takes the term from a programme; where {@code derive}, from its measures where it states none. */
    void set(Programme plan, Mark mark, boolean derive) {
        Optional<LocalDate> until = plan.term().flatMap(span -> span.until());
        boolean derived = until.isEmpty() && derive;
        if (derived) {
            until = latestDue(plan);
        }
        Optional<LocalDate> from = plan.term().flatMap(span -> span.from());
        if (running.isEmpty() || until.isEmpty()) {
            running.ifPresent(gone -> former.add(new FormerTerm(prolonged(gone, extensions), mark)));
            extensions.clear();
            running = until.map(last -> new Term(from.orElse(mark.on()), last, derived, mark, List.of()));
            inspection = null;
            return;
        }
        Term before = running.get();
        running = Optional.of(new Term(from.orElse(before.from()), before.until(), derived, before.by(), List.of()));
        if (!until.get().equals(before.until())) {
            extend(until.get(), mark);
        }
    }

    /** Sets another last day; nothing where no term runs. */
    void extend(LocalDate until, Mark mark) {
        if (running.isPresent()) {
            Term before = running.get();
            extensions.add(new Extension(before.until(), until, mark));
            running = Optional.of(new Term(before.from(), until, before.derived(), before.by(), List.of()));
            inspection = null;
        }
    }

    /** Takes a review for the final inspection, where it is one, the first of this term, and held within it. */
    void inspect(Review review) {
        if (review.kind() != ReviewKind.FINAL_INSPECTION || inspection != null || running.isEmpty()) {
            return;
        }
        Term term = running.get();
        int since = extensions.isEmpty()
                ? term.by().entry()
                : extensions.get(extensions.size() - 1).by().entry();
        LocalDate on = review.by().on();
        if (review.by().entry() > since && !on.isBefore(term.from()) && !on.isAfter(term.until())) {
            inspection = review.by();
        }
    }

    private static Optional<LocalDate> latestDue(Programme plan) {
        LocalDate latest = null;
        for (Measure measure : plan.measures()) {
            if (measure.dueOn().isEmpty()) {
                return Optional.empty();
            }
            LocalDate due = measure.dueOn().get();
            latest = latest == null || due.isAfter(latest) ? due : latest;
        }
        return Optional.ofNullable(latest);
    }

    private static Term prolonged(Term term, List<Extension> extensions) {
        return new Term(term.from(), term.until(), term.derived(), term.by(), extensions);
    }
}
