package io.github.soprovod.rules.form;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the accepted entries of a case say, as facts of forms. */
final class CaseFacts {

    private final CaseState state;
    private final List<CaseEvent> entries;
    private final Values values = new Values();

    private CaseFacts(CaseState state, List<CaseEvent> entries) {
        this.state = state;
        this.entries = entries;
    }

    /** The facts on a day; {@code period} is that of an act of provision, where one is asked for. */
    static Values collect(
            Form form, CaseState state, List<CaseEvent> entries, LocalDate day, Optional<DateSpan> period) {
        CaseFacts facts = new CaseFacts(state, entries);
        PersonFacts.collect(facts.values, state.recipient(), day);
        facts.application();
        facts.applications();
        facts.programme(form);
        facts.contract();
        facts.term();
        facts.results();
        if (form.isOfPeriod()) {
            ProvidedServices.collect(facts.values, entries, period);
        }
        return facts.values;
    }

    private void application() {
        Optional<ApplicationFiled> application = last(ApplicationFiled.class);
        values.put(Fact.CIRCUMSTANCES, application.flatMap(CaseFacts::circumstances));
        values.put(
                Fact.CONSENT,
                application.flatMap(ApplicationFiled::dataConsent).map(agreed -> agreed ? "согласен" : "не согласен"));
        values.putDay(Fact.APPLICATION_DAY, application.map(CaseEvent::on));
        if (application.flatMap(ApplicationFiled::representative).isPresent()) {
            PersonFacts.representative(
                    values, application.get().representative().get());
        }
        values.putDay(
                Fact.TERMINATION_DAY,
                last(Closed.class)
                        .flatMap(Closed::statement)
                        .or(this::terminationPaper)
                        .flatMap(Document::issuedOn));
    }

    private Optional<Document> terminationPaper() {
        return all(DocumentReceived.class).stream()
                .map(DocumentReceived::document)
                .filter(paper -> paper.kind().equals(Optional.of(DocumentKind.TERMINATION_APPLICATION)))
                .reduce((before, after) -> after);
    }

    private static Optional<String> circumstances(ApplicationFiled application) {
        return Spelling.joined("; ", application.stated(), Spelling.terms("; ", application.circumstances()));
    }

    /** Each application with the problems found after it; the first takes those found before it too. */
    private void applications() {
        List<Appeal> appeals = new ArrayList<>();
        for (CaseEvent entry : entries) {
            Optional<Appeal> last = appeals.isEmpty() ? Optional.empty() : Optional.of(appeals.get(appeals.size() - 1));
            if (entry instanceof ApplicationFiled application) {
                boolean open = last.filter(one -> one.filed.isEmpty()).isPresent();
                Appeal appeal = last.filter(one -> open).orElseGet(() -> begun(appeals));
                appeal.filed = Optional.of(application);
            } else if (entry instanceof NeedsAssessed assessed) {
                last.orElseGet(() -> begun(appeals)).problems.addAll(assessed.problems());
            }
        }
        for (Appeal appeal : appeals) {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            appeal.filed.ifPresent(one -> cells.put(Cell.APPLIED_ON, Spelling.day(one.on())));
            appeal.filed.flatMap(CaseFacts::circumstances).ifPresent(text -> cells.put(Cell.REASON, text));
            if (!appeal.problems.isEmpty()) {
                cells.put(Cell.PROBLEMS, String.join("\n", appeal.problems));
            }
            values.add(Rows.APPLICATIONS, new FilledForm.Line(Optional.empty(), cells));
        }
    }

    private static Appeal begun(List<Appeal> appeals) {
        Appeal appeal = new Appeal();
        appeals.add(appeal);
        return appeal;
    }

    /** An application and the problems found after it. */
    private static final class Appeal {
        private Optional<ApplicationFiled> filed = Optional.empty();
        private final List<String> problems = new ArrayList<>();
    }

