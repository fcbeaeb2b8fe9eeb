package io.github.soprovod.rules.due;

import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.recipient;

import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.ProgrammeAgreed;
import io.github.soprovod.domain.event.ProgrammeAmended;
import io.github.soprovod.domain.event.ReviewHeld;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.ClosureReason;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.domain.vocabulary.Relation;
import io.github.soprovod.domain.vocabulary.ReviewConclusion;
import io.github.soprovod.domain.vocabulary.ReviewKind;
import io.github.soprovod.rules.testkit.Draft;
import java.time.LocalDate;

/** Valid case files of each region, as far as active support; the tests go on from there. */
final class Cases {

    /** Yugra: enrolled on 15.01.2024, a programme of six months with two measures; entries 0 to 4. */
    static final Draft YUGRA = yugra("2024-01-15", "2024-07-15");

    /** Khabarovsk: a participant, goals reached on 15.01.2024, in post-support since; entries 0 to 6. */
    static final Draft KHABAROVSK = Draft.of(
            "khabarovsk",
            recipient("khabarovsk", Category.SVO_PARTICIPANT),
            application("2023-11-01"),
            curator("2023-11-02"),
            assessed("2023-11-03"),
            agreed("2023-11-10", ProgrammeKind.MEASURES_PLAN, measure("m1", "2024-01-10")),
            resolved("2024-01-10", "m1"),
            review("2024-01-12", ReviewConclusion.COMPLETE),
            evaluated("2024-01-15"));

    /** Smolensk: a contract of 14.02.2025, two measures, no stated term; entries 0 to 6. */
    static final Draft SMOLENSK = Draft.of(
            "smolensk",
            recipient("smolensk", Category.FAMILY_IN_DIFFICULT_SITUATION),
            application("2025-02-03"),
            paper("2025-02-03", DocumentKind.IDENTITY),
            paper("2025-02-03", DocumentKind.PROOF_OF_RESIDENCE),
            curator("2025-02-05"),
            assessed("2025-02-10"),
            agreed(
                    "2025-02-12",
                    ProgrammeKind.SUPPORT_PROGRAMME,
                    measure("m1", "2025-06-30"),
                    measure("m2", "2025-08-31")),
            contract("2025-02-14"));

    /** Crimea: an individual programme with one measure; entries 0 to 3. */
    static final Draft CRIMEA = Draft.of(
            "crimea",
            recipient("crimea", Category.CITIZEN),
            recognised("2024-02-01"),
            assessed("2024-02-05"),
            contract("2024-02-06"),
            agreed("2024-02-07", ProgrammeKind.INDIVIDUAL_PROGRAMME, measure("m1", "2024-05-31")));

    /** Irkutsk: an appeal, and a programme with one measure; entries 0 and 1. */
    static final Draft IRKUTSK = Draft.of(
            "irkutsk",
            recipient("irkutsk", Category.SVO_PARTICIPANT),
            appeal("2024-02-01", "a1"),
            agreed("2024-02-07", ProgrammeKind.SUPPORT_PROGRAMME, measure("m1", "2024-05-31")));

    private Cases() {}

    /** A case of Yugra whose programme has this term. */
    static Draft yugra(String from, String until) {
        return Draft.of(
                "yugra",
                recipient("yugra", Category.ELDERLY, Category.IN_DIFFICULT_SITUATION),
                application(from),
                curator(from),
                assessed(from),
                enrolled(from),
                termed(
                        agreed(from, ProgrammeKind.SUPPORT_PROGRAMME, measure("m1", until), measure("m2", until)),
                        from,
                        until));
    }

    static ProgrammeAgreed termed(ProgrammeAgreed agreed, String from, String until) {
        return agreed.withProgramme(
                agreed.programme().withTerm(DateSpan.of(LocalDate.parse(from), LocalDate.parse(until))));
    }

    /** A corrected programme of the kind that the region knows; in Yugra with the term that runs. */
    static ProgrammeAmended amendedOf(Draft draft, String on, Measure... measures) {
        return switch (draft.region().slug()) {
            case "crimea" -> amended(on, ProgrammeKind.INDIVIDUAL_PROGRAMME, measures);
            case "khabarovsk" -> amended(on, ProgrammeKind.MEASURES_PLAN, measures);
            case "yugra" -> {
                ProgrammeAmended amended = amended(on, ProgrammeKind.SUPPORT_PROGRAMME, measures);
                yield amended.withProgramme(amended.programme()
                        .withTerm(DateSpan.of(LocalDate.parse("2024-01-15"), LocalDate.parse("2024-07-15"))));
            }
            default -> amended(on, ProgrammeKind.SUPPORT_PROGRAMME, measures);
        };
    }

    static ReviewHeld held(String on, ReviewKind kind) {
        return review(on, ReviewConclusion.CONTINUE).withKind(kind);
    }

    /** The child of a participant, born on a day. */
    static Recipient child(String born) {
        Recipient known = recipient("khabarovsk", Category.SVO_FAMILY_MEMBER);
        return known.withRelationToParticipant(Relation.CHILD)
                .withPerson(known.person().withBirthDate(LocalDate.parse(born)));
    }

    /** A case of Khabarovsk of a recipient who is taken on, a curator appointed on a day; entries 0 and 1. */
    static Draft takenOn(Recipient recipient, String on) {
        return Draft.of("khabarovsk", recipient, application(on), curator(on));
    }

    /** The case, closed on a ground that its region accepts in every stage. */
    static Draft closedBy(Draft draft, String on, ClosureReason reason) {
        return draft.then(closed(on, reason));
    }
}
