package io.github.soprovod.rules.region.smolensk;

import static io.github.soprovod.domain.vocabulary.Category.CITIZEN;
import static io.github.soprovod.domain.vocabulary.Category.FAMILY_IN_DIFFICULT_SITUATION;
import static io.github.soprovod.domain.vocabulary.Category.FAMILY_IN_SOCIALLY_DANGEROUS_POSITION;
import static io.github.soprovod.domain.vocabulary.Category.GUARDIAN;
import static io.github.soprovod.domain.vocabulary.Category.LEGAL_REPRESENTATIVE;
import static io.github.soprovod.domain.vocabulary.Category.OTHER_FAMILY;
import static io.github.soprovod.domain.vocabulary.Category.PARENT;
import static io.github.soprovod.domain.vocabulary.Category.TRUSTEE;
import static io.github.soprovod.domain.vocabulary.ClosureReason.MEASURES_COMPLETED;
import static io.github.soprovod.domain.vocabulary.ClosureReason.REFUSAL_BY_RECIPIENT;
import static io.github.soprovod.domain.vocabulary.ClosureReason.RELOCATION;
import static io.github.soprovod.domain.vocabulary.DocumentKind.APPLICATION;
import static io.github.soprovod.domain.vocabulary.DocumentKind.IDENTITY;
import static io.github.soprovod.domain.vocabulary.DocumentKind.PROOF_OF_PERMANENT_RESIDENCE;
import static io.github.soprovod.domain.vocabulary.DocumentKind.PROOF_OF_RESIDENCE;
import static io.github.soprovod.domain.vocabulary.DocumentKind.REPRESENTATIVE_AUTHORITY;
import static io.github.soprovod.domain.vocabulary.DocumentKind.SOCIAL_SERVICE_CONTRACT;
import static io.github.soprovod.domain.vocabulary.EventType.*;
import static io.github.soprovod.domain.vocabulary.HelpKind.*;
import static io.github.soprovod.domain.vocabulary.IdentityDocumentKind.FOREIGN_PASSPORT;
import static io.github.soprovod.domain.vocabulary.IdentityDocumentKind.REFUGEE_CERTIFICATE;
import static io.github.soprovod.domain.vocabulary.IdentityDocumentKind.RESIDENCE_PERMIT;
import static io.github.soprovod.domain.vocabulary.IdentityDocumentKind.STATELESS_CERTIFICATE;
import static io.github.soprovod.domain.vocabulary.IdentityDocumentKind.TEMPORARY_RESIDENCE_PERMIT;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.INDIVIDUAL_PROGRAMME;
import static io.github.soprovod.domain.vocabulary.ProgrammeKind.SUPPORT_PROGRAMME;
import static io.github.soprovod.domain.vocabulary.ReviewConclusion.COMPLETE;
import static io.github.soprovod.domain.vocabulary.Stage.ASSESSMENT;
import static io.github.soprovod.domain.vocabulary.Stage.IDENTIFICATION;
import static io.github.soprovod.domain.vocabulary.Stage.IMPLEMENTATION;
import static io.github.soprovod.domain.vocabulary.Stage.REVIEW;
import static io.github.soprovod.rules.act.Conditions.*;
import static io.github.soprovod.rules.policy.EntryCondition.MeasurePart.*;
import static io.github.soprovod.rules.policy.EntryField.*;
import static io.github.soprovod.rules.policy.FileCondition.Fact.*;

import io.github.soprovod.domain.vocabulary.Bearer;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.Stage;
import io.github.soprovod.rules.act.ActText;
import io.github.soprovod.rules.policy.Act.CitedAs;

/** Smolensk: the Procedure of social support approved by order 1759 of 29.11.2024, clause by clause. */
public final class SmolenskOrder1759 extends ActText {

