package io.github.soprovod.json;

import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.internal.CaseFileTable;
import io.github.soprovod.json.internal.Documents;
import io.github.soprovod.json.internal.Faults;
import io.github.soprovod.json.internal.Utf8;
import io.github.soprovod.rules.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads one case file of the format {@code soprovod.case/1}, strictly: unknown and repeated members, wrong types, impossible days
 * and unknown values are refused, nothing is converted or replaced. All errors of a document are told at once, each with its code
 * ({@link FormError}), pointer, line and column; columns count code points, lines end with LF. After a syntax error nothing more
 * is read. A document of another format has that one error and no other.
 *
 * <p>Texts are brought to NFC and names are trimmed; an identifier with white space around it is refused. {@code null} is the
 * same as an absent member. What a finding or an exception says never contains a value of the document; a pointer to a member
 * that the format does not have contains that member's name.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class CaseFileReader {

    private final Limits limits;
    private final Documents documents;

    /** Reads case files of the regions whose policies come with the library, within the standard limits. */
    public CaseFileReader() {
        this(PolicyBook.standard().regions(), Limits.standard());
    }

    /** Reads case files of the given regions within the given limits. A case of another region is refused. */
    public CaseFileReader(Collection<RegionId> regions, Limits limits) {
        this.limits = limits;
        this.documents = new Documents(limits, regions);
    }

    /** The limits of what is read. */
    public Limits limits() {
        return limits;
    }

    /** Reads a document, which may begin with a byte order mark. */
    public CaseFileResult read(byte[] document) {
        int start = Utf8.startsWithMark(document, 0, document.length) ? Utf8.MARK_LENGTH : 0;
        return read(document, start, document.length, 1, 1);
    }

    /**
     * Reads a document from where a stream stands to its end, and no more of it than the limit. Does not close it.
     *
     * @throws IOException where the stream fails
     */
    public CaseFileResult read(InputStream document) throws IOException {
        return read(document.readNBytes(limits.documentBytes() + 1));
    }

    /** Reads a document. An unpaired surrogate in it is an error of encoding. */
    public CaseFileResult read(String document) {
        if (document.length() > limits.documentBytes()) {
            return refused(FormError.TOO_LONG, 1, 1);
        }
        CharBuffer characters = CharBuffer.wrap(document);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(characters);
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return read(bytes);
        } catch (CharacterCodingException unpaired) {
            byte[] before = document.substring(0, characters.position()).getBytes(StandardCharsets.UTF_8);
            return new CaseFileResult.Refused(
                    Optional.empty(),
                    Faults.of(FormError.ENCODING, "", before.length).findings(before, 0, before.length, 1, 1));
        }
    }

    /** Reads the document that stands in an array, at a line and column of the whole that it is a part of. */
    CaseFileResult read(byte[] bytes, int from, int to, int line, int column) {
        if (to - from > limits.documentBytes()) {
            return refused(FormError.TOO_LONG, line, column);
        }
        Documents.Outcome<CaseFile> outcome = documents.read(bytes, from, to, CaseFileTable.FORMAT);
        CaseFile file = outcome.value();
        if (file != null) {
            return new CaseFileResult.Read(file);
        }
        return new CaseFileResult.Refused(
                Optional.ofNullable(outcome.caseId()), outcome.faults().findings(bytes, from, to, line, column));
    }

    /** A document of which only this can be said. */
    static CaseFileResult refused(FormError error, int line, int column) {
        return new CaseFileResult.Refused(Optional.empty(), List.of(Faults.finding(error, "", line, column)));
    }
}
