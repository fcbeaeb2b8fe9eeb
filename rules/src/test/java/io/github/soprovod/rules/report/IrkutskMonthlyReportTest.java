package io.github.soprovod.rules.report;

import static io.github.soprovod.domain.vocabulary.AppealSource.FAMILY_MEMBER;
import static io.github.soprovod.domain.vocabulary.AppealSource.ORGANISATION;
import static io.github.soprovod.domain.vocabulary.AppealSource.PARTICIPANT;
import static io.github.soprovod.domain.vocabulary.AppealTopic.HOUSEHOLD;
import static io.github.soprovod.domain.vocabulary.AppealTopic.MEDICAL;
import static io.github.soprovod.domain.vocabulary.AppealTopic.REHABILITATION;
import static io.github.soprovod.rules.report.Reports.activity;
import static io.github.soprovod.rules.report.Reports.log;
import static io.github.soprovod.rules.report.Reports.month;
import static io.github.soprovod.rules.report.Reports.report;
import static io.github.soprovod.rules.report.Reports.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.AppealRegistered;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import io.github.soprovod.domain.vocabulary.AppealSource;
import io.github.soprovod.domain.vocabulary.AppealTopic;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.rules.report.PrintedReport.Cell;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.Entries;
import io.github.soprovod.rules.testkit.People;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 1 to the order of 01.07.2023. */
class IrkutskMonthlyReportTest {

    private static final String NAME = "irkutsk-monthly";

    private static AppealRegistered appeal(String on, String id, AppealSource from, AppealTopic topic) {
        return Entries.appeal(on, id).withFrom(from).withTopic(topic);
    }

    private static CaseFile file(AppealRegistered... appeals) {
        return Draft.of("irkutsk", People.recipient("irkutsk", Category.SVO_PARTICIPANT), appeals)
                .file();
    }

    @Nested
    class Section1 {

        @Test
        void column_2_is_the_sum_of_columns_3_to_5() {
            PrintedReport report = report(
                    month(NAME, "2024-02"),
                    file(
                            appeal("2024-02-01", "a1", PARTICIPANT, MEDICAL),
                            appeal("2024-02-02", "a2", PARTICIPANT, MEDICAL),
                            appeal("2024-02-03", "a3", PARTICIPANT, MEDICAL),
                            appeal("2024-02-04", "a4", FAMILY_MEMBER, MEDICAL),
                            appeal("2024-02-05", "a5", FAMILY_MEMBER, MEDICAL),
                            appeal("2024-02-06", "a6", ORGANISATION, MEDICAL)));
            assertThat(row(report, 1, 8)).containsExactly("6", "3", "2", "1", "6", "");
            assertThat(row(report, 1, 1)).containsExactly("6", "3", "2", "1", "6", "");
        }

        @Test
        void row_1_is_the_sum_of_rows_2_to_11() {
            PrintedReport report = report(
                    month(NAME, "2024-02"),
                    file(
                            appeal("2024-01-20", "a1", PARTICIPANT, HOUSEHOLD),
                            appeal("2024-02-02", "a2", FAMILY_MEMBER, REHABILITATION)),
                    file(appeal("2024-02-03", "a1", ORGANISATION, MEDICAL)));
            assertThat(row(report, 1, 7)).containsExactly("0", "0", "0", "0", "1", "");
            assertThat(row(report, 1, 8)).containsExactly("1", "0", "0", "1", "1", "");
            assertThat(row(report, 1, 9)).containsExactly("1", "0", "1", "0", "1", "");
            assertThat(row(report, 1, 1)).containsExactly("2", "0", "1", "1", "3", "");
        }

        @ParameterizedTest
        @EnumSource(AppealTopic.class)
        void each_topic_has_one_row_in_the_order_of_the_form(AppealTopic topic) {
            PrintedReport report = report(month(NAME, "2024-02"), file(appeal("2024-02-01", "a1", PARTICIPANT, topic)));
            List<Integer> counted = report.tables().get(0).rows().stream()
                    .filter(row -> row.cells().get(0).text().equals("1"))
                    .map(Row::number)
                    .toList();
            assertThat(counted).containsExactly(1, List.of(AppealTopic.values()).indexOf(topic) + 2);
        }

        @Test
        void an_appeal_is_counted_and_not_a_person() {
            PrintedReport report = report(
                    month(NAME, "2024-02"),
                    file(
                            appeal("2024-02-01", "a1", PARTICIPANT, MEDICAL),
                            appeal("2024-02-01", "a2", PARTICIPANT, MEDICAL),
                            appeal("2024-02-29", "a3", PARTICIPANT, MEDICAL)));
            assertThat(row(report, 1, 8)).startsWith("3", "3");
        }

        @Test
        void an_appeal_that_the_rules_refuse_is_not_counted() {
            CaseFile file = file(
                    appeal("2024-02-01", "a1", PARTICIPANT, MEDICAL), appeal("2024-02-02", "a1", PARTICIPANT, MEDICAL));
            ReportCount.Counted counted = new ReportCount(month(NAME, "2024-02"), Reports.CASEWORK).of(file);
            assertThat(counted.refused()).isEqualTo(1);
            assertThat(row(report(month(NAME, "2024-02"), file), 1, 8)).startsWith("1", "1");
        }

