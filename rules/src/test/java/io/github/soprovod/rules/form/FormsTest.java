package io.github.soprovod.rules.form;

import static io.github.soprovod.rules.form.FormCases.*;
import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.day;
import static io.github.soprovod.rules.testkit.People.document;
import static io.github.soprovod.rules.testkit.People.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.Disability;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.PersonName;
import io.github.soprovod.domain.value.Document;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DisabilityGroup;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.EventType;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.rules.FormBook;
import io.github.soprovod.rules.testkit.Draft;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in which field, boundaries side by side. */
final class FormsTest {

    @Nested
    class TheRecipient {

        @Test
        void the_place_of_residence_stands_before_that_of_stay() {
            Address home = Address.builder()
                    .region(RegionId.of("smolensk"))
                    .postalCode("214000")
                    .locality("Смоленск")
                    .street("ул. Ленина")
                    .house("1")
                    .flat("5")
                    .build();
            Address stay = Address.builder().locality("Вязьма").build();
            Draft both = CASE.person(person -> person.withResidence(home).withStay(stay));
            assertThat(filled(APPLICATION, both).text(Fact.ADDRESS))
                    .contains("214000, Смоленск, ул. Ленина, д. 1, кв. 5");
            assertThat(filled(PROGRAMME, both).text(Fact.STREET)).contains("Ленина");
            assertThat(filled(PROGRAMME, both).text(Fact.BUILDING)).isEmpty();
            Draft onlyStay =
                    CASE.person(person -> person.withResidence(Optional.empty()).withStay(stay));
            assertThat(filled(APPLICATION, onlyStay).text(Fact.ADDRESS)).contains("Вязьма");
        }

        @Test
        void an_address_with_nothing_to_print_gives_way_to_that_of_stay() {
            Address region = Address.builder().region(RegionId.of("smolensk")).build();
            Address stay = Address.builder().locality("Вязьма").house("3").build();
            Draft both = CASE.person(person -> person.withResidence(region).withStay(stay));
            assertThat(filled(APPLICATION, both).text(Fact.ADDRESS)).contains("Вязьма, д. 3");
            assertThat(filled(PROGRAMME, both).text(Fact.HOUSE)).contains("3");
            Draft little = CASE.person(
                    person -> person.withResidence(region.withFlat("7")).withStay(stay));
            assertThat(filled(APPLICATION, little).text(Fact.ADDRESS)).contains("кв. 7");
            assertThat(filled(PROGRAMME, little).text(Fact.HOUSE)).isEmpty();
        }

        @Test
        void a_changed_name_stands_from_its_day_on() {
            Draft changed = CASE.then(changed(
                    "2025-03-01",
                    PersonChange.builder()
                            .name(PersonName.builder()
                                    .family("Петрова")
                                    .given("Мария")
                                    .build())
                            .build()));
            assertThat(FORMS.fill(PROGRAMME, changed.file(), day("2025-02-28")).text(Fact.NAME))
                    .contains("Иванова Мария");
            assertThat(FORMS.fill(PROGRAMME, changed.file(), day("2025-03-01")).text(Fact.NAME))
                    .contains("Петрова Мария");
        }

        @Test
        void before_the_first_entry_the_header_alone_is_known() {
            FilledForm early = FORMS.fill(PROGRAMME, CASE.file(), day("2025-02-02"));
            assertThat(early.text(Fact.NAME)).contains("Иванова Мария");
            assertThat(early.text(Fact.PROGRAMME_NUMBER)).isEmpty();
            assertThat(early.findings()).isEmpty();
        }

        @Test
        void a_representative_signs_and_is_named() {
            Draft through = CASE.edit(
                    ApplicationFiled.class,
                    application -> application.withRepresentative(Representative.builder()
                            .person(named("Сидоров", "Олег"))
                            .authority(Document.builder()
                                    .number("77-А")
                                    .issuedOn(day("2025-01-20"))
                                    .build())
                            .build()));
            FilledForm filled = filled(APPLICATION, through.through(EventType.APPLICATION_FILED));
            assertThat(filled.text(Fact.SIGNER)).contains("Сидоров О.");
            assertThat(filled.text(Fact.REPRESENTATIVE))
                    .contains("Сидоров Олег, документ о полномочиях № 77-А от 20.01.2025");
            assertThat(filled.form().parts().filter(part -> isExtra(part))).allMatch(filled::prints);
            assertThat(filled(APPLICATION, CASE).text(Fact.SIGNER)).contains("Иванова М.");
            assertThat(APPLICATION.parts().filter(part -> isExtra(part))).noneMatch(filled(APPLICATION, CASE)::prints);
        }

        private boolean isExtra(Part part) {
            return part instanceof Part.Row row && row.extra();
        }

