package io.github.soprovod.rules.form;

import static io.github.soprovod.rules.form.FormCases.*;
import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.event.ActSigned;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProvidedService;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.rules.testkit.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The act of provision: which lines a period has and where they stand. */
final class ProvisionFormTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-10,2025-04-30,1",
        "2025-04-11,2025-04-30,0",
        "2025-03-01,2025-04-10,1",
        "2025-03-01,2025-04-09,0"
    })
    void a_measure_is_of_the_period_if_its_result_is(String from, String until, int lines) {
        assertThat(column(provided(CASE.then(resolved("2025-04-10", "m1")), from, until), Cell.SERVICE))
                .hasSize(lines);
    }

    @Test
    void only_what_was_provided_is_listed() {
        for (MeasureOutcome outcome : MeasureOutcome.values()) {
            Draft resolved = CASE.then(resolved("2025-04-10", "m1").withOutcome(outcome));
            assertThat(column(provided(resolved, "2025-04-01", "2025-04-30"), Cell.SERVICE))
                    .hasSize(outcome == MeasureOutcome.PROVIDED ? 1 : 0);
        }
    }

    @Test
    void a_line_stands_under_its_kind_of_help() {
        FilledForm filled = provided(
                CASE.then(resolved("2025-04-10", "m1"), resolved("2025-04-11", "m2")), "2025-04-01", "2025-04-30");
        Part.Table table = (Part.Table)
                ACT.parts().filter(Part.Table.class::isInstance).findFirst().orElseThrow();
        assertThat(table.groups()).extracting(Part.Group::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(table.groups())
                .extracting(group -> filled.rows(table, group).stream()
                        .flatMap(line -> line.text(Cell.SERVICE).stream())
                        .toList())
                .containsExactly(List.of("осмотр врача"), List.of(), List.of(), List.of("консультация"), List.of());
    }

    @Test
    void the_latest_act_gives_period_and_services() {
        Draft signed = CASE.then(resolved("2025-04-10", "m2"), act("2025-04-30"));
        FilledForm filled = filled(ACT, signed);
        assertThat(filled.text(Fact.PERIOD)).contains("период с 30 марта по 30 апреля");
        assertThat(filled.text(Fact.PERIOD_YEAR)).contains("2025");
        assertThat(column(filled, Cell.SERVICE)).containsExactly("консультация");
        assertThat(column(filled, Cell.SERVICE_TIME)).containsExactly("с 30.03.2025 по 30.04.2025");
    }

    @Test
    void an_act_without_services_lists_the_measures_of_its_period() {
        Draft signed = CASE.then(
                resolved("2025-03-29", "m1"),
                resolved("2025-03-30", "m2"),
                act("2025-04-30").withServices(List.of()));
        assertThat(column(filled(ACT, signed), Cell.SERVICE)).containsExactly("осмотр врача");
    }

    @Test
    void without_an_act_everything_provided_is_listed_and_the_period_is_open() {
        FilledForm filled = filled(ACT, CASE.then(resolved("2025-04-10", "m1")));
        assertThat(filled.text(Fact.PERIOD)).isEmpty();
        assertThat(column(filled, Cell.SERVICE)).containsExactly("консультация");
    }

    @Test
    void a_measure_is_left_to_the_act_that_reports_its_kind_of_help_on_its_day() {
        Draft signed = CASE.then(resolved("2025-04-10", "m1"), resolved("2025-04-11", "m2"), act("2025-04-30"));
        assertThat(column(provided(signed, "2025-04-01", "2025-04-30"), Cell.SERVICE_TIME))
                .containsExactly("с 30.03.2025 по 30.04.2025", "11.04.2025");
        Draft before = CASE.then(resolved("2025-03-29", "m1"), act("2025-04-30"));
        assertThat(column(provided(before, "2025-03-01", "2025-04-30"), Cell.SERVICE_TIME))
                .containsExactly("29.03.2025", "с 30.03.2025 по 30.04.2025");
        Draft onItsFirstDay = CASE.then(resolved("2025-03-30", "m1"), act("2025-04-30"));
        assertThat(column(provided(onItsFirstDay, "2025-03-01", "2025-04-30"), Cell.SERVICE_TIME))
                .containsExactly("с 30.03.2025 по 30.04.2025");
    }

    @Test
    void one_listed_service_reports_one_measure() {
        Draft two = CASE.edit(
                ProgrammeAgreed.class,
                agreed -> agreed.withProgramme(programme(
                        ProgrammeKind.SUPPORT_PROGRAMME,
                        "2025-02-12",
                        of("m1", HelpKind.LEGAL, "составление иска"),
                        of("m2", HelpKind.LEGAL, "консультация"))));
        Draft resolved = two.then(resolved("2025-04-10", "m1"), resolved("2025-04-11", "m2"));
        // By its title, though the other one came first; the rest is printed.
        ProvidedService advice = ProvidedService.builder()
                .help(HelpKind.LEGAL)
                .title("консультация")
                .build();
        assertThat(column(april(resolved, advice), Cell.SERVICE)).containsExactly("составление иска", "консультация");
        // By its kind of help, and once.
        ProvidedService other = advice.withTitle("иное");
        assertThat(column(april(resolved, other), Cell.SERVICE)).containsExactly("консультация", "иное");
        assertThat(column(april(resolved, other, other.withTitle("другое")), Cell.SERVICE))
                .containsExactly("иное", "другое");
        // By title before kind, in whatever order the act lists them.
        assertThat(column(april(resolved, other, advice), Cell.SERVICE)).containsExactly("иное", "консультация");
        assertThat(column(april(resolved, advice, other), Cell.SERVICE)).containsExactly("консультация", "иное");
    }

    @Test
    void without_kinds_of_help_only_titles_are_alike() {
        Draft kindless = CASE.edit(
                ProgrammeAgreed.class,
                agreed -> agreed.withProgramme(programme(
                        ProgrammeKind.SUPPORT_PROGRAMME,
                        "2025-02-12",
                        of("m1", HelpKind.LEGAL, "иск").withHelp(Optional.empty()))));
        Draft resolved = kindless.then(resolved("2025-04-10", "m1"));
        ProvidedService service = ProvidedService.builder().title("прочее").build();
        assertThat(provided(signed(resolved, service), "2025-04-01", "2025-04-30")
                        .remarks())
                .containsEntry(FilledForm.Remark.SERVICE_OF_NO_GROUP, 2);
        assertThat(provided(signed(resolved, service.withTitle("иск")), "2025-04-01", "2025-04-30")
                        .remarks())
                .containsEntry(FilledForm.Remark.SERVICE_OF_NO_GROUP, 1);
    }

    private static Draft signed(Draft draft, ProvidedService... services) {
        return draft.then(act("2025-04-30").withServices(List.of(services)));
    }

    private static FilledForm april(Draft draft, ProvidedService... services) {
        return provided(signed(draft, services), "2025-04-01", "2025-04-30");
    }

    @Test
    void two_services_of_one_name_on_two_days_are_two() {
        ProvidedService first = ProvidedService.builder()
                .help(HelpKind.LEGAL)
                .title("консультация")
                .period(DateSpan.of(day("2025-04-02"), day("2025-04-02")))
                .build();
        ProvidedService second = first.withPeriod(DateSpan.of(day("2025-04-09"), day("2025-04-09")));
        Draft signed = CASE.then(act("2025-04-30").withServices(List.of(second, first)));
        assertThat(column(provided(signed, "2025-04-01", "2025-04-30"), Cell.SERVICE_TIME))
                .containsExactly("02.04.2025", "09.04.2025");
    }

    @Test
    void a_service_without_a_kind_of_help_is_said_to_stand_in_no_group() {
        ProvidedService kindless = ProvidedService.builder().title("прочее").build();
        FilledForm filled = filled(ACT, CASE.then(act("2025-04-30").withServices(List.of(kindless))));
        assertThat(filled.remarks()).containsEntry(FilledForm.Remark.SERVICE_OF_NO_GROUP, 1);
    }

    @Test
    void claims_are_those_of_the_act_itself() {
        ActSigned contested = act("2025-04-30").withClaims("позже срока");
        assertThat(filled(ACT, CASE.then(contested)).text(Fact.CLAIMS)).contains("позже срока");
        assertThat(provided(CASE.then(contested), "2025-04-01", "2025-04-30").text(Fact.CLAIMS))
                .isEmpty();
    }

    @Test
    void programme_and_contract_are_quoted() {
        FilledForm filled = filled(ACT, CASE);
        assertThat(filled.day(Fact.PROGRAMME_DAY)).contains(day("2025-02-12"));
        assertThat(filled.day(Fact.CONTRACT_DAY)).contains(day("2025-02-14"));
        assertThat(filled.text(Fact.PROVIDER)).contains("Центр");
    }
}
