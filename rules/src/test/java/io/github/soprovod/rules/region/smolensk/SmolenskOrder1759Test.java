package io.github.soprovod.rules.region.smolensk;

import static io.github.soprovod.domain.vocabulary.Category.CITIZEN;
import static io.github.soprovod.domain.vocabulary.Category.FAMILY_IN_DIFFICULT_SITUATION;
import static io.github.soprovod.domain.vocabulary.Category.PARENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.DEATH;
import static io.github.soprovod.domain.vocabulary.ClosureReason.MEASURES_COMPLETED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RELOCATION;
import static io.github.soprovod.domain.vocabulary.DocumentKind.IDENTITY;
import static io.github.soprovod.domain.vocabulary.DocumentKind.PROOF_OF_PERMANENT_RESIDENCE;
import static io.github.soprovod.domain.vocabulary.DocumentKind.PROOF_OF_RESIDENCE;
import static io.github.soprovod.domain.vocabulary.DocumentKind.REPRESENTATIVE_AUTHORITY;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.INDIVIDUAL_PROGRAMME;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.SUPPORT_PROGRAMME;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.CONTINUE;
import static io.github.soprovod.domain.vocabulary.Stage.ASSESSMENT;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.child;
import static io.github.soprovod.rules.testkit.People.day;
import static io.github.soprovod.rules.testkit.People.document;
import static io.github.soprovod.rules.testkit.People.in;
import static io.github.soprovod.rules.testkit.People.named;
import static io.github.soprovod.rules.testkit.People.recipient;

import io.github.soprovod.domain.event.ApplicationFiled;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.event.Closed;
import io.github.soprovod.domain.event.ContractConcluded;
import io.github.soprovod.domain.event.CuratorAppointed;
import io.github.soprovod.domain.event.DocumentReceived;
import io.github.soprovod.domain.event.EffectivenessEvaluated;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.MeasureResolved;
import io.github.soprovod.domain.event.NeedsAssessed;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.person.Address;
import io.github.soprovod.domain.person.IdentityDocument;
import io.github.soprovod.domain.person.PersonChange;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.value.Decision;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.IdentityDocumentKind;
import io.github.soprovod.domain.vocabulary.MeasureOutcome;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.policy.Reading;
import io.github.soprovod.rules.policy.Silence;
import io.github.soprovod.rules.policy.Statement;
import io.github.soprovod.rules.testkit.Clause;
import io.github.soprovod.rules.testkit.Draft;
import io.github.soprovod.rules.testkit.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** Order 1759 of Smolensk, clause by clause: what its statements make of case files that are one step off a valid one. */
final class SmolenskOrder1759Test {

    static final Policy POLICY = new SmolenskOrder1759().policy();

    private static final String SMOLENSK = "smolensk";

    /** A valid file from the application to the end, of a family in a difficult situation. */
    private static final Draft WHOLE = Draft.of(
            SMOLENSK,
            recipient(SMOLENSK, FAMILY_IN_DIFFICULT_SITUATION),
            application("2025-02-03"),
            paper("2025-02-03", IDENTITY),
            paper("2025-02-03", PROOF_OF_RESIDENCE),
            curator("2025-02-05"),
            assessed("2025-02-10"),
            agreed("2025-02-12", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"), measure("m2", "2025-08-31")),
            contract("2025-02-14"),
            resolved("2025-06-20", "m1"),
            resolved("2025-08-20", "m2"),
            act("2025-08-22"),
            review("2025-08-25", COMPLETE),
            evaluated("2025-08-28"),
            closed("2025-08-29", MEASURES_COMPLETED));

    private static final Draft IDENTIFIED_CASE = WHOLE.before(CURATOR_APPOINTED);
    private static final Draft ASSESSED_CASE = WHOLE.through(NEEDS_ASSESSED);
    private static final Draft PLANNED_CASE = WHOLE.through(PROGRAMME_AGREED);
    private static final Draft RUNNING_CASE = WHOLE.through(CONTRACT_CONCLUDED);
    private static final Draft ANALYSED_CASE = WHOLE.through(REVIEW_HELD);

    abstract static class Smolensk extends Clause {
        @Override
        protected Policy policy() {
            return POLICY;
        }
    }

    private static Scenario when(String sentence, Draft draft) {
        return Scenario.of(sentence, draft);
    }

    private static UnaryOperator<Recipient> only(Category... categories) {
        return known -> known.withCategories(Set.of(categories));
    }

    private static Draft identifiedBy(IdentityDocumentKind... kinds) {
        List<IdentityDocument> documents =
                Arrays.stream(kinds).map(kind -> document(kind)).toList();
        return WHOLE.through(CURATOR_APPOINTED).person(person -> person.withIdentityDocuments(documents));
    }

    private static Draft running(Stage stage) {
        return stage == REVIEW ? ANALYSED_CASE : RUNNING_CASE;
    }

    private static Draft planned(Measure... measures) {
        return ASSESSED_CASE.then(agreed("2025-02-12", SUPPORT_PROGRAMME, measures));
    }

    @Nested
    @DisplayName("The whole way")
    class TheWholeWay extends Smolensk {
        TheWholeWay() {
            law(when("a file that keeps every clause leaves nothing to say", WHOLE)
                    .endsIn(Stage.CLOSED)
                    .derivedTerm("2025-02-12", "2025-08-31"));
        }
    }

    @Nested
    @DisplayName("The order: number, date, force")
    class TheOrder extends Smolensk {
        TheOrder() {
            Draft opened = WHOLE.through(APPLICATION_FILED);
            law(when(
                            "the day before the signing it is not in force, which refuses nothing",
                            opened.edit(ApplicationFiled.class, a -> a.withOn(day("2024-11-28"))))
                    .error(APPLICATION_FILED, "/on", "case.policy.not-in-force", "")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "on the day of its signing it is",
                            opened.edit(ApplicationFiled.class, a -> a.withOn(day("2024-11-29"))))
                    .endsIn(IDENTIFICATION));
            law(
                    "it is the order 1759 of 29 November 2024",
                    policy -> policy.act().number().equals(Optional.of("1759"))
                            && policy.act().date().equals(Optional.of(day("2024-11-29"))));
            law("it is looked up from its day on and not before", policy -> {
                PolicyBook book = PolicyBook.of(policy);
                return book.inForce(policy.region(), day("2024-11-28")).isEmpty()
                        && book.inForce(policy.region(), day("2024-11-29")).isPresent()
                        && book.inForce(policy.region(), day("2099-12-31")).isPresent();
            });
            law(
                    "its stages bear the order's names",
                    policy -> policy.statements().stream()
                            .filter(Statement.HasStage.class::isInstance)
                            .map(stage -> ((Statement.HasStage) stage).name())
                            .toList()
                            .equals(List.of(
                                    "обращение, документы",
                                    "подготовительный этап",
                                    "содержательный этап",
                                    "аналитический этап")));
            law(
                    "it is silent on death, on the end of the term, on refusals and on days",
                    policy -> policy.silences().stream()
                            .map(Silence::subject)
                            .toList()
                            .equals(List.of("death", "term-expired", "refusal-of-admission", "days")));
            law(
                    "each reading names the others that were possible",
                    policy -> policy.readings().stream()
                            .noneMatch(reading -> reading.alternatives().isEmpty()
                                    || reading.choice().isBlank()));
            law(
                    "its readings are of these rows",
                    policy -> policy.readings().stream()
                            .map(Reading::id)
                            .toList()
                            .equals(List.of(
                                    "SMO-1.7-amb2",
                                    "SMO-3.1-amb2",
                                    "SMO-4.2-amb1",
                                    "SMO-4.4-amb1",
                                    "SMO-4.9-amb2",
                                    "SMO-4.12-amb1",
                                    "SMO-4.14-amb1",
                                    "SMO-A2-amb1")));
        }
    }

