package io.github.soprovod.intake;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.rules.PolicyBook;
import io.github.soprovod.rules.policy.Policy;
import java.util.Optional;

/** Which policy a case file is judged under. */
final class Policies {

    private Policies() {}

    /** The policy in force on the day of the first entry, or else the first of the region. */
    static Optional<Policy> of(PolicyBook book, CaseFile file) {
        return book.inForce(file.region(), file.events().get(0).on()).or(() -> book.first(file.region()));
    }
}
