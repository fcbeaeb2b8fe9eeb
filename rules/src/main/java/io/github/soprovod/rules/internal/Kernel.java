package io.github.soprovod.rules.internal;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.Answer;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.Obligation;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Identified;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.Severity;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Explanation;
import io.github.soprovod.rules.Judgement;
import io.github.soprovod.rules.NextEntry;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** The façade over the kernel: finds the policy that applies and asks its rulebook. */
public final class Kernel implements Casework {

    private static final CaseId NOBODY = CaseId.of("0");

    private static final Finding UNKNOWN_REGION = Finding.builder()
            .severity(Severity.ERROR)
            .code("case.region.unknown")
            .pointer("/region")
            .build();

    private final PolicyBook policies;
    private final IdentityHashMap<Policy, Rulebook> books = new IdentityHashMap<>();

    /** A façade over the policies of a book. */
    public Kernel(PolicyBook policies) {
        this.policies = policies;
        policies.policies().forEach(policy -> books.put(policy, new Rulebook(policy)));
    }

    @Override
    public PolicyBook policies() {
        return policies;
    }

    @Override
    public Judgement judge(CaseFile file) {
        LocalDate begun = file.events().get(0).on();
        Optional<Rulebook> inForce = inForce(file.region(), begun);
        Optional<Rulebook> book = inForce.or(() -> first(file.region()));
        if (book.isEmpty()) {
            return unknownRegion(new Fold(file.id(), file.region(), file.recipient()).freeze());
        }
        return Judge.file(book.get(), file, inForce.isEmpty(), null);
    }

    @Override
    public Judgement judge(CaseState state, CaseEvent entry) {
        Optional<Rulebook> book = bookOf(state, entry.on());
        return book.isEmpty() ? unknownRegion(state) : Judge.entry(book.get(), state, entry);
    }

    @Override
    public List<Finding> judge(Agreement agreement) {
        // A day that is not known is taken for the present, which only the latest act can speak of.
        LocalDate day =
                agreement.term().flatMap(term -> term.from().or(term::until)).orElse(LocalDate.MAX);
        return inForce(agreement.region(), day)
                .or(() -> first(agreement.region()))
                .map(book -> Agreements.judge(book, agreement))
                .orElseGet(() -> List.of(UNKNOWN_REGION));
    }

    @Override
    public CaseState begin(CaseId id, RegionId region, Recipient recipient) {
        return new Fold(id, region, recipient).freeze();
    }

    @Override
    public Answer eligibility(RegionId region, Recipient recipient, LocalDate day) {
        return inForce(region, day)
                .map(book -> eligibility(book, recipient, day))
                .orElseGet(Answer::no);
    }

    private static Answer eligibility(Rulebook book, Recipient recipient, LocalDate day) {
        Fold fold = new Fold(NOBODY, book.policy().region(), recipient);
        return Eligible.lasting(
                day,
                asked -> Eligible.answer(
                        book, new Situation(fold, Identified.builder().on(asked).build(), 0)));
    }

    @Override
    public List<NextEntry> next(CaseState state, LocalDate day) {
        return bookOf(state, day)
                .map(book -> new Outlook(book, new Fold(state), day).entries())
                .orElse(List.of());
    }

    @Override
    public Explanation explain(CaseFile file, LocalDate day) {
        Optional<Rulebook> inForce = inForce(file.region(), file.events().get(0).on());
        Optional<Rulebook> known = inForce.or(() -> first(file.region()));
        List<Explanation.Step> steps = new ArrayList<>();
        Judgement judgement = known.map(book -> Judge.file(book, file, inForce.isEmpty(), steps))
                .orElseGet(() -> judge(file));
        CaseState state = judgement.state();
        List<Finding> general = judgement.findings().stream()
                .filter(finding ->
                        steps.stream().noneMatch(step -> step.findings().contains(finding)))
                .toList();
        return new Explanation(
                known.map(Rulebook::policy),
                day,
                state,
                general,
                steps,
                // A case keeps the act that it began under, whatever is in force on the day.
                inForce(file.region(), day).isEmpty()
                        ? Answer.no()
                        : known.map(book -> eligibility(book, state.recipient(), day))
                                .orElseGet(Answer::no),
                known.flatMap(book -> state.term().map(term -> Terms.account(book, term))));
    }

    @Override
    public List<Obligation> due(CaseState state, LocalDate day) {
        return bookOf(state, day).map(book -> Calendar.of(book, state, day)).orElse(List.of());
    }

    @Override
    public List<Obligation> duties(RegionId region, LocalDate from, LocalDate until) {
        List<Rulebook> acts = policies.policies().stream()
                .filter(policy -> policy.region().equals(region))
                .map(this::book)
                .toList();
        return OrganisationCalendar.of(acts, from, until);
    }

    private Optional<Rulebook> bookOf(CaseState state, LocalDate day) {
        return inForce(state.region(), state.begunOn().orElse(day)).or(() -> first(state.region()));
    }

    private Optional<Rulebook> inForce(RegionId region, LocalDate day) {
        return policies.inForce(region, day).map(this::book);
    }

    private Optional<Rulebook> first(RegionId region) {
        return policies.first(region).map(this::book);
    }

    private Rulebook book(Policy policy) {
        return java.util.Objects.requireNonNull(books.get(policy));
    }

    private static Judgement unknownRegion(CaseState state) {
        return new Judgement(state, List.of(UNKNOWN_REGION));
    }
}
