package io.github.soprovod.examples.zarechye;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.ValidFileLaws;
import java.util.List;

/** Random valid files of the policy are judged clean, and one step away they are not. */
final class ZarechyeValidFileLaws extends ValidFileLaws {

    @Override
    protected List<Policy> policies() {
        return List.of(new ZarechyeOrder7().policy());
    }
}
