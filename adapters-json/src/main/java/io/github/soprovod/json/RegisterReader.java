package io.github.soprovod.json;

import io.github.soprovod.domain.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register of case files and agreements, of any size, in constant memory and in the order of the register; plain or gzip,
 * told by the first bytes. A document that is refused costs its own findings and nothing else:
 *
 * <ul>
 *   <li>in NDJSON the next line is read; a line over the limit is one {@code format.too-long} and is passed over without being
 *       kept;
 *   <li>in an array the next element is read, unless the JSON of the element is broken: nothing tells then where the next one
 *       begins, and its {@code format.not-json} (or {@code format.trailing-content}) is the last that is said of the register. All
 *       before it stands.
 * </ul>
 *
 * <p>Compressed data that are damaged end the register with one {@code format.encoding}; the document they break off in is not
 * judged. A failure of the stream itself is an {@code IOException}. NDJSON without a document, and an empty array, are registers
 * of none; an empty JSON document is {@code format.empty}.
 *
 * <p>Not thread-safe: one thread reads a register, and {@link #forEachParallel} lets others do the work.
 */
public final class RegisterReader implements AutoCloseable {

    private static final int BATCH_BYTES = 1 << 18;
    private static final int BATCH_SIZE = 256;

    private final InputStream in;
    private final DocumentReader reader;
    private final Chunks chunks;
    private boolean ended;

    private RegisterReader(InputStream in, RegisterFormat format, DocumentReader reader) {
        this.in = in;
        this.reader = reader;
        ByteFeed feed = new ByteFeed(in);
        int limit = reader.limits().documentBytes();
        this.chunks = format == RegisterFormat.NDJSON ? new LineChunks(feed, limit) : new ArrayChunks(feed, limit);
    }

    /** A register whose documents are read by {@link DocumentReader#DocumentReader()}. Nothing is read yet. */
    public static RegisterReader open(InputStream in, RegisterFormat format) {
        return open(in, format, new DocumentReader());
    }

    /** A register whose documents are read by a given reader. Nothing is read yet. */
    public static RegisterReader open(InputStream in, RegisterFormat format, DocumentReader reader) {
        return new RegisterReader(in, format, reader);
    }

    /**
     * A register of case files alone, which are read by a given reader: each result is a {@link CaseFileResult}, a document of
     * another format is refused. Nothing is read yet.
     */
    public static RegisterReader open(InputStream in, RegisterFormat format, CaseFileReader reader) {
        return open(in, format, reader.documents());
    }

    /**
     * The next document, read or refused; nothing at the end.
     *
     * @throws IOException where the stream fails
     */
    public Optional<RegisterEntry> next() throws IOException {
        Chunk chunk = ended ? null : chunks.next();
        if (chunk == null) {
            return Optional.empty();
        }
        RegisterEntry entry = chunk.read(reader);
        ended = isLast(entry);
        return Optional.of(entry);
    }

    /**
     * Reads and works on the rest of the register with all processors and hands the results over in the order of the register.
     * Holds two batches a processor, of a quarter of a mebibyte or one longer document each, and their results.
     *
     * @param work what is done with a document, in any thread
     * @param sink takes the results, in the calling thread
     * @throws IOException where the stream fails; the results before that may not have been handed over
     */
    public <R> void forEachParallel(Function<? super RegisterEntry, ? extends R> work, Consumer<? super R> sink)
            throws IOException {
        OrderedPipeline.<List<Chunk>, List<Worked<R>>>run(
                Runtime.getRuntime().availableProcessors(), this::batch, batch -> worked(batch, work), results -> {
                    for (Worked<R> result : results) {
                        sink.accept(result.value());
                        ended = result.last();
                        if (ended) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** A result, and whether the register ends with it. */
    private record Worked<R>(R value, boolean last) {}

    private <R> List<Worked<R>> worked(List<Chunk> batch, Function<? super RegisterEntry, ? extends R> work) {
        List<Worked<R>> results = new ArrayList<>(batch.size());
        for (Chunk chunk : batch) {
            RegisterEntry entry = chunk.read(reader);
            boolean last = isLast(entry);
            results.add(new Worked<>(work.apply(entry), last));
            if (last) {
                break;
            }
        }
        return results;
    }

    private @Nullable List<Chunk> batch() throws IOException {
        List<Chunk> batch = new ArrayList<>();
        int bytes = 0;
        while (!ended && bytes < BATCH_BYTES && batch.size() < BATCH_SIZE) {
            Chunk chunk = chunks.next();
            if (chunk == null) {
                break;
            }
            batch.add(chunk.kept());
            bytes += chunk.length();
        }
        return batch.isEmpty() ? null : batch;
    }

    private boolean isLast(RegisterEntry entry) {
        if (!chunks.endsAtBrokenJson() || !(entry.result() instanceof CaseFileResult.Refused refused)) {
            return false;
        }
        for (Finding finding : refused.findings()) {
            if (finding.code().equals(FormError.NOT_JSON.code())
                    || finding.code().equals(FormError.TRAILING_CONTENT.code())) {
                return true;
            }
        }
        return false;
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        in.close();
    }
}