        @Test
        void of_several_documents_the_latest_passport_counts() {
            IdentityDocument old = document(IdentityDocumentKind.PASSPORT_RF).withIssuedOn(day("2004-06-11"));
            IdentityDocument current = old.withIssuedOn(day("2024-06-18"));
            IdentityDocument other = document(IdentityDocumentKind.MILITARY_ID).withIssuedOn(day("2025-01-09"));
            Draft several = CASE.person(person -> person.withIdentityDocuments(List.of(other, current, old)));
            assertThat(filled(PROGRAMME, several).text(Fact.IDENTITY)).contains("паспорт гражданина РФ, 18.06.2024");
            Draft none = CASE.person(person -> person.withIdentityDocuments(List.of(other)));
            assertThat(filled(PROGRAMME, none).text(Fact.IDENTITY)).contains("военный билет, 09.01.2025");
        }

        @ParameterizedTest
        @CsvSource({"2024-01-14,", "2024-01-15,II", "2024-06-30,II", "2024-07-01,"})
        void a_disability_is_established_from_its_first_day_to_its_last(LocalDate on, @Nullable String group) {
            Draft disabled = ENROLLED.person(person -> person.withDisability(Disability.builder()
                    .group(DisabilityGroup.II)
                    .since(day("2024-01-15"))
                    .until(day("2024-06-30"))
                    .build()));
            assertThat(FORMS.fill(YUGRA, disabled.file(), on).text(Fact.DISABILITY_GROUP))
                    .isEqualTo(Optional.ofNullable(group));
        }
    }

    @Nested
    class TheProgramme {

        @Test
        void a_measure_is_marked_once_it_has_a_result() {
            Draft resolved = CASE.then(
                    resolved("2025-04-10", "m1"),
                    resolved("2025-04-11", "m2").withOutcome(MeasureOutcome.DECLINED_BY_RECIPIENT));
            assertThat(column(filled(PROGRAMME, CASE), Cell.MARK)).isEmpty();
            assertThat(column(filled(PROGRAMME, resolved), Cell.MARK))
                    .containsExactly("исполнено 10.04.2025", "не исполнено 11.04.2025: отказ получателя");
        }

        @Test
        void an_amended_programme_takes_the_place_of_the_first_and_keeps_its_marks() {
            Draft amended = CASE.then(
                    resolved("2025-04-10", "m1"),
                    amended(
                                    "2025-04-20",
                                    ProgrammeKind.SUPPORT_PROGRAMME,
                                    measure("m1", "2025-06-30"),
                                    of("m3", HelpKind.SOCIAL, "оформление пособия"))
                            .withProgramme(programme(
                                            ProgrammeKind.SUPPORT_PROGRAMME,
                                            "2025-04-20",
                                            measure("m1", "2025-06-30"),
                                            of("m3", HelpKind.SOCIAL, "оформление пособия"))
                                    .withNumber("1/1")));
            FilledForm before = FORMS.fill(PROGRAMME, amended.file(), day("2025-04-19"));
            FilledForm after = FORMS.fill(PROGRAMME, amended.file(), day("2025-04-20"));
            assertThat(before.text(Fact.PROGRAMME_NUMBER)).contains("1");
            assertThat(after.text(Fact.PROGRAMME_NUMBER)).contains("1/1");
            assertThat(after.text(Fact.PROGRAMME_DAY)).contains("20.04.2025");
            assertThat(column(after, Cell.MEASURE)).containsExactly("консультация", "оформление пособия");
            assertThat(column(after, Cell.MARK)).containsExactly("исполнено 10.04.2025");
        }

        @Test
        void an_individual_programme_has_a_form_of_its_own() {
            Draft individual = CASE.before(EventType.PROGRAMME_AGREED)
                    .then(
                            recognised("2025-02-11"),
                            agreed("2025-02-12", ProgrammeKind.INDIVIDUAL_PROGRAMME, measure("m1", "2025-06-30")));
            FilledForm filled = filled(PROGRAMME, individual);
            assertThat(filled.remarks()).containsEntry(FilledForm.Remark.OTHER_PROGRAMME, 1);
            assertThat(filled.text(Fact.PROGRAMME_NUMBER)).isEmpty();
            assertThat(column(filled, Cell.MEASURE)).isEmpty();
            assertThat(filled(PROGRAMME, CASE).remarks()).isEmpty();
        }

        @Test
        void what_is_not_known_is_missing_by_its_clause() {
            assertThat(filled(PROGRAMME, CASE).missing())
                    .extracting(field -> field.clauses().get(0))
                    .containsExactly("SMO-A1-2", "SMO-A1-4-b", "SMO-A1-4-c", "SMO-A1-4-d", "SMO-A1-4-e", "SMO-A1-4-h");
        }

