package io.github.soprovod.rules.report;

import static io.github.soprovod.rules.report.Reports.quarter;
import static io.github.soprovod.rules.report.Reports.report;
import static io.github.soprovod.rules.report.Reports.row;
import static io.github.soprovod.rules.testkit.Entries.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.People;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 9, item 10 of the recommendations. */
class CrimeaQuarterlyAnalysisTest {

    private static final String NAME = "crimea-quarterly";
    private static final ReportRequest FIRST = quarter(NAME, 2024, 1);
    private static final ReportRequest SECOND = quarter(NAME, 2024, 2);

    /** In support since 07.02.2024 with three measures: medical, legal, household. */
    private static final Draft SUPPORTED = Draft.of(
            "crimea",
            People.recipient("crimea", Category.IN_NEED_OF_SOCIAL_SERVICES),
            recognised("2024-02-01"),
            assessed("2024-02-05"),
            contract("2024-02-06"),
            agreed(
                    "2024-02-07",
                    ProgrammeKind.INDIVIDUAL_PROGRAMME,
                    measure("m1", "2024-05-31").withHelp(HelpKind.MEDICAL),
                    measure("m2", "2024-05-31").withHelp(HelpKind.LEGAL),
                    measure("m3", "2024-05-31").withHelp(HelpKind.HOUSEHOLD)));

    @Test
    void those_whose_need_for_support_was_found_are_analysed_and_not_all_recognised() {
        Draft unneeded = SUPPORTED
                .through(EventType.NEEDS_ASSESSED)
                .edit(NeedsAssessed.class, entry -> entry.withSupportNeeded(false));
        Draft undecided = SUPPORTED.through(EventType.NEED_RECOGNISED);
        PrintedReport report = report(FIRST, SUPPORTED.file(), unneeded.file(), undecided.file());
        assertThat(row(report, 1, 1)).containsExactly("1");
        assertThat(row(report, 1, 2)).containsExactly("1");
    }

    @Test
    void results_are_told_by_kind_of_help_and_kind_of_result() {
        PrintedReport report = report(
                FIRST,
                SUPPORTED
                        .then(
                                resolved("2024-03-01", "m1"),
                                resolved("2024-03-02", "m2").withOutcome(MeasureOutcome.NO_ENTITLEMENT))
                        .file());
        assertThat(row(report, 2, 2)).containsExactly("1", "1", "0", "0", "0", "0");
        assertThat(row(report, 2, 5)).containsExactly("1", "0", "1", "0", "0", "0");
        // A kind that the text has no name for is other help.
        assertThat(row(report, 2, 7)).containsExactly("0", "0", "0", "0", "0", "1");
        assertThat(row(report, 2, 1)).containsExactly("2", "1", "1", "0", "0", "1");
    }

    @Test
    void every_kind_of_help_has_one_line() {
        for (HelpKind kind : HelpKind.values()) {
            PrintedReport report = report(
                    FIRST,
                    SUPPORTED
                            .before(EventType.PROGRAMME_AGREED)
                            .then(agreed(
                                    "2024-02-07",
                                    ProgrammeKind.INDIVIDUAL_PROGRAMME,
                                    measure("m1", "2024-05-31").withHelp(kind)))
                            .file());
            assertThat(report.tables().get(1).rows())
                    .filteredOn(row -> row.cells().get(5).text().equals("1"))
                    .hasSize(2);
        }
    }

    @Test
    void a_result_belongs_to_the_quarter_of_its_day() {
        Draft last = SUPPORTED.then(resolved("2024-03-31", "m1"));
        Draft next = SUPPORTED.then(resolved("2024-04-01", "m1"));
        assertThat(row(report(FIRST, last.file()), 2, 2)).containsExactly("1", "1", "0", "0", "0", "0");
        assertThat(row(report(SECOND, last.file()), 2, 2)).containsExactly("0", "0", "0", "0", "0", "0");
        assertThat(row(report(FIRST, next.file()), 2, 2)).containsExactly("0", "0", "0", "0", "0", "1");
        assertThat(row(report(SECOND, next.file()), 2, 2)).containsExactly("1", "1", "0", "0", "0", "0");
    }

    @Test
    void a_case_ended_in_the_quarter_is_told_with_its_ground_and_before_it_no_more() {
        Draft ended = SUPPORTED.then(
                resolved("2024-03-01", "m1"),
                resolved("2024-03-01", "m2"),
                resolved("2024-03-01", "m3"),
                closed("2024-03-31", ClosureReason.RESULT_OBTAINED));
        assertThat(column(report(FIRST, ended.file()))).containsExactly("1", "0", "1", "0", "0");
        assertThat(column(report(SECOND, ended.file()))).containsExactly("0", "0", "0", "0", "0");
        Draft refused = SUPPORTED.then(closed("2024-04-01", ClosureReason.REFUSAL_BY_RECIPIENT));
        assertThat(column(report(FIRST, refused.file()))).containsExactly("1", "1", "0", "0", "0");
        assertThat(column(report(SECOND, refused.file()))).containsExactly("1", "0", "0", "1", "0");
        assertThat(column(report(SECOND, SUPPORTED.then(declined("2024-04-01")).file())))
                .as("a programme is agreed: it cannot be declined any more")
                .containsExactly("1", "1", "0", "0", "0");
        assertThat(column(report(
                        SECOND,
                        SUPPORTED
                                .through(EventType.NEEDS_ASSESSED)
                                .then(declined("2024-04-01"))
                                .file())))
                .containsExactly("1", "0", "0", "0", "1");
    }

    private static List<String> column(PrintedReport report) {
        return report.tables().get(0).rows().stream()
                .map(row -> row.cells().get(0).text())
                .toList();
    }

    @Test
    void an_amended_programme_keeps_results_and_drops_what_it_drops() {
        Draft amended = SUPPORTED.then(
                resolved("2024-02-20", "m1"),
                amended(
                        "2024-03-01",
                        ProgrammeKind.INDIVIDUAL_PROGRAMME,
                        measure("m2", "2024-05-31").withHelp(HelpKind.SOCIAL)));
        PrintedReport report = report(FIRST, amended.file());
        assertThat(row(report, 2, 2)).containsExactly("1", "1", "0", "0", "0", "0");
        assertThat(row(report, 2, 6)).containsExactly("0", "0", "0", "0", "0", "1");
        assertThat(row(report, 2, 1)).containsExactly("1", "1", "0", "0", "0", "1");
    }

    @Test
    void no_day_is_set_for_it_and_the_missing_form_is_said_to_be_missing() {
        assertThat(FIRST.due()).isEmpty();
        assertThat(FIRST.period().last()).isEqualTo(LocalDate.parse("2024-03-31"));
        assertThat(Reports.form(NAME).remarks())
                .extracting(ReportForm.Remark::clause)
                .containsExactly("CRI-9-10-c");
    }
}