    @Override
    protected void write() {
        region("smolensk", "Смоленская область", "Smolensk oblast");
        act(
                new CitedAs(
                        "Порядок, утв. приказом Министерства социального развития Смоленской области от 29.11.2024 № 1759",
                        "Порядка, утв. приказом Министерства социального развития Смоленской области от 29.11.2024 № 1759",
                        "Порядку, утв. приказом Министерства социального развития Смоленской области от 29.11.2024 № 1759",
                        "приказа Министерства социального развития Смоленской области от 29.11.2024 № 1759"),
                "1759",
                "2024-11-29",
                "2024-11-29");
        clause(
                "SMO-P-3-a",
                kept("in force from its signing; the book of policies looks the day of the first entry up"));
        generalProvisions();
        documents();
        provision();
        stages();
        ending();
        forms();
        leftOut();
    }

    private void generalProvisions() {
        clause("SMO-1.1-a", kept("a policy is found by the region of the case alone"));
        clause(
                "SMO-1.3",
                asks(livesHere()),
                asks(ofCategory(
                                CITIZEN,
                                PARENT,
                                GUARDIAN,
                                TRUSTEE,
                                LEGAL_REPRESENTATIVE,
                                FAMILY_IN_DIFFICULT_SITUATION,
                                FAMILY_IN_SOCIALLY_DANGEROUS_POSITION,
                                OTHER_FAMILY))
                        .warns());
        clause(
                "SMO-1.3-e",
                asks(familyMemberUnder(18))
                        .when(ofCategory(PARENT, GUARDIAN, TRUSTEE, LEGAL_REPRESENTATIVE))
                        .warns());
        clause("SMO-1.3-a", kept("no condition asks for children or a family"));
        clause("SMO-1.3-i", kept("no condition asks for income, length of residence, age or recognition"));
        clause("SMO-1.4-b", help(MEDICAL, "содействие в предоставлении медицинской помощи"));
        clause("SMO-1.4-c", help(PSYCHOLOGICAL, "содействие в предоставлении психологической помощи"));
        clause("SMO-1.4-d", help(PEDAGOGICAL, "содействие в предоставлении педагогической помощи"));
        clause("SMO-1.4-e", help(LEGAL, "содействие в предоставлении юридической помощи"));
        clause("SMO-1.4-f", help(SOCIAL, "содействие в предоставлении социальной помощи"));
        clause("SMO-1.4-g", noOtherHelp());
        clause(
                "SMO-1.7-a",
                asks(oneOf(PROGRAMME_KIND, SUPPORT_PROGRAMME, INDIVIDUAL_PROGRAMME))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "SMO-1.7-c",
                asks(had(NEED_RECOGNISED))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .when(oneOf(PROGRAMME_KIND, INDIVIDUAL_PROGRAMME)),
                asks(not(had(NEED_RECOGNISED)))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .when(oneOf(PROGRAMME_KIND, SUPPORT_PROGRAMME))
                        .read("SMO-1.7-amb2")
                        .warns());
        reading(
                "SMO-1.7-amb2",
                "The citizen is recognised as in need, but the measures do not stand in the ИППСУ",
                "the provider draws its own programme meanwhile, with a warning",
                "wait until the ИППСУ is amended");
        clause("SMO-1.7-d", kept("recognition chooses the kind of programme and is asked for nowhere else"));
        clause("SMO-2.1-k", kept("findings, messages and texts of values hold no personal data"));
    }

