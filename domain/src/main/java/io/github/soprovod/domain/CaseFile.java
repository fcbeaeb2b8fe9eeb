package io.github.soprovod.domain;

import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.value.CaseId;
import io.github.soprovod.domain.value.PersonalData;
import io.github.soprovod.domain.value.RegionId;
import java.util.List;
import org.immutables.value.Value;

/**
 * The case file (личное дело): whose case it is, under which region's rules, and its dated entries in order. The state
 * of the case is the fold of the entries under the region's policy and is never stored as truth.
 */
@Value.Immutable
public interface CaseFile extends WithCaseFile {

    /** Identifier of the case. */
    CaseId id();

    /** Region whose rules apply. */
    RegionId region();

    /** Whose case it is. */
    @PersonalData
    @Value.Redacted
    Recipient recipient();

    /** Entries in order, at least one. Whether their days go forward is for the rules to say. */
    List<CaseEvent> events();

    /** Refuses a case file without entries. */
    @Value.Check
    default void check() {
        if (events().isEmpty()) {
            throw new IllegalArgumentException("events: at least one is needed");
        }
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a CaseFile; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableCaseFile.Builder {}
}
