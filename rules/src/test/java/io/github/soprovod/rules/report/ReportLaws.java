package io.github.soprovod.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.rules.Explanation.Step;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.report.PrintedReport.Cell;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.report.PrintedReport.Table;
import io.github.soprovod.rules.report.ReportForm.Column;
import io.github.soprovod.rules.report.ReportForm.Counts;
import io.github.soprovod.rules.report.ReportForm.Sum;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.Entries;
import io.github.soprovod.rules.testkit.People;
import io.github.soprovod.rules.testkit.Walks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every report, whatever the register. */
class ReportLaws {

    /** A register of one region, and a report of the region about a time in which the register has entries. */
    record Asked(ReportRequest request, List<CaseFile> files) {

        @Override
        public String toString() {
            return request.form().name() + " " + request.period().slug() + ", " + files.size() + " files";
        }
    }

    @Property(tries = 150)
    void rows_add_up_as_the_form_says(@ForAll("asked") Asked asked) {
        for (Table table : Reports.tally(asked.request, asked.files).report().tables()) {
            List<Column> columns = table.section().columns();
            for (Row row : table.rows()) {
                for (int i = 0; i < columns.size(); i++) {
                    if (columns.get(i) instanceof Sum sum) {
                        long total = 0;
                        for (int j = 0; j < columns.size(); j++) {
                            if (columns.get(j) instanceof Counts counts
                                    && sum.fields().contains(counts.field())) {
                                total += figure(row, j);
                            }
                        }
                        assertThat(figure(row, i)).isEqualTo(total);
                    }
                }
            }
            table.rows().stream().filter(row -> row.kind() == Row.Kind.SUM).forEach(sum -> {
                for (int i = 0; i < columns.size(); i++) {
                    int column = i;
                    assertThat(figure(sum, i))
                            .isEqualTo(table.rows().stream()
                                    .filter(row -> row.kind() == Row.Kind.LINE)
                                    .mapToLong(row -> figure(row, column))
                                    .sum());
                }
            });
        }
    }

    @Property(tries = 100)
    void the_report_of_two_registers_is_that_of_both_put_together(
            @ForAll("asked") Asked asked, @ForAll("part") int part) {
        int half = asked.files.size() * part / 100;
        Tally first = Reports.tally(asked.request, asked.files.subList(0, half));
        Tally second = Reports.tally(asked.request, asked.files.subList(half, asked.files.size()));
        PrintedReport whole = Reports.tally(asked.request, asked.files).report();
        if (asked.request.form().isAdditive()) {
            assertThat(first.report().plus(second.report())).isEqualTo(whole);
        }
        first.merge(second);
        assertThat(first.report()).isEqualTo(whole);
    }