    private void documents() {
        clause("SMO-3.1-b", on(APPLICATION_FILED).opening().in(IDENTIFICATION).to(IDENTIFICATION));
        clause("SMO-5.2-amb1", on(IDENTIFIED).opening().in(IDENTIFICATION).to(IDENTIFICATION));
        clause(
                "SMO-3.1-b",
                asks(onFile(APPLICATION))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION)
                        .unless(onFile(SOCIAL_SERVICE_CONTRACT))
                        .read("SMO-3.1-amb2"));
        reading(
                "SMO-3.1-amb2",
                "Which contract under article 17 frees from the application",
                "one that is on file, taken to be in force with the provider applied to",
                "any such contract ever concluded",
                "one in force with any provider");
        clause("SMO-3.1-c", kept("the exception stands in SMO-3.1-b"));
        clause("SMO-3.1-d", kept("the exception stands in SMO-3.1-b and nowhere else"));
        clause("SMO-3.1-e", asks(onFile(IDENTITY)).of(CURATOR_APPOINTED).in(IDENTIFICATION));
        clause(
                "SMO-3.1-f",
                asks(onFile(PROOF_OF_RESIDENCE, PROOF_OF_PERMANENT_RESIDENCE))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION));
        clause(
                "SMO-3.1-g",
                asks(onFile(PROOF_OF_PERMANENT_RESIDENCE))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION)
                        .when(identifiedBy(FOREIGN_PASSPORT, RESIDENCE_PERMIT, TEMPORARY_RESIDENCE_PERMIT)));
        clause(
                "SMO-3.1-h",
                asks(onFile(PROOF_OF_PERMANENT_RESIDENCE))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION)
                        .when(identifiedBy(STATELESS_CERTIFICATE)));
        clause(
                "SMO-3.1-i",
                asks(onFile(PROOF_OF_PERMANENT_RESIDENCE))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION)
                        .when(identifiedBy(REFUGEE_CERTIFICATE)));
        clause("SMO-3.1-j", kept("the ИППСУ is never asked for"));
        clause("SMO-3.1-k", kept("the programme is never asked for as a paper"));
        clause("SMO-3.1-l", kept("neither is asked for"));
        clause(
                "SMO-3.1-m",
                asks(onFile(REPRESENTATIVE_AUTHORITY))
                        .of(CURATOR_APPOINTED)
                        .in(IDENTIFICATION)
                        .when(THROUGH_REPRESENTATIVE));
        clause("SMO-3.1-n", kept("no other paper is asked for"));
        clause("SMO-3.2-a", asks(given(CONFIRMING_DOCUMENT)).of(PERSONAL_DATA_CHANGED));
        clause(
                "SMO-3.2-c",
                kept("a change of address is confirmed as any change is, and relocation is a ground of ending"));
        clause(
                "SMO-3.3-a",
                asks(affirmed(CERTIFIED_COPY))
                        .of(DOCUMENT_RECEIVED)
                        .when(oneOf(
                                DOCUMENT_KIND,
                                APPLICATION,
                                IDENTITY,
                                PROOF_OF_RESIDENCE,
                                PROOF_OF_PERMANENT_RESIDENCE,
                                DocumentKind.INDIVIDUAL_PROGRAMME,
                                DocumentKind.SUPPORT_PROGRAMME,
                                REPRESENTATIVE_AUTHORITY))
                        .warns());
    }

    private void provision() {
        clause("SMO-4.1-b", kept("a measure that stands in no programme in force cannot be resolved"));
        clause("SMO-4.2-a", kept("no entry can name a fee"));
        clause(
                "SMO-4.2-b",
                on(CONTRACT_CONCLUDED).in(ASSESSMENT).to(IMPLEMENTATION),
                byReading(
                        "SMO-4.2-amb1",
                        "Whether a contract is needed where the measures stand in the ИППСУ",
                        choice(
                                "contract-always",
                                "it is needed on either track",
                                on(PROGRAMME_AGREED).in(ASSESSMENT)),
                        choice(
                                "individual-programme-suffices",
                                "the ИППСУ itself suffices",
                                on(PROGRAMME_AGREED)
                                        .in(ASSESSMENT)
                                        .when(oneOf(PROGRAMME_KIND, INDIVIDUAL_PROGRAMME))
                                        .to(IMPLEMENTATION),
                                on(PROGRAMME_AGREED).in(ASSESSMENT))));
        clause("SMO-4.2-d", kept("the contract is the one of the programme in force"));
        clause("SMO-4.2-e", asks(had(PROGRAMME_AGREED)).of(CONTRACT_CONCLUDED));
        clause("SMO-4.4-a", termOfProgrammeOrMeasures(), termEndDue(Bearer.PROVIDER));
        reading(
                "SMO-4.4-amb1",
                "The term where the programme states none",
                "it runs to the latest day on which a measure is due, and is marked as derived",
                "there is no term",
                "it is indefinite");
        clause("SMO-4.4-b", kept("no length of term is asked for"));
        clause(
                "SMO-4.5-a",
                asks(given(ORDER)).of(CURATOR_APPOINTED),
                asks(given(ORDER_NUMBER))
                        .of(CURATOR_APPOINTED)
                        .when(given(ORDER))
                        .informs(),
                asks(given(ORDER_DATE)).of(CURATOR_APPOINTED).when(given(ORDER)).informs());
        clause("SMO-4.5-c", kept("the curator comes before the assessment, and it before the contract"));
        clause("SMO-4.6-a", kept("the case file is the personal file"));
    }

    private void stages() {
        clause("SMO-3.1", stage(IDENTIFICATION, "обращение, документы"));
        clause("SMO-4.9-a", kept("the stages follow in this order"));
        clause("SMO-4.9-b", stage(ASSESSMENT, "подготовительный этап"));
        clause("SMO-4.9-c", stage(IMPLEMENTATION, "содержательный этап"));
        clause("SMO-4.9-d", stage(REVIEW, "аналитический этап"));
        clause("SMO-4.10-a", on(CURATOR_APPOINTED).in(IDENTIFICATION).to(ASSESSMENT), admitsAt(CURATOR_APPOINTED));
        clause(
                "SMO-4.10-b",
                on(NEEDS_ASSESSED).in(ASSESSMENT),
                asks(given(PROBLEMS)).of(NEEDS_ASSESSED),
                asks(had(NEEDS_ASSESSED)).of(PROGRAMME_AGREED));
        reading(
                "SMO-4.9-amb1",
                "The stage in which programme and contract are made",
                "the end of the preparatory stage",
                "the start of the content stage");
        clause("SMO-4.10-d", kept("a survey of living conditions is never asked for"));
        clause("SMO-4.11-a", on(MEASURE_RESOLVED).in(IMPLEMENTATION, REVIEW));
        clause(
                "SMO-4.11-b",
                on(REVIEW_HELD)
                        .in(IMPLEMENTATION)
                        .when(oneOf(CONCLUSION, COMPLETE))
                        .to(REVIEW),
                on(REVIEW_HELD).in(IMPLEMENTATION));
        clause("SMO-4.11-c", on(PROGRAMME_AMENDED).in(IMPLEMENTATION));
        clause("SMO-4.12-a", on(SUPPORT_RESUMED).in(REVIEW).to(IMPLEMENTATION));
        reading(
                "SMO-4.9-amb2",
                "The stage that a decision to go on leads to",
                "the content stage, with the measures corrected",
                "the preparatory stage anew",
                "a new case");
        clause(
                "SMO-4.12-b",
                on(EFFECTIVENESS_EVALUATED).in(REVIEW),
                asks(RECOMMENDED)
                        .of(CLOSED)
                        .in(REVIEW)
                        .when(oneOf(REASON, MEASURES_COMPLETED))
                        .informs());
        clause(
                "SMO-4.12-e",
                asks(EVERYTHING_RESOLVED).of(EFFECTIVENESS_EVALUATED).when(saysYes(OBSERVATION_NEEDED)),
                asks(OBSERVATION_SETTLED)
                        .of(CLOSED)
                        .in(REVIEW)
                        .when(oneOf(REASON, MEASURES_COMPLETED))
                        .informs());
        clause("SMO-4.12-f", on(POST_SUPPORT_CONTACT).in(Stage.CLOSED).when(OBSERVATION_DECIDED));
        reading(
                "SMO-4.12-amb1",
                "Whether support lives on during observation",
                "observation follows the end, outside contract and term",
                "contract and support stay alive",
                "it is only a note");
        clause(
                "SMO-4.13-a",
                on(ACT_SIGNED).in(IMPLEMENTATION, REVIEW, Stage.CLOSED),
                asks(had(ACT_SIGNED))
                        .of(CLOSED)
                        .when(oneOf(REASON, MEASURES_COMPLETED))
                        .warns());
        clause("SMO-4.13-b", kept("the act stands in the file of its recipient"));
        clause("SMO-4.13-d", asks(given(ACT_SERVICES)).of(ACT_SIGNED).informs());
    }

    private void ending() {
        clause(
                "SMO-4.14-a",
                endsOn(REFUSAL_BY_RECIPIENT).from(IMPLEMENTATION, REVIEW),
                asks(given(STATEMENT)).of(CLOSED).when(oneOf(REASON, REFUSAL_BY_RECIPIENT)));
        clause(
                "SMO-4.14-c",
                endsOn(MEASURES_COMPLETED).from(REVIEW),
                asks(EVERYTHING_RESOLVED).of(CLOSED).when(oneOf(REASON, MEASURES_COMPLETED)));
        clause("SMO-4.14-d", endsOn(RELOCATION).from(IMPLEMENTATION, REVIEW));
        reading("SMO-4.14-amb1", "Which change of residence ends the contract", "any", "only one out of the oblast");
        clause("SMO-4.14-e", endsOnNothingElse());
        clause("SMO-4.14-f", kept("only the measures of the programme in force are counted"));
        clause("SMO-3.1-amb4", on(DECLINED).in(IDENTIFICATION, ASSESSMENT).to(Stage.DECLINED));
        clause("SMO-4.15-a", evaluationDue(Bearer.CURATOR));
        clause("SMO-4.15-b", on(EFFECTIVENESS_EVALUATED).in(Stage.CLOSED));
        clause("SMO-4.15-c", kept("the evaluation is recorded after an end on any ground"));
        clause("SMO-5.1-a", kept("no practice is asked for"));
        silentOn("death", "general law ends support; it is no ground of clause 4.14");
        silentOn("term-expired", "the end of the term leads to the decision of clause 4.12; it ends nothing by itself");
        silentOn("refusal-of-admission", "no ground, form or day of a refusal to take on is given");
        silentOn("days", "no day is set for the appointment, the programme, the contract or the evaluation");
    }

    private void forms() {
        clause(
                "SMO-A1-0-b",
                asks(given(PROGRAMME_COMPOSED_BY))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .informs());
        clause(
                "SMO-A1-0-c",
                asks(given(PROGRAMME_NUMBER))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .informs());
        clause(
                "SMO-A1-0-d",
                asks(given(PROGRAMME_COMPOSED_ON))
                        .of(PROGRAMME_AGREED, PROGRAMME_AMENDED)
                        .informs());
        clause("SMO-A1-8-a", asks(given(PROGRAMME_MEASURES)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause("SMO-A1-8-b", asks(eachMeasureHas(TITLE)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause("SMO-A1-8-c", asks(eachMeasureHas(EXECUTOR)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "SMO-A1-8-d",
                asks(eachMeasureHas(DUE_ON)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED),
                measuresDue(Bearer.PROVIDER));
        clause("SMO-A1-9-a", asks(affirmed(AGREED_BY_RECIPIENT)).of(PROGRAMME_AGREED, PROGRAMME_AMENDED));
        clause(
                "SMO-A2-2-a",
                asks(any(given(CIRCUMSTANCES), given(STATED)))
                        .of(APPLICATION_FILED)
                        .informs());
        clause(
                "SMO-A2-4-a",
                asks(affirmed(DATA_CONSENT))
                        .of(APPLICATION_FILED)
                        .read("SMO-A2-amb1")
                        .warns());
        reading(
                "SMO-A2-amb1",
                "What follows where the applicant does not agree to the processing of data",
                "support goes on, and nothing is passed to others",
                "support is barred");
        clause("SMO-A3-0-a", asks(given(ACT_PERIOD)).of(ACT_SIGNED).informs());
    }

    private void leftOut() {
        notModelled("SMO-1.3-n", "the case file does not say who the provider of the case is");
        notModelled("SMO-1.4-a", "the case file does not say who the provider of the case is");
        notModelled("SMO-1.4-h", "a measure does not say whether it is a social service under 442-FZ");
        notModelled("SMO-3.3-b", "the case file does not say whether originals were shown");
        notModelled("SMO-4.2-c", "the parties of the contract are not recorded apart from the recipient");
        notModelled("SMO-4.12-d", "the competence of each participant is not recorded");
        notModelled("SMO-4.13-c", "the case file does not say who the provider of the case is");
        notModelled("SMO-5", "recommended practices: a catalogue that nothing enforces");
        notModelled("SMO-6.2-a", "the report has no form and no day of its own");
    }
}
