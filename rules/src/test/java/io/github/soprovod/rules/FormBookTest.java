package io.github.soprovod.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.form.Form;
import io.github.soprovod.rules.form.Part;
import io.github.soprovod.rules.form.Piece;
import io.github.soprovod.rules.testkit.ClauseTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms that the library carries, against the clause tables. */
final class FormBookTest {

    /** Where the rows of each form's appendix begin. */
    private static final Map<String, String> APPENDICES = Map.of(
            "smolensk-programme", "SMO-A1",
            "smolensk-application", "SMO-A2",
            "smolensk-act", "SMO-A3",
            "smolensk-termination", "SMO-A4",
            "yugra-programme", "YUG-A2");

    static List<Form> forms() {
        return FormBook.standard().forms();
    }

    @Test
    void theBookHasTheFormsOfTheActs() {
        assertThat(forms()).extracting(Form::name).containsExactlyInAnyOrderElementsOf(APPENDICES.keySet());
        assertThat(FormBook.standard().of(RegionId.of("crimea"))).isEmpty();
        assertThat(FormBook.standard().find("smolensk-act"))
                .map(Form::isOfPeriod)
                .contains(true);
        assertThat(FormBook.standard().find("smolensk-programme"))
                .map(Form::isOfPeriod)
                .contains(false);
        assertThat(FormBook.standard().find("programme")).isEmpty();
    }

    @Test
    void aFormOfAnEmbedderTakesThePlaceOfOneOfItsName() {
        Form known = forms().get(0);
        Form other = new Form(known.name(), known.region(), List.of(), Optional.empty(), List.of(), List.of());
        FormBook book = FormBook.standard().with(other);
        assertThat(book.forms()).hasSameSizeAs(forms());
        assertThat(book.find(known.name())).contains(other);
        assertThat(other.title()).isEqualTo(known.name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void eachFormFieldOfTheAppendixIsPrinted(Form form) {
        String appendix = APPENDICES.get(form.name());
        ClauseTable table = ClauseTable.shipped(form.region().slug());
        List<String> fields = table.rows().stream()
                .filter(row -> "form-field".equals(row.columns().get("kind")))
                .map(ClauseTable.Row::id)
                .filter(id -> ClauseTable.covers(appendix, id))
                .toList();
        // The whole appendix may head a form, but then each of its rows is printed by itself too.
        List<String> printed = form.clauses().stream()
                .filter(clause -> !clause.equals(appendix))
                .toList();
        assertThat(fields).hasSizeGreaterThan(10);
        assertThat(fields)
                .filteredOn(id -> printed.stream().noneMatch(clause -> ClauseTable.covers(clause, id)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void eachPlaceToFillCitesARow(Form form) {
        ClauseTable table = ClauseTable.shipped(form.region().slug());
        assertThat(form.clauses()).allMatch(table::has);
        assertThat(form.fields())
                .allSatisfy(field -> assertThat(field.clauses()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void anExtraRestsOnAnAmbiguity(Form form) {
        ClauseTable table = ClauseTable.shipped(form.region().slug());
        List<String> ambiguities = table.rows().stream()
                .filter(ClauseTable.Row::isAmbiguity)
                .map(ClauseTable.Row::id)
                .toList();
        form.parts()
                .filter(part -> part instanceof Part.Row row && row.extra())
                .flatMap(part -> part.fields().stream())
                .map(Piece.Field::clauses)
                .forEach(clauses -> assertThat(ambiguities).containsAll(clauses));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theSignaturesCloseTheForm(Form form) {
        assertThat(form.closing().stream().flatMap(part -> part.fields().stream()))
                .isNotEmpty()
                .anyMatch(field -> field.fact() == io.github.soprovod.rules.form.Fact.BY_HAND);
        assertThat(form.stamp()).first().asString().startsWith("Приложение");
    }
}
