package io.github.soprovod.rules;

import io.github.soprovod.rules.policy.Policy;
import io.github.soprovod.rules.testkit.ValidFileLaws;
import java.util.List;

/** Random valid files of every policy that the library carries are judged clean, and one step away they are not. */
final class ShippedValidFileLaws extends ValidFileLaws {

    @Override
    protected List<Policy> policies() {
        return PolicyBook.standard().policies();
    }
}
