package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.People.people;
import static io.github.soprovod.domain.arbitraries.Values.days;
import static io.github.soprovod.domain.arbitraries.Values.documents;
import static io.github.soprovod.domain.arbitraries.Values.identifiers;
import static io.github.soprovod.domain.arbitraries.Values.lists;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.organisations;
import static io.github.soprovod.domain.arbitraries.Values.spans;
import static io.github.soprovod.domain.arbitraries.Values.terms;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.event.Curator;
import io.github.soprovod.domain.event.Handover;
import io.github.soprovod.domain.event.Measure;
import io.github.soprovod.domain.event.Programme;
import io.github.soprovod.domain.event.ProvidedService;
import io.github.soprovod.domain.event.Representative;
import io.github.soprovod.domain.vocabulary.HelpKind;
import io.github.soprovod.domain.vocabulary.ProgrammeKind;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random programmes with their measures, and the other values that entries carry. */
public final class Programmes {

    private Programmes() {}

    /** Curators. */
    public static Arbitrary<Curator> curators() {
        return Builders.withBuilder(Curator::builder)
                .use(maybe(identifiers()))
                .inSetter(Curator.Builder::id)
                .use(maybe(texts()))
                .inSetter(Curator.Builder::position)
                .use(maybe(organisations()))
                .inSetter(Curator.Builder::organisation)
                .build(Curator.Builder::build);
    }

    /** Representatives. */
    public static Arbitrary<Representative> representatives() {
        return Builders.withBuilder(Representative::builder)
                .use(maybe(people()))
                .inSetter(Representative.Builder::person)
                .use(maybe(documents()))
                .inSetter(Representative.Builder::authority)
                .build(Representative.Builder::build);
    }

    /** Measures of a programme. */
    public static Arbitrary<Measure> measures() {
        return Builders.withBuilder(Measure::builder)
                .use(identifiers())
                .inSetter(Measure.Builder::id)
                .use(maybe(texts()))
                .inSetter(Measure.Builder::title)
                .use(maybe(terms(HelpKind.class)))
                .inSetter(Measure.Builder::help)
                .use(maybe(texts()))
                .inSetter(Measure.Builder::executor)
                .use(maybe(days()))
                .inSetter(Measure.Builder::dueOn)
                .build(Measure.Builder::build);
    }

    /** Programmes; one without measures too. */
    public static Arbitrary<Programme> programmes() {
        return Builders.withBuilder(Programme::builder)
                .use(terms(ProgrammeKind.class))
                .inSetter(Programme.Builder::kind)
                .use(maybe(texts()))
                .inSetter(Programme.Builder::number)
                .use(maybe(days()))
                .inSetter(Programme.Builder::composedOn)
                .use(maybe(texts()))
                .inSetter(Programme.Builder::composedBy)
                .use(maybe(texts()))
                .inSetter(Programme.Builder::goals)
                .use(maybe(spans()))
                .inSetter(Programme.Builder::term)
                .use(lists(measures()))
                .inSetter(Programme.Builder::measures)
                .build(Programme.Builder::build);
    }

    /** Lines of an act of provision. */
    static Arbitrary<ProvidedService> services() {
        return Builders.withBuilder(ProvidedService::builder)
                .use(maybe(terms(HelpKind.class)))
                .inSetter(ProvidedService.Builder::help)
                .use(maybe(texts()))
                .inSetter(ProvidedService.Builder::title)
                .use(maybe(spans()))
                .inSetter(ProvidedService.Builder::period)
                .build(ProvidedService.Builder::build);
    }

    /** Hand-overs. */
    static Arbitrary<Handover> handovers() {
        return Builders.withBuilder(Handover::builder)
                .use(maybe(organisations()))
                .inSetter(Handover.Builder::to)
                .use(maybe(days()))
                .inSetter(Handover.Builder::on)
                .build(Handover.Builder::build);
    }
}
