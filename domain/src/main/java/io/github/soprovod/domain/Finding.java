package io.github.soprovod.domain;

import io.github.soprovod.domain.vocabulary.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the library has to say about one place of a case file or an agreement: how grave it is, its stable code, the
 * clause behind it and the facts that would decide where it is undetermined. Holds no personal data and no text of the
 * document; the sentence for a reader is made from it by the rules' messages.
 */
@Value.Immutable
public interface Finding extends WithFinding {

    /** {@code ERROR}: the rule is broken, the entry is not applied; otherwise the entry is applied. */
    Severity severity();

    /** Stable dotted code: {@code <region>.<kind>.<subject>}, {@code case.<slug>} or {@code format.<slug>}. */
    String code();

    /** Clause of the act (a row of its table, or the prefix of one), or a {@code GEN-} row of general law. */
    Optional<String> clause();

    /** The ambiguity whose reading the rule rests on. */
    Optional<String> reading();

    /** RFC 6901 pointer into the case file; empty for the whole. */
    String pointer();

    /** Day of the entry it is about. */
    Optional<LocalDate> on();

    /**
     * Slugs of closed lists and numbers of the law that the sentence names, in order; never a value of the case file.
     */
    List<String> parameters();

    /** Pointers of the absent facts that would settle an undetermined answer. */
    List<String> missing();

    /** Line of the input, from 1, where it is known. */
    OptionalInt line();

    /** Column of the input, from 1, for errors of form. */
    OptionalInt column();

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Finding; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableFinding.Builder {}
}
