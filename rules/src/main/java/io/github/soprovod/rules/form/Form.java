package io.github.soprovod.rules.form;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A printed form of an act: what it consists of, in the order of the act and in its words. Data only.
 *
 * @param name by which it is asked for, such as {@code smolensk-programme}
 * @param region the region whose act it belongs to
 * @param stamp the lines in the corner that say which appendix it is
 * @param programme the kind of programme that it is made from; any where absent
 * @param body its parts
 * @param closing its last parts, the signatures, which stay together on a page
 */
public record Form(
        String name,
        RegionId region,
        List<String> stamp,
        Optional<ProgrammeKind> programme,
        List<Part> body,
        List<Part> closing) {

    /** Keeps copies of the lists. */
    public Form {
        stamp = List.copyOf(stamp);
        body = List.copyOf(body);
        closing = List.copyOf(closing);
    }

    /** What the act calls it: the words of its heading, lines with places to fill aside. */
    public String title() {
        String words = body.stream()
                .filter(part -> part instanceof Part.Row row && row.style() == Part.Style.TITLE)
                .filter(part -> part.fields().isEmpty())
                .flatMap(part -> part.opening().stream())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    /** All parts, in order. */
    public Stream<Part> parts() {
        return Stream.concat(body.stream(), closing.stream());
    }

    /** Its places to fill, in order, those of tables aside. */
    public List<Piece.Field> fields() {
        return parts().flatMap(part -> part.fields().stream()).toList();
    }

    /** Rows of the clause table that it prints, or prefixes of several, in order. */
    public List<String> clauses() {
        return parts().flatMap(part -> part.clauses().stream()).toList();
    }

    /** Whether it is made for a period: it lists what was provided in it. */
    public boolean isOfPeriod() {
        return parts().anyMatch(part -> part instanceof Part.Table table && table.rows() == Rows.SERVICES);
    }
}
