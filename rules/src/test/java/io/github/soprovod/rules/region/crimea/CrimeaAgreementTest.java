package io.github.soprovod.rules.region.crimea;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Organisation;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.Language;
import io.github.soprovod.rules.Messages;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.Wording;
import io.github.soprovod.rules.policy.AgreementElement;
import io.github.soprovod.rules.policy.NotModelled;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.policy.Statement.AgreementHas;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 8 of the recommendations of Crimea: what an agreement between agencies must contain. */
@DisplayName("Crimea, section 8: the inter-agency agreement")
class CrimeaAgreementTest {

    private static final Policy POLICY = new CrimeaRecommendations().policy();

    private static final Agreement WHOLE = Agreement.builder()
            .id(CaseId.of("CRI-AGREEMENT-1"))
            .region(RegionId.of("crimea"))
            .parties(List.of(party("ГКУ «Центр социальных служб»"), party("ГБУЗ «Поликлиника № 1»")))
            .subject("Обмен сведениями")
            .socialServices(List.of("Социально-бытовые"))
            .supportServices(List.of("Медицинская помощь"))
            .rightsAndDuties("Стороны вправе запрашивать сведения")
            .informationExchange("По письменному запросу")
            .liability("По законодательству")
            .term(DateSpan.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
            .build();

    private static Organisation party(String name) {
        return Organisation.builder().name(name).build();
    }

    private static String line(Finding finding) {
        return String.join(
                        " ",
                        finding.severity().slug(),
                        finding.code(),
                        finding.clause().orElse(""),
                        finding.reading().orElse(""),
                        finding.pointer())
                .replaceAll(" +", " ");
    }

    private static List<String> said(Policy policy, Agreement agreement) {
        return Casework.under(PolicyBook.of(policy)).judge(agreement).stream()
                .map(CrimeaAgreementTest::line)
                .toList();
    }

    private static DateSpan span(String from, String until) {
        return DateSpan.builder()
                .from(Optional.ofNullable(from).map(LocalDate::parse))
                .until(Optional.ofNullable(until).map(LocalDate::parse))
                .build();
    }

    /** Laws about agreements: the whole agreement changed, and exactly what is to be said of it. */
    private abstract static class Element extends Clause {

        @Override
        protected Policy policy() {
            return POLICY;
        }

        void agreement(String sentence, UnaryOperator<Agreement> change, String... expected) {
            law(sentence, policy -> said(policy, change.apply(WHOLE)).equals(List.of(expected)));
        }

        void lacks(String sentence, UnaryOperator<Agreement> change, String expected) {
            agreement(sentence, change, "error crimea.agreement." + expected);
        }
    }

    @Nested
    class CRI_8_3_b_contains_every_element extends Element {
        {
            agreement("a whole agreement is in order", whole -> whole);
            agreement(
                    "one that lacks everything is told of each element, in the order of the act",
                    whole -> Agreement.builder()
                            .id(whole.id())
                            .region(whole.region())
                            .build(),
                    "error crimea.agreement.parties CRI-8-4-a /parties",
                    "error crimea.agreement.subject CRI-8-5-a /subject",
                    "error crimea.agreement.social-services CRI-8-6-a CRI-8-4-x /socialServices",
                    "error crimea.agreement.support-services CRI-8-6-b CRI-8-4-x /supportServices",
                    "error crimea.agreement.rights-and-duties CRI-8-7-a CRI-8-4-x /rightsAndDuties",
                    "error crimea.agreement.information-exchange CRI-8-7-b CRI-8-4-x /informationExchange",
                    "error crimea.agreement.liability CRI-8-8-a /liability",
                    "error crimea.agreement.term CRI-8-9-a /term");
        }
    }

    @Nested
    class CRI_8_4_names_of_the_parties extends Element {
        {
            String expected = "parties CRI-8-4-a /parties";
            lacks("none are named", whole -> whole.withParties(List.of()), expected);
            lacks("one alone agrees with nobody", whole -> whole.withParties(party("ЦСС")), expected);
            lacks(
                    "a party without a name is not named",
                    whole -> whole.withParties(party("ЦСС"), party(" ")),
                    expected);
            agreement("two suffice beside one without a name", whole -> {
                return whole.withParties(party(""), party("ЦСС"), party("Школа"));
            });
        }
    }

    @Nested
    class CRI_8_5_subject extends Element {
        {
            String expected = "subject CRI-8-5-a /subject";
            lacks("absent", whole -> whole.withSubject(Optional.empty()), expected);
            lacks("blank", whole -> whole.withSubject(" \n\t"), expected);
            lacks("empty", whole -> whole.withSubject(""), expected);
        }
    }

    @Nested
    class CRI_8_6_two_lists_of_services extends Element {
        {
            String social = "social-services CRI-8-6-a CRI-8-4-x /socialServices";
            String support = "support-services CRI-8-6-b CRI-8-4-x /supportServices";
            lacks("no social services", whole -> whole.withSocialServices(List.of()), social);
            lacks("a list of nothing", whole -> whole.withSocialServices("", " "), social);
            lacks("one merged list is not both", whole -> whole.withSupportServices(List.of()), support);
            lacks("a list of blanks", whole -> whole.withSupportServices(" "), support);
            agreement("one service among blanks", whole -> whole.withSupportServices(" ", "Медицинская помощь"));
        }
    }

    @Nested
    class CRI_8_7_rights_and_duties_and_the_order_of_exchange extends Element {
        {
            String rights = "rights-and-duties CRI-8-7-a CRI-8-4-x /rightsAndDuties";
            String exchange = "information-exchange CRI-8-7-b CRI-8-4-x /informationExchange";
            lacks("no rights and duties", whole -> whole.withRightsAndDuties(Optional.empty()), rights);
            lacks("blank rights and duties", whole -> whole.withRightsAndDuties(" "), rights);
            lacks("no order of exchange", whole -> whole.withInformationExchange(Optional.empty()), exchange);
            lacks("a blank order of exchange", whole -> whole.withInformationExchange(" "), exchange);
        }
    }

    @Nested
    class CRI_8_8_liability extends Element {
        {
            String expected = "liability CRI-8-8-a /liability";
            lacks("absent", whole -> whole.withLiability(Optional.empty()), expected);
            lacks("blank", whole -> whole.withLiability(" "), expected);
        }
    }

    @Nested
    class CRI_8_9_period_of_validity extends Element {
        {
            String expected = "term CRI-8-9-a /term";
            lacks("absent", whole -> whole.withTerm(Optional.empty()), expected);
            lacks("without days", whole -> whole.withTerm(span(null, null)), expected);
            lacks("without its last day", whole -> whole.withTerm(span("2023-01-01", null)), expected);
            agreement("valid to a day, from its conclusion", whole -> whole.withTerm(span(null, "2023-12-31")));
            agreement("of one day", whole -> whole.withTerm(span("2023-12-31", "2023-12-31")));
            agreement(
                    "the wrong way round by a day",
                    whole -> whole.withTerm(span("2024-01-01", "2023-12-31")),
                    "error case.span.reversed /term/from");
            agreement("older than the act", whole -> whole.withTerm(span("2010-01-01", "2010-12-31")));
        }
    }

    @Nested
    class Mutants {

        private List<Law> laws() {
            return Clause.lawsOf(new CrimeaAgreementTest());
        }

        private boolean isNoticed(List<Statement> statements) {
            Policy mutant = POLICY.withStatements(statements);
            return laws().stream().anyMatch(law -> law.isBrokenBy(mutant));
        }

        @Test
        void of_each_statement_are_noticed() {
            assertThat(isNoticed(POLICY.statements())).isFalse();
            int mutated = 0;
            for (int i = 0; i < POLICY.statements().size(); i++) {
                if (POLICY.statements().get(i) instanceof AgreementHas asked) {
                    mutated++;
                    List<Statement> dropped = new ArrayList<>(POLICY.statements());
                    dropped.remove(i);
                    assertThat(isNoticed(dropped)).as("%s dropped", asked).isTrue();
                    for (AgreementElement other : AgreementElement.values()) {
                        List<Statement> changed = new ArrayList<>(POLICY.statements());
                        changed.set(i, new AgreementHas(asked.clause(), asked.reading(), other));
                        assertThat(isNoticed(changed))
                                .as("%s asks for %s", asked, other)
                                .isEqualTo(other != asked.element());
                    }
                    List<Statement> unread = new ArrayList<>(POLICY.statements());
                    unread.set(i, new AgreementHas(asked.clause(), Optional.empty(), asked.element()));
                    assertThat(isNoticed(unread))
                            .as("%s without its reading", asked)
                            .isEqualTo(asked.reading().isPresent());
                }
            }
            assertThat(mutated).isEqualTo(AgreementElement.values().length);
        }
    }

    @Nested
    class Elsewhere {

        @ParameterizedTest
        @ValueSource(strings = {"smolensk", "yugra", "khabarovsk", "irkutsk"})
        void an_act_that_says_nothing_of_agreements_does_not_regulate_them(String region) {
            Casework casework = Casework.standard();
            assertThat(casework.judge(WHOLE.withRegion(RegionId.of(region))))
                    .extracting(CrimeaAgreementTest::line)
                    .containsExactly("info " + region + ".agreement.not-regulated ");
            assertThat(casework.judge(WHOLE.withRegion(RegionId.of(region))
                            .withParties(List.of())
                            .withTerm(span("2024-01-01", "2023-12-31"))))
                    .extracting(CrimeaAgreementTest::line)
                    .containsExactly(
                            "info " + region + ".agreement.not-regulated ", "error case.span.reversed /term/from");
        }

        @Test
        void a_region_without_a_policy_is_the_only_finding() {
            assertThat(Casework.standard()
                            .judge(WHOLE.withRegion(RegionId.of("tver")).withParties(List.of())))
                    .extracting(CrimeaAgreementTest::line)
                    .containsExactly("error case.region.unknown /region");
        }

        @Test
        void the_act_is_the_one_in_force_on_the_first_day_of_the_term() {
            Policy later = POLICY.withAct(new io.github.soprovod.rules.policy.Act(
                            POLICY.act().territory(),
                            POLICY.act().citedAs(),
                            Optional.empty(),
                            Optional.empty(),
                            LocalDate.of(2024, 1, 1),
                            false))
                    .withStatements(new AgreementHas("CRI-8-4-a", Optional.empty(), AgreementElement.PARTIES));
            Casework casework = Casework.under(PolicyBook.of(POLICY, later));
            Agreement lacking = WHOLE.withLiability(Optional.empty());
            assertThat(casework.judge(lacking.withTerm(span("2023-12-31", "2024-12-31"))))
                    .hasSize(1);
            assertThat(casework.judge(lacking.withTerm(span("2024-01-01", "2024-12-31"))))
                    .isEmpty();
            assertThat(casework.judge(lacking.withTerm(span(null, "2023-12-31"))))
                    .hasSize(1);
            assertThat(casework.judge(lacking.withTerm(Optional.empty()))).isEmpty();
            assertThat(casework.judge(lacking.withTerm(span("2010-01-01", "2010-12-31"))))
                    .hasSize(1);
        }
    }

    @Nested
    class Sentences {

        @Test
        void put_every_statement_into_words() {
            List<Statement> asked = POLICY.statements().stream()
                    .filter(AgreementHas.class::isInstance)
                    .toList();
            assertThat(asked.stream().map(Wording.in(Language.RUSSIAN)::of))
                    .doesNotHaveDuplicates()
                    .hasSize(8)
                    .allMatch(sentence -> !sentence.matches(".*[a-z{].*"));
            assertThat(asked.stream().map(Wording.in(Language.ENGLISH)::of))
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .allMatch(sentence -> !sentence.contains("{"));
        }

        private List<String> of(Agreement agreement, Language language) {
            return Casework.standard().judge(agreement).stream()
                    .map(finding -> Messages.text(finding, language))
                    .toList();
        }

        @Test
        void name_what_is_lacking_in_both_languages() {
            Agreement nothing =
                    Agreement.builder().id(WHOLE.id()).region(WHOLE.region()).build();
            assertThat(of(nothing, Language.RUSSIAN))
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .contains("В соглашении о межведомственном взаимодействии не указано: предмет соглашения.")
                    .allMatch(sentence -> !sentence.matches(".*[a-z].*"));
            assertThat(of(nothing, Language.ENGLISH))
                    .hasSize(8)
                    .doesNotHaveDuplicates()
                    .contains("Not stated in the inter-agency agreement: subject matter.");
        }

        @Test
        void say_that_the_act_does_not_regulate_agreements() {
            Agreement elsewhere = WHOLE.withRegion(RegionId.of("yugra"));
            assertThat(of(elsewhere, Language.RUSSIAN))
                    .containsExactly("Акт региона не регулирует соглашения о межведомственном взаимодействии.");
            assertThat(of(elsewhere, Language.ENGLISH))
                    .containsExactly("The region's act does not regulate inter-agency agreements.");
        }
    }

    @Test
    void the_clauses_of_the_agreement_are_rendered_and_no_longer_left_out() {
        assertThat(POLICY.notModelled())
                .extracting(NotModelled::clause)
                .contains("CRI-8-3-a")
                .doesNotContainAnyElementsOf(Arrays.asList(
                        "CRI-8-3", "CRI-8-4", "CRI-8-5", "CRI-8-6", "CRI-8-7", "CRI-8-8", "CRI-8-9", "CRI-8-3-b"));
        assertThat(POLICY.statements()).extracting(Statement::clause).contains("CRI-8-3-b");
        assertThat(POLICY.readings()).extracting(reading -> reading.id()).contains("CRI-8-4-x");
    }
}
