package io.github.soprovod.json;

import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.rules.PolicyBook;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;

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

    private final DocumentReader documents;

    /** Reads case files of the regions whose policies come with the library, within the standard limits. */
    public CaseFileReader() {
        this(PolicyBook.standard().regions(), Limits.standard());
    }

    /** Reads case files of the given regions within the given limits. A case of another region is refused. */
    public CaseFileReader(Collection<RegionId> regions, Limits limits) {
        this.documents = DocumentReader.ofCaseFiles(regions, limits);
    }

    /** The limits of what is read. */
    public Limits limits() {
        return documents.limits();
    }

    /** Reads a document, which may begin with a byte order mark. */
    public CaseFileResult read(byte[] document) {
        return ofCaseFile(documents.read(document));
    }

    /**
     * Reads a document from where a stream stands to its end, and no more of it than the limit. Does not close it.
     *
     * @throws IOException where the stream fails
     */
    public CaseFileResult read(InputStream document) throws IOException {
        return ofCaseFile(documents.read(document));
    }

    /** Reads a document. An unpaired surrogate in it is an error of encoding. */
    public CaseFileResult read(String document) {
        return ofCaseFile(documents.read(document));
    }

    /** The same reader where documents of other formats would be answers too. */
    DocumentReader documents() {
        return documents;
    }

    /** Every document is read as a case file or refused: the reader knows no other format. */
    private static CaseFileResult ofCaseFile(DocumentResult result) {
        return (CaseFileResult) result;
    }
}
