package io.github.soprovod.examples.zarechye;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.DutyLaws;
import java.util.List;

/** The laws of what falls due. */
final class ZarechyeDutyLaws extends DutyLaws {

    @Override
    protected List<Policy> policies() {
        return List.of(new ZarechyeOrder7().policy());
    }
}
