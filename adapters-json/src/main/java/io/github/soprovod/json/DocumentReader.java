package io.github.soprovod.json;

import io.github.soprovod.domain.Activity;
import io.github.soprovod.domain.Agreement;
import io.github.soprovod.domain.CaseFile;
import io.github.soprovod.domain.value.RegionId;
import io.github.soprovod.json.internal.ActivityTable;
import io.github.soprovod.json.internal.AgreementTable;
import io.github.soprovod.json.internal.CaseFileTable;
import io.github.soprovod.json.internal.Documents;
import io.github.soprovod.json.internal.Faults;
import io.github.soprovod.json.internal.Format;
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
 * Reads one document of any of the formats, which its member {@code format} chooses: a case file ({@code soprovod.case/1}), an
 * inter-agency agreement ({@code soprovod.agreement/1}) or a line of an activity log ({@code soprovod.activity/1}); as strictly as
 * {@link CaseFileReader}. A document of another format has
 * that one error and no other.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class DocumentReader {

    /** The formats; a document whose format cannot be told is read by the first of them, for its errors. */
    private static final List<Format<?>> ALL =
            List.of(CaseFileTable.FORMAT, AgreementTable.FORMAT, ActivityTable.FORMAT);

    private final Limits limits;
    private final Documents documents;
    private final List<Format<?>> formats;

    /** Reads documents of the regions whose policies come with the library, within the standard limits. */
    public DocumentReader() {
        this(PolicyBook.standard().regions(), Limits.standard());
    }

    /** Reads documents of the given regions within the given limits. A document of another region is refused. */
    public DocumentReader(Collection<RegionId> regions, Limits limits) {
        this(regions, limits, ALL);
    }

    private DocumentReader(Collection<RegionId> regions, Limits limits, List<Format<?>> formats) {
        this.limits = limits;
        this.documents = new Documents(limits, regions);
        this.formats = formats;
    }

    /** Reads nothing but case files. */
    static DocumentReader ofCaseFiles(Collection<RegionId> regions, Limits limits) {
        return new DocumentReader(regions, limits, List.of(CaseFileTable.FORMAT));
    }

    /** The limits of what is read. */
    public Limits limits() {
        return limits;
    }

    /** Reads a document, which may begin with a byte order mark. */
    public DocumentResult read(byte[] document) {
        int start = Utf8.startsWithMark(document, 0, document.length) ? Utf8.MARK_LENGTH : 0;
        return read(document, start, document.length, 1, 1);
    }

    /**
     * Reads a document from where a stream stands to its end, and no more of it than the limit. Does not close it.
     *
     * @throws IOException where the stream fails
     */
    public DocumentResult read(InputStream document) throws IOException {
        return read(document.readNBytes(limits.documentBytes() + 1));
    }

    /** Reads a document. An unpaired surrogate in it is an error of encoding. */
    public DocumentResult read(String document) {
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
    DocumentResult read(byte[] bytes, int from, int to, int line, int column) {
        if (to - from > limits.documentBytes()) {
            return refused(FormError.TOO_LONG, line, column);
        }
        Documents.Outcome<?> outcome = documents.read(bytes, from, to, formats);
        if (outcome.value() instanceof CaseFile file) {
            return new CaseFileResult.Read(file);
        }
        if (outcome.value() instanceof Agreement agreement) {
            return new DocumentResult.AgreementRead(agreement);
        }
        if (outcome.value() instanceof Activity activity) {
            return new DocumentResult.ActivityRead(activity);
        }
        return new CaseFileResult.Refused(
                Optional.ofNullable(outcome.id()), outcome.faults().findings(bytes, from, to, line, column));
    }

    /** A document of which only this can be said. */
    static CaseFileResult.Refused refused(FormError error, int line, int column) {
        return new CaseFileResult.Refused(Optional.empty(), List.of(Faults.finding(error, "", line, column)));
    }
}
