package io.github.soprovod.rules;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.PolicyLaws;
import java.util.List;

/** The laws of judging, of every policy that the library carries. */
final class ShippedPoliciesLaws extends PolicyLaws {

    @Override
    protected List<Policy> policies() {
        return PolicyBook.standard().policies();
    }
}
