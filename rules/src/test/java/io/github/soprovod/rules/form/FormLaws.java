package io.github.soprovod.rules.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.rules.Casework;
import io.github.soprovod.rules.FormBook;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.testkit.Canaries;
import io.github.soprovod.rules.testkit.Walks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every form and every case file of its region. */
final class FormLaws {

    private static final int TRIES = 100;
    private static final Casework CASEWORK = Casework.standard();
    private static final Forms FORMS = new Forms(CASEWORK);

    /** A form and a case of its region. */
    record Given(Form form, CaseFile file) {

        LocalDate day() {
            return file.events().stream()
                    .map(CaseEvent::on)
                    .max(LocalDate::compareTo)
                    .orElseThrow();
        }
    }

    @Provide
    Arbitrary<Given> cases() {
        return Arbitraries.of(FormBook.standard().forms())
                .flatMap(form -> Combinators.combine(
                                Arbitraries.just(form),
                                Walks.of(PolicyBook.standard()
                                        .first(form.region())
                                        .orElseThrow()))
                        .as(Given::new));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRefusedEntryLeavesNoTrace(@ForAll("cases") Given given) {
        List<CaseEvent> accepted = new ArrayList<>();
        CASEWORK.explain(given.file(), given.day()).steps().stream()
                .filter(step -> step.applied())
                .forEach(step -> accepted.add(given.file().events().get(step.entry())));
        Assume.that(
                !accepted.isEmpty() && accepted.size() < given.file().events().size());
        FilledForm whole = FORMS.fill(given.form(), given.file(), given.day());
        FilledForm sound = FORMS.fill(given.form(), given.file().withEvents(accepted), given.day());
        assertThat(written(whole)).isEqualTo(written(sound));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void anEntryAfterTheDayLeavesNoTrace(@ForAll("cases") Given given) {
        LocalDate first = given.file().events().get(0).on();
        List<CaseEvent> known = given.file().events().stream()
                .takeWhile(entry -> !entry.on().isAfter(first))
                .toList();
        assertThat(written(FORMS.fill(given.form(), given.file(), first)))
                .isEqualTo(written(FORMS.fill(given.form(), given.file().withEvents(known), first)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theTextsOfAFormHoldNoPersonalData(@ForAll("cases") Given given) {
        FilledForm filled = FORMS.fill(given.form(), Canaries.plantedIn(given.file()), given.day());
        assertThat(written(filled)).asString().contains(Canaries.SONG);
        assertThat(filled.toString() + filled.findings() + filled.missing() + filled.remarks() + filled.form())
                .doesNotContain(Canaries.SONG);
        for (Part part : filled.form().parts().toList()) {
            if (part instanceof Part.Table table) {
                assertThat(filled.rows(table).toString()).doesNotContain(Canaries.SONG);
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aFieldIsFilledOrMissingOrMayBeEmpty(@ForAll("cases") Given given) {
        FilledForm filled = FORMS.fill(given.form(), given.file(), given.day());
        List<Piece.Field> ofTheAct = given.form()
                .parts()
                .filter(part -> !(part instanceof Part.Row row && row.extra()))
                .flatMap(part -> part.fields().stream())
                .toList();
        for (Piece.Field field : ofTheAct) {
            boolean known = filled.text(field.fact()).isPresent();
            assertThat(filled.missing().contains(field))
                    .isEqualTo(!known && !field.ifAny() && field.fact() != Fact.BY_HAND);
            if (field.fact() == Fact.BY_HAND) {
                assertThat(known).isFalse();
            }
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void eachServiceStandsInOneGroupOrIsSaidToStandInNone(@ForAll("cases") Given given) {
        FilledForm filled = FORMS.fill(given.form(), given.file(), given.day());
        for (Part part : given.form().parts().toList()) {
            if (part instanceof Part.Table table && !table.groups().isEmpty()) {
                int grouped = table.groups().stream()
                        .mapToInt(group -> filled.rows(table, group).size())
                        .sum();
                assertThat(grouped + filled.remarks().getOrDefault(FilledForm.Remark.SERVICE_OF_NO_GROUP, 0))
                        .isEqualTo(filled.rows(table).size());
            }
        }
    }

    /** Everything that is written on a form, field by field and row by row. */
    private static List<Object> written(FilledForm filled) {
        List<Object> all = new ArrayList<>();
        Arrays.stream(Fact.values()).forEach(fact -> all.add(filled.lines(fact)));
        filled.form().parts().forEach(part -> {
            if (part instanceof Part.Table table) {
                for (FilledForm.Line line : filled.rows(table)) {
                    all.add(line.help());
                    Arrays.stream(Cell.values()).forEach(cell -> all.add(line.text(cell)));
                }
            }
        });
        return all;
    }
}