        @Test
        void a_place_of_work_is_of_those_who_work() {
            Draft works = CASE.person(person -> person.withWorkplace("ООО «Лён»"));
            assertThat(filled(PROGRAMME, works).text(Fact.WORKPLACE)).contains("ООО «Лён»");
            assertThat(filled(PROGRAMME, CASE).text(Fact.WORKPLACE)).isEmpty();
            assertThat(filled(PROGRAMME, CASE).missing())
                    .extracting(Piece.Field::fact)
                    .doesNotContain(Fact.WORKPLACE);
        }
    }

    @Nested
    class Refusals {

        @Test
        void nothing_of_a_refused_entry_is_in_a_form() {
            // Without a programme a contract is refused.
            Draft early = CASE.before(EventType.PROGRAMME_AGREED)
                    .then(contract("2025-02-14").withNumber("неверный"));
            FilledForm filled = filled(ACT, early);
            assertThat(filled.findings()).isNotEmpty();
            assertThat(filled.text(Fact.CONTRACT_NUMBER)).isEmpty();
            assertThat(filled.text(Fact.CONTRACT_DAY)).isEmpty();
        }

        @Test
        void a_form_of_another_region_is_refused_without_naming_anyone() {
            assertThatThrownBy(() -> FORMS.fill(YUGRA, CASE.file(), day("2025-03-01")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a form of another region than the case");
        }

        @Test
        void a_blank_form_has_nothing_in_any_field() {
            for (Form form : FormBook.standard().forms()) {
                FilledForm blank = Forms.blank(form);
                assertThat(form.fields())
                        .allMatch(field -> blank.text(field.fact()).isEmpty());
                assertThat(blank.toString()).isEqualTo("FilledForm{" + form.name() + "}");
            }
        }
    }

    @Test
    void the_termination_application_has_the_day_of_the_statement() {
        Draft closed = CASE.then(closed("2025-05-10", ClosureReason.REFUSAL_BY_RECIPIENT)
                .withStatement(Document.builder()
                        .kind(DocumentKind.TERMINATION_APPLICATION)
                        .issuedOn(day("2025-05-07"))
                        .build()));
        assertThat(filled(TERMINATION, closed).text(Fact.TERMINATION_DAY)).contains("07.05.2025");
        assertThat(filled(TERMINATION, CASE).text(Fact.TERMINATION_DAY)).isEmpty();
    }

    @Test
    void the_extension_is_counted_for_itself() {
        Draft extended = ENROLLED.then(
                review("2024-07-01", ReviewConclusion.CONTINUE).withKind(ReviewKind.FINAL_INSPECTION),
                extended("2024-07-10", "2024-10-15"));
        FilledForm before = filled(YUGRA, ENROLLED);
        FilledForm after = filled(YUGRA, extended);
        assertThat(before.text(Fact.TERM_LENGTH)).contains("6");
        assertThat(before.text(Fact.EXTENSION_LENGTH)).isEmpty();
        assertThat(after.text(Fact.TERM_UNTIL)).contains("15.07.2024");
        assertThat(after.text(Fact.EXTENDED_FROM)).contains("15.07.2024");
        assertThat(after.text(Fact.EXTENDED_UNTIL)).contains("15.10.2024");
        assertThat(after.text(Fact.EXTENSION_LENGTH)).contains("3");
    }

    @Test
    void each_application_has_the_problems_found_after_it() {
        Draft twice = ENROLLED.through(EventType.NEEDS_ASSESSED)
                .then(
                        application("2024-01-12").withStated("ещё раз"),
                        assessed("2024-01-13").withProblems(List.of("жильё", "здоровье")));
        FilledForm filled = filled(YUGRA, twice);
        assertThat(column(filled, Cell.APPLIED_ON)).containsExactly("10.01.2024", "12.01.2024");
        assertThat(column(filled, Cell.PROBLEMS)).containsExactly("долги", "жильё\nздоровье");
    }

    @Test
    void results_are_those_of_every_measure_and_of_the_evaluation() {
        List<CaseEvent> more = List.of(
                resolved("2024-05-20", "m1"),
                review("2024-06-01", ReviewConclusion.COMPLETE),
                evaluated("2024-06-03").withNote("живёт самостоятельно"));
        FilledForm filled = filled(YUGRA, ENROLLED.then(more.toArray(CaseEvent[]::new)));
        assertThat(column(filled, Cell.OUTCOMES))
                .containsExactly(
                        "консультация: помощь предоставлена, 20.05.2024\nЦели достигнуты\nживёт самостоятельно");
        assertThat(filled.lines(Fact.RECOMMENDATIONS)).containsExactly("обращаться в центр");
        assertThat(column(filled(YUGRA, ENROLLED), Cell.OUTCOMES)).isEmpty();
    }

    @Test
    void the_contract_is_the_latest_one() {
        ContractConcluded known = contract("2025-02-14");
        assertThat(filled(TERMINATION, CASE).text(Fact.CONTRACT_NUMBER)).isEqualTo(known.number());
        assertThat(filled(TERMINATION, CASE).text(Fact.CONTRACT_DAY)).contains("14.02.2025");
    }
}