    @Property(tries = 100)
    void a_reordered_register_gives_the_same_report(@ForAll("asked") Asked asked, @ForAll long order) {
        List<CaseFile> shuffled = new ArrayList<>(asked.files);
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Reports.tally(asked.request, shuffled).report())
                .isEqualTo(Reports.tally(asked.request, asked.files).report());
    }

    @Property(tries = 100)
    void a_running_total_is_last_months_and_this_months(@ForAll("appeals") List<CaseFile> files) {
        ReportForm form = Reports.form("irkutsk-monthly");
        List<Long> before = List.of();
        for (YearMonth month = YearMonth.parse("2023-07");
                month.isBefore(YearMonth.parse("2024-07"));
                month = month.plusMonths(1)) {
            ReportRequest request = ReportRequest.of(Reports.CASEWORK, form, ReportPeriod.of(month))
                    .orElseThrow();
            List<Row> rows =
                    Reports.tally(request, files).report().tables().get(0).rows();
            List<Long> running = rows.stream().map(row -> figure(row, 4)).toList();
            for (int i = 0; i < rows.size(); i++) {
                long last = before.isEmpty() || month.getMonthValue() == 1 ? 0 : before.get(i);
                assertThat(running.get(i)).isEqualTo(last + figure(rows.get(i), 0));
            }
            before = running;
        }
    }

    @Property(tries = 150)
    void refused_are_the_entries_that_were_not_taken_in(@ForAll("walks") CaseFile file) {
        List<Integer> left = Reports.CASEWORK.explain(file, LocalDate.parse("2030-01-01")).steps().stream()
                .filter(step -> !step.applied())
                .map(Step::entry)
                .toList();
        assertThat(Reports.CASEWORK.judge(file).refused()).containsExactlyElementsOf(left);
    }

    @Property(tries = 150)
    void entries_from_the_first_accepted_after_the_day_of_the_report_change_nothing(@ForAll("asked") Asked asked) {
        List<CaseFile> before = asked.files.stream()
                .map(file -> {
                    Set<Integer> refused = Reports.CASEWORK.judge(file).refused();
                    List<CaseEvent> events = new ArrayList<>();
                    for (CaseEvent event : file.events()) {
                        if (event.on().isAfter(asked.request.asOf()) && !refused.contains(events.size())) {
                            break;
                        }
                        events.add(event);
                    }
                    return events.isEmpty() ? file : file.withEvents(events);
                })
                .toList();
        assertThat(Reports.tally(asked.request, before).report())
                .isEqualTo(Reports.tally(asked.request, asked.files).report());
    }

    @Property(tries = 100)
    void a_row_traced_has_as_many_items_as_its_figures_say(@ForAll("appeals") List<CaseFile> files) {
        ReportRequest request = Reports.month("irkutsk-monthly", "2024-02");
        PrintedReport report = Reports.tally(request, files).report();
        ReportCount count = new ReportCount(request, Reports.CASEWORK);
        for (int row = 1; row <= 11; row++) {
            Trace trace = Trace.of(request, Integer.toString(row)).orElseThrow();
            List<String> fields = files.stream()
                    .flatMap(file -> count.of(file).items().stream())
                    .flatMap(item -> trace.columns(item).stream().map(Column::field))
                    .toList();
            Row figures = report.tables().get(0).rows().get(row - 1);
            List<Column> columns = report.tables().get(0).section().columns();
            for (int i = 0; i < 5; i++) {
                assertThat(Collections.frequency(fields, columns.get(i).field()))
                        .isEqualTo((int) figure(figures, i));
            }
        }
    }

    private static long figure(Row row, int column) {
        Cell cell = row.cells().get(column);
        return cell.figure().orElse(0);
    }

    @Provide
    Arbitrary<Integer> part() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<CaseFile> walks() {
        return Walks.of(PolicyBook.standard().policies()).map(Walks.Walk::file).withoutEdgeCases();
    }

    @Provide
    Arbitrary<Asked> asked() {
        return Arbitraries.of(ReportBook.standard().forms()).flatMap(form -> {
            LocalDate begins = PolicyBook.standard()
                    .first(form.region())
                    .orElseThrow()
                    .act()
                    .inForceFrom();
            return Combinators.combine(
                            Arbitraries.integers().between(1, 9),
                            Walks.of(PolicyBook.standard().first(form.region()).orElseThrow())
                                    .list()
                                    .ofMaxSize(6))
                    .as((later, files) -> new Asked(
                            ReportRequest.of(Reports.CASEWORK, form, period(form, begins.plusMonths(later)))
                                    .orElseThrow(),
                            files))
                    .withoutEdgeCases();
        });
    }

    private static ReportPeriod period(ReportForm form, LocalDate day) {
        return form.every() == ReportPeriod.Kind.MONTH
                ? ReportPeriod.of(YearMonth.from(day))
                : ReportPeriod.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Registers of appeals between June 2023 and June 2024. */
    @Provide
    Arbitrary<List<CaseFile>> appeals() {
        Arbitrary<List<Integer>> days =
                Arbitraries.integers().between(0, 390).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(days, Arbitraries.randomValue(random -> random))
                .as((offsets, random) -> {
                    CaseEvent[] events = new CaseEvent[offsets.size()];
                    List<Integer> ordered = offsets.stream().sorted().toList();
                    for (int i = 0; i < events.length; i++) {
                        String on = LocalDate.parse("2023-06-01")
                                .plusDays(ordered.get(i))
                                .toString();
                        events[i] = Entries.appeal(on, "a" + random.nextInt(12))
                                .withFrom(List.of(AppealSource.values()).get(random.nextInt(3)))
                                .withTopic(List.of(AppealTopic.values()).get(random.nextInt(10)));
                    }
                    return Draft.of("irkutsk", People.recipient("irkutsk", Category.SVO_PARTICIPANT), events)
                            .file();
                })
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }
}
