package io.github.soprovod.rules.policy;

import io.github.soprovod.domain.value.RegionId;
import java.util.List;
import org.immutables.value.Value;

/**
 * The rules of one act of one region, as plain data: what the act says is a list of statements in the act's order, and
 * everything else (the transition table, what is asked of each entry) follows from them. Being data, a policy is printed,
 * compared, written down and read back equal, and mutated.
 */
@Value.Immutable
public interface Policy extends WithPolicy {

    /** The region. */
    RegionId region();

    /** The act. */
    Act act();

    /** What it says, in its order. */
    List<Statement> statements();

    /** Ambiguities that the rules rest on. */
    List<Reading> readings();

    /** What the act does not regulate. */
    List<Silence> silences();

    /** Clauses that are not rendered. */
    List<NotModelled> notModelled();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Policy; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutablePolicy.Builder {}
}