    private void programme(Form form) {
        values.put(Fact.PROVIDER, state.curator().flatMap(Curator::organisation).map(Organisation::name));
        Optional<Programme> inForce = state.programme();
        Optional<Programme> programme =
                inForce.filter(plan -> form.programme().map(plan.kind()::equals).orElse(true));
        values.otherProgramme = inForce.isPresent() && programme.isEmpty();
        if (programme.isEmpty()) {
            return;
        }
        Programme plan = programme.get();
        if (!values.texts.containsKey(Fact.PROVIDER)) {
            values.put(Fact.PROVIDER, plan.composedBy());
        }
        values.put(Fact.PROGRAMME_BY, plan.composedBy());
        values.put(Fact.PROGRAMME_NUMBER, plan.number());
        values.putDay(Fact.PROGRAMME_DAY, plan.composedOn());
        for (Measure measure : plan.measures()) {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            measure.title().ifPresent(title -> cells.put(Cell.MEASURE, title));
            measure.executor().ifPresent(executor -> cells.put(Cell.EXECUTOR, executor));
            measure.dueOn().ifPresent(day -> cells.put(Cell.DUE_ON, Spelling.day(day)));
            resolution(measure).ifPresent(resolved -> cells.put(Cell.MARK, mark(resolved)));
            values.add(Rows.MEASURES, new FilledForm.Line(measure.help(), cells));
        }
    }

    private Optional<CaseState.Resolution> resolution(Measure measure) {
        return Optional.ofNullable(state.resolved().get(measure.id()));
    }

    private static String mark(CaseState.Resolution resolved) {
        String day = Spelling.day(resolved.by().on());
        return resolved.outcome() == MeasureOutcome.PROVIDED
                ? "исполнено " + day
                : "не исполнено " + day + ": " + resolved.outcome().russian();
    }

    private void contract() {
        Optional<ContractConcluded> contract = last(ContractConcluded.class);
        values.put(Fact.CONTRACT_NUMBER, contract.flatMap(ContractConcluded::number));
        values.putDay(Fact.CONTRACT_DAY, contract.map(CaseEvent::on));
    }

    private void term() {
        if (state.term().isEmpty()) {
            return;
        }
        CaseState.Term term = state.term().get();
        values.putDay(Fact.TERM_FROM, Optional.of(term.from()));
        values.putDay(Fact.TERM_UNTIL, Optional.of(term.initialUntil()));
        values.put(Fact.TERM_LENGTH, Spelling.months(term.from(), term.initialUntil()));
        if (!term.extensions().isEmpty()) {
            values.putDay(Fact.EXTENDED_FROM, Optional.of(term.initialUntil()));
            values.putDay(Fact.EXTENDED_UNTIL, Optional.of(term.until()));
            values.put(Fact.EXTENSION_LENGTH, Spelling.months(term.initialUntil(), term.until()));
        }
    }

    private void results() {
        List<String> outcomes = new ArrayList<>();
        for (ResolvedMeasure resolved : ResolvedMeasure.all(entries)) {
            outcomes.add(resolved.measure().title().map(title -> title + ": ").orElse("")
                    + resolved.outcome().russian() + ", " + Spelling.day(resolved.on()));
        }
        Optional<EffectivenessEvaluated> evaluated = last(EffectivenessEvaluated.class);
        evaluated
                .flatMap(EffectivenessEvaluated::goalsReached)
                .ifPresent(reached -> outcomes.add(reached ? "Цели достигнуты" : "Цели не достигнуты"));
        evaluated.flatMap(CaseEvent::note).ifPresent(outcomes::add);
        values.put(
                Fact.RECOMMENDATIONS,
                evaluated.map(EffectivenessEvaluated::recommendations).orElse(List.of()));
        Optional<String> note = last(Closed.class).flatMap(CaseEvent::note);
        if (!outcomes.isEmpty() || note.isPresent()) {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            if (!outcomes.isEmpty()) {
                cells.put(Cell.OUTCOMES, String.join("\n", outcomes));
            }
            note.ifPresent(text -> cells.put(Cell.CLOSING_NOTE, text));
            values.add(Rows.RESULTS, new FilledForm.Line(Optional.empty(), cells));
        }
    }

    private <E extends CaseEvent> Optional<E> last(Class<E> type) {
        List<E> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private <E extends CaseEvent> List<E> all(Class<E> type) {
        return entries.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