        @Test
        void the_month_has_its_first_and_its_last_day() {
            CaseFile file = file(
                    appeal("2024-01-31", "a1", PARTICIPANT, MEDICAL),
                    appeal("2024-02-01", "a2", PARTICIPANT, MEDICAL),
                    appeal("2024-02-29", "a3", PARTICIPANT, MEDICAL),
                    appeal("2024-03-01", "a4", PARTICIPANT, MEDICAL));
            assertThat(row(report(month(NAME, "2024-01"), file), 1, 8)).containsExactly("1", "1", "0", "0", "1", "");
            assertThat(row(report(month(NAME, "2024-02"), file), 1, 8)).containsExactly("2", "2", "0", "0", "3", "");
            assertThat(row(report(month(NAME, "2024-03"), file), 1, 8)).containsExactly("1", "1", "0", "0", "4", "");
        }

        @Test
        void the_running_total_begins_anew_with_the_year() {
            CaseFile file = file(
                    appeal("2023-12-31", "a1", PARTICIPANT, MEDICAL), appeal("2024-01-01", "a2", PARTICIPANT, MEDICAL));
            assertThat(row(report(month(NAME, "2023-12"), file), 1, 8)).containsExactly("1", "1", "0", "0", "1", "");
            assertThat(row(report(month(NAME, "2024-01"), file), 1, 8)).containsExactly("1", "1", "0", "0", "1", "");
        }

        @Test
        void in_2023_the_running_total_begins_with_July() {
            CaseFile file = file(
                    appeal("2023-06-30", "a1", PARTICIPANT, MEDICAL),
                    appeal("2023-07-01", "a2", PARTICIPANT, MEDICAL),
                    appeal("2023-08-01", "a3", PARTICIPANT, MEDICAL));
            assertThat(row(report(month(NAME, "2023-07"), file), 1, 8)).containsExactly("1", "1", "0", "0", "1", "");
            assertThat(row(report(month(NAME, "2023-08"), file), 1, 8)).containsExactly("1", "1", "0", "0", "2", "");
        }

        @Test
        void a_case_of_another_region_and_one_that_begins_later_are_not_counted() {
            ReportCount count = new ReportCount(month(NAME, "2024-02"), Reports.CASEWORK);
            CaseFile elsewhere = Draft.of(
                            "smolensk", People.recipient("smolensk"), appeal("2024-02-01", "a1", PARTICIPANT, MEDICAL))
                    .file();
            assertThat(count.of(elsewhere).standing()).isEqualTo(ReportCount.Standing.OTHER_REGION);
            assertThat(count.of(file(appeal("2024-03-01", "a1", PARTICIPANT, MEDICAL)))
                            .standing())
                    .isEqualTo(ReportCount.Standing.NOT_BEGUN);
        }
    }

    @Nested
    class Sections2To4 {

        @Test
        void a_label_heads_its_dated_entries_and_has_their_total() {
            PrintedReport report = log(
                    month(NAME, "2024-03"),
                    activity("2024-03-19", ActivityKind.LIVE_BROADCAST, 1),
                    activity("2024-03-05", ActivityKind.LIVE_BROADCAST, 1),
                    activity("2024-04-01", ActivityKind.LIVE_BROADCAST, 1));
            List<Row> rows = report.tables().get(1).rows().subList(0, 4);
            assertThat(rows)
                    .extracting(Row::kind)
                    .containsExactly(Row.Kind.LINE, Row.Kind.ENTRY, Row.Kind.ENTRY, Row.Kind.LINE);
            assertThat(rows)
                    .extracting(Row::on)
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(LocalDate.parse("2024-03-05")),
                            Optional.of(LocalDate.parse("2024-03-19")),
                            Optional.empty());
            assertThat(row(report, 2, 1)).containsExactly("2");
        }

        @Test
        void copies_are_counted_as_logged_and_lines_are_never_summed() {
            PrintedReport report = log(
                    month(NAME, "2024-03"),
                    activity("2024-03-05", ActivityKind.PRINTED_MATTER, 500),
                    activity("2024-03-05", ActivityKind.LIVE_BROADCAST, 2));
            assertThat(row(report, 2, 4)).containsExactly("500");
            assertThat(row(report, 2, 1)).containsExactly("2");
            assertThat(report.tables().get(1).rows()).noneMatch(row -> row.kind() == Row.Kind.SUM);
        }

        @Test
        void events_are_counted_by_those_who_attended() {
            PrintedReport report = log(
                    month(NAME, "2024-02"),
                    activity("2024-01-10", ActivityKind.CENTRE_EVENT, 15),
                    activity("2024-02-10", ActivityKind.CENTRE_EVENT, 20));
            assertThat(row(report, 3, 2)).containsExactly("20", "35");
        }

