package io.github.soprovod.domain.value;

import io.github.soprovod.domain.vocabulary.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A paper of the personal file (документ личного дела). */
@Value.Immutable
public interface Document extends WithDocument {
    /** What the paper is. */
    Optional<DocumentKind> kind();

    /** Its number. */
    @PersonalData
    @Value.Redacted
    Optional<String> number();

    /** Day it was issued; not later than the entry that brings it. */
    @PersonalData
    @Value.Redacted
    Optional<LocalDate> issuedOn();

    /** Whether it is a copy certified against the original. */
    Optional<Boolean> certifiedCopy();

    /** Refuses text that no store can keep: U+0000 and unpaired surrogates. */
    @Value.Check
    default void check() {
        Texts.check("number", number());
    }

    /** A builder with nothing set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a Document; {@code build} fails where a required member is absent. */
    final class Builder extends ImmutableDocument.Builder {}
}
