package io.github.soprovod.rules.report;

import static io.github.soprovod.rules.report.Reports.month;
import static io.github.soprovod.rules.report.Reports.report;
import static io.github.soprovod.rules.report.Reports.row;
import static io.github.soprovod.rules.testkit.Entries.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.person.Snils;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.OrganisationKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.rules.report.PrintedReport.Row;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.People;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Annex 3 to the order 425-р. */
class YugraMonthlyReportTest {

    private static final String NAME = "yugra-monthly";
    private static final ReportRequest JUNE = month(NAME, "2024-06");

    /** Enrolled on 15.01.2024 with two measures, none resolved. */
    private static final Draft ENROLLED = Draft.of(
            "yugra",
            People.recipient("yugra", Category.ELDERLY, Category.IN_DIFFICULT_SITUATION),
            application("2024-01-15"),
            curator("2024-01-15"),
            assessed("2024-01-15"),
            enrolled("2024-01-15"),
            planned());

    private static io.github.soprovod.domain.event.ProgrammeAgreed planned() {
        io.github.soprovod.domain.event.ProgrammeAgreed agreed = agreed(
                "2024-01-15",
                ProgrammeKind.SUPPORT_PROGRAMME,
                measure("m1", "2024-07-10"),
                measure("m2", "2024-07-10"));
        return agreed.withProgramme(
                agreed.programme().withTerm(DateSpan.of(LocalDate.parse("2024-01-15"), LocalDate.parse("2024-07-15"))));
    }

    private static Draft at(Draft draft, String institution) {
        return draft.edit(
                CuratorAppointed.class,
                entry -> entry.withCurator(entry.curator()
                        .withOrganisation(
                                Organisation.builder().name(institution).build())));
    }

    private static Draft known(Draft draft, String snils) {
        return draft.person(person -> person.withSnils(Snils.of(snils)));
    }

    @Nested
    class Columns {

        @Test
        void need_includes_those_enrolled() {
            CaseFile waiting = ENROLLED.before(EventType.ENROLLED).file();
            PrintedReport report = report(JUNE, ENROLLED.file(), ENROLLED.file(), waiting);
            assertThat(row(report, 1, 1)).startsWith("3", "2");
        }

        @Test
        void a_negative_determination_is_no_need() {
            CaseFile file = ENROLLED.before(EventType.ENROLLED)
                    .edit(NeedsAssessed.class, entry -> entry.withSupportNeeded(false))
                    .file();
            assertThat(report(JUNE, file).tables().get(0).rows()).isEmpty();
        }

        @Test
        void who_is_found_and_not_assessed_is_not_yet_in_need() {
            assertThat(report(
                                    JUNE,
                                    ENROLLED.through(EventType.CURATOR_APPOINTED)
                                            .file())
                            .tables()
                            .get(0)
                            .rows())
                    .isEmpty();
        }

        @Test
        void cases_count_while_open_as_of_the_day() {
            CaseFile ended = ENROLLED.then(closed("2024-06-15", ClosureReason.REFUSAL_BY_RECIPIENT))
                    .file();
            assertThat(row(report(JUNE.asOf(LocalDate.parse("2024-06-14")), ended), 1, 1))
                    .startsWith("1", "1");
            assertThat(report(JUNE.asOf(LocalDate.parse("2024-06-15")), ended)
                            .tables()
                            .get(0)
                            .rows())
                    .isEmpty();
        }

        @Test
        void enrolment_counts_from_its_day_on() {
            assertThat(row(report(month(NAME, "2024-01").asOf(LocalDate.parse("2024-01-15")), ENROLLED.file()), 1, 1))
                    .startsWith("1", "1");
            assertThat(report(month(NAME, "2024-01").asOf(LocalDate.parse("2024-01-14")), ENROLLED.file())
                            .tables()
                            .get(0)
                            .rows())
                    .isEmpty();
        }