    @Nested
    @DisplayName("1.2 (1.3): who is supported")
    class Recipients extends Smolensk {
        private static final Draft APPOINTED = WHOLE.through(CURATOR_APPOINTED);

        Recipients() {
            territory();
            categories();
            minors();
        }

        private void territory() {
            law(when("who lives elsewhere is not eligible", APPOINTED.person(p -> p.withResidence(in("moscow"))))
                    .error(CURATOR_APPOINTED, "", "eligibility.territory", "SMO-1.3")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "a place of stay in the oblast is enough",
                            APPOINTED.person(p -> p.withResidence(in("moscow")).withStay(in(SMOLENSK))))
                    .endsIn(ASSESSMENT));
            law(when(
                            "a residence in the oblast is enough, wherever one stays",
                            APPOINTED.person(p -> p.withStay(in("moscow"))))
                    .endsIn(ASSESSMENT));
            law(when(
                            "with no place known at all both places are missing, and the case goes on",
                            APPOINTED.person(p -> p.withResidence(Optional.empty())))
                    .warning(CURATOR_APPOINTED, "", "eligibility.territory", "SMO-1.3")
                    .missing("/recipient/person/residence", "/recipient/person/stay")
                    .endsIn(ASSESSMENT));
            law(when(
                            "of a residence without a region the region is missing",
                            APPOINTED.person(
                                    p -> p.withResidence(Address.builder().build())))
                    .warning(CURATOR_APPOINTED, "", "eligibility.territory", "SMO-1.3")
                    .missing("/recipient/person/residence/region")
                    .endsIn(ASSESSMENT));
            law(when(
                            "a second curator is appointed without asking again",
                            APPOINTED.then(
                                    changed(
                                            "2025-02-06",
                                            PersonChange.builder()
                                                    .residence(in("moscow"))
                                                    .build()),
                                    curator("2025-02-07")))
                    .endsIn(ASSESSMENT));
        }

        private void categories() {
            for (Category category : Set.of(
                    CITIZEN,
                    FAMILY_IN_DIFFICULT_SITUATION,
                    Category.FAMILY_IN_SOCIALLY_DANGEROUS_POSITION,
                    Category.OTHER_FAMILY)) {
                law(when("supported, with no child asked for: " + category.slug(), APPOINTED.recipient(only(category)))
                        .endsIn(ASSESSMENT));
            }
            law(when("who is of no category is remarked on", APPOINTED.recipient(only()))
                    .warning(CURATOR_APPOINTED, "", "eligibility.category", "SMO-1.3")
                    .endsIn(ASSESSMENT));
            law(when(
                            "who is of another region's category alone is remarked on",
                            APPOINTED.recipient(only(Category.ELDERLY)))
                    .warning(CURATOR_APPOINTED, "", "eligibility.category", "SMO-1.3")
                    .endsIn(ASSESSMENT));
            law(when(
                            "where the categories are unknown they are missing, for the category and for the child",
                            APPOINTED.recipient(r -> r.withCategories(Optional.empty())))
                    .warning(CURATOR_APPOINTED, "", "eligibility.category", "SMO-1.3")
                    .missing("/recipient/categories")
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .missing("/recipient/categories")
                    .endsIn(ASSESSMENT));
        }

        private void minors() {
            for (Category category :
                    Set.of(PARENT, Category.GUARDIAN, Category.TRUSTEE, Category.LEGAL_REPRESENTATIVE)) {
                law(when("of nobody under 18, remarked on: " + category.slug(), APPOINTED.recipient(only(category)))
                        .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                        .endsIn(ASSESSMENT));
                law(when(
                                "of a child: " + category.slug(),
                                APPOINTED.recipient(r ->
                                        r.withCategories(Set.of(category)).withFamily(List.of(child("2012-09-01")))))
                        .endsIn(ASSESSMENT));
            }
            law(when("a child of 17 years and 364 days is a minor", parentOf("2007-02-06", APPOINTED))
                    .endsIn(ASSESSMENT));
            law(when("on the 18th birthday the child is none", parentOf("2007-02-05", APPOINTED))
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .endsIn(ASSESSMENT));
            law(when(
                            "born on 29 February, a minor on 28 February of the year of the 18th birthday",
                            parentOf("2008-02-29", appointedOn("2026-02-28")))
                    .endsIn(ASSESSMENT));
            law(when(
                            "born on 29 February, of age on 1 March of a common year",
                            parentOf("2008-02-29", appointedOn("2026-03-01")))
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .endsIn(ASSESSMENT));
            law(when(
                            "a child who has died is not counted",
                            APPOINTED.recipient(r -> r.withCategories(Set.of(PARENT))
                                    .withFamily(List.of(child("2012-09-01")
                                            .withPerson(
                                                    child("2012-09-01").person().withDiedOn(day("2025-02-05")))))))
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .endsIn(ASSESSMENT));
            law(when(
                            "of a child whose birthday is unknown the birthday is missing",
                            APPOINTED.recipient(r -> r.withCategories(Set.of(PARENT))
                                    .withFamily(List.of(child("2012-09-01").withPerson(named("Иванов", "Пётр"))))))
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .missing("/recipient/family/0/person/birthDate")
                    .endsIn(ASSESSMENT));
            law(when(
                            "where the family is unknown it is missing",
                            APPOINTED.recipient(
                                    r -> r.withCategories(Set.of(PARENT)).withFamily(Optional.empty())))
                    .warning(CURATOR_APPOINTED, "", "eligibility.minor-in-family", "SMO-1.3-e")
                    .missing("/recipient/family")
                    .endsIn(ASSESSMENT));
        }

        private static Draft appointedOn(String day) {
            return APPOINTED.edit(CuratorAppointed.class, c -> c.withOn(day(day)));
        }

