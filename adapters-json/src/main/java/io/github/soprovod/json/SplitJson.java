package io.github.soprovod.json;

import io.github.soprovod.domain.CaseState;
import io.github.soprovod.domain.Finding;
import io.github.soprovod.domain.event.CaseEvent;
import io.github.soprovod.domain.person.Recipient;
import io.github.soprovod.domain.store.CaseSummary;
import io.github.soprovod.json.internal.SplitDocuments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Entries, recipients and states as JSON for stores that keep personal data apart: each is written into two texts, one with what the
 * domain marks as personal data and one with the rest, and read from both. The texts of entries and recipients are parts of the
 * format {@code soprovod.case/1}; that of a state is our own and has a number.
 *
 * <p>What is written is read equal, or findings say why it would not be: a text that is not in NFC, an empty identifier, anything
 * else that {@link CaseFileReader} refuses or changes. Stateless and thread-safe.
 */
public final class SplitJson {

    private final SplitDocuments documents = new SplitDocuments();

    /**
     * A value written.
     *
     * @param open what is not personal data
     * @param personal what is; absent where nothing is
     * @param findings why it would not be read back as it is; empty where it is
     */
    public record Split(String open, Optional<String> personal, List<Finding> findings) {

        /** Keeps a copy of the list. */
        public Split {
            findings = List.copyOf(findings);
        }

        /** Without the texts. */
        @Override
        public String toString() {
            return "Split[findings=" + findings + "]";
        }

        private static Split of(SplitDocuments.Written written) {
            return new Split(written.open(), Optional.ofNullable(written.personal()), written.findings());
        }
    }

    /** The number of the form of states: one that was written under another is to be folded again. */
    public int stateFormat() {
        return SplitDocuments.STATE_FORMAT;
    }

    /** Writes an entry. */
    public Split write(CaseEvent entry) {
        return Split.of(documents.write(entry));
    }

    /** Writes a recipient; nothing of it is open. */
    public Split write(Recipient recipient) {
        return Split.of(documents.write(recipient));
    }

    /** Writes a state. The recipient is left out where no entry has changed it. */
    public Split write(CaseState state) {
        return Split.of(documents.write(state));
    }

    /** Reads an entry; empty where the texts are not those of one. */
    public Optional<CaseEvent> readEntry(String open, @Nullable String personal) {
        return Optional.ofNullable(documents.readEntry(open, personal));
    }

    /** Reads a recipient; empty where the text is not that of one. */
    public Optional<Recipient> readRecipient(String personal) {
        return Optional.ofNullable(documents.readRecipient(personal));
    }

    /**
     * Reads a state; empty where the texts are not those of one.
     *
     * @param atFirst the recipient before any entry
     */
    public Optional<CaseState> readState(String open, @Nullable String personal, Recipient atFirst) {
        return Optional.ofNullable(documents.readState(open, personal, atFirst));
    }

    /**
     * What is left of an erased case as one document: header, erasure, state and entries.
     *
     * @param state the open part of its last state, where there is one
     * @param entries the open parts of its entries, in order
     */
    public String erased(CaseSummary summary, Optional<String> state, List<String> entries) {
        return SplitDocuments.erased(summary, state.orElse(null), entries);
    }
}
