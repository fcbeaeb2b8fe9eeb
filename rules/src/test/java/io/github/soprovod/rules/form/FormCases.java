package io.github.soprovod.rules.form;

import static io.github.soprovod.rules.testkit.Entries.*;
import static io.github.soprovod.rules.testkit.People.day;
import static io.github.soprovod.rules.testkit.People.recipient;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.value.DateSpan;
import io.github.soprovod.domain.vocabulary.Category;
import io.github.soprovod.domain.vocabulary.DocumentKind;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.FormBook;
import io.github.soprovod.rules.testkit.Draft;
import java.util.List;

/** Cases whose forms are tested, and how to look into a filled form. */
final class FormCases {

    static final Forms FORMS = new Forms(Casework.standard());
    static final Form PROGRAMME = form("smolensk-programme");
    static final Form APPLICATION = form("smolensk-application");
    static final Form ACT = form("smolensk-act");
    static final Form TERMINATION = form("smolensk-termination");
    static final Form YUGRA = form("yugra-programme");

    /** A contract of 14.02.2025 and a programme of two measures. */
    static final Draft CASE = Draft.of(
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
                    of("m2", HelpKind.MEDICAL, "осмотр врача")),
            contract("2025-02-14"));

    /** Enrolled, with a programme from 15.01.2024 to 15.07.2024. */
    static final Draft ENROLLED = Draft.of(
            "yugra",
            recipient("yugra", Category.ELDERLY, Category.IN_DIFFICULT_SITUATION),
            application("2024-01-10"),
            curator("2024-01-10"),
            assessed("2024-01-11"),
            enrolled("2024-01-15"),
            agreed("2024-01-15", ProgrammeKind.SUPPORT_PROGRAMME, measure("m1", "2024-06-30"))
                    .withProgramme(programme(ProgrammeKind.SUPPORT_PROGRAMME, "2024-01-15", measure("m1", "2024-06-30"))
                            .withTerm(DateSpan.of(day("2024-01-15"), day("2024-07-15")))));

    static Form form(String name) {
        return FormBook.standard().find(name).orElseThrow();
    }

    static Measure of(String id, HelpKind help, String title) {
        return measure(id, "2025-08-31").withHelp(help).withTitle(title);
    }

    static FilledForm filled(Form form, Draft draft) {
        CaseFile file = draft.file();
        return FORMS.fill(
                form, file, file.events().get(file.events().size() - 1).on());
    }

    static FilledForm provided(Draft draft, String from, String until) {
        return FORMS.fill(ACT, draft.file(), day("2026-12-31"), DateSpan.of(day(from), day(until)));
    }

    static List<String> column(FilledForm filled, Cell cell) {
        return filled.form()
                .parts()
                .filter(Part.Table.class::isInstance)
                .flatMap(table -> filled.rows((Part.Table) table).stream())
                .flatMap(line -> line.text(cell).stream())
                .toList();
    }

    private FormCases() {}
}
