package io.github.soprovod.json;

/**
 * How large a document may be. What goes beyond is refused with {@code format.too-long} or {@code format.too-deep}; memory and
 * time of reading stay in proportion to {@link #documentBytes}.
 *
 * @param documentBytes bytes of one document, which in a register is one case file; the reader keeps no more than this many
 * @param depth objects and arrays inside one another
 * @param textLength length of a text, in UTF-16 units; a longer one is refused and the reading goes on
 * @param nameLength length of a member's name, in UTF-16 units; a longer one is refused and the reading goes on
 * @param numberLength characters of a number; a longer one is refused and the reading goes on
 * @param findings errors of form told of one document; at the next one the reader says {@code format.too-long} and stops
 */
public record Limits(int documentBytes, int depth, int textLength, int nameLength, int numberLength, int findings) {

    private static final Limits STANDARD = new Limits(16 << 20, 64, 100_000, 256, 100, 1_000);

    /** Refuses limits under which nothing could be read. */
    public Limits {
        if (documentBytes < 1 || depth < 1 || textLength < 1 || nameLength < 1 || numberLength < 1 || findings < 1) {
            throw new IllegalArgumentException("limits: each is at least 1");
        }
        if (documentBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("limits: a document fits into an array");
        }
    }

    /** 16 MiB a document, 64 levels, texts of 100,000, names of 256, numbers of 100 characters, 1,000 findings. */
    public static Limits standard() {
        return STANDARD;
    }

    /** These limits with another size of a document. */
    public Limits withDocumentBytes(int bytes) {
        return new Limits(bytes, depth, textLength, nameLength, numberLength, findings);
    }
}
