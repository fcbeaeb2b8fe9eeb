package io.github.soprovod.rules.form;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.ProvidedService;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What was provided in a period, by what the accepted entries say. */
final class ProvidedServices {

    private ProvidedServices() {}

    static void collect(Values values, List<CaseEvent> entries, Optional<DateSpan> asked) {
        Optional<ActSigned> act = entries.stream()
                .filter(ActSigned.class::isInstance)
                .map(ActSigned.class::cast)
                .reduce((before, after) -> after);
        Optional<DateSpan> period = asked.or(() -> act.flatMap(ActSigned::period));
        values.put(Fact.PERIOD, period.flatMap(Spelling::period));
        values.put(Fact.PERIOD_YEAR, period.flatMap(Spelling::year).map(String::valueOf));
        List<Service> services;
        if (asked.isEmpty() && act.isPresent()) {
            values.put(Fact.CLAIMS, act.get().claims());
            services = act.get().services().isEmpty() ? inPeriod(entries, period) : ofAct(act.get());
        } else {
            services = inPeriod(entries, period);
        }
        services.stream()
                .sorted(Comparator.comparing(service ->
                        service.when().from().or(service.when()::until).orElse(LocalDate.MAX)))
                .forEach(service -> values.add(Rows.SERVICES, service.line()));
    }

    /**
     * The services that acts list and the measures provided that fall in a period. A measure that came to its result in the
     * period of an act which lists it as a service is in that act already.
     */
    private static List<Service> inPeriod(List<CaseEvent> entries, Optional<DateSpan> period) {
        Set<Service> services = new LinkedHashSet<>();
        List<ActSigned> acts = new ArrayList<>();
        List<Service> measures = new ArrayList<>();
        for (CaseEvent entry : entries) {
            if (entry instanceof ActSigned act) {
                acts.add(act);
                ofAct(act).stream()
                        .filter(service -> falls(service.orElse(act), period))
                        .forEach(services::add);
            }
        }
        for (ResolvedMeasure resolved : ResolvedMeasure.all(entries)) {
            if (resolved.outcome() == MeasureOutcome.PROVIDED) {
                measures.add(Service.of(resolved));
            }
        }
        acts.forEach(act -> leave(measures, act));
        measures.stream().filter(measure -> falls(measure.when(), period)).forEach(services::add);
        return List.copyOf(services);
    }

    /**
     * Takes out the measures that an act reports. One listed service reports one measure at most: that of its title, or
     * else the first left over of its kind of help. Titles go first, lest a service takes the measure of another by its kind.
     */
    private static void leave(List<Service> measures, ActSigned act) {
        if (act.period().isEmpty()) {
            return;
        }
        List<Service> listed = new ArrayList<>(ofAct(act));
        for (Function<Service, Optional<?>> likeness :
                List.<Function<Service, Optional<?>>>of(Service::title, Service::help)) {
            Map<Object, Deque<Service>> open = new HashMap<>();
            for (Service service : listed) {
                likeness.apply(service)
                        .ifPresent(key -> open.computeIfAbsent(key, any -> new ArrayDeque<>())
                                .add(service));
            }
            Set<Service> used = Collections.newSetFromMap(new IdentityHashMap<>());
            measures.removeIf(measure -> falls(measure.when(), act.period())
                    && likeness.apply(measure)
                            .map(open::get)
                            .map(Deque::poll)
                            .filter(used::add)
                            .isPresent());
            listed.removeIf(used::contains);
        }
    }

    private static List<Service> ofAct(ActSigned act) {
        return act.services().stream().map(Service::of).toList();
    }

    /** Whether a span has a day in a period; everything falls in a period that is not known. */
    private static boolean falls(DateSpan span, Optional<DateSpan> period) {
        Optional<LocalDate> first = period.flatMap(DateSpan::from);
        Optional<LocalDate> last = period.flatMap(DateSpan::until);
        boolean before = span.until()
                .or(span::from)
                .flatMap(end -> first.map(end::isBefore))
                .orElse(false);
        boolean after = span.from()
                .or(span::until)
                .flatMap(begin -> last.map(begin::isAfter))
                .orElse(false);
        return !before && !after;
    }

    /** Something provided. */
    private record Service(Optional<HelpKind> help, Optional<String> title, DateSpan when) {

        static Service of(ProvidedService service) {
            return new Service(
                    service.help(),
                    service.title(),
                    service.period().orElse(DateSpan.builder().build()));
        }

        static Service of(ResolvedMeasure resolved) {
            return new Service(
                    resolved.measure().help(), resolved.measure().title(), DateSpan.of(resolved.on(), resolved.on()));
        }

        /** Its days, or else those of its act, or else the day of that. */
        DateSpan orElse(ActSigned act) {
            boolean known = when.from().or(when::until).isPresent();
            return known ? when : act.period().orElse(DateSpan.of(act.on(), act.on()));
        }

        FilledForm.Line line() {
            Map<Cell, String> cells = new EnumMap<>(Cell.class);
            title.ifPresent(text -> cells.put(Cell.SERVICE, text));
            Spelling.span(when).ifPresent(text -> cells.put(Cell.SERVICE_TIME, text));
            return new FilledForm.Line(help, cells);
        }

        /** Nothing of what it holds. */
        @Override
        public String toString() {
            return "Service{***}";
        }
    }
}
