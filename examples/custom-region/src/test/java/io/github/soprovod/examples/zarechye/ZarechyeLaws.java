package io.github.soprovod.examples.zarechye;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.PolicyLaws;
import java.util.List;

/** The laws of judging, of random case files that walk along the policy. */
final class ZarechyeLaws extends PolicyLaws {

    @Override
    protected List<Policy> policies() {
        return List.of(new ZarechyeOrder7().policy());
    }
}