        private static Draft parentOf(String born, Draft draft) {
            return draft.recipient(r -> r.withCategories(Set.of(PARENT)).withFamily(List.of(child(born))));
        }
    }

    @Nested
    @DisplayName("1.4: the five kinds of help")
    class KindsOfHelp extends Smolensk {
        KindsOfHelp() {
            Set<HelpKind> five = Set.of(
                    HelpKind.MEDICAL, HelpKind.PSYCHOLOGICAL, HelpKind.PEDAGOGICAL, HelpKind.LEGAL, HelpKind.SOCIAL);
            for (HelpKind help : HelpKind.values()) {
                Draft draft = planned(
                        measure("m1", "2025-06-30"), measure("m2", "2025-06-30").withHelp(help));
                if (five.contains(help)) {
                    law(when("given: " + help.slug(), draft).endsIn(ASSESSMENT));
                } else {
                    law(when("not given: " + help.slug(), draft)
                            .error(PROGRAMME_AGREED, "/programme/measures/1/help", "measure.help", "SMO-1.4-g")
                            .endsIn(ASSESSMENT)
                            .noTerm());
                }
            }
            law(when(
                            "an amended programme gives no other help either",
                            RUNNING_CASE.then(amended(
                                    "2025-03-01",
                                    SUPPORT_PROGRAMME,
                                    measure("m1", "2025-06-30").withHelp(HelpKind.HOUSEHOLD))))
                    .error(PROGRAMME_AMENDED, "/programme/measures/0/help", "measure.help", "SMO-1.4-g")
                    .endsIn(IMPLEMENTATION)
                    .derivedTerm("2025-02-12", "2025-08-31"));
            law(when(
                            "a measure that names no kind of help is let be",
                            planned(measure("m1", "2025-06-30").withHelp(Optional.empty())))
                    .endsIn(ASSESSMENT));
            law(
                    "each kind bears the order's name",
                    policy -> policy.statements().stream()
                            .filter(Statement.Help.class::isInstance)
                            .map(help -> ((Statement.Help) help).name())
                            .allMatch(name -> name.matches("содействие в предоставлении [а-я]+ой помощи")));
        }
    }

    @Nested
    @DisplayName("1.7: the programme, or the ИППСУ of who is recognised as in need")
    class KindsOfProgramme extends Smolensk {
        KindsOfProgramme() {
            Draft recognised = ASSESSED_CASE.before(CURATOR_APPOINTED, recognised("2025-02-04"));
            law(when("who is not recognised has a programme", ASSESSED_CASE.then(plan(SUPPORT_PROGRAMME)))
                    .endsIn(ASSESSMENT));
            law(when("who is not recognised has no ИППСУ", ASSESSED_CASE.then(plan(INDIVIDUAL_PROGRAMME)))
                    .error(PROGRAMME_AGREED, "", "sequence.need-recognised", "SMO-1.7-c")
                    .endsIn(ASSESSMENT));
            law(when("who is recognised has an ИППСУ", recognised.then(plan(INDIVIDUAL_PROGRAMME)))
                    .endsIn(ASSESSMENT));
            law(when("who is recognised and has a programme is remarked on", recognised.then(plan(SUPPORT_PROGRAMME)))
                    .warning(PROGRAMME_AGREED, "", "sequence.not-need-recognised", "SMO-1.7-c")
                    .reading("SMO-1.7-amb2")
                    .endsIn(ASSESSMENT));
            for (ProgrammeKind other : List.of(ProgrammeKind.MEASURES_PLAN, ProgrammeKind.SOCIAL_PASSPORT_PLAN)) {
                law(when("no plan of this act: " + other.slug(), ASSESSED_CASE.then(plan(other)))
                        .error(PROGRAMME_AGREED, "/programme/kind", "value.programme-kind", "SMO-1.7-a")
                        .endsIn(ASSESSMENT));
                law(when(
                                "no amended plan of this act: " + other.slug(),
                                RUNNING_CASE.then(amended("2025-03-01", other, measure("m1", "2025-06-30"))))
                        .error(PROGRAMME_AMENDED, "/programme/kind", "value.programme-kind", "SMO-1.7-a")
                        .endsIn(IMPLEMENTATION));
            }
            law(when(
                            "an amended plan of who is not recognised is no ИППСУ",
                            RUNNING_CASE.then(amended("2025-03-01", INDIVIDUAL_PROGRAMME, measure("m1", "2025-06-30"))))
                    .error(PROGRAMME_AMENDED, "", "sequence.need-recognised", "SMO-1.7-c")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "recognised later, an amended programme is remarked on",
                            RUNNING_CASE.then(
                                    recognised("2025-02-28"),
                                    amended("2025-03-01", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"))))
                    .warning(PROGRAMME_AMENDED, "", "sequence.not-need-recognised", "SMO-1.7-c")
                    .reading("SMO-1.7-amb2")
                    .endsIn(IMPLEMENTATION));
        }

        private static ProgrammeAgreed plan(ProgrammeKind kind) {
            return agreed("2025-02-12", kind, measure("m1", "2025-06-30"));
        }
    }

    @Nested
    @DisplayName("3.1: papers")
    class Papers extends Smolensk {
        private static final Draft APPOINTED = WHOLE.through(CURATOR_APPOINTED);

        Papers() {
            opening();
            applications();
            residence();
            representative();
        }

        private void opening() {
            law(when("an application opens a case", WHOLE.through(APPLICATION_FILED))
                    .endsIn(IDENTIFICATION));
            law(when(
                            "need that was noticed opens a case, and the application follows",
                            Draft.of(SMOLENSK, WHOLE.recipient(), identified("2025-02-01"))
                                    .then(WHOLE.through(CURATOR_APPOINTED)
                                            .events()
                                            .toArray(new CaseEvent[0])))
                    .endsIn(ASSESSMENT));
            law(when(
                            "need can be noticed again while papers are gathered",
                            IDENTIFIED_CASE.then(identified("2025-02-04")))
                    .endsIn(IDENTIFICATION));
            law(when("need is not noticed once support is under way", ASSESSED_CASE.then(identified("2025-02-11")))
                    .error(IDENTIFIED, "/type", "lifecycle.event-not-allowed", "SMO-5.2-amb1")
                    .endsIn(ASSESSMENT));
            law(when("nothing else opens a case", Draft.of(SMOLENSK, WHOLE.recipient(), curator("2025-02-05")))
                    .error(CURATOR_APPOINTED, "/type", "lifecycle.event-not-allowed", "SMO-4.10-a"));
            law(when("a further application changes no stage", RUNNING_CASE.then(application("2025-03-01")))
                    .endsIn(IMPLEMENTATION));
        }

        private void applications() {
            Draft noticed = Draft.of(
                    SMOLENSK,
                    WHOLE.recipient(),
                    identified("2025-02-03"),
                    paper("2025-02-03", IDENTITY),
                    paper("2025-02-03", PROOF_OF_RESIDENCE),
                    curator("2025-02-05"));
            law(when("without an application there is no curator", noticed)
                    .error(CURATOR_APPOINTED, "", "document.application", "SMO-3.1-b")
                    .reading("SMO-3.1-amb2")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "the paper is as good as the entry",
                            noticed.before(CURATOR_APPOINTED, paper("2025-02-04", DocumentKind.APPLICATION)))
                    .endsIn(ASSESSMENT));
            law(when(
                            "a contract under article 17 frees from the application",
                            noticed.before(
                                    CURATOR_APPOINTED, paper("2025-02-04", DocumentKind.SOCIAL_SERVICE_CONTRACT)))
                    .endsIn(ASSESSMENT));
            law(when(
                            "and from nothing else",
                            noticed.before(CURATOR_APPOINTED, paper("2025-02-04", DocumentKind.SOCIAL_SERVICE_CONTRACT))
                                    .without(entry -> entry instanceof DocumentReceived received
                                            && received.document().kind().equals(Optional.of(IDENTITY))))
                    .error(CURATOR_APPOINTED, "", "document.identity", "SMO-3.1-e")
                    .endsIn(IDENTIFICATION));
            law(when("without a proof of identity there is no curator", without(IDENTITY, APPOINTED))
                    .error(CURATOR_APPOINTED, "", "document.identity", "SMO-3.1-e")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "what is asked for admission is not asked of a change of curator",
                            ASSESSED_CASE.edit(DocumentReceived.class, d -> d).then(curator("2025-02-11")))
                    .endsIn(ASSESSMENT));
        }

        private void residence() {
            law(when("without a proof of residence there is no curator", without(PROOF_OF_RESIDENCE, APPOINTED))
                    .error(CURATOR_APPOINTED, "", "document.proof-of-residence", "SMO-3.1-f")
                    .endsIn(IDENTIFICATION));
            law(when("a proof of permanent residence serves everyone", permanent(APPOINTED))
                    .endsIn(ASSESSMENT));
            foreigner(IdentityDocumentKind.FOREIGN_PASSPORT, "SMO-3.1-g");
            foreigner(IdentityDocumentKind.RESIDENCE_PERMIT, "SMO-3.1-g");
            foreigner(IdentityDocumentKind.TEMPORARY_RESIDENCE_PERMIT, "SMO-3.1-g");
            foreigner(IdentityDocumentKind.STATELESS_CERTIFICATE, "SMO-3.1-h");
            foreigner(IdentityDocumentKind.REFUGEE_CERTIFICATE, "SMO-3.1-i");
            for (IdentityDocumentKind ordinary : Set.of(
                    IdentityDocumentKind.PASSPORT_RF,
                    IdentityDocumentKind.BIRTH_CERTIFICATE,
                    IdentityDocumentKind.TEMPORARY_ID,
                    IdentityDocumentKind.MILITARY_ID,
                    IdentityDocumentKind.OTHER)) {
                law(when("no permanent residence to be proved with: " + ordinary.slug(), identifiedBy(ordinary))
                        .endsIn(ASSESSMENT));
            }
            law(when(
                            "where the identity document is unknown, so is whether permanent residence is to be proved",
                            APPOINTED.person(p -> p.withIdentityDocuments(Optional.empty())))
                    .warning(CURATOR_APPOINTED, "", "document.proof-of-permanent-residence", "SMO-3.1-g")
                    .missing("/recipient/person/identityDocuments")
                    .warning(CURATOR_APPOINTED, "", "document.proof-of-permanent-residence", "SMO-3.1-h")
                    .missing("/recipient/person/identityDocuments")
                    .warning(CURATOR_APPOINTED, "", "document.proof-of-permanent-residence", "SMO-3.1-i")
                    .missing("/recipient/person/identityDocuments")
                    .endsIn(ASSESSMENT));
            law(when(
                            "a later foreign passport asks nothing of a change of curator",
                            ASSESSED_CASE.then(
                                    changed(
                                            "2025-02-11",
                                            PersonChange.builder()
                                                    .identityDocuments(List.of(
                                                            document(IdentityDocumentKind.FOREIGN_PASSPORT),
                                                            document(IdentityDocumentKind.STATELESS_CERTIFICATE),
                                                            document(IdentityDocumentKind.REFUGEE_CERTIFICATE)))
                                                    .build()),
                                    curator("2025-02-12")))
                    .endsIn(ASSESSMENT));
        }

        private void foreigner(IdentityDocumentKind kind, String clause) {
            law(when("to be proved as permanent with: " + kind.slug(), identifiedBy(kind))
                    .error(CURATOR_APPOINTED, "", "document.proof-of-permanent-residence", clause)
                    .endsIn(IDENTIFICATION));
            law(when(
                            "also beside a passport of Russia: " + kind.slug(),
                            identifiedBy(IdentityDocumentKind.PASSPORT_RF, kind))
                    .error(CURATOR_APPOINTED, "", "document.proof-of-permanent-residence", clause)
                    .endsIn(IDENTIFICATION));
            law(when("proved as permanent with: " + kind.slug(), permanent(identifiedBy(kind)))
                    .endsIn(ASSESSMENT));
        }

        private void representative() {
            Draft represented = APPOINTED.edit(
                    ApplicationFiled.class,
                    a -> a.withRepresentative(Representative.builder().build()));
            law(when("a representative proves the authority", represented)
                    .error(CURATOR_APPOINTED, "", "document.representative-authority", "SMO-3.1-m")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "with the paper of authority all is well",
                            represented.before(CURATOR_APPOINTED, paper("2025-02-04", REPRESENTATIVE_AUTHORITY)))
                    .endsIn(ASSESSMENT));
            law(when(
                            "a later representative asks nothing of a change of curator",
                            ASSESSED_CASE.then(
                                    application("2025-02-11")
                                            .withRepresentative(
                                                    Representative.builder().build()),
                                    curator("2025-02-12")))
                    .endsIn(ASSESSMENT));
        }

        private static Draft without(DocumentKind kind, Draft draft) {
            return draft.without(entry -> entry instanceof DocumentReceived received
                    && received.document().kind().equals(Optional.of(kind)));
        }

        private static Draft permanent(Draft draft) {
            return without(PROOF_OF_RESIDENCE, draft)
                    .before(CURATOR_APPOINTED, paper("2025-02-04", PROOF_OF_PERMANENT_RESIDENCE));
        }
    }

    @Nested
    @DisplayName("3.2: changes of personal data")
    class ChangesOfData extends Smolensk {
        ChangesOfData() {
            PersonChange moved = PersonChange.builder().phone("1").build();
            law(when("a change is confirmed by a paper", RUNNING_CASE.then(changed("2025-03-01", moved)))
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "without one it is not taken in",
                            RUNNING_CASE.then(changed("2025-03-01", moved).withDocument(Optional.empty())))
                    .error(PERSONAL_DATA_CHANGED, "/document", "entry.confirming-document", "SMO-3.2-a")
                    .endsIn(IMPLEMENTATION));
        }
    }

    @Nested
    @DisplayName("3.3: certified copies")
    class CertifiedCopies extends Smolensk {
        CertifiedCopies() {
            Set<DocumentKind> asked = Set.of(
                    DocumentKind.APPLICATION,
                    IDENTITY,
                    PROOF_OF_RESIDENCE,
                    PROOF_OF_PERMANENT_RESIDENCE,
                    DocumentKind.INDIVIDUAL_PROGRAMME,
                    DocumentKind.SUPPORT_PROGRAMME,
                    REPRESENTATIVE_AUTHORITY);
            for (DocumentKind kind : DocumentKind.values()) {
                Scenario bare = when(
                                "a bare copy: " + kind.slug(),
                                IDENTIFIED_CASE.then(certified(kind, Optional.of(false))))
                        .endsIn(IDENTIFICATION);
                law(
                        asked.contains(kind)
                                ? bare.warning(
                                        DOCUMENT_RECEIVED,
                                        "/document/certifiedCopy",
                                        "affirmation.certified-copy",
                                        "SMO-3.3-a")
                                : bare);
            }
            law(when(
                            "where it is not told if a copy is certified, that is missing",
                            IDENTIFIED_CASE.then(certified(IDENTITY, Optional.empty())))
                    .warning(DOCUMENT_RECEIVED, "", "affirmation.certified-copy", "SMO-3.3-a")
                    .missing("./document/certifiedCopy")
                    .endsIn(IDENTIFICATION));
        }

        private static DocumentReceived certified(DocumentKind kind, Optional<Boolean> certified) {
            DocumentReceived received = paper("2025-02-04", kind);
            return received.withDocument(received.document().withCertifiedCopy(certified));
        }
    }

    @Nested
    @DisplayName("4.1, 4.2: the contract")
    class Contract extends Smolensk {
        Contract() {
            law(when("the contract begins support", RUNNING_CASE).endsIn(IMPLEMENTATION));
            law(when("no contract before a programme", RUNNING_CASE.without(PROGRAMME_AGREED))
                    .error(CONTRACT_CONCLUDED, "", "sequence.programme-agreed", "SMO-4.2-e")
                    .endsIn(ASSESSMENT));
            law(when("no contract before the assessment stage", IDENTIFIED_CASE.then(contract("2025-02-04")))
                    .error(CONTRACT_CONCLUDED, "/type", "lifecycle.event-not-allowed", "SMO-4.2-b")
                    .endsIn(IDENTIFICATION));
            law(when("no second contract", RUNNING_CASE.then(contract("2025-02-15")))
                    .error(CONTRACT_CONCLUDED, "/type", "lifecycle.event-not-allowed", "SMO-4.2-b")
                    .endsIn(IMPLEMENTATION));
            law(when("no measure is carried out before the contract", PLANNED_CASE.then(resolved("2025-02-13", "m1")))
                    .error(MEASURE_RESOLVED, "/type", "lifecycle.event-not-allowed", "SMO-4.11-a")
                    .endsIn(ASSESSMENT));
            law(when(
                            "no measure that stands in no programme is carried out",
                            RUNNING_CASE.then(resolved("2025-03-01", "m9")))
                    .error(MEASURE_RESOLVED, "/measure", "case.measure.unknown", "")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "the number of the contract is not asked for",
                            RUNNING_CASE.edit(ContractConcluded.class, c -> c.withNumber(Optional.empty())))
                    .endsIn(IMPLEMENTATION));
        }
    }

    @Nested
    @DisplayName("4.4: the term")
    class TheTerm extends Smolensk {
        TheTerm() {
            law(when("it runs to the latest day on which a measure is due", PLANNED_CASE)
                    .derivedTerm("2025-02-12", "2025-08-31")
                    .endsIn(ASSESSMENT));
            law(when(
                            "what the programme states goes first",
                            PLANNED_CASE.edit(
                                    ProgrammeAgreed.class,
                                    a -> a.withProgramme(
                                            a.programme().withTerm(DateSpan.of(day("2025-02-15"), day("2027-02-14"))))))
                    .term("2025-02-15", "2027-02-14")
                    .endsIn(ASSESSMENT));
            law(when(
                            "an amended programme sets it anew",
                            RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME, measure("m1", "2026-03-31"))))
                    .derivedTerm("2025-03-01", "2026-03-31")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "its end ends nothing by itself",
                            RUNNING_CASE.then(
                                    resolved("2025-09-01", "m1"), closed("2025-09-01", ClosureReason.TERM_EXPIRED)))
                    .error(CLOSED, "/reason", "closure.ground", "SMO-4.14-e")
                    .endsIn(IMPLEMENTATION));
            law(when("it is not prolonged", RUNNING_CASE.then(extended("2025-03-01", "2025-12-31")))
                    .error(TERM_EXTENDED, "/type", "lifecycle.event-not-allowed", "SMO-4.9-c")
                    .endsIn(IMPLEMENTATION));
        }
    }

    @Nested
    @DisplayName("4.5: the curator")
    class TheCurator extends Smolensk {
        private static final Draft APPOINTED = WHOLE.through(CURATOR_APPOINTED);

        TheCurator() {
            law(when("appointed by an order", APPOINTED).endsIn(ASSESSMENT));
            law(when(
                            "without an order there is no curator",
                            APPOINTED.edit(CuratorAppointed.class, c -> c.withOrder(Optional.empty())))
                    .error(CURATOR_APPOINTED, "/order", "entry.order", "SMO-4.5-a")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "a change of curator needs an order as well",
                            ASSESSED_CASE.then(curator("2025-02-11").withOrder(Optional.empty())))
                    .error(CURATOR_APPOINTED, "/order", "entry.order", "SMO-4.5-a")
                    .endsIn(ASSESSMENT));
            law(when("the order's number is asked for", order(o -> o.withNumber(Optional.empty())))
                    .info(CURATOR_APPOINTED, "/order/number", "entry.order-number", "SMO-4.5-a")
                    .endsIn(ASSESSMENT));
            law(when("the order's date is asked for", order(o -> o.withDate(Optional.empty())))
                    .info(CURATOR_APPOINTED, "/order/date", "entry.order-date", "SMO-4.5-a")
                    .endsIn(ASSESSMENT));
            law(when("the order's date is not compared", order(o -> o.withDate(day("2025-12-31"))))
                    .endsIn(ASSESSMENT));
        }

        private static Draft order(UnaryOperator<Decision> change) {
            return APPOINTED.edit(
                    CuratorAppointed.class,
                    c -> c.withOrder(change.apply(c.order().orElseThrow())));
        }
    }

    @Nested
    @DisplayName("4.9, 4.10: the preparatory stage")
    class Preparation extends Smolensk {
        Preparation() {
            law(when("a curator begins it", WHOLE.through(CURATOR_APPOINTED)).endsIn(ASSESSMENT));
            law(when("nothing is diagnosed before it", IDENTIFIED_CASE.then(assessed("2025-02-04")))
                    .error(NEEDS_ASSESSED, "/type", "lifecycle.event-not-allowed", "SMO-4.10-b")
                    .endsIn(IDENTIFICATION));
            law(when("nothing is diagnosed after it", RUNNING_CASE.then(assessed("2025-03-01")))
                    .error(NEEDS_ASSESSED, "/type", "lifecycle.event-not-allowed", "SMO-4.10-b")
                    .endsIn(IMPLEMENTATION));
            law(when("problems are named", ASSESSED_CASE.edit(NeedsAssessed.class, n -> n.withProblems(List.of())))
                    .error(NEEDS_ASSESSED, "/problems", "entry.problems", "SMO-4.10-b")
                    .endsIn(ASSESSMENT));
            law(when(
                            "a blank problem is none",
                            ASSESSED_CASE.edit(NeedsAssessed.class, n -> n.withProblems(List.of(" "))))
                    .error(NEEDS_ASSESSED, "/problems", "entry.problems", "SMO-4.10-b")
                    .endsIn(ASSESSMENT));
            law(when(
                            "neither visit nor survey is asked for",
                            ASSESSED_CASE.edit(
                                    NeedsAssessed.class,
                                    n -> n.withHomeVisit(false)
                                            .withLivingConditionsSurveyed(false)
                                            .withOwnResources(List.of())
                                            .withWeakPoints(List.of())
                                            .withExternalDifficulties(List.of())
                                            .withSupportNeeded(Optional.empty())))
                    .endsIn(ASSESSMENT));
            law(when("no programme before the diagnosis", PLANNED_CASE.without(NEEDS_ASSESSED))
                    .error(PROGRAMME_AGREED, "", "sequence.needs-assessed", "SMO-4.10-b")
                    .endsIn(ASSESSMENT));
            law(when(
                            "no programme before the stage",
                            IDENTIFIED_CASE.then(agreed("2025-02-04", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"))))
                    .error(PROGRAMME_AGREED, "/type", "lifecycle.event-not-allowed", "SMO-4.9-amb1")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "no second programme once support is under way",
                            RUNNING_CASE.then(agreed("2025-03-01", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"))))
                    .error(PROGRAMME_AGREED, "/type", "lifecycle.event-not-allowed", "SMO-4.9-amb1")
                    .endsIn(IMPLEMENTATION));
            law(when("from it no way leads to the analysis", PLANNED_CASE.then(review("2025-02-13", COMPLETE)))
                    .error(REVIEW_HELD, "/type", "lifecycle.event-not-allowed", "SMO-4.11-b")
                    .endsIn(ASSESSMENT));
            law(when(
                            "who is not taken on is declined while papers are gathered",
                            IDENTIFIED_CASE.then(declined("2025-02-05")))
                    .endsIn(Stage.DECLINED));
            law(when(
                            "who is not taken on is declined in the preparatory stage",
                            PLANNED_CASE.then(declined("2025-02-13")))
                    .endsIn(Stage.DECLINED));
            law(when("nobody is declined once support is under way", RUNNING_CASE.then(declined("2025-02-15")))
                    .error(DECLINED, "/type", "lifecycle.event-not-allowed", "SMO-3.1-amb4")
                    .endsIn(IMPLEMENTATION));
            law(when("nothing is enrolled", ASSESSED_CASE.then(enrolled("2025-02-11")))
                    .error(ENROLLED, "/type", "lifecycle.event-not-allowed", "SMO-4.9-b")
                    .endsIn(ASSESSMENT));
            law(when("nothing is enrolled while papers are gathered", IDENTIFIED_CASE.then(enrolled("2025-02-04")))
                    .error(ENROLLED, "/type", "lifecycle.event-not-allowed", "SMO-3.1")
                    .endsIn(IDENTIFICATION));
            law(when("nothing is enrolled in the analysis", ANALYSED_CASE.then(enrolled("2025-08-26")))
                    .error(ENROLLED, "/type", "lifecycle.event-not-allowed", "SMO-4.9-d")
                    .endsIn(REVIEW));
        }
    }

    @Nested
    @DisplayName("4.11: the content stage")
    class Content extends Smolensk {
        Content() {
            law(when("measures are carried out", RUNNING_CASE.then(resolved("2025-03-01", "m1")))
                    .endsIn(IMPLEMENTATION));
            for (ReviewConclusion conclusion : List.of(CONTINUE, ReviewConclusion.AMEND)) {
                law(when("a review goes on: " + conclusion.slug(), RUNNING_CASE.then(review("2025-03-01", conclusion)))
                        .endsIn(IMPLEMENTATION));
            }
            for (ReviewKind kind : ReviewKind.values()) {
                law(when(
                                "a review of any kind that says so leads to the analysis: " + kind.slug(),
                                ANALYSED_CASE.edit(ReviewHeld.class, r -> r.withKind(kind)))
                        .endsIn(REVIEW));
            }
            law(when("no review is held in the analysis", ANALYSED_CASE.then(review("2025-08-26", CONTINUE)))
                    .error(REVIEW_HELD, "/type", "lifecycle.event-not-allowed", "SMO-4.11-b")
                    .endsIn(REVIEW));
            law(when(
                            "measures are corrected",
                            RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME, measure("m3", "2025-06-30"))))
                    .derivedTerm("2025-03-01", "2025-06-30")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "nothing is corrected before the contract",
                            PLANNED_CASE.then(amended("2025-02-13", SUPPORT_PROGRAMME, measure("m3", "2025-06-30"))))
                    .error(PROGRAMME_AMENDED, "/type", "lifecycle.event-not-allowed", "SMO-4.11-c")
                    .endsIn(ASSESSMENT));
            law(when(
                            "nothing is corrected in the analysis",
                            ANALYSED_CASE.then(amended("2025-08-26", SUPPORT_PROGRAMME, measure("m3", "2025-12-31"))))
                    .error(PROGRAMME_AMENDED, "/type", "lifecycle.event-not-allowed", "SMO-4.11-c")
                    .endsIn(REVIEW));
        }
    }

    @Nested
    @DisplayName("4.12: the analytical stage")
    class Analysis extends Smolensk {
        Analysis() {
            Draft open = RUNNING_CASE.then(resolved("2025-06-20", "m1"), review("2025-08-25", COMPLETE));
            law(when("a decision to go on leads back to the content stage", ANALYSED_CASE.then(resumed("2025-08-26")))
                    .endsIn(IMPLEMENTATION));
            law(when("there is nothing to resume in the content stage", RUNNING_CASE.then(resumed("2025-03-01")))
                    .error(SUPPORT_RESUMED, "/type", "lifecycle.event-not-allowed", "SMO-4.12-a")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "what was still open is carried out in the analysis",
                            open.then(
                                    resolved("2025-08-26", "m2"),
                                    act("2025-08-26"),
                                    evaluated("2025-08-27"),
                                    closed("2025-08-28", MEASURES_COMPLETED)))
                    .endsIn(Stage.CLOSED));
            law(when("nothing is evaluated in the content stage", RUNNING_CASE.then(evaluated("2025-03-01")))
                    .error(EFFECTIVENESS_EVALUATED, "/type", "lifecycle.event-not-allowed", "SMO-4.12-b")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "observation is decided once every measure has its result",
                            ANALYSED_CASE.then(evaluated("2025-08-26").withObservationNeeded(true)))
                    .endsIn(REVIEW));
            law(when(
                            "observation is not decided before",
                            open.then(evaluated("2025-08-26").withObservationNeeded(true)))
                    .error(EFFECTIVENESS_EVALUATED, "", "measures.everything-resolved", "SMO-4.12-e")
                    .endsIn(REVIEW));
            law(when("that it is not needed can be said before", open.then(evaluated("2025-08-26")))
                    .endsIn(REVIEW));
            law(when(
                            "where it is not said if it is needed, that is missing while measures are open",
                            open.then(evaluated("2025-08-26").withObservationNeeded(Optional.empty())))
                    .warning(EFFECTIVENESS_EVALUATED, "", "measures.everything-resolved", "SMO-4.12-e")
                    .missing("./observationNeeded")
                    .endsIn(REVIEW));
            law(when(
                            "whether to observe is to be settled before the end",
                            WHOLE.edit(EffectivenessEvaluated.class, e -> e.withObservationNeeded(Optional.empty())))
                    .info(CLOSED, "", "sequence.observation-settled", "SMO-4.12-e")
                    .endsIn(Stage.CLOSED));
            law(when(
                            "recommendations are to be given before the end",
                            WHOLE.edit(EffectivenessEvaluated.class, e -> e.withRecommendations(List.of())))
                    .info(CLOSED, "", "sequence.recommended", "SMO-4.12-b")
                    .endsIn(Stage.CLOSED));
            law(when("neither is asked of who ends it", ANALYSED_CASE.then(closed("2025-08-26", RELOCATION)))
                    .endsIn(Stage.CLOSED));
            law(when(
                            "observation that was decided follows the end",
                            WHOLE.edit(EffectivenessEvaluated.class, e -> e.withObservationNeeded(true))
                                    .then(contact("2025-10-01")))
                    .endsIn(Stage.CLOSED));
            law(when("there is none that was not decided", WHOLE.then(contact("2025-10-01")))
                    .error(POST_SUPPORT_CONTACT, "/type", "lifecycle.event-not-allowed", "SMO-4.12-f")
                    .endsIn(Stage.CLOSED));
            law(when(
                            "there is none before the end",
                            ANALYSED_CASE.then(
                                    evaluated("2025-08-26").withObservationNeeded(true), contact("2025-08-27")))
                    .error(POST_SUPPORT_CONTACT, "/type", "lifecycle.event-not-allowed", "SMO-4.12-f")
                    .endsIn(REVIEW));
        }
    }

    @Nested
    @DisplayName("4.13: the act of provision")
    class TheAct extends Smolensk {
        TheAct() {
            law(when("signed in the content stage", RUNNING_CASE.then(act("2025-03-01")))
                    .endsIn(IMPLEMENTATION));
            law(when("signed in the analysis", ANALYSED_CASE.then(act("2025-08-26")))
                    .endsIn(REVIEW));
            law(when("signed after the end", WHOLE.then(act("2025-09-05"))).endsIn(Stage.CLOSED));
            law(when("not signed before support", PLANNED_CASE.then(act("2025-02-13")))
                    .error(ACT_SIGNED, "/type", "lifecycle.event-not-allowed", "SMO-4.13-a")
                    .endsIn(ASSESSMENT));
            law(when("completed without an act, support is not proved", WHOLE.without(ACT_SIGNED))
                    .warning(CLOSED, "", "sequence.act-signed", "SMO-4.13-a")
                    .endsIn(Stage.CLOSED));
            law(when("ended otherwise, no act is asked for", RUNNING_CASE.then(closed("2025-03-01", RELOCATION)))
                    .endsIn(Stage.CLOSED));
            law(when(
                            "it says what was provided",
                            RUNNING_CASE.then(act("2025-03-01").withServices(List.of())))
                    .info(ACT_SIGNED, "/services", "entry.act-services", "SMO-4.13-d")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "it says for which period",
                            RUNNING_CASE.then(act("2025-03-01").withPeriod(Optional.empty())))
                    .info(ACT_SIGNED, "/period", "entry.act-period", "SMO-A3-0-a")
                    .endsIn(IMPLEMENTATION));
        }
    }

    @Nested
    @DisplayName("4.14: the grounds of ending")
    class Grounds extends Smolensk {
        Grounds() {
            completion();
            refusal();
            relocation();
            others();
        }

        private void completion() {
            for (MeasureOutcome outcome : MeasureOutcome.values()) {
                law(when(
                                "a measure that has any result is done: " + outcome.slug(),
                                WHOLE.edit(MeasureResolved.class, r -> r.withOutcome(outcome)))
                        .endsIn(Stage.CLOSED));
            }
            Draft oneOpen = WHOLE.without(entry -> entry instanceof MeasureResolved resolved
                    && resolved.measure().equals("m2"));
            law(when("with a measure open support is not completed", oneOpen)
                    .error(CLOSED, "", "measures.everything-resolved", "SMO-4.14-c")
                    .endsIn(REVIEW));
            law(when(
                            "only the measures of the programme in force count",
                            oneOpen.before(
                                    ACT_SIGNED, amended("2025-08-21", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"))))
                    .endsIn(Stage.CLOSED));
            law(when(
                            "support is not completed but from the analysis",
                            WHOLE.without(REVIEW_HELD).without(EFFECTIVENESS_EVALUATED))
                    .error(CLOSED, "/reason", "closure.ground", "SMO-4.14-c")
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "after it there is nothing more to do but to evaluate",
                            WHOLE.then(evaluated("2025-08-29"), evaluated("2025-09-15")))
                    .endsIn(Stage.CLOSED));
            law(when("a case that ended is not ended again", WHOLE.then(closed("2025-09-01", RELOCATION)))
                    .error(CLOSED, "/type", "lifecycle.event-not-allowed", "")
                    .endsIn(Stage.CLOSED));
            law(when("a case that ended takes no papers", WHOLE.then(paper("2025-09-01", IDENTITY)))
                    .error(DOCUMENT_RECEIVED, "/type", "lifecycle.event-not-allowed", "")
                    .endsIn(Stage.CLOSED));
        }

        private void refusal() {
            for (Stage stage : List.of(IMPLEMENTATION, REVIEW)) {
                Draft running = running(stage);
                law(when(
                                "the recipient ends it in " + stage.slug(),
                                running.then(closed("2025-08-26", REFUSAL_BY_RECIPIENT)))
                        .endsIn(Stage.CLOSED));
                law(when(
                                "not without an application of the recipient in " + stage.slug(),
                                running.then(closed("2025-08-26", REFUSAL_BY_RECIPIENT)
                                        .withStatement(Optional.empty())))
                        .error(CLOSED, "/statement", "entry.statement", "SMO-4.14-a")
                        .endsIn(stage));
            }
            law(when(
                            "before the contract it is general law that lets the recipient go",
                            PLANNED_CASE.then(closed("2025-02-13", REFUSAL_BY_RECIPIENT)))
                    .info(CLOSED, "/reason", "closure.general-law", "GEN-VOLUNTARY")
                    .endsIn(Stage.CLOSED));
            law(when(
                            "and the application is asked for all the same",
                            PLANNED_CASE.then(
                                    closed("2025-02-13", REFUSAL_BY_RECIPIENT).withStatement(Optional.empty())))
                    .info(CLOSED, "/reason", "closure.general-law", "GEN-VOLUNTARY")
                    .error(CLOSED, "/statement", "entry.statement", "SMO-4.14-a")
                    .endsIn(ASSESSMENT));
        }

        private void relocation() {
            law(when("who moves ends it in the content stage", RUNNING_CASE.then(moves("2025-03-01")))
                    .endsIn(Stage.CLOSED));
            law(when("who moves ends it in the analysis", ANALYSED_CASE.then(moves("2025-08-26")))
                    .endsIn(Stage.CLOSED));
            for (String to : List.of(SMOLENSK, "moscow")) {
                law(when(
                                "any move will do: to " + to,
                                RUNNING_CASE.then(moves("2025-03-01").withNewResidence(in(to))))
                        .endsIn(Stage.CLOSED));
            }
            law(when("before the contract there is none to end by moving", PLANNED_CASE.then(moves("2025-02-13")))
                    .error(CLOSED, "/reason", "closure.ground", "SMO-4.14-d")
                    .endsIn(ASSESSMENT));
        }

        private void others() {
            for (ClosureReason other : List.of(
                    ClosureReason.SOCIAL_SERVICE_CONTRACT, ClosureReason.RESULT_OBTAINED, ClosureReason.TERM_EXPIRED)) {
                for (Stage stage : List.of(IMPLEMENTATION, REVIEW)) {
                    Draft running = running(stage);
                    law(when("no ground of the order: " + other.slug(), running.then(closed("2025-08-26", other)))
                            .error(CLOSED, "/reason", "closure.ground", "SMO-4.14-e")
                            .endsIn(stage));
                }
            }
            for (Draft any : List.of(IDENTIFIED_CASE, PLANNED_CASE, RUNNING_CASE, ANALYSED_CASE)) {
                law(when(
                                "death ends it by general law after "
                                        + any.events().size() + " entries",
                                any.then(closed("2025-08-26", DEATH)))
                        .info(CLOSED, "/reason", "closure.general-law", "GEN-CC-418")
                        .endsIn(Stage.CLOSED));
            }
        }

        private static Closed moves(String on) {
            return closed(on, RELOCATION).withStatement(Optional.empty());
        }
    }

    @Nested
    @DisplayName("Appendix 1: the programme")
    class ProgrammeForm extends Smolensk {
        ProgrammeForm() {
            law(when("it has a measure", planned())
                    .error(PROGRAMME_AGREED, "/programme/measures", "entry.programme-measures", "SMO-A1-8-a")
                    .endsIn(ASSESSMENT));
            eachMeasure("title", "/title", "SMO-A1-8-b", m -> m.withTitle(Optional.empty()));
            eachMeasure("title", "/title", "SMO-A1-8-b", m -> m.withTitle(" "));
            eachMeasure("executor", "/executor", "SMO-A1-8-c", m -> m.withExecutor(Optional.empty()));
            eachMeasure("due-on", "/dueOn", "SMO-A1-8-d", m -> m.withDueOn(Optional.empty()));
            agreement();
            formField(
                    "programme-composed-by",
                    "/programme/composedBy",
                    "SMO-A1-0-b",
                    p -> p.withComposedBy(Optional.empty()));
            formField("programme-number", "/programme/number", "SMO-A1-0-c", p -> p.withNumber(Optional.empty()));
            formField(
                    "programme-composed-on",
                    "/programme/composedOn",
                    "SMO-A1-0-d",
                    p -> p.withComposedOn(Optional.empty()));
            law(when("an amended programme has a measure", RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME)))
                    .error(PROGRAMME_AMENDED, "/programme/measures", "entry.programme-measures", "SMO-A1-8-a")
                    .endsIn(IMPLEMENTATION));
        }

        private void eachMeasure(String part, String member, String clause, UnaryOperator<Measure> spoilt) {
            Measure good = measure("m1", "2025-06-30");
            Measure bad = spoilt.apply(measure("m2", "2025-06-30"));
            String place = "/programme/measures/1" + member;
            law(when("each measure has its " + part, planned(good, bad))
                    .error(PROGRAMME_AGREED, place, "measure." + part, clause)
                    .endsIn(ASSESSMENT)
                    .noTerm());
            law(when(
                            "each measure of an amended programme has its " + part,
                            RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME, good, bad)))
                    .error(PROGRAMME_AMENDED, place, "measure." + part, clause)
                    .endsIn(IMPLEMENTATION));
        }

        private void agreement() {
            ProgrammeAgreed first = agreed("2025-02-12", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"));
            law(when("the recipient agrees", ASSESSED_CASE.then(first.withAgreedByRecipient(false)))
                    .error(PROGRAMME_AGREED, "/agreedByRecipient", "affirmation.agreed-by-recipient", "SMO-A1-9-a")
                    .endsIn(ASSESSMENT)
                    .noTerm());
            law(when(
                            "where it is not told if the recipient agrees, that is missing",
                            ASSESSED_CASE.then(first.withAgreedByRecipient(Optional.empty())))
                    .warning(PROGRAMME_AGREED, "", "affirmation.agreed-by-recipient", "SMO-A1-9-a")
                    .missing("./agreedByRecipient")
                    .endsIn(ASSESSMENT)
                    .derivedTerm("2025-02-12", "2025-06-30"));
            law(when(
                            "the recipient agrees again to what is amended",
                            RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"))
                                    .withAgreedByRecipient(false)))
                    .error(PROGRAMME_AMENDED, "/agreedByRecipient", "affirmation.agreed-by-recipient", "SMO-A1-9-a")
                    .endsIn(IMPLEMENTATION));
        }

        private void formField(String slug, String place, String clause, UnaryOperator<Programme> spoilt) {
            ProgrammeAgreed first = agreed("2025-02-12", SUPPORT_PROGRAMME, measure("m1", "2025-06-30"));
            law(when(
                            "a field of the form: " + slug,
                            ASSESSED_CASE.then(first.withProgramme(spoilt.apply(first.programme()))))
                    .info(PROGRAMME_AGREED, place, "entry." + slug, clause)
                    .endsIn(ASSESSMENT));
            law(when(
                            "a field of the amended form: " + slug,
                            RUNNING_CASE.then(amended("2025-03-01", SUPPORT_PROGRAMME)
                                    .withProgramme(spoilt.apply(first.programme()))))
                    .info(PROGRAMME_AMENDED, place, "entry." + slug, clause)
                    .endsIn(IMPLEMENTATION));
        }
    }

    @Nested
    @DisplayName("Appendix 2: the application")
    class ApplicationForm extends Smolensk {
        private static final Draft OPENED = WHOLE.through(APPLICATION_FILED);

        ApplicationForm() {
            law(when(
                            "who does not agree to the processing of data is remarked on",
                            applied(a -> a.withDataConsent(false)))
                    .warning(APPLICATION_FILED, "/dataConsent", "affirmation.data-consent", "SMO-A2-4-a")
                    .reading("SMO-A2-amb1")
                    .endsIn(IDENTIFICATION));
            law(when(
                            "where it is not told if the applicant agrees, that is missing",
                            applied(a -> a.withDataConsent(Optional.empty())))
                    .warning(APPLICATION_FILED, "", "affirmation.data-consent", "SMO-A2-4-a")
                    .reading("SMO-A2-amb1")
                    .missing("./dataConsent")
                    .endsIn(IDENTIFICATION));
            law(when("circumstances in words are enough", applied(a -> a.withCircumstances(Set.of())))
                    .endsIn(IDENTIFICATION));
            law(when("circumstances of the list are enough", applied(a -> a.withStated(Optional.empty())))
                    .endsIn(IDENTIFICATION));
            law(when(
                            "an application without any is remarked on",
                            applied(a -> a.withCircumstances(Set.of()).withStated(" ")))
                    .info(APPLICATION_FILED, "", "entry.circumstances", "SMO-A2-2-a")
                    .endsIn(IDENTIFICATION));
        }

        private static Draft applied(UnaryOperator<ApplicationFiled> change) {
            return OPENED.edit(ApplicationFiled.class, change);
        }
    }

    @Nested
    @DisplayName("152-FZ: data go to others with consent")
    class Consent extends Smolensk {
        Consent() {
            law(when("with consent a request is sent", RUNNING_CASE.then(referral("2025-03-01", "r1")))
                    .endsIn(IMPLEMENTATION));
            law(when(
                            "who took the consent back is asked about nowhere",
                            RUNNING_CASE.then(
                                    application("2025-03-01").withDataConsent(false), referral("2025-03-01", "r1")))
                    .warning(APPLICATION_FILED, "/dataConsent", "affirmation.data-consent", "SMO-A2-4-a")
                    .reading("SMO-A2-amb1")
                    .error(REFERRAL_SENT, "", "consent.referral", "GEN-152FZ-6")
                    .endsIn(IMPLEMENTATION));
        }
    }
}
