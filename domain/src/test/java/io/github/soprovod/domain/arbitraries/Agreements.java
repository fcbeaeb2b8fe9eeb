package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Values.lists;
import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.organisations;
import static io.github.soprovod.domain.arbitraries.Values.spans;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.Agreement;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random inter-agency agreements, of which any element may be absent. */
public final class Agreements {

    private Agreements() {}

    /** Agreements of the regions whose policies come with the library, without jqwik's edge cases. */
    public static Arbitrary<Agreement> agreements() {
        return Builders.withBuilder(Agreement::builder)
                .use(Values.caseIds())
                .inSetter(Agreement.Builder::id)
                .use(Values.policyRegions())
                .inSetter(Agreement.Builder::region)
                .use(lists(organisations()))
                .inSetter(Agreement.Builder::parties)
                .use(maybe(texts()))
                .inSetter(Agreement.Builder::subject)
                .use(lists(texts()))
                .inSetter(Agreement.Builder::socialServices)
                .use(lists(texts()))
                .inSetter(Agreement.Builder::supportServices)
                .use(maybe(texts()))
                .inSetter(Agreement.Builder::rightsAndDuties)
                .use(maybe(texts()))
                .inSetter(Agreement.Builder::informationExchange)
                .use(maybe(texts()))
                .inSetter(Agreement.Builder::liability)
                .use(maybe(spans()))
                .inSetter(Agreement.Builder::term)
                .build(Agreement.Builder::build)
                .withoutEdgeCases();
    }
}