        @Test
        void interaction_is_numbered_and_runs_on() {
            PrintedReport report = log(
                    month(NAME, "2024-02"),
                    activity("2024-01-10", ActivityKind.AGREEMENT_SIGNED, 2),
                    activity("2024-02-10", ActivityKind.AGREEMENT_SIGNED, 1),
                    activity("2024-02-12", ActivityKind.MEETING, 1),
                    activity("2023-12-31", ActivityKind.OTHER_COOPERATION, 1));
            assertThat(row(report, 4, 1)).containsExactly("1", "3");
            assertThat(row(report, 4, 2)).containsExactly("1", "1");
            assertThat(row(report, 4, 3)).containsExactly("0", "0");
        }

        @ParameterizedTest
        @EnumSource(ActivityKind.class)
        void each_kind_of_activity_has_one_line(ActivityKind kind) {
            PrintedReport report = log(month(NAME, "2024-02"), activity("2024-02-10", kind, 7));
            assertThat(report.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .filter(row -> row.kind() != Row.Kind.ENTRY)
                            .filter(row -> row.cells().get(0).text().equals("7")))
                    .hasSize(1);
        }
    }

    @Nested
    class Form {

        @Test
        void has_four_sections_in_order() {
            assertThat(Reports.form(NAME).sections())
                    .extracting(ReportForm.Section::heading)
                    .containsExactly(
                            "1. Индивидуальная работа",
                            "2. Информационная работа:",
                            "3. Проведение общественно-значимых мероприятий",
                            "4. Работа по организации межведомственного взаимодействия");
        }

        @Test
        void a_month_without_anything_has_a_nil_report() {
            PrintedReport report = report(month(NAME, "2024-02"));
            assertThat(report.tables()).extracting(table -> table.rows().size()).containsExactly(11, 4, 4, 3);
            assertThat(report.tables().stream()
                            .flatMap(table -> table.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .map(Cell::text))
                    .containsOnly("0", "");
        }

        @Test
        void is_due_on_the_first_of_the_next_month_whatever_day_that_is() {
            assertThat(month(NAME, "2024-02").due()).contains(LocalDate.parse("2024-03-01"));
            assertThat(month(NAME, "2023-12").due()).contains(LocalDate.parse("2024-01-01"));
            assertThat(month(NAME, "2024-02").duty().clause()).isEqualTo("IRK-5-t");
        }

        @Test
        void the_first_month_is_July_2023() {
            ReportForm form = Reports.form(NAME);
            assertThat(ReportRequest.of(Reports.CASEWORK, form, ReportPeriod.of(YearMonth.parse("2023-07"))))
                    .isPresent();
            assertThat(ReportRequest.of(Reports.CASEWORK, form, ReportPeriod.of(YearMonth.parse("2023-06"))))
                    .isEmpty();
            assertThat(ReportRequest.of(Reports.CASEWORK, form, ReportPeriod.quarter(2024, 1)))
                    .isEmpty();
        }

        @Test
        void the_sum_of_reports_is_that_of_each_cell() {
            ReportRequest request = month(NAME, "2024-02");
            CaseFile one = file(appeal("2024-01-01", "a1", PARTICIPANT, MEDICAL));
            CaseFile other = file(
                    appeal("2024-02-01", "a1", FAMILY_MEMBER, MEDICAL),
                    appeal("2024-02-01", "a2", FAMILY_MEMBER, HOUSEHOLD));
            assertThat(report(request, one).plus(report(request, other))).isEqualTo(report(request, one, other));
            assertThatThrownBy(() -> report(request).plus(report(month(NAME, "2024-03"))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> new Tally(request).merge(new Tally(month(NAME, "2024-03"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Care {

        @Test
        void one_to_four_people_are_few_and_five_are_not() {
            assertThat(few(0)).isEmpty();
            assertThat(few(1)).containsExactly("participants", "total", "cumulative");
            assertThat(few(4)).containsExactly("participants", "total", "cumulative");
            assertThat(few(5)).isEmpty();
        }

        private List<String> few(int appeals) {
            AppealRegistered[] all = new AppealRegistered[appeals + 5];
            Arrays.setAll(
                    all,
                    i -> i < appeals
                            ? appeal("2024-02-01", "a" + i, PARTICIPANT, MEDICAL)
                            : appeal("2024-02-01", "a" + i, PARTICIPANT, HOUSEHOLD));
            return report(month(NAME, "2024-02"), file(all)).few().stream()
                    .filter(place -> place.section() == 1 && place.row() == 8)
                    .map(place -> place.column().field())
                    .sorted(Collections.reverseOrder())
                    .sorted((a, b) -> Integer.compare(order(a), order(b)))
                    .toList();
        }

        private int order(String field) {
            return List.of("participants", "total", "cumulative").indexOf(field);
        }

        @Test
        void things_are_never_few() {
            assertThat(log(month(NAME, "2024-02"), activity("2024-02-10", ActivityKind.MEETING, 1))
                            .few())
                    .isEmpty();
            assertThat(log(month(NAME, "2024-02"), activity("2024-02-10", ActivityKind.CENTRE_EVENT, 1))
                            .few())
                    .hasSize(2);
        }
    }
}
