package io.github.soprovod.rules.report;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.rules.Judgement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The measures of a case: those that came to a result, on the day they did, and those still open. */
final class Results {

    private final Consumer<Item> sink;
    /** The kind of help of each measure of the programme in force. */
    private final Map<String, String> plan = new LinkedHashMap<>();

    private int planned;

    private Results(Consumer<Item> sink) {
        this.sink = sink;
    }

    /**
     * Hands over an item for each measure: its line is the kind of help that the programme in force named when the result came,
     * its column the result. Results of appeals are none of measures.
     */
    static void of(CaseFile file, Judgement judgement, LocalDate asOf, Consumer<Item> sink) {
        Results results = new Results(sink);
        Set<Integer> refused = judgement.refused();
        List<CaseEvent> events = file.events();
        for (int i = 0; i < events.size(); i++) {
            if (!refused.contains(i)) {
                results.take(events.get(i), i);
            }
        }
        if (judgement.state().closure().isEmpty()) {
            results.plan.forEach((measure, help) -> {
                if (!judgement.state().resolved().containsKey(measure)) {
                    sink.accept(Item.ofCase(Subject.RESULTS, help, Figure.UNRESOLVED.slug(), asOf, results.planned));
                }
            });
        }
    }

    private void take(CaseEvent entry, int index) {
        if (entry instanceof ProgrammeAgreed agreed) {
            plan(agreed.programme(), index);
        } else if (entry instanceof ProgrammeAmended amended) {
            plan(amended.programme(), index);
        } else if (entry instanceof MeasureResolved resolved) {
            @Nullable String help = plan.get(resolved.measure());
            if (help != null) {
                sink.accept(
                        Item.ofCase(Subject.RESULTS, help, resolved.outcome().slug(), entry.on(), index));
            }
        }
    }

    private void plan(Programme programme, int index) {
        plan.clear();
        planned = index;
        for (Measure measure : programme.measures()) {
            plan.put(measure.id(), measure.help().map(HelpKind::slug).orElse(Figure.UNSTATED.slug()));
        }
    }
}
