package io.github.soprovod.domain.arbitraries;

import static io.github.soprovod.domain.arbitraries.Values.maybe;
import static io.github.soprovod.domain.arbitraries.Values.texts;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.vocabulary.ActivityKind;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Random lines of activity logs. */
public final class Activities {

    private Activities() {}

    /** Lines in which what need not be there may be absent, without jqwik's edge cases. */
    public static Arbitrary<Activity> activities() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999_999_999);
        return Builders.withBuilder(Activity::builder)
                .use(Values.days())
                .inSetter(Activity.Builder::on)
                .use(maybe(texts()))
                .inSetter(Activity.Builder::unit)
                .use(Arbitraries.of(ActivityKind.class))
                .inSetter(Activity.Builder::kind)
                .use(maybe(texts()))
                .inSetter(Activity.Builder::title)
                .use(maybe(numbers))
                .inSetter(Activity.Builder::count)
                .use(numbers.map(Optional::of))
                .inSetter(Activity.Builder::participants)
                .build(Activity.Builder::build)
                .withoutEdgeCases();
    }
}