        @Test
        void two_cases_of_one_citizen_are_counted_once() {
            CaseFile one = known(ENROLLED, "11223344595").file();
            assertThat(row(report(JUNE, one, one), 1, 1)).startsWith("1", "1");
            assertThat(row(report(JUNE, one, known(ENROLLED, "08765430300").file()), 1, 1))
                    .startsWith("2", "2");
            assertThat(row(report(JUNE, ENROLLED.file(), ENROLLED.file()), 1, 1))
                    .startsWith("2", "2");
        }

        @Test
        void measures_and_results_are_told_in_words_without_a_word_of_the_case() {
            CaseFile file = ENROLLED.then(
                            resolved("2024-03-01", "m1"),
                            resolved("2024-04-01", "m2").withOutcome(MeasureOutcome.NO_ENTITLEMENT),
                            review("2024-05-01", ReviewConclusion.CONTINUE))
                    .file();
            PrintedReport report = report(JUNE, file, ENROLLED.file());
            assertThat(row(report, 1, 1).get(2)).matches("\\p{IsCyrillic}[\\p{IsCyrillic} -]+ – 1");
            assertThat(row(report, 1, 1).get(3)).isEqualTo("второй этап – 2; улучшение – 1; нет права на помощь – 1");
            assertThat(row(report, 1, 1).get(4)).isEmpty();
        }

        @Test
        void the_third_stage_is_told_apart() {
            CaseFile file = ENROLLED.then(review("2024-05-01", ReviewConclusion.COMPLETE))
                    .file();
            assertThat(row(report(JUNE, file), 1, 1).get(3)).startsWith("третий этап – 1");
        }
    }

    @Nested
    class Rows {

        @Test
        void each_institution_has_one_numbered_without_gaps() {
            PrintedReport report = report(
                    JUNE,
                    at(ENROLLED, "КЦСОН «Б»").file(),
                    at(ENROLLED, "КЦСОН «А»").file(),
                    at(ENROLLED, "КЦСОН «Б»").file());
            assertThat(report.tables().get(0).rows()).extracting(Row::label).containsExactly("КЦСОН «А»", "КЦСОН «Б»");
            assertThat(report.tables().get(0).rows()).extracting(Row::number).containsExactly(1, 2);
            assertThat(row(report, 1, 2)).startsWith("2", "2");
        }

        @Test
        void an_entrepreneur_who_would_be_named_is_not() {
            CaseFile file = ENROLLED.edit(
                            CuratorAppointed.class,
                            entry -> entry.withCurator(entry.curator()
                                    .withOrganisation(Organisation.builder()
                                            .name("ИП Канарейкина")
                                            .kind(OrganisationKind.ENTREPRENEUR)
                                            .build())))
                    .file();
            assertThat(report(JUNE, file).tables().get(0).rows())
                    .extracting(Row::label)
                    .containsExactly("");
        }
    }

    @Nested
    class Form {

        @Test
        void has_seven_columns_in_order() {
            ReportForm.Section section = Reports.form(NAME).sections().get(0);
            assertThat(section.leads().size() + section.columns().size()).isEqualTo(7);
        }

        @Test
        void is_due_on_the_tenth() {
            assertThat(month(NAME, "2024-12").due()).contains(LocalDate.parse("2025-01-10"));
        }

        @Test
        void the_first_month_is_May_2013() {
            assertThat(month(NAME, "2013-05").due()).contains(LocalDate.parse("2013-06-10"));
            assertThat(Optional.of(ReportPeriod.of(java.time.YearMonth.parse("2013-04")))
                            .flatMap(period -> ReportRequest.of(Reports.CASEWORK, Reports.form(NAME), period)))
                    .isEmpty();
        }

        @Test
        void is_as_of_a_day_of_the_month_the_last_by_default() {
            assertThat(JUNE.asOf()).isEqualTo(LocalDate.parse("2024-06-30"));
            assertThatThrownBy(() -> JUNE.asOf(LocalDate.parse("2024-07-01")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void does_not_add_up_cell_by_cell() {
            assertThat(Reports.form(NAME).isAdditive()).isFalse();
        }
    }
}
