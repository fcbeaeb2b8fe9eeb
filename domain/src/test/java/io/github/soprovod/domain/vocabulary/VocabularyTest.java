package io.github.soprovod.domain.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.soprovod.domain.event.CaseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists are those of the format {@code soprovod.case/1}, word for word and in its order. */
class VocabularyTest {

    /** The published contract: a change here is a change of the format. */
    private static final String FORMAT = """
            ActivityKind: live-broadcast, social-media, public-event, printed-matter, centre-remote-event, centre-event,
              centre-campaign, others-event, agreement-signed, meeting, other-cooperation
            AppealHandling: department, centre-remote
            AppealSource: participant, family-member, organisation
            AppealTopic: emergency-psychological, consultation, long-term-psychological, legal-consultation,
              legal-support, household, medical, rehabilitation, employment, special-case
            Bearer: curator, service, provider, department, centre, institution
            Category: svo-participant, svo-family-member, in-need-of-social-services, citizen, parent, guardian, trustee,
              legal-representative, family-in-difficult-situation, family-in-socially-dangerous-position, other-family,
              elderly, disabled, in-difficult-situation
            Circumstance: loss-of-self-care, family-with-disabled-member, child-adaptation-difficulties,
              no-care-available, family-conflict-or-violence, no-fixed-residence, no-work-or-means, other-recognised
            ClosureReason: refusal-by-recipient, social-service-contract, relocation, death, measures-completed,
              result-obtained, term-expired
            ContactChannel: phone, app, visit
            DecisionBody: commission, head, other
            DisabilityGroup: none, I, II, III, disabled-child
            DocumentKind: application, identity, proof-of-residence, proof-of-permanent-residence, individual-programme,
              support-programme, representative-authority, social-service-contract, change-of-personal-data,
              refusal-statement, termination-application, death-certificate, disability-certificate, study-certificate,
              kinship-certificate, veteran-certificate, living-conditions-report, other
            Dynamics: improved, unchanged, worsened
            EventType: identified, appeal-registered, application-filed, document-received, need-recognised, enrolled,
              curator-appointed, needs-assessed, programme-agreed, contract-concluded, measure-resolved, referral-sent,
              referral-answered, review-held, programme-amended, term-extended, effectiveness-evaluated,
              post-support-contact, support-resumed, act-signed, personal-data-changed, closed, declined
            HelpKind: medical, rehabilitation, psychological, pedagogical, legal, social, household, employment, other
            IdentificationOrigin: outreach, self-referral, interagency, organisation-request
            IdentityDocumentKind: passport-rf, birth-certificate, temporary-id, military-id, foreign-passport,
              residence-permit, temporary-residence-permit, refugee-certificate, stateless-certificate, other
            LivingArrangement: single, lives-alone, single-couple, couple-lives-alone, with-close-relatives,
              with-relatives, other
            MeasureOutcome: provided, no-entitlement, unavailable-in-period, declined-by-recipient
            ObligationKind: measure, referral-answer, interim-assessment, final-inspection, term-end,
              post-support-contact, family-status-recheck, effectiveness-evaluation, monthly-plan, monthly-report,
              quarterly-analysis, one-off-analysis
            ObligationStatus: upcoming, due, overdue, met, ended
            OrganisationKind: local-government, social-protection, healthcare, education, culture, sport, defenders-fund,
              public-association, volunteers, military-medical, outpatient-clinic, hospital, health-insurer,
              psychoneurological-dispensary, social-services, complex-centre, territorial-centre,
              non-state-psychological, preschool-or-school, vocational-education, higher-education,
              additional-education, education-authority, multifunctional-centre, bar-chamber, notary-chamber, law-firm,
              prosecutor, internal-affairs, human-rights-ombudsman, child-rights-ombudsman, guardianship-authority,
              social-fund, medical-social-expertise, military-commissariat, selection-point, adaptive-sport,
              employment-centre, support-centre, support-point, support-department, entrepreneur, other
            ParticipantStatus: serving, returned, wounded, deceased, missing
            ProgrammeKind: support-programme, individual-programme, measures-plan, social-passport-plan
            Relation: spouse, child, parent, sibling, grandparent, grandchild, guardian, ward, other-relative
            ReviewConclusion: continue, amend, complete
            ReviewKind: monitoring, interim, final-inspection
            ServiceKind: contract, conscript, mobilised, volunteer, law-enforcement
            Severity: error, warning, info
            Sex: female, male
            Stage: identification, assessment, implementation, review, post-support, closed, declined
            StudyForm: none, full-time, part-time, extramural
            """;

    static Stream<Class<?>> lists() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackagesOf(Term.class).stream()
                        .filter(JavaClass::isEnum)
                        .<Class<?>>map(JavaClass::reflect);
    }

    private static List<Term> terms(Class<?> list) {
        return Arrays.stream(list.getEnumConstants()).map(Term.class::cast).toList();
    }

    @Test
    void the_lists_are_those_of_the_format() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (String line : FORMAT.replace(",\n ", ",").lines().toList()) {
            String[] list = line.split(": ", 2);
            expected.put(list[0], List.of(list[1].split(",\\s*")));
        }
        Map<String, List<String>> actual = new TreeMap<>();
        lists().forEach(list -> actual.put(
                list.getSimpleName(), terms(list).stream().map(Term::slug).toList()));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_is_of_terms(Class<?> list) {
        assertThat(list).isAssignableTo(Term.class);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_slug_stands_once_in_its_list(Class<?> list) {
        assertThat(terms(list)).extracting(Term::slug).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_slug_is_kebab_case_or_the_roman_numeral_of_a_disability_group(Class<?> list) {
        assertThat(terms(list))
                .extracting(Term::slug)
                .allMatch(slug ->
                        slug.matches("[a-z]+(-[a-z]+)*") || (list == DisabilityGroup.class && slug.matches("I{1,3}")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_constant_is_named_as_its_slug(Class<?> list) {
        assertThat(terms(list))
                .allSatisfy(term -> assertThat(((Enum<?>) term).name())
                        .isEqualTo(term.slug().replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_russian_term_is_russian_unlike_the_others_of_its_list_and_trimmed(Class<?> list) {
        assertThat(terms(list))
                .extracting(Term::russian)
                .doesNotHaveDuplicates()
                .allMatch(russian -> russian.matches("(?:I{1,3} )?[\\p{IsCyrillic}][\\p{IsCyrillic}«»,()\\- ]*+")
                        && russian.equals(russian.strip())
                        && !russian.contains("  "));
    }

    @Test
    void each_kind_of_entry_is_named_as_its_type() {
        List<String> variants = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .toList();
        assertThat(terms(EventType.class)).extracting(Term::slug).containsExactlyElementsOf(variants);
    }

    @Test
    void severities_run_from_the_gravest() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.WARNING, Severity.INFO);
    }

    @Test
    void two_stages_are_final() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isFinal)).containsExactly(Stage.CLOSED, Stage.DECLINED);
    }
}
